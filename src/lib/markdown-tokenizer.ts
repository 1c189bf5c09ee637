import { Tokenizer, type Tokens } from 'marked';

/** Quotes and lists inside one another: deeper ones stay text, since marked calls itself for each. */
const DEEPEST = 12;

/** With more `*` and `_` than this, emphasis stays text: marked takes quadratic time to pair them. */
const MAX_DELIMITERS = 2_000;

/** What is in no address: what RFC 3986 leaves out, quotation marks, and punctuation of East Asian writing. */
const AFTER_ADDRESS =
  /[\s"<>\\^`{|}«»‹›„“”‚‘’…\u3000-\u303f\uff01-\uff0f\uff1a-\uff20\uff5b-\uff65]|&(?:quot|lt|gt|apos|#\d+|#x[0-9a-f]+);/i;

function bareAddress(raw: string): string {
  const end = raw.search(AFTER_ADDRESS);
  const address = end === -1 ? raw : raw.slice(0, end);
  return address.replace(/[.,;:!?'*_~\]]+$/, (tail) =>
    tail.includes(']') && address.includes('[') ? tail : '',
  );
}

/** Reads untrusted Markdown: finds no HTML, and takes neither much stack nor much time whatever it is given. */
export class GuardedTokenizer extends Tokenizer<string, string> {
  readonly #emphasis: boolean;
  #depth = 0;

  constructor(markdown: string) {
    super();
    this.#emphasis = (markdown.match(/[*_]/g)?.length ?? 0) <= MAX_DELIMITERS;
  }

  /**
   * HTML that is not found stays text and is escaped as such. Escaping what was found would not do: marked leaves
   * what follows a `<script>` or `<pre>` as it is.
   */
  override html(): undefined {
    return undefined;
  }

  override tag(): undefined {
    return undefined;
  }

  override blockquote(source: string): Tokens.Blockquote | undefined {
    return this.#deeper(() => super.blockquote(source));
  }

  override list(source: string): Tokens.List | undefined {
    return this.#deeper(() => super.list(source));
  }

  /** A bare address ends where a quotation, a tag or another script's punctuation goes on: never in `">`. */
  override url(source: string): Tokens.Link | undefined {
    const token = super.url(source);
    if (!token) return undefined;
    const address = bareAddress(token.raw);
    return address === token.raw ? token : super.url(address);
  }

  override emStrong(
    ...given: Parameters<Tokenizer<string, string>['emStrong']>
  ): Tokens.Em | Tokens.Strong | undefined {
    return this.#emphasis ? super.emStrong(...given) : undefined;
  }

  #deeper<Token>(read: () => Token): Token | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
}
