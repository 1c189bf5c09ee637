// @ts-check
// Plain JavaScript without imports: edge functions carry this file as it stands.

const HTML = /^(?:text\/html|application\/xhtml\+xml|application\/html)$/i;
const JSON_TYPE = /^(?:application\/(?:json|vc|did)|[^/]+\/.+\+json)$/i;
/** Five digits that count are more than enough [RFC 9110 §12.4.2 has three]. */
const WEIGHT = /^q=[01](?:\.\d{0,5}?0{0,5})?$/;

/**
 * Chooses between a page and its JSON form by a request's `Accept` header [RFC 9110 §12.5.1]. Gives the JSON type to
 * answer with, or undefined for HTML.
 *
 * No header, or an empty one: JSON. Otherwise the form with the higher quality, then the one that is named more
 * exactly; on a tie a JSON type that is named goes first, as no browser names one. Anything else is HTML, never 406.
 *
 * @param {string | null | undefined} accept
 * @param {readonly string[]} types The JSON types that the document may be called by, its usual one first.
 * @returns {string | undefined}
 */
export function negotiate(accept, types) {
  if (!accept || accept.trim() === '') return types[0];
  const ranges = readAccept(accept);
  const html = rank(ranges, HTML, 'text/*');
  const json = rank(ranges, JSON_TYPE, 'application/*');
  if (!isBetter(json, html)) return undefined;
  return wantedOf(ranges, types) || types[0];
}

/**
 * The type of a JWT to answer with, or undefined for page or JSON. A JWT is wanted only where it is named, and with a
 * quality that nothing exceeds; on a tie it goes before all but a JSON type that is named too.
 *
 * @param {string | null | undefined} accept
 * @param {readonly string[]} types The types that a JWT may be called by.
 * @returns {string | undefined}
 */
export function negotiateJwt(accept, types) {
  const ranges = readAccept(accept || '');
  const jwt = { quality: highest(ranges.filter((range) => types.indexOf(range.type) >= 0)), exactness: 3 };
  const json = rank(ranges, JSON_TYPE, 'application/*');
  const isWanted =
    jwt.quality > 0 &&
    jwt.quality >= rank(ranges, HTML, 'text/*').quality &&
    (jwt.quality > json.quality || (jwt.quality === json.quality && json.exactness < 3));
  return isWanted ? wantedOf(ranges, types) : undefined;
}

/**
 * The first of some types among those that are wanted most.
 *
 * @param {{ type: string; quality: number }[]} ranges
 * @param {readonly string[]} types
 */
function wantedOf(ranges, types) {
  const named = ranges.filter((range) => range.quality > 0 && types.indexOf(range.type) >= 0);
  const wanted = named.find((range) => range.quality === highest(named));
  return wanted ? wanted.type : undefined;
}

/**
 * A header's media ranges in lower case, their parameters left out; what is malformed is left out as well. What is
 * quoted may hold anything, `,` and `;q=0` too, and decides nothing.
 *
 * @param {string} accept
 */
function readAccept(accept) {
  const withoutQuotes = accept.toLowerCase().replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/g, '');
  return withoutQuotes
    .split(',')
    .map(readRange)
    .filter((range) => range.quality >= 0);
}

/** @param {string} text */
function readRange(text) {
  const pieces = text.split(';').map((piece) => piece.trim());
  const type = pieces[0] || '';
  const weight = pieces.slice(1).find((piece) => piece.startsWith('q')) || 'q=1';
  const isWellFormed = /^[^\s/]+\/[^\s/]+$/.test(type) && WEIGHT.test(weight);
  return { type: type, quality: isWellFormed ? Number(weight.slice(2)) : -1 };
}

/**
 * How much a form is wanted, and how exactly it is named: 3 itself, 2 its family, 1 anything.
 *
 * @param {{ type: string; quality: number }[]} ranges
 * @param {RegExp} itself
 * @param {string} family
 */
function rank(ranges, itself, family) {
  const named = highest(ranges.filter((range) => itself.test(range.type)));
  if (named >= 0) return { quality: named, exactness: 3 };
  const byFamily = highest(ranges.filter((range) => range.type === family));
  if (byFamily >= 0) return { quality: byFamily, exactness: 2 };
  return { quality: Math.max(0, highest(ranges.filter((range) => range.type === '*/*'))), exactness: 1 };
}

/** @param {{ quality: number }[]} ranges */
function highest(ranges) {
  return ranges.reduce((most, range) => Math.max(most, range.quality), -1);
}

/**
 * @param {{ quality: number; exactness: number }} json
 * @param {{ quality: number; exactness: number }} html
 */
function isBetter(json, html) {
  if (json.quality === 0 || json.quality < html.quality) return false;
  return json.quality > html.quality || json.exactness > html.exactness || json.exactness === 3;
}
