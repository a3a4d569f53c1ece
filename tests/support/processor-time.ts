/**
 * Does some work and resolves to the time in ms that the processor spent on it. Unlike the clock it does not count
 * what else the machine does meanwhile.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
