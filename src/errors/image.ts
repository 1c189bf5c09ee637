import { type Definitions, didYouMean, type Suggested } from './definition.ts';

/** What to do where no font has a letter. */
export const FONT_REMEDY =
  'Put a font that has them (WOFF, TTF or OTF) into content/fonts/ and name it under "fonts" in content/site.yaml.';

/** Badge images, cards and baking. */
export const imageErrors = {
  'image/unknown-format': (v: { file: string }) => [
    `${v.file} is none of PNG, SVG, JPEG and WebP`,
    'Export the image as one of these: best as SVG, or as PNG of at least 600 × 600 pixels.',
  ],
  'image/other-format': (v: { format: string }) => [
    `this file is ${v.format}, whatever its name says`,
    'Export the image as PNG, SVG, JPEG or WebP.',
  ],
  'image/for-iphones': () => [
    'this PNG is in a form that only Apple’s devices read (CgBI)',
    'It comes out of an app for iPhones. Open it on a Mac and export it again as PNG, or take the original.',
  ],
  'image/too-many-bytes': (v: { bytes: number; limit: number }) => [
    `this image has ${v.bytes} bytes; at most ${v.limit} are read`,
    'Badges are shown at 600 × 600 pixels. Export it smaller.',
  ],
  'image/too-many-pixels': (v: { width: number; height: number; limit: number }) => [
    `this image has ${v.width} × ${v.height} pixels; at most ${v.limit / 1_000_000} million are read`,
    'Badges are shown at 600 × 600 pixels. Export it smaller.',
  ],
  'image/damaged': (v: { format: string; reason: string }) => [
    `this ${v.format} is damaged: ${v.reason}`,
    'Export it again from the program it was drawn with, and check that the upload was complete.',
  ],
  'image/small': (v: { width: number; height: number }) => [
    `this image has only ${v.width} × ${v.height} pixels and will look blurred`,
    'Export it with at least 600 × 600 pixels.',
    'warning',
  ],
  'image/animated': () => ['this image is animated; only its first picture is used', undefined, 'warning'],
  'image/not-square': (v: { width: number; height: number }) => [
    `this image is ${v.width} wide and ${v.height} high; it gets clear margins to become square`,
    'Badges are square everywhere. Draw it on a square canvas to use all the room.',
    'warning',
  ],
  // SVG
  'image/svg-not-utf8': () => ['this SVG is not UTF-8 text', 'Save it again with the encoding UTF-8.'],
  'image/svg-syntax': (v: { reason: string }) => [
    `this SVG cannot be read: ${v.reason}`,
    'Export it again from the program it was drawn with.',
  ],
  'image/svg-doctype': () => [
    'this SVG declares entities of its own',
    'Delete "<!DOCTYPE …>" from its beginning, and export it as plain SVG.',
  ],
  'image/svg-instruction': () => [
    'this SVG asks for a style sheet',
    'Delete the line that begins with "<?xml-stylesheet".',
  ],
  'image/svg-too-deep': () => ['this SVG nests its elements too deeply', 'Ungroup it and export it again.'],
  'image/svg-too-complex': (v: { what: string; limit: number }) => [
    `this SVG is too much to draw: it comes to more than ${v.limit} ${v.what}`,
    'Export it as PNG, or simplify it: each mask, clip path, half-transparent group, gradient and pattern counts as many elements, and so do the points of a wide line.',
  ],
  'image/svg-root': (v: { found: string }) => [
    `this file begins with <${v.found}>, not with an SVG's <svg xmlns="http://www.w3.org/2000/svg">`,
    'Export it as plain SVG.',
  ],
  'image/svg-size': () => [
    'this SVG does not say how large it is',
    'Add viewBox="0 0 600 600", or width and height, to its <svg> element.',
  ],
  'image/svg-element': (v: { element: string; why: string; hint: string }) => [
    `<${v.element}> is not allowed in a badge: ${v.why}`,
    v.hint,
  ],
  'image/svg-text': () => [
    '<text> would be drawn in another font on every machine',
    'Convert text to paths (Inkscape: Path > Object to Path; Illustrator: Create Outlines; Figma: Flatten).',
  ],
  'image/svg-attribute': (v: { attribute: string; element: string; why: string }) => [
    `the attribute ${v.attribute} of <${v.element}> is not allowed in a badge: ${v.why}`,
    `Delete ${v.attribute}="…" there.`,
  ],
  'image/svg-reference': (v: { found: string }) => [
    `this SVG refers to "${v.found}"; a badge may only refer to its own parts`,
    'Use a reference that begins with "#", or draw the thing itself.',
  ],
  'image/svg-unknown-id': (v: { id: string }) => [
    `this SVG refers to "#${v.id}", which is not in it`,
    'Check the spelling, or remove the reference.',
  ],
  'image/svg-loop': (v: { id: string }) => [
    `"#${v.id}" contains a reference to itself`,
    'Remove the reference: it could never be drawn.',
  ],
  'image/svg-style': (v: { found: string }) => [
    `this style is not allowed in a badge: ${v.found}`,
    'Export with presentation attributes (fill="…"), not with a style sheet.',
  ],
  'image/svg-dashes': (v: { found: string }) => [
    `these dashes are too short to be seen: "${v.found}"`,
    'Make every dash and gap at least 1/1000 of the drawing wide, or remove stroke-dasharray.',
  ],
  'image/svg-drawing': (v: { reason: string }) => [
    `this SVG cannot be drawn: ${v.reason}`,
    'Export it again, or use a PNG.',
  ],
  // Drawn badges
  'image/unknown-icon': (v: Suggested & { icon: string }) => [
    `there is no icon "${v.icon}"${didYouMean(v)}`,
    'Icons have the names of Lucide or Material Design Icons: https://lucide.dev/icons, https://pictogrammers.com/library/mdi',
  ],
  'image/name-not-drawn': (v: { characters: string; instead: string }) => [
    `no font can draw ${v.characters} of this name: ${v.instead}`,
    FONT_REMEDY,
    'warning',
  ],
  'image/sign-left-out': (v: { characters: string }) => [
    `${v.characters} is left out of this name where it is drawn; pages and credentials keep it`,
    undefined,
    'warning',
  ],
  'image/initials-not-drawn': (v: { characters: string }) => [
    `the badge's fonts cannot draw the initials ${v.characters}; a plain mark takes their place`,
    'Choose an icon instead.',
    'warning',
  ],
  'image/name-shortened': (v: { drawn: string }) => [
    `this name is too long for a badge; it is drawn as "${v.drawn}"`,
    'Shorten the name, or give the achievement an image of its own.',
    'warning',
  ],
  'image/not-on-rim': (v: { part: 'rim' | 'motto' | 'ribbon' }) => [
    `the words for the ${v.part} of this badge are left out: they are too long for it, or the fonts lack a letter of them`,
    v.part === 'rim'
      ? 'Choose what fits, rim: issuer or rim: name, or say rim: none in "drawing".'
      : 'Shorten them, or give the letters by "fonts" in site.yaml.',
    'warning',
  ],
  // Baked images, read
  'baked/too-large': () => ['this image, or the credential inside, is larger than 10 MB'],
  'baked/not-png': () => ['this is not a PNG image'],
  'baked/truncated': () => ['this PNG ends in the middle', 'Download it again.'],
  'baked/bad-crc': () => ['this PNG is damaged: a checksum does not match', 'Download it again.'],
  'baked/not-svg': () => ['this is not an SVG image'],
  'baked/not-xml': () => ['this SVG is not well-formed XML'],
  'baked/doctype': () => ['this SVG declares entities of its own, which are never read'],
  'baked/not-utf8': () => ['the text in this image is not UTF-8'],
  'baked/malformed': () => ['this image has a place for a credential with nothing readable in it'],
  'baked/several': () => ['this image holds several credentials; exactly one is allowed'],
  'baked/none': () => [
    'there is no credential in this image',
    'Phones and messengers remove it when they save a picture. Ask for the file as it was downloaded.',
  ],
  'baked/open-badges-2': () => [
    'this image holds a badge of Open Badges 1 or 2, which is not supported',
    'Ask the issuer for an Open Badges 3.0 credential.',
  ],
} satisfies Definitions;
