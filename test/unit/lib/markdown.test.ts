import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/lib/markdown.ts';
import { processorSeconds } from '../../support/processor-time.ts';

const levels = (html: string) => [...html.matchAll(/<h([1-6])>/g)].map((match) => Number(match[1]));

test('prose as people write it', () => {
  expect(
    renderMarkdown('A *good* knot,\n**well** tied: `bowline`.\n\n- one\n- two\n\n3. three\n4. four'),
  ).toMatchInlineSnapshot(`
    "<p>A <em>good</em> knot,
    <strong>well</strong> tied: <code>bowline</code>.</p>
    <ul>
    <li>one</li>
    <li>two</li>
    </ul>
    <ol start="3">
    <li>three</li>
    <li>four</li>
    </ol>"
  `);
});

test('HTML is shown as text', () => {
  expect(renderMarkdown('<script>alert(1)</script>')).toMatchInlineSnapshot(
    `"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"`,
  );
  expect(renderMarkdown('a <b onclick="x()">bold</b> <img src=x onerror=y> claim')).toMatchInlineSnapshot(
    `"<p>a &lt;b onclick="x()"&gt;bold&lt;/b&gt; &lt;img src=x onerror=y&gt; claim</p>"`,
  );
});

test.each([
  ['<a href="https://club.example/">x</a>', 'https://club.example/'],
  ['<iframe src="https://club.example/1"></iframe>', 'https://club.example/1'],
  ['“https://club.example/b”', 'https://club.example/b'],
  ['«https://club.example/b»', 'https://club.example/b'],
  ['see https://club.example/b…', 'https://club.example/b'],
  ['https://club.example/b, then', 'https://club.example/b'],
  ['(https://club.example/b).', 'https://club.example/b'],
  ['[see https://club.example/b]', 'https://club.example/b'],
  ['https://club.example/a_(b)?x=1.', 'https://club.example/a_(b)?x=1'],
  ['https://club.example/?a[]=1', 'https://club.example/?a[]=1'],
  ['https://club.example/&quot;x', 'https://club.example/'],
  ['https://club.example/結び目。次', 'https://club.example/結び目'],
  ['https://club.example/a{b}', 'https://club.example/a'],
])('an address in %s ends where it ends', (text, address) => {
  expect(renderMarkdown(text)).toContain(`>${address}</a>`);
});

test('HTML is text even where marked would leave the rest of a block alone', () => {
  expect(renderMarkdown('!<script><a href="<script>"')).toMatchInlineSnapshot(
    `"<p>!&lt;script&gt;&lt;a href="&lt;script&gt;"</p>"`,
  );
  expect(renderMarkdown('<pre><a href="/x">x</a></pre>')).toMatchInlineSnapshot(
    `"<p>&lt;pre&gt;&lt;a href="/x"&gt;x&lt;/a&gt;&lt;/pre&gt;</p>"`,
  );
  expect(renderMarkdown('<!-- a --> <b>**bold**</b>')).toMatchInlineSnapshot(
    `"<p>&lt;!-- a --&gt; &lt;b&gt;<strong>bold</strong>&lt;/b&gt;</p>"`,
  );
  expect(renderMarkdown('5 &lt; 6 &amp; 7')).toBe('<p>5 &lt; 6 &amp; 7</p>');
});

test('neither depth nor length takes long or overflows the stack', async () => {
  const patterns = [
    '> ',
    '1. ',
    '- > ',
    '*_a',
    '_a_',
    '**a',
    '[',
    '![',
    '[a](',
    '<',
    '`',
    '|a',
    '~~',
    '(',
    '\\',
  ];
  for (const pattern of patterns) {
    const seconds = await processorSeconds(() => renderMarkdown(pattern.repeat(20_000 / pattern.length)));
    expect(seconds, `${pattern}: seconds of processor time`).toBeLessThan(5);
  }
});

test('quotes and lists may stand in one another to a depth nobody needs', () => {
  const nested = (depth: number) =>
    renderMarkdown(`${'> '.repeat(depth)}words`).match(/<blockquote>/g)?.length;
  expect(nested(3)).toBe(3);
  expect(nested(12)).toBe(12);
  expect(nested(2_000)).toBe(12);
});

test('links lead to http and https only', () => {
  expect(renderMarkdown('[a](https://a.example/?x=1&y=2)')).toMatchInlineSnapshot(
    `"<p><a href="https://a.example/?x=1&amp;y=2" rel="nofollow ugc noopener">a</a></p>"`,
  );
  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'mailto:a@b.example',
    '//evil.example',
    '/badges/x',
    '#top',
    '&#106;avascript:alert(1)',
    'java\tscript:x',
  ];
  for (const href of refused) {
    expect(renderMarkdown(`[words](<${href}>)`), href).not.toContain('<a');
    expect(renderMarkdown(`[words](<${href}>)`), href).toContain('words');
  }
});

test('an image becomes a link to it, or its words', () => {
  expect(renderMarkdown('![A knot](https://a.example/knot.png "title")')).toMatchInlineSnapshot(
    `"<p><a href="https://a.example/knot.png" rel="nofollow ugc noopener">A knot</a></p>"`,
  );
  expect(renderMarkdown('![A knot](data:image/png;base64,AAAA)')).toBe('<p>A knot</p>');
  expect(renderMarkdown('![](https://a.example/knot.png)')).toContain('>https://a.example/knot.png</a>');
});

test('headings begin where the page says and never skip a level', () => {
  expect(levels(renderMarkdown('# a\n\n# b'))).toEqual([3, 3]);
  expect(levels(renderMarkdown('### a\n\n##### b\n\n# c\n\n## d'))).toEqual([3, 4, 3, 4]);
  expect(levels(renderMarkdown('# a\n\n## b\n\n### c\n\n#### d\n\n##### e'))).toEqual([3, 4, 5, 6, 6]);
  expect(levels(renderMarkdown('# a', 4))).toEqual([4]);
});

test('whatever is written, only known elements and attributes come out', () => {
  const allowed =
    /<div class="table" tabindex="0">(?=<table>)|(?<=<\/table>)<\/div>|<(?:\/?(?:p|br|hr|h[3-6]|ul|ol|li|blockquote|pre|code|em|strong|del|table|thead|tbody|tr|th|td)(?: start="\d+")?(?: \/)?|\/?a(?: href="https?:\/\/[^"]*" rel="nofollow ugc noopener")?)>/g;
  const piece = fc.constantFrom(
    ...['<script>', '</p>', '<img src=x onerror=', '[a](', 'javascript:', 'https://x.example', ')', '"', "'"],
    ...[
      '`',
      '**',
      '# ',
      '\n\n',
      '> ',
      '- ',
      '![',
      ']',
      '&lt;',
      '&#60;',
      '<!--',
      '-->',
      '<a href="',
      '>',
      '|a|\n|-|\n',
    ],
    ...['<style>', '<svg/onload=', '\u0000', '\\', '[x]: javascript:a\n', '<https://x.example>', '- [x] '],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (parts) => {
      const left = renderMarkdown(parts.join('')).replaceAll(allowed, '');
      expect(left).not.toMatch(/</);
    }),
    { numRuns: 2000 },
  );
});
