import type { StageRecord } from './stage-log.ts';

/**
 * The stages of a build as a trace that browsers open (chrome://tracing, ui.perfetto.dev): one complete event each
 * [Trace Event Format, "Complete Events"], in microseconds from the first.
 */
export function traceOf(records: readonly StageRecord[]): object {
  const [first] = records;
  return {
    displayTimeUnit: 'ms',
    traceEvents: records.map(({ stage, begin, end, done, total, reused }) => ({
      name: stage,
      cat: 'build',
      ph: 'X',
      pid: 1,
      tid: 1,
      ts: microseconds(begin - (first?.begin ?? 0)),
      dur: microseconds(end - begin),
      args: { done, total, reused },
    })),
  };
}

function microseconds(milliseconds: number): number {
  return Math.round(milliseconds * 1000);
}
