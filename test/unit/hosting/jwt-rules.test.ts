import { expect, test } from 'vitest';
import { HOST_RECORDS } from '../../../src/hosting/index.ts';
import { hostContext } from '../../hosting/host-context.ts';

const textOf = async (name: keyof typeof HOST_RECORDS, formats: readonly ['vc-jwt'] | readonly []) => {
  const context = hostContext('', { formats });
  const { published, beside } = HOST_RECORDS[name];
  const files = await Promise.all([...published(context), ...beside(context)].map(({ bytes }) => bytes()));
  return files.map((bytes) => Buffer.from(bytes).toString()).join('\n');
};

/** Hosts that are told nothing about single files. */
const PLAIN = ['github-pages', 'gitlab-pages', 'node'];

test.each(Object.keys(HOST_RECORDS) as (keyof typeof HOST_RECORDS)[])(
  'the rules of %s name JWTs on sites that ask for them, and on no others',
  async (name) => {
    const [asked, others] = [await textOf(name, ['vc-jwt']), await textOf(name, [])];
    expect(others).not.toMatch(/\.jws|vc\\*\+jwt/);
    if (PLAIN.includes(name)) expect(asked).toBe(others);
    else expect(asked).toMatch(/\.jws/);
  },
);
