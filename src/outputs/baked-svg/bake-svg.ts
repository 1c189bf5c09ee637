const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';
const START_TAG = /^<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/;
const DECLARATION = / xmlns:openbadges="[^"]*"/g;
const CREDENTIAL = /<openbadges:credential\b[\s\S]*?<\/openbadges:credential>/g;

/**
 * Writes a credential into an SVG: one `openbadges:credential` with one CDATA section right behind the start tag,
 * in the place of any that was there [OB 3.0 §5.3.2]. The SVG begins with `<svg` and the JSON is free of `]]>`,
 * as `BadgeImages` and `bakedJson` make them; anything else throws.
 */
export function bakeSvg(svg: string, json: string): string {
  return bakeElement(svg, NAMESPACE, 'openbadges:credential', json);
}

/** As `bakeSvg`, for a JWT: it is an attribute of an element that has nothing in it [OB 3.0 §5.3.2.1]. */
export function bakeSvgJwt(svg: string, jwt: string): string {
  if (!/^[\w.-]+$/.test(jwt)) throw new TypeError('This is no JWT.');
  return bakeElement(svg, NAMESPACE, `openbadges:credential verify="${jwt}"`);
}

const LEARNER_RECORDS = 'https://purl.imsglobal.org/clr/v2p0';

/** As `bakeSvg`, for a learner record [CLR 2.0]: the element is of another namespace. */
export function bakeSvgRecord(svg: string, json: string): string {
  return bakeElement(svg, LEARNER_RECORDS, 'clr:credential', json);
}

/** As `bakeSvg`, for whatever element of a namespace, under the prefix that it is written with; it may have attributes, and nothing in it. */
export function bakeElement(svg: string, namespace: string, element: string, json?: string): string {
  const start = START_TAG.exec(svg)?.[0];
  if (start === undefined || start.endsWith('/>') || json?.includes(']]>')) {
    throw new TypeError('Cannot bake into this image: it is not an SVG of ours.');
  }
  const prefix = element.slice(0, element.indexOf(':'));
  const declared = start.replace(DECLARATION, '').replace(/>$/, ` xmlns:${prefix}="${namespace}">`);
  const rest = svg.slice(start.length).replace(CREDENTIAL, '');
  const end = element.replace(/ .*/s, '');
  const body = json === undefined ? '' : `<![CDATA[${json}]]>`;
  return `${declared}<${element}>${body}</${end}>${rest}`;
}
