import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { type Figure, median, outcomeOf, reached } from '../../../bench/harness/figure.ts';
import { inTurn } from '../../../bench/harness/in-turn.ts';
import { runNode, type Spent } from '../../../bench/harness/run-command.ts';
import { measured } from '../../../bench/harness/words.ts';

const BUSY = 'const busy = () => { while (process.cpuUsage().user < 100000); };';

test('a command’s processor time is that of everything that it started and waited for', async () => {
  const inner = JSON.stringify(`${BUSY} busy();`);
  const outer = `${BUSY} busy(); require('child_process').execFileSync(process.execPath, ['-e', ${inner}]);`;
  const { cpu, memory } = await runNode(tmpdir(), ['-e', outer]);
  expect(cpu).toBeGreaterThanOrEqual(0.2);
  expect(memory).toBeGreaterThan(20);
});

test('a command that fails is no measurement', async () => {
  await expect(runNode(tmpdir(), ['-e', 'console.error("so it is"); process.exit(3)'])).rejects.toThrow(
    'so it is',
  );
});

const figure = (comparison: Figure['comparison'], must: number, aim: number): Figure => ({
  ...{ name: 'x', says: 'x', unit: 's', rounds: 1, ours: 2, comparison, goal: { must, aim } },
  baseline: { value: 8, says: 'y' },
});

test('a ratio says the same as its words, and meets its goal from the right side', () => {
  expect(outcomeOf(figure('times as fast', 1, 1))).toBe(4);
  expect(outcomeOf(figure('times the cost', 1, 1))).toBe(0.25);
  expect(reached(figure('times as fast', 5, 6))).toBe('missed');
  expect(reached(figure('times as fast', 3, 6))).toBe('must');
  expect(reached(figure('times the cost', 0.3, 0.2))).toBe('must');
  expect(reached(figure('times the cost', 0.2, 0.1))).toBe('missed');
  const ofOurs = { must: 2, aim: 1, isOfOurs: true };
  expect(reached({ ...figure('times the cost', 1, 1), goal: ofOurs })).toBe('must');
  expect(reached({ name: 'x', says: 'x', unit: 's', rounds: 1, ours: 4.5, goal: { must: 5, aim: 4 } })).toBe(
    'must',
  );
});

test('what is compared is done in turn, and the middle of the rounds counts', async () => {
  const order: string[] = [];
  const work = (name: string, costs: readonly number[]) => async (round: number) => {
    order.push(name);
    return { cpu: costs[round], wall: 1, memory: 1 } as Spent;
  };
  const spent = await inTurn(3, { ours: work('a', [9, 1, 2]), theirs: work('b', [3, 3, 5]) }, () => {});
  expect(order.join('')).toBe('ababab');
  expect([spent.ours.cpu, spent.theirs.cpu]).toEqual([2, 3]);
  expect(median([4, 1])).toBe(4);
});

test('numbers keep three digits that count', () => {
  expect([0.0198, 1.162, 12.14, 342.4, 2012.7, 0].map(measured)).toEqual([
    ...['0.0198', '1.16', '12.1', '342', '2,013', '0'],
  ]);
});
