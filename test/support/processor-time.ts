/**
 * How many seconds of processor time this process spends on a piece of work. Unlike the time that passes, it is the
 * same beside whatever else keeps the machine busy.
 */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
