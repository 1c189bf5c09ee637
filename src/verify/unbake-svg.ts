import { readXml, type XmlElement } from '../lib/xml.ts';
import { MAX_BAKED_BYTES, type Unbaked, utf8 } from './unbaked.ts';

const SVG = 'http://www.w3.org/2000/svg';
const OPEN_BADGES = 'https://purl.imsglobal.org/ob/v3p0';
/** What Open Badges 1 and 2 were baked as. */
const OLD_OPEN_BADGES = 'http://openbadges.org';

/** Takes the credential out of a baked SVG [OB 3.0 §5.3.2]. Never throws. Runs in browsers too. */
export function unbakeSvg(svg: Uint8Array): Unbaked {
  if (svg.length > MAX_BAKED_BYTES) return { fault: 'baked/too-large' };
  const decoded = utf8(svg);
  if ('fault' in decoded) return decoded;
  const found = new Findings();
  const fault = readXml(decoded.text, found);
  if (fault) return { fault: fault.kind === 'doctype' ? 'baked/doctype' : 'baked/not-xml' };
  return found.answer();
}

/** What was met on the way through the document. */
class Findings {
  readonly #credentials: { readonly attribute: string; body: string }[] = [];
  #root: string | undefined;
  #old = false;
  #depth = 0;
  #inside = 0;

  readonly open = (element: XmlElement) => {
    this.#depth += 1;
    this.#root ??= `${element.namespace} ${element.local}`;
    if (element.namespace === OLD_OPEN_BADGES) this.#old = true;
    if (element.namespace !== OPEN_BADGES || element.local !== 'credential') return;
    const verify = element.attributes.find(({ name }) => name === 'verify');
    this.#credentials.push({ attribute: verify?.value ?? '', body: '' });
    this.#inside ||= this.#depth;
  };

  readonly close = () => {
    if (this.#inside === this.#depth) this.#inside = 0;
    this.#depth -= 1;
  };

  readonly text = (text: string) => {
    const current = this.#credentials.at(-1);
    if (current && this.#inside === this.#depth) current.body += text;
  };

  answer(): Unbaked {
    if (this.#root !== `${SVG} svg`) return { fault: 'baked/not-svg' };
    if (this.#credentials.length > 1) return { fault: 'baked/several' };
    const [found] = this.#credentials;
    if (!found) return { fault: this.#old ? 'baked/open-badges-2' : 'baked/none' };
    const texts = [found.attribute.trim(), found.body.trim()].filter((text) => text !== '');
    if (texts.length > 1) return { fault: 'baked/several' };
    return texts[0] === undefined ? { fault: 'baked/malformed' } : { text: texts[0] };
  }
}
