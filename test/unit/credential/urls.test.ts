import { describe, expect, test } from 'vitest';
import { didOf, hrefOf, paths, urlOf } from '../../../src/credential/urls.ts';
import type { AwardId, IssuerId } from '../../../src/model/id.ts';

const club = { id: 'club' as IssuerId, rootDid: false };

describe('did:web of an issuer', () => {
  test.each([
    ['https://badges.example', 'did:web:badges.example:issuers:club'],
    ['https://user.github.io/repo', 'did:web:user.github.io:repo:issuers:club'],
    ['https://localhost:4321', 'did:web:localhost%3A4321:issuers:club'],
  ])('%s', (site, did) => expect(didOf(site, club)).toBe(did));

  test('the host itself', () => {
    expect(didOf('https://badges.example', { ...club, rootDid: true })).toBe('did:web:badges.example');
  });
});

describe('addresses', () => {
  test('the home page ends in a slash', () =>
    expect(urlOf('https://badges.example', paths.home)).toBe('https://badges.example/'));

  test('links inside the site keep the base path', () => {
    expect(hrefOf('https://user.github.io/repo', paths.badge('x' as AwardId))).toBe('/repo/badges/x');
  });
});
