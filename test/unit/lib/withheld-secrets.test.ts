import { expect, test } from 'vitest';
import { takeSecrets, withoutSecrets } from '../../../src/lib/withheld-secrets.mjs';

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

test('what is started later does not inherit them either', () => {
  const env: NodeJS.ProcessEnv = { ...OTHERS, ...SECRETS };
  expect(takeSecrets(env)).toEqual({ ...OTHERS, ...SECRETS });
  expect(env).toEqual(OTHERS);
});
