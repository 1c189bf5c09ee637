/** Elements that a badge may be made of. */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon
   linearGradient radialGradient stop pattern clipPath mask`.split(/\s+/),
);

/** Elements that are read past: what they hold draws nothing, or was taken in before. */
export const SKIPPED_ELEMENTS: ReadonlySet<string> = new Set(['metadata', 'style']);

/** Elements that may refer to another one by `href`. */
export const REFERRING_ELEMENTS: ReadonlySet<string> = new Set([
  'use',
  'linearGradient',
  'radialGradient',
  'pattern',
]);

const MOTION = { why: 'badges do not move', hint: 'Export a still picture.' };
const LINK = { why: 'a badge is no link', hint: 'Delete it and keep what is inside.' };
const PICTURE = {
  why: 'pictures inside an SVG are not read',
  hint: 'Trace the picture, or export the whole badge as PNG.',
};
const EFFECT = {
  why: 'filters look different everywhere and can take very long to draw',
  hint: 'Flatten the effect, or export the badge as PNG.',
};
const REFUSED: Readonly<Record<string, { readonly why: string; readonly hint: string }>> = {
  script: { why: 'it could run a program', hint: 'Delete it.' },
  foreignObject: { why: 'it could bring in a whole web page', hint: 'Delete it.' },
  a: LINK,
  image: PICTURE,
  feImage: PICTURE,
  filter: EFFECT,
  animate: MOTION,
  animateColor: MOTION,
  animateMotion: MOTION,
  animateTransform: MOTION,
  set: MOTION,
  marker: { why: 'one marker can be drawn thousands of times', hint: 'Draw it as a shape of its own.' },
  svg: { why: 'it is an SVG inside an SVG', hint: 'Ungroup it.' },
};

/** Why an element is refused and what to do about it. */
export function refusal(element: string): { readonly why: string; readonly hint: string } {
  if (element.startsWith('fe') && !Object.hasOwn(REFUSED, element)) return EFFECT;
  const known = Object.hasOwn(REFUSED, element) ? REFUSED[element] : undefined;
  return known ?? { why: 'badges are made of plain shapes', hint: 'Delete it, or export the badge as PNG.' };
}

/** Elements of text, which needs a font. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'tref', 'altGlyph']);

/** Attributes that place and shape things. */
export const GEOMETRY: ReadonlySet<string> = new Set(
  `id x y width height cx cy r rx ry x1 y1 x2 y2 fx fy fr d points pathLength transform viewBox
   preserveAspectRatio gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits
   patternTransform clipPathUnits maskUnits maskContentUnits href`.split(/\s+/),
);

/** Attributes that may stand in a style as well. */
export const PRESENTATION: ReadonlySet<string> = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin
   stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity clip-path
   clip-rule mask display visibility paint-order overflow color-interpolation shape-rendering
   vector-effect`.split(/\s+/),
);

/** What browsers take from a style only. */
export const STYLE_ONLY: ReadonlySet<string> = new Set(['mix-blend-mode', 'isolation', 'mask-type']);

/** Whether an attribute or property that is not kept draws nothing, so that it can be left out without a word. */
export function drawsNothing(name: string): boolean {
  return /^(version|baseProfile|contentScriptType|contentStyleType|zoomAndPan|enable-background|class|style|role|lang|tabindex|focusable|name|title|space|kerning|line-height|white-space|direction|unicode-bidi|writing-mode|letter-spacing|word-spacing|baseline-shift|dominant-baseline|alignment-baseline|pointer-events|image-rendering|color-rendering|color-interpolation-filters|solid-color|solid-opacity|flood-color|flood-opacity|lighting-color|text-[a-z-]+|font(-[a-z-]+)?|shape-(inside|margin|padding)|data-.*|aria-.*|-[a-z]+-.*)$/.test(
    name,
  );
}

/** Whether an attribute or property only points to an element that is refused where it stands. */
export function isToldElsewhere(name: string, value: string): boolean {
  return /^(filter|marker(-start|-mid|-end)?)$/.test(name) && /^\s*url\(\s*["']?#[^)]*\)\s*$/.test(value);
}

/** Why an attribute that is not kept is refused. */
export function attributeRefusal(name: string): string {
  if (/^on/i.test(name)) return 'it could run a program';
  if (name === 'filter') return 'filters look different everywhere and can take very long to draw';
  if (name.startsWith('marker')) return 'one marker can be drawn thousands of times';
  return 'badges do not need it';
}
