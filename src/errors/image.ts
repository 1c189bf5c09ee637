import type { Words } from './words.ts';

/** Badge images, cards and baking. */
export const imageErrors = {
  'image/unknown-format': (v: { file: string }): Words => ({
    message: `${v.file} is neither a PNG nor an SVG`,
    hint: 'Badge images are PNG or SVG: these two can carry the credential inside.',
  }),
  'image/too-many-bytes': (v: { bytes: number; limit: number }): Words => ({
    message: `this image has ${v.bytes} bytes; at most ${v.limit} are read`,
    hint: 'Badges are shown at 600 × 600 pixels. Export it smaller.',
  }),
  'image/too-many-pixels': (v: { width: number; height: number; limit: number }): Words => ({
    message: `this image has ${v.width} × ${v.height} pixels; at most ${v.limit / 1_000_000} million are read`,
    hint: 'Badges are shown at 600 × 600 pixels. Export it smaller.',
  }),
  'image/damaged': (v: { reason: string }): Words => ({
    message: `this PNG is damaged: ${v.reason}`,
    hint: 'Export it again from the program it was drawn with, and check that the upload was complete.',
  }),
  'image/small': (v: { width: number; height: number }): Words => ({
    message: `this image has only ${v.width} × ${v.height} pixels and will look blurred`,
    hint: 'Export it with at least 600 × 600 pixels.',
    severity: 'warning',
  }),
  'image/animated': (): Words => ({
    message: 'this PNG is animated; only its first picture is used',
    severity: 'warning',
  }),
  'image/not-square': (v: { width: number; height: number }): Words => ({
    message: `this image is ${v.width} wide and ${v.height} high; it gets clear margins to become square`,
    hint: 'Badges are square everywhere. Draw it on a square canvas to use all the room.',
    severity: 'warning',
  }),
  // SVG
  'image/svg-not-utf8': (): Words => ({
    message: 'this SVG is not UTF-8 text',
    hint: 'Save it again with the encoding UTF-8.',
  }),
  'image/svg-syntax': (v: { reason: string }): Words => ({
    message: `this SVG cannot be read: ${v.reason}`,
    hint: 'Export it again from the program it was drawn with.',
  }),
  'image/svg-doctype': (): Words => ({
    message: 'this SVG declares entities of its own',
    hint: 'Delete "<!DOCTYPE …>" from its beginning, and export it as plain SVG.',
  }),
  'image/svg-instruction': (): Words => ({
    message: 'this SVG asks for a style sheet',
    hint: 'Delete the line that begins with "<?xml-stylesheet".',
  }),
  'image/svg-too-deep': (): Words => ({
    message: 'this SVG nests its elements too deeply',
    hint: 'Ungroup it and export it again.',
  }),
  'image/svg-too-complex': (v: { what: string; limit: number }): Words => ({
    message: `this SVG is too much to draw: it comes to more than ${v.limit} ${v.what}`,
    hint: 'Merge paths, or export it as PNG.',
  }),
  'image/svg-root': (v: { found: string }): Words => ({
    message: `this file begins with <${v.found}>, not with an SVG's <svg xmlns="http://www.w3.org/2000/svg">`,
    hint: 'Export it as plain SVG.',
  }),
  'image/svg-size': (): Words => ({
    message: 'this SVG does not say how large it is',
    hint: 'Add viewBox="0 0 600 600", or width and height, to its <svg> element.',
  }),
  'image/svg-element': (v: { element: string; why: string; hint: string }): Words => ({
    message: `<${v.element}> is not allowed in a badge: ${v.why}`,
    hint: v.hint,
  }),
  'image/svg-text': (): Words => ({
    message: '<text> would be drawn in another font on every machine',
    hint: 'Convert text to paths (Inkscape: Path > Object to Path; Illustrator: Create Outlines; Figma: Flatten).',
  }),
  'image/svg-attribute': (v: { attribute: string; element: string; why: string }): Words => ({
    message: `the attribute ${v.attribute} of <${v.element}> is not allowed in a badge: ${v.why}`,
    hint: `Delete ${v.attribute}="…" there.`,
  }),
  'image/svg-reference': (v: { found: string }): Words => ({
    message: `this SVG refers to "${v.found}"; a badge may only refer to its own parts`,
    hint: 'Use a reference that begins with "#", or draw the thing itself.',
  }),
  'image/svg-unknown-id': (v: { id: string }): Words => ({
    message: `this SVG refers to "#${v.id}", which is not in it`,
    hint: 'Check the spelling, or remove the reference.',
  }),
  'image/svg-loop': (v: { id: string }): Words => ({
    message: `"#${v.id}" contains a reference to itself`,
    hint: 'Remove the reference: it could never be drawn.',
  }),
  'image/svg-style': (v: { found: string }): Words => ({
    message: `this style is not allowed in a badge: ${v.found}`,
    hint: 'Export with presentation attributes (fill="…"), not with a style sheet.',
  }),
  'image/svg-dashes': (v: { found: string }): Words => ({
    message: `these dashes are too short to be seen: "${v.found}"`,
    hint: 'Make every dash and gap at least 1/1000 of the drawing wide, or remove stroke-dasharray.',
  }),
  'image/svg-drawing': (v: { reason: string }): Words => ({
    message: `this SVG cannot be drawn: ${v.reason}`,
    hint: 'Export it again, or use a PNG.',
  }),
  // Drawn badges
  'image/unknown-icon': (v: { icon: string; suggestion?: string | undefined }): Words => ({
    message: `there is no icon "${v.icon}"${v.suggestion ? `, did you mean "${v.suggestion}"?` : ''}`,
    hint: 'Icons have the names of Lucide: https://lucide.dev/icons',
  }),
  'image/name-not-drawn': (v: { characters: string }): Words => ({
    message: `the badge's fonts cannot draw ${v.characters}; the badge is drawn without its name`,
    hint: 'Give the achievement an image of its own to have its name on it.',
    severity: 'warning',
  }),
  'image/initials-not-drawn': (v: { characters: string }): Words => ({
    message: `the badge's fonts cannot draw the initials ${v.characters}; a plain mark takes their place`,
    hint: 'Choose an icon instead.',
    severity: 'warning',
  }),
  'image/name-shortened': (v: { drawn: string }): Words => ({
    message: `this name is too long for a badge; it is drawn as "${v.drawn}"`,
    hint: 'Shorten the name, or give the achievement an image of its own.',
    severity: 'warning',
  }),
  // Baked images, read
  'baked/too-large': (): Words => ({ message: 'this image, or the credential inside, is larger than 10 MB' }),
  'baked/not-png': (): Words => ({ message: 'this is not a PNG image' }),
  'baked/truncated': (): Words => ({
    message: 'this PNG ends in the middle',
    hint: 'Download it again.',
  }),
  'baked/bad-crc': (): Words => ({
    message: 'this PNG is damaged: a checksum does not match',
    hint: 'Download it again.',
  }),
  'baked/not-svg': (): Words => ({ message: 'this is not an SVG image' }),
  'baked/not-xml': (): Words => ({ message: 'this SVG is not well-formed XML' }),
  'baked/doctype': (): Words => ({ message: 'this SVG declares entities of its own, which are never read' }),
  'baked/not-utf8': (): Words => ({ message: 'the text in this image is not UTF-8' }),
  'baked/malformed': (): Words => ({
    message: 'this image has a place for a credential with nothing readable in it',
  }),
  'baked/several': (): Words => ({ message: 'this image holds several credentials; exactly one is allowed' }),
  'baked/none': (): Words => ({
    message: 'there is no credential in this image',
    hint: 'Phones and messengers remove it when they save a picture. Ask for the file as it was downloaded.',
  }),
  'baked/open-badges-2': (): Words => ({
    message: 'this image holds a badge of Open Badges 1 or 2, which is not supported',
    hint: 'Ask the issuer for an Open Badges 3.0 credential.',
  }),
} as const;
