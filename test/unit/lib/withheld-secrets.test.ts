import { expect, test } from 'vitest';
import { takeSecrets, withoutSecrets, withStorageSecrets } from '../../../src/lib/withheld-secrets.mjs';

const KEY = 'z3u2fprgdREFtGakrHr6zLyTeTEZtivDnYCPZmcSt16EYCER';
const SECRETS = {
  LANYARD_SIGNING_KEY: 'nonsense',
  LANYARD_SIGNING_KEY_ROWING_CLUB: KEY,
  lanyard_signing_key_club: KEY,
  LANYARD_SALT_SECRET: 'x'.repeat(32),
  LANYARD_SMTP_PASSWORD: 'p',
  LANYARD_ENV: KEY,
  MISNAMED: `  ${KEY}\n`,
};
const OTHERS = { PATH: '/bin', LANYARD_DEBUG: '1', LANYARD_SITE: 'z3u2', HOME: undefined };

test('a program that is started gets all but secrets, whatever they are called', () => {
  expect(withoutSecrets({ ...OTHERS, ...SECRETS })).toEqual(OTHERS);
});

const STORAGE = {
  AWS_SECRET_ACCESS_KEY: 'a',
  AWS_SESSION_TOKEN: 'b',
  RCLONE_CONFIG_PASS: 'c',
  RCLONE_CONFIG_SITE_SECRET_ACCESS_KEY: 'd',
  RCLONE_S3_SECRET_ACCESS_KEY: 'e',
};

test('the keys of object storage are for the program that uses it, and ours are not', () => {
  const all = { ...OTHERS, ...SECRETS, ...STORAGE };
  expect(withoutSecrets(all)).toEqual(OTHERS);
  expect(withStorageSecrets(all)).toEqual({ ...OTHERS, ...STORAGE });
});

test('what is started later does not inherit them either', () => {
  const env: NodeJS.ProcessEnv = { ...OTHERS, ...SECRETS };
  expect(takeSecrets(env)).toEqual({ ...OTHERS, ...SECRETS });
  expect(env).toEqual(OTHERS);
});
