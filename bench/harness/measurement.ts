import type { Figure } from './figure.ts';
import type { Workshop } from './workshop.ts';

/** Something that is measured: it gives one figure or several. */
export interface Measurement {
  /** For `--only`, and for results: `sign-1000`. */
  readonly name: string;
  /** Files and folders whose change makes the figures old. */
  readonly code: readonly string[];
  /** How often everything is done, unless the command line says. */
  readonly rounds: number;
  /** Of how many awards its content is; undefined where it is something else, which `says` then names. */
  readonly awards?: number | undefined;
  /** Whether it is left out unless it is asked for by name. */
  readonly isOnRequest?: boolean | undefined;
  /** Figures, or why there are none. */
  readonly measure: (workshop: Workshop, rounds: number) => Promise<readonly Figure[] | string>;
}
