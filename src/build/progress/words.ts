import type { StageRecord } from './stage-log.ts';

/** Below this, a rate says nothing, in milliseconds. */
const TOO_SHORT = 1000;

/** `signing: 3,120 of 10,000, 850 a second, about 8 s left`. */
export function progressLine({ stage, begin, end, done, total }: StageRecord): string {
  if (done === 0 && total === undefined) return `${stage} …`;
  const elapsed = end - begin;
  const isKnown = elapsed >= TOO_SHORT && done > 0;
  return [
    `${stage}: ${number(done)}${total === undefined ? '' : ` of ${number(total)}`}`,
    ...(isKnown ? [`${rate(done, elapsed)} a second`] : []),
    ...(isKnown && total !== undefined && total > done
      ? [`about ${shownDuration((elapsed / done) * (total - done))} left`]
      : []),
  ].join(', ');
}

/** `signing: 10,000 in 12.3 s`. */
export function endedLine({ stage, begin, end, done }: StageRecord): string {
  return `${stage}: ${done > 0 ? `${number(done)} in ` : ''}${shownDuration(end - begin)}`;
}

/** Seconds with one decimal below ten, whole ones below two minutes, then minutes too. */
export function shownDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

export function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function rate(done: number, elapsed: number): string {
  const each = (done * 1000) / elapsed;
  return each < 10 ? each.toFixed(1) : number(each);
}
