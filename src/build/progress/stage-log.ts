/** What a build does, in its order; the words are what people read. */
export const STAGES = [
  'reading',
  'signing',
  'checking signatures',
  'bundling',
  'pages',
  'files',
  'finishing',
] as const;
export type Stage = (typeof STAGES)[number];

/** How far a stage has come. Times are milliseconds of the build's clock. */
export interface StageRecord {
  readonly stage: Stage;
  readonly begin: number;
  /** Of the last that is known of it. */
  readonly end: number;
  readonly done: number;
  readonly total?: number | undefined;
  /** Of those done, what was taken from the build before. */
  readonly reused: number;
}

/** Keeps what stages report: one is under way at a time, and it ends when another begins. */
export class StageLog {
  readonly #now: () => number;
  readonly #records: StageRecord[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  get records(): readonly StageRecord[] {
    return this.#records;
  }

  /** Notes how many of how many are done; gives the stage that was under way before, where this is another. */
  count(stage: Stage, done: number, total?: number, reused = 0): StageRecord | undefined {
    const end = this.#now();
    const last = this.#records.at(-1);
    if (last?.stage === stage) {
      this.#records[this.#records.length - 1] = { ...last, end, done, total: total ?? last.total, reused };
      return undefined;
    }
    const ended = this.finish();
    this.#records.push({ stage, begin: end, end, done, total, reused });
    return ended;
  }

  /** Ends what is under way, and gives it. */
  finish(): StageRecord | undefined {
    const last = this.#records.at(-1);
    if (!last) return undefined;
    const ended = { ...last, end: this.#now() };
    this.#records[this.#records.length - 1] = ended;
    return ended;
  }
}
