import { expect, test } from 'vitest';
import type { IssuedSite } from '../../../src/issue/issued-site.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import type { Award } from '../../../src/model/award.ts';
import type { AwardId } from '../../../src/model/id.ts';
import { statusIndexOf } from '../../../src/model/status-index.ts';
import { feeds, siteFeeds } from '../../../src/outputs/feeds/feeds.ts';
import type { OutputContext } from '../../../src/outputs/output.ts';
import { planOutput } from '../../../src/outputs/plan.ts';
import { issuedSample, NOW, only } from '../components/sample.ts';
import { parseXml, type XmlNode } from './xml-tree.ts';

const sample = await issuedSample();

/** The feeds of a site by path: drawing nothing, they use the site alone. */
async function feedsOf(issued: IssuedSite): Promise<Record<string, string>> {
  const files = planOutput(feeds, { issued } as OutputContext);
  const texts = await Promise.all(
    files.map(async ({ path, bytes }) => [path, new TextDecoder().decode(await bytes())]),
  );
  return Object.fromEntries(texts);
}

const feedOf = async (issued: IssuedSite, path: string) => parseXml((await feedsOf(issued))[path] ?? '');
const all = (node: XmlNode, name: string) => node.children.filter((child) => child.name === name);
const one = (node: XmlNode, name: string) => only(node.children, (child) => child.name === name);
const entries = (feed: XmlNode) => all(feed, 'entry');
const ids = (feed: XmlNode) => entries(feed).map((entry) => all(entry, 'id')[0]?.text);

/** What RFC 4287 asks of a feed or an entry (§4.1.1, §4.1.2), and of the constructs in it (§3). */
function breaches(feed: XmlNode): string[] {
  const faults: string[] = [];
  const want = (holds: boolean, what: string) => {
    if (!holds) faults.push(what);
  };
  want(feed.name === 'feed' && feed.namespace === 'http://www.w3.org/2005/Atom', 'the root is atom:feed');
  for (const node of [feed, ...entries(feed)]) {
    const at = `${node.name} ${all(node, 'id')[0]?.text}`;
    for (const name of ['id', 'title', 'updated'])
      want(all(node, name).length === 1, `${at}: one atom:${name}`);
    for (const name of ['subtitle', 'summary', 'published'])
      want(all(node, name).length <= 1, `${at}: at most one atom:${name}`);
    want(URL.canParse(all(node, 'id')[0]?.text ?? ''), `${at}: an IRI as id`);
    for (const date of [...all(node, 'updated'), ...all(node, 'published')])
      want(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date.text), `${at}: ${date.name} is an RFC 3339 time`);
    const alternates = all(node, 'link').filter(({ attributes }) => attributes['rel'] === 'alternate');
    const kinds = alternates.map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`);
    want(new Set(kinds).size === kinds.length, `${at}: one alternate of each type and language`);
    for (const { attributes } of all(node, 'link'))
      want(URL.canParse(attributes['href'] ?? ''), `${at}: a link has an href`);
    for (const { attributes } of all(node, 'category'))
      want(Boolean(attributes['term']), `${at}: a category has a term`);
    for (const child of node.children)
      want(child.namespace === feed.namespace, `${at}: ${child.name} is Atom’s`);
  }
  for (const entry of entries(feed)) {
    const at = all(entry, 'id')[0]?.text;
    want(all(entry, 'author').length > 0, `${at}: an author`);
    for (const author of all(entry, 'author')) want(one(author, 'name').text !== '', `${at}: its name`);
    const shown = all(entry, 'link').some(({ attributes }) => attributes['rel'] === 'alternate');
    want(shown || all(entry, 'content').length > 0, `${at}: content, or a link to it`);
  }
  want(new Set(ids(feed)).size === ids(feed).length, 'every id once');
  return faults;
}

test('both feeds are Atom', async () => {
  const { 'badges.json': _, ...made } = await feedsOf(sample);
  expect(Object.keys(made)).toEqual(['achievements.atom', 'badges.atom']);
  for (const xml of Object.values(made)) expect(breaches(parseXml(xml))).toEqual([]);
});

test('a feed without what the RFC asks for is found out', async () => {
  const { 'badges.atom': xml = '' } = await feedsOf(sample);
  for (const name of ['id', 'title', 'updated', 'author', 'link'])
    expect(breaches(parseXml(xml.replaceAll(new RegExp(`<(/?)${name}\\b`, 'g'), '<$1other')))).not.toEqual(
      [],
    );
});

test('the badges’ feed has the public ones, the last change first, and says where it stands', async () => {
  const feed = await feedOf(sample, 'badges.atom');
  const told = entries(feed).map((entry) => [
    one(entry, 'updated').text.slice(0, 10),
    one(entry, 'title').text,
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "2026-11-07",
        "Story Hour Host, awarded to Rui Costa",
      ],
      [
        "2026-10-04",
        "Autumn Regatta, awarded to 山田 花子",
      ],
      [
        "2026-10-04",
        "Autumn Regatta, awarded to João Ferreira",
      ],
      [
        "2026-06-12",
        "Day Skipper, awarded to Liam Okafor",
      ],
      [
        "2026-04-18",
        "Harbour Rescue Crew, awarded to Sofia Marques",
      ],
      [
        "2026-03-21",
        "Story Hour Host, awarded to ⁨ليلى حداد⁩",
      ],
      [
        "2026-02-14",
        "Day Skipper, awarded to Noah Berg (revoked)",
      ],
      [
        "2025-08-23",
        "Night Passage, awarded to Ingrid Solberg",
      ],
      [
        "2025-05-18",
        "Bowline, awarded to Ana Lima",
      ],
      [
        "2025-04-05",
        "Harbour Rescue Crew, awarded to Tomás Nowak",
      ],
    ]
  `);
  expect(one(feed, 'id').text).toBe('https://badges.example/badges.atom');
  expect(one(feed, 'updated').text).toBe(one(entries(feed)[0] as XmlNode, 'updated').text);
});

test('nothing of an unlisted or private award is in a feed: no address, no date; and of no award a hash', async () => {
  const hidden = await issuedSample({
    awards: (awards) =>
      awards.map((award) => ({
        ...award,
        visibility: award.id === 'bowline-ana-lima' ? 'public' : 'unlisted',
        recipient: { ...award.recipient, name: `Name of ${award.id}` },
      })),
  });
  const text = Object.values(await feedsOf(hidden)).join('');
  expect(text).toContain('Name of bowline-ana-lima');
  for (const { award } of hidden.awards.filter(({ award }) => award.id !== 'bowline-ana-lima')) {
    expect(text).not.toContain(award.id);
    expect(text).not.toContain(`Name of ${award.id}`);
    expect(text).not.toContain(award.awarded);
  }
  expect(Object.values(await feedsOf(sample)).join('')).not.toMatch(/sha256|@|mailto|[0-9a-f]{32}/);
});

test('a site without public awards has no feed of them', async () => {
  const issued = await issuedSample({
    awards: (awards) => awards.map((award) => ({ ...award, visibility: 'unlisted' })),
  });
  expect(siteFeeds(issued).map(({ path }) => path)).toEqual(['achievements.atom']);
  expect(breaches(await feedOf(issued, 'achievements.atom'))).toEqual([]);
});

test('a preview has no feed, nor has a site that does without', async () => {
  expect(siteFeeds(await issuedSample({ mode: 'preview' }))).toEqual([]);
  expect(siteFeeds(await issuedSample({ config: { without: ['feeds'] } }))).toEqual([]);
});

test('feeds change with the content, not with the clock', async () => {
  const later = { ...sample, now: '2031-01-01T00:00:00Z' as DateTime };
  expect(await feedsOf(later)).toEqual(await feedsOf(sample));
  expect(Object.values(await feedsOf(sample)).join('')).not.toContain(NOW);
});

test('of many badges the newest fifty are told', async () => {
  const many = (awards: readonly Award[]) => {
    const first = only(awards, ({ id }) => id === 'bowline-ana-lima');
    return Array.from({ length: 70 }, (_, index) => {
      const id = `copy-${String(index).padStart(2, '0')}` as AwardId;
      const awarded = `2025-01-01T00:00:${String(index % 60).padStart(2, '0')}Z` as DateTime;
      return { ...first, id, awarded, validFrom: awarded, statusIndex: statusIndexOf(id) };
    });
  };
  const feed = await feedOf(await issuedSample({ awards: many }), 'badges.atom');
  expect(ids(feed)).toHaveLength(50);
  expect(ids(feed)[0]).toBe('https://badges.example/badges/copy-59');
  expect(breaches(feed)).toEqual([]);
});

test('an author’s marks stay text', async () => {
  const title = `A & B's <script>"x"</script> ]]>`;
  const feed = await feedOf(await issuedSample({ config: { title } }), 'achievements.atom');
  expect(one(feed, 'title').text).toBe(`${title}: achievements`);
  expect(breaches(feed)).toEqual([]);
});

test('an achievement is as new as it says, else as its first public award, else as its issuer’s first key', async () => {
  const dated = async (awards: (all: readonly Award[]) => readonly Award[], updated?: DateTime) => {
    const issued = await issuedSample({ awards });
    const achievements = issued.achievements.map((each) => ({
      ...each,
      achievement: { ...each.achievement, updated },
    }));
    const feed = await feedOf({ ...issued, achievements }, 'achievements.atom');
    const bowline = only(entries(feed), (entry) => one(entry, 'id').text.endsWith('/bowline'));
    return one(bowline, 'updated').text;
  };
  const first = only(sample.awards, ({ award }) => award.id === 'bowline-ana-lima').award.awarded;
  const [key] = [...(sample.site.issuers.values().next().value?.keys ?? [])]
    .map(({ created }) => created)
    .sort();
  expect(await dated((awards) => awards, '2026-05-05T00:00:00Z' as DateTime)).toBe('2026-05-05T00:00:00Z');
  expect(await dated((awards) => awards)).toBe(first);
  expect(await dated(() => [])).toBe(key);
});

test('the list for programs has every public badge, newest first, and says nothing that its page does not', async () => {
  const { 'badges.json': text = '' } = await feedsOf(sample);
  const { title, badges } = JSON.parse(text);
  expect(title).toBe(sample.site.config.title);
  const shown = sample.awards.filter(({ award }) => award.visibility === 'public');
  const addresses = shown.map(({ award }) => `https://badges.example/badges/${award.id}`);
  expect(badges.map(({ id }: { id: string }) => id).toSorted()).toEqual(addresses.toSorted());
  expect(addresses.length).toBeLessThan(sample.awards.length);
  const dates = badges.map(({ awarded }: { awarded: string }) => awarded);
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(only(badges, ({ id }: { id: string }) => id.endsWith('day-skipper-noah-berg'))).toEqual({
    id: 'https://badges.example/badges/day-skipper-noah-berg',
    credential: 'https://badges.example/badges/day-skipper-noah-berg.jsonld',
    name: 'Day Skipper',
    achievement: 'https://badges.example/achievements/day-skipper',
    image: 'https://badges.example/achievements/day-skipper.png',
    issuer: { id: 'https://badges.example/issuers/harbour', name: expect.any(String) },
    recipient: 'Noah Berg',
    awarded: expect.any(String),
    expires: expect.any(String),
    revoked: '2026-02-14T00:00:00Z',
  });
});

test('a site without public badges, or without feeds, and a preview have no list', async () => {
  const none = await issuedSample({
    awards: (awards) => awards.map((each) => ({ ...each, visibility: 'unlisted' })),
  });
  for (const site of [
    none,
    await issuedSample({ mode: 'preview' }),
    await issuedSample({ config: { without: ['feeds'] } }),
  ])
    expect(await feedsOf(site)).not.toHaveProperty('badges.json');
});
