/**
 * Processor time of this thread, in milliseconds. Guards against text made to be slow ask for it and not for the clock's:
 * a busy machine makes nothing slower by it.
 */
export const threadMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
};
