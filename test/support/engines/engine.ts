import { Firefox } from './firefox.ts';
import { WebKit } from './webkit.ts';

/** A browser of another make than the one that the other tests use, driven as a person drives it. */
export interface Engine {
  /** Opens an address in the window and waits until it is loaded. */
  readonly open: (url: string) => Promise<void>;
  /** Goes back in the window's history, as by its button. */
  readonly back: () => Promise<void>;
  /** Loads the page again. */
  readonly reload: () => Promise<void>;
  /** What an expression, or what it promises, comes to in the page; it must be JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: what a page answers is known to whoever asks
  readonly evaluate: (expression: string) => Promise<any>;
  /** Presses the left button of the mouse on what a selector finds. */
  readonly press: (selector: string) => Promise<void>;
  /** Types text into a field, letter by letter. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Chooses files (absolute paths) in a file field. */
  readonly choose: (selector: string, files: readonly string[]) => Promise<void>;
  /** The addresses of all windows and tabs that are open. */
  readonly windows: () => Promise<readonly string[]>;
  readonly end: () => Promise<void>;
}

/** An engine that tests can be run in. */
export interface EngineKind {
  readonly name: string;
  /** Why it cannot be run here; undefined where it can. */
  readonly missing: string | undefined;
  /** Starts it. All its traffic goes to an HTTP proxy on loopback, whose certificates it takes without asking. */
  readonly start: (proxyPort: number) => Promise<Engine>;
}

/** The engines beside Chromium's. */
export const ENGINES: readonly EngineKind[] = [Firefox, WebKit];
