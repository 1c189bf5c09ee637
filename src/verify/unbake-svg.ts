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

/** What an element of ours held. */
interface Baked {
  readonly attribute: string;
  body: string;
}

/** What was met on the way through the document. */
class Findings {
  readonly #credentials: Baked[] = [];
  #root: string | undefined;
  readonly #old: Baked[] = [];
  #current: Baked | undefined;
  #depth = 0;
  #inside = 0;

  readonly open = (element: XmlElement) => {
    this.#depth += 1;
    this.#root ??= `${element.namespace} ${element.local}`;
    const place = this.#placeFor(element);
    if (!place) return;
    const verify = element.attributes.find(({ name }) => name === 'verify');
    const baked = { attribute: verify?.value ?? '', body: '' };
    place.push(baked);
    this.#current = baked;
    this.#inside ||= this.#depth;
  };

  readonly close = () => {
    if (this.#inside === this.#depth) this.#inside = 0;
    this.#depth -= 1;
  };

  readonly text = (text: string) => {
    if (this.#current && this.#inside === this.#depth) this.#current.body += text;
  };

  #placeFor({ namespace, local }: XmlElement): Baked[] | undefined {
    if (namespace === OPEN_BADGES && local === 'credential') return this.#credentials;
    return namespace === OLD_OPEN_BADGES && local === 'assertion' ? this.#old : undefined;
  }

  answer(): Unbaked {
    if (this.#root !== `${SVG} svg`) return { fault: 'baked/not-svg' };
    if (this.#credentials.length > 1) return { fault: 'baked/several' };
    const [found] = this.#credentials;
    if (!found) return this.#oldAnswer();
    const texts = [found.attribute.trim(), found.body.trim()].filter((text) => text !== '');
    if (texts.length > 1) return { fault: 'baked/several' };
    return texts[0] === undefined ? { fault: 'baked/malformed' } : { text: texts[0] };
  }

  /** An assertion may stand beside its own address [OB 2.0 Baked Badges]; it then says more. */
  #oldAnswer(): Unbaked {
    if (this.#old.length > 1) return { fault: 'baked/several' };
    const [found] = this.#old;
    if (!found) return { fault: 'baked/none' };
    const text = found.body.trim() || found.attribute.trim();
    return text === '' ? { fault: 'baked/malformed' } : { text, isOld: true };
  }
}
