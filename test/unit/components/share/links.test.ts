import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mastodonServer } from '../../../../src/browser/share/mastodon-server.ts';
import { blueskyLink, emailLink, mastodonLink } from '../../../../src/browser/share/posts.ts';
import { linkedinLink, linkedinNumber } from '../../../../src/components/share/linkedin.ts';
import type { DateTime } from '../../../../src/lib/date-time.ts';

const moment = (text: string) => text as DateTime;
const certification = {
  name: 'Day & Night <Skipper> 100%',
  organization: 'Club #1, “Søren”',
  issued: moment('2025-12-31T23:59:59Z'),
  url: 'https://badges.example/badges/a',
  id: 'a',
};
const query = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe('LinkedIn', () => {
  test('gets every field as it is, with months from 1 to 12 in UTC', () => {
    expect(query(linkedinLink(certification))).toEqual({
      startTask: 'CERTIFICATION_NAME',
      name: certification.name,
      organizationName: certification.organization,
      issueYear: '2025',
      issueMonth: '12',
      certUrl: certification.url,
      certId: 'a',
    });
  });

  test('gets an end only where there is one', () => {
    const link = linkedinLink({ ...certification, expires: moment('2027-01-01T00:00:00Z') });
    expect(query(link)).toMatchObject({ expirationYear: '2027', expirationMonth: '1' });
  });

  test('gets the number of the issuer’s page in place of its name, where the issuer gives it', () => {
    const otherIdentifiers = [
      { type: 'ext:ClubRegister', identifier: '99' },
      { type: 'ext:LinkedIn.organizationId', identifier: '1337' },
    ] as const;
    const organizationId = linkedinNumber({ otherIdentifiers: [...otherIdentifiers] });
    const link = query(linkedinLink({ ...certification, organizationId }));
    expect(link).toMatchObject({ organizationId: '1337', certId: 'a' });
    expect(link).not.toHaveProperty('organizationName');
  });

  test.each([
    ['ext:LinkedIn.organizationId', '1337', '1337'],
    ['ext:linkedin', 'https://www.linkedin.com/company/1337/', '1337'],
    ['ext:LinkedIn', 'https://www.linkedin.com/company/our-club', undefined],
    ['ext:LinkedIn', '1337&name=x', undefined],
    ['ext:ClubRegister', '1337', undefined],
    ['identifier', '1337', undefined],
  ] as const)('of %s %s the number is %s', (type, identifier, number) => {
    expect(linkedinNumber({ otherIdentifiers: [{ type, identifier }] })).toBe(number);
  });

  test('gets spaces as %20: a plus would be read as one by some and as a plus by others', () => {
    expect(linkedinLink(certification)).toMatch(
      /^https:\/\/www\.linkedin\.com\/profile\/add\?[\w.~!'()*%=&-]+$/,
    );
  });
});

test('a post carries the title and the address, and nothing else, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const post = { title, url: 'https://badges.example/badges/a' };
      const words = `${title.toWellFormed()} ${post.url}`;
      expect(query(blueskyLink(post))).toEqual({ text: words });
      expect(query(mastodonLink('mastodon.social', post))).toEqual({ text: words });
      expect(new URL(mastodonLink('mastodon.social', post)).host).toBe('mastodon.social');
      const email = new URL(emailLink(post));
      expect([email.protocol, email.pathname, query(email.href)]).toEqual([
        'mailto:',
        '',
        { subject: title.toWellFormed(), body: post.url },
      ]);
    }),
  );
});

describe('a Mastodon server', () => {
  test.each([
    ['mastodon.social', 'mastodon.social'],
    [' Mastodon.Social ', 'mastodon.social'],
    ['https://mastodon.social', 'mastodon.social'],
    ['https://mastodon.social/', 'mastodon.social'],
    ['https://mastodon.social/@ana', 'mastodon.social'],
    ['@ana@mastodon.social', 'mastodon.social'],
    ['ana@mastodon.social', 'mastodon.social'],
    ['müsli.example', 'xn--msli-0ra.example'],
    ['social.my-town.example', 'social.my-town.example'],
  ])('%s is %s', (typed, host) => {
    expect(mastodonServer(typed)).toBe(host);
  });

  test.each([
    '',
    'mastodon',
    'localhost',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    'a.b:8080',
    'a.example/path',
    'a.example?x',
    'a.example#x',
    'javascript:alert(1)',
    'javascript:alert(1)//a.example',
    'data:text/html,x',
    'a.example\\b',
    'a b.example',
    'user:word@a.example',
    'http://a.example',
    'a..example',
    '.example',
    `${'a.'.repeat(130)}example`,
  ])('%j is none', (typed) => {
    expect(mastodonServer(typed)).toBeUndefined();
  });

  test('whatever is typed, a post goes to an https address of just that server, or nowhere', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.emailAddress()), (typed) => {
        const server = mastodonServer(typed);
        if (server === undefined) return;
        const url = new URL(mastodonLink(server, { title: 'x', url: 'y' }));
        expect([url.protocol, url.host, url.username, url.pathname]).toEqual([
          'https:',
          server,
          '',
          '/share',
        ]);
      }),
    );
  });
});
