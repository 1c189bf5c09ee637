import { type Stage, StageLog, type StageRecord } from './stage-log.ts';
import { type Spent, summaryTable } from './summary-table.ts';
import { endedLine, progressLine } from './words.ts';

/** Where progress is shown, and by which clock. */
export interface Screen {
  /** How wide the terminal is; nothing where lines stay as they are written: a file, a log of CI. */
  readonly columns?: number | undefined;
  /** Writes to the terminal as it stands. */
  readonly write: (text: string) => void;
  /** Writes a line of its own. */
  readonly say: (line: string) => void;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Between two drawings of a line, and between two lines of a log, in milliseconds. */
const REDRAW = 100;
const NEXT_LINE = 10_000;
/** A stage that took less is told of in the closing table alone. */
const WORTH_A_LINE = 2_000;

const CLEAR = '\r\u001b[K';

/** Shows how a build comes along: one line that changes on a terminal, plain lines now and then elsewhere. */
export class Reporter {
  readonly #screen: Screen;
  readonly #log: StageLog;
  readonly #begin: number;
  #shown: number;
  #isDrawn = false;

  constructor(screen: Screen) {
    this.#screen = screen;
    this.#log = new StageLog(screen.now);
    this.#begin = screen.now();
    this.#shown = this.#begin;
  }

  /** Every stage so far. */
  get records(): readonly StageRecord[] {
    return this.#log.records;
  }

  /** How many of how many are done in a stage; the first of another one ends it. */
  count(stage: Stage, done: number, total?: number, reused?: number): void {
    const isNew = this.records.at(-1)?.stage !== stage;
    const ended = this.#log.count(stage, done, total, reused);
    if (ended) this.#tellEnd(ended);
    const record = this.records.at(-1);
    if (!record || !this.#isTimeToShow(record, isNew)) return;
    this.#shown = record.end;
    this.#show(progressLine(record));
  }

  /** Takes the changing line away, for whoever else writes to the same terminal. */
  clear(): void {
    if (this.#isDrawn) this.#screen.write(CLEAR);
    this.#isDrawn = false;
  }

  /** Ends the last stage and gives the closing table. */
  finish(peakMemory: number): string[] {
    const ended = this.#log.finish();
    if (ended) this.#tellEnd(ended);
    const spent: Spent = { elapsed: this.#screen.now() - this.#begin, peakMemory };
    return summaryTable(this.records, spent);
  }

  #isTimeToShow({ end }: StageRecord, isNew: boolean): boolean {
    const since = end - this.#shown;
    return this.#screen.columns === undefined ? since >= NEXT_LINE : isNew || since >= REDRAW;
  }

  #show(line: string): void {
    const { columns, write, say } = this.#screen;
    this.#isDrawn = columns !== undefined;
    if (columns === undefined) say(line);
    else write(`${CLEAR}${line.slice(0, Math.max(0, columns - 1))}`);
  }

  #tellEnd(record: StageRecord): void {
    this.clear();
    if (record.end - record.begin >= WORTH_A_LINE) this.#screen.say(endedLine(record));
    this.#shown = record.end;
  }
}
