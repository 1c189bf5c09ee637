import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { planOutputs } from '../../../src/outputs/index.ts';
import type { OutputContext, OutputFile } from '../../../src/outputs/output.ts';
import { sampleContext } from '../../support/sample-site.ts';

let context: OutputContext;
let files: OutputFile[];
beforeAll(async () => {
  context = await sampleContext();
  files = planOutputs(context);
});

const answers = async () =>
  Promise.all(
    files
      .filter(({ path }) => path.endsWith('/oembed.json'))
      .map(async ({ bytes }) => JSON.parse(new TextDecoder().decode(await bytes()))),
  );

test('every badge that has a page has one, with the members that oEmbed 1.0 requires of a rich answer', async () => {
  const all = await answers();
  expect(all).toHaveLength(
    context.issued.awards.filter(({ award }) => award.visibility !== 'private').length,
  );
  for (const answer of all) {
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', html: expect.stringMatching(/^<iframe /) });
    for (const member of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
      expect([member, Number.isInteger(answer[member]) && answer[member] > 0]).toEqual([member, true]);
    for (const member of ['author_url', 'provider_url', 'thumbnail_url'])
      expect(new URL(answer[member]).origin).toBe('https://badges.example');
    for (const member of ['title', 'author_name', 'provider_name']) expect(answer[member]).toMatch(/\S/);
  }
});

test('the thumbnail is there, of the size that is stated', async () => {
  for (const { thumbnail_url: url, thumbnail_width: width, thumbnail_height: height } of await answers()) {
    const file = files.find(({ path }) => url === `https://badges.example/${path}`);
    expect(await sharp(await file?.bytes()).metadata()).toMatchObject({ format: 'png', width, height });
  }
});

test('the title names the recipient only where the name is published', async () => {
  const titles = (await answers()).map(({ title }) => title);
  expect(titles).toContain('Day Skipper, awarded to Liam Okafor');
  expect(titles).toContain('Bowline');
});
