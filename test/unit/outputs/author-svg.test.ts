import { describe, expect, test } from 'vitest';
import { rasterise } from '../../../src/drawing/rasterise.ts';
import type { LoadedImage } from '../../../src/model/image.ts';
import { prepareSvg } from '../../../src/outputs/badge-image/author-svg.ts';
import { problemLines } from '../../support/problem-lines.ts';

function image(svg: string | Uint8Array): LoadedImage {
  const bytes = typeof svg === 'string' ? new TextEncoder().encode(svg) : svg;
  return { file: 'content/achievements/x.svg', mediaType: 'image/svg+xml', bytes, alt: 'x' };
}

const XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${XLINK} viewBox="0 0 100 100"${attributes}>\n${inside}\n</svg>`;

const nested = (levels: number) =>
  Array.from({ length: levels }, (_, level) => {
    const inner = level === 0 ? '<path d="M0 0h9v9z"/>' : `<use href="#u${level - 1}"/>`.repeat(10);
    return `<g id="u${level}">${inner}</g>`;
  }).join('');

const HOSTILE: readonly [name: string, svg: string | Uint8Array][] = [
  ['a script', svg('<script>alert(1)</script>')],
  ['a script from elsewhere', svg('<script href="https://evil.example/x.js"/>')],
  ['an event handler', svg('<path d="M0 0h9v9z" onclick="alert(1)"/>')],
  ['an event handler on the root', svg('<path d="M0 0h9v9z"/>', ' onload="alert(1)"')],
  [
    'a web page inside',
    svg('<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">x</div></foreignObject>'),
  ],
  ['HTML inside', svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>')],
  ['a link', svg('<a href="javascript:alert(1)"><path d="M0 0h9v9z"/></a>')],
  ['a picture from elsewhere', svg('<image href="https://evil.example/pixel.png"/>')],
  ['a picture inside', svg('<image xlink:href="data:image/png;base64,AAAA"/>')],
  ['a local file', svg('<image href="file:///etc/passwd"/>')],
  ['a use from elsewhere', svg('<use xlink:href="https://evil.example/x.svg#a"/>')],
  ['a use of data', svg('<use href="data:image/svg+xml,%3Csvg/%3E#a"/>')],
  ['a fill from elsewhere', svg('<path d="M0 0h9v9z" fill="url(https://evil.example/#a)"/>')],
  ['a quoted fill from elsewhere', svg(`<path d="M0 0h9v9z" style="fill: url('//evil.example/x')"/>`)],
  ['an escaped url()', svg('<path d="M0 0h9v9z" style="fill: u\\72l(//evil.example/x)"/>')],
  ['an import', svg('<style>@import "https://evil.example/x.css";</style>')],
  ['a font from elsewhere', svg('<style>@font-face { font-family: x; src: url(//evil.example/x) }</style>')],
  ['a style for the whole page', svg('<style>body { display: none }</style>')],
  [
    'a style that refers elsewhere',
    svg('<style>.a { fill: url(//evil.example/x) }</style><path class="a" d="M0 0h9v9z"/>'),
  ],
  ['a style sheet', `<?xml-stylesheet href="https://evil.example/x.css"?>${svg('<path d="M0 0h9v9z"/>')}`],
  [
    'an external entity',
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<desc>&x;</desc>')}`,
  ],
  [
    'a billion laughs',
    `<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${svg('<desc>&b;</desc>')}`,
  ],
  ['an animation', svg('<rect width="9" height="9"><animate attributeName="x" to="90"/></rect>')],
  ['a set', svg('<rect width="9" height="9"><set attributeName="href" to="javascript:alert(1)"/></rect>')],
  ['a filter', svg('<filter id="f"><feTurbulence/></filter><path d="M0 0h9v9z" filter="url(#f)"/>')],
  ['an image filter', svg('<feImage href="https://evil.example/x"/>')],
  ['a marker', svg('<marker id="m"/><path d="M0 0h9v9z" marker-mid="url(#m)"/>')],
  ['text', svg('<text x="5" y="20">Bowline</text>')],
  ['an SVG inside', svg('<svg viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>')],
  ['an unknown element', svg('<blink/>')],
  ['an unknown attribute', svg('<path d="M0 0h9v9z" sandbox="x"/>')],
  ['a use of itself', svg('<g id="a"><use href="#a"/></g>')],
  [
    'a pattern of itself',
    svg('<pattern id="p"><rect width="9" height="9" fill="url(#p)"/></pattern><rect fill="url(#p)"/>'),
  ],
  ['uses of uses of uses', svg(nested(9))],
  [
    'a long chain of references',
    svg(
      Array.from({ length: 5_000 }, (_, at) => `<linearGradient id="g${at}" href="#g${at + 1}"/>`).join('') +
        '<linearGradient id="g5000"/>',
    ),
  ],
  ['a reference to nothing', svg('<use href="#nowhere"/>')],
  ['elements too deep', svg('<g>'.repeat(500) + '</g>'.repeat(500))],
  ['more elements than anybody draws', svg('<path/>'.repeat(30_000))],
  ['dashes too short to see', svg('<path d="M0 0H100" stroke="red" stroke-dasharray="0.00001"/>')],
  ['dashes on everything', svg('<path d="M0 0H100" stroke="red" stroke-dasharray="1"/>'.repeat(300))],
  ['numbers out of proportion', svg('<path d="M0 0H99999999999" stroke="red"/>')],
  ['exponents out of proportion', svg('<rect width="1e30" height="5"/>')],
  ['no size', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>'],
  ['a size of nothing', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>'],
  ['no namespace', '<svg viewBox="0 0 9 9"><script>alert(1)</script></svg>'],
  ['a web page', '<html xmlns="http://www.w3.org/1999/xhtml"><body>404</body></html>'],
  ['nothing', ''],
  ['not XML', 'hello'],
  ['cut off', svg('<path d="M0 0').slice(0, -12)],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0x00, 0x73, 0x00])],
  ['more than a megabyte', svg(`<path d="${'M0 0 '.repeat(250_000)}"/>`)],
];

test.each(HOSTILE)('%s is refused, in words', async (_, source) => {
  const { made, problems } = await prepareSvg(image(source), 600);
  expect(made).toBeUndefined();
  expect(problemLines(problems)).toMatchSnapshot();
});

describe('what drawing programs write is taken', () => {
  const cases: readonly [name: string, svg: string][] = [
    [
      'Inkscape: own attributes, metadata, a style on each element',
      `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="100px" height="100px" viewBox="0 0 100 100" inkscape:version="1.3"><metadata><x/></metadata><inkscape:grid/><path inkscape:label="p" style="fill:#ff0000;stroke:none;-inkscape-font-specification:Sans;font-size:12px;filter:none" d="M0 0h100v100h-100z"/></svg>`,
    ],
    [
      'Illustrator: document type, classes in a style sheet',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg version="1.1" xmlns="http://www.w3.org/2000/svg" x="0px" y="0px" viewBox="0 0 100 100" enable-background="new 0 0 100 100" xml:space="preserve"><style type="text/css">.st0{fill:#00FF00;} .st0,.st1{stroke:none}</style><rect class="st0" width="100" height="100"/></svg>`,
    ],
    [
      'Figma: clip paths, ids with spaces, duplicate ids',
      `<svg width="100" height="100" viewBox="0 0 100 100" fill="none" xmlns="http://www.w3.org/2000/svg"><g id="Frame 1" clip-path="url(#clip0_1_2)"><path id="Vector" d="M0 0h100v100h-100z" fill="#0000FF"/><path id="Vector" d="M0 0h1v1z" fill="#0000FF"/></g><defs><clipPath id="clip0_1_2"><rect width="100" height="100" fill="white"/></clipPath></defs></svg>`,
    ],
    [
      'gradients, a mask, a symbol, a blend mode',
      svg(
        '<defs><linearGradient id="a"><stop stop-color="#f00"/></linearGradient><linearGradient id="b" xlink:href="#a"/><mask id="m"><rect width="100" height="100" fill="#fff"/></mask><symbol id="s"><rect width="100" height="100" fill="url(#b) none"/></symbol></defs><use href="#s" mask="url(#m)" style="mix-blend-mode:multiply"/>',
      ),
    ],
  ];

  test.each(cases)('%s', async (_, source) => {
    const { made, problems } = await prepareSvg(image(source), 600);
    expect(problemLines(problems)).toEqual([]);
    expect(made).toMatchSnapshot();
    const pixels = await rasterise(made ?? '', 600);
    expect([pixels.width, pixels.height]).toEqual([600, 600]);
    expect(pixels.data[(300 * 600 + 300) * 4 + 3]).toBe(255);
  });
});

test('a drawing that is not square gets clear margins and a warning', async () => {
  const wide =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="10 20 200 100"><rect x="10" y="20" width="200" height="100"/></svg>';
  const { made, problems } = await prepareSvg(image(wide), 600);
  expect(made).toContain('viewBox="10 -30 200 200"');
  expect(problemLines(problems)).toMatchSnapshot();
  const pixels = await rasterise(made ?? '', 600);
  expect(pixels.data[(60 * 600 + 300) * 4 + 3]).toBe(0);
  expect(pixels.data[(300 * 600 + 10) * 4 + 3]).toBe(255);
});

test('text in a title cannot break out of what is written', async () => {
  const { made } = await prepareSvg(image(svg('<title>&lt;script&gt;"x"</title><path d="M0 0h9v9z"/>')), 600);
  expect(made).toContain('<title>&#60;script&#62;&#34;x&#34;</title>');
});

describe('a size in units of paper is a size', () => {
  test.each([
    ['210mm', '21cm'],
    ['100mm', '10cm'],
    ['4in', '288pt'],
    ['24pc', '96mm'],
    ['400Q', '100mm'],
    [' 300 ', '300px'],
    ['3e2', '300'],
  ])('%s by %s', async (width, height) => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0h9v9z"/></svg>`;
    const { made, problems } = await prepareSvg(image(drawing), 600);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made).toContain('viewBox="');
  });

  test('and is told in whole hundredths', async () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="210mm" height="297mm"><path d="M0 0h9v9z"/></svg>';
    const [told] = (await prepareSvg(image(drawing), 600)).problems;
    expect(told?.message).toContain('793.7 wide and 1122.52 high');
  });

  test.each(['100%', '', '5em', 'auto', '-3'])('%s is none', async (width) => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="100"><path d="M0 0h9v9z"/></svg>`;
    expect((await prepareSvg(image(drawing), 600)).problems.map(({ code }) => code)).toEqual([
      'image/svg-size',
    ]);
  });
});

describe('one fault is told once', () => {
  test.each([
    [
      'a filter and what it is on',
      '<defs><filter id="f"><feGaussianBlur stdDeviation="2"/></filter></defs><g filter="url(#f)"><path d="M0 0h9v9z"/></g>',
      'image/svg-element',
    ],
    [
      'the same in a style',
      '<filter id="f"/><path style="filter:url(#f)" d="M0 0h9v9z"/>',
      'image/svg-element',
    ],
    [
      'a marker and a line with it',
      '<marker id="m"/><path d="M0 0h9" marker-end="url(#m)"/>',
      'image/svg-element',
    ],
    [
      'a picture and what shows it',
      '<image id="i" href="data:image/png;base64,AAAA"/><use href="#i"/>',
      'image/svg-element',
    ],
  ])('%s', async (_, inside, code) => {
    expect((await prepareSvg(image(svg(inside)), 600)).problems.map((each) => each.code)).toEqual([code]);
  });
});
