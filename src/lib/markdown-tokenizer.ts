import { Tokenizer, type Tokens } from 'marked';

/** Quotes and lists inside one another: deeper ones stay text, since marked calls itself for each. */
const DEEPEST = 12;

/** With more `*` and `_` than this, emphasis stays text: marked takes quadratic time to pair them. */
const MAX_DELIMITERS = 2_000;

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
