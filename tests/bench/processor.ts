import { readdirSync, readFileSync } from 'node:fs';

/** Of a kernel's clock tick (USER_HZ, 100 on every Linux that Node runs on). */
const TICK_MS = 10;

/**
 * Processor time in ms that a process and its living descendants have used, all threads; null where there is no
 * `/proc`. Steadier than the clock on a busy machine, and it counts what is done after the load as well.
 */
export function processorTime(root: number): number | null {
  const children = new Map<number, number[]>();
  const used = new Map<number, number>();
  let all: string[];
  try { all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)); } catch { return null; }
  for (const name of all) {
    try {
      // The second field is the program's name, in brackets, and may hold anything (proc(5), /proc/pid/stat).
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number) as [number, number, number];
      used.set(Number(name), (user + system) * TICK_MS);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch { /* ended meanwhile */ }
  }
  const sum = (id: number): number => (used.get(id) ?? 0) + (children.get(id) ?? []).reduce((total, child) => total + sum(child), 0);
  return used.has(root) ? sum(root) : null;
}
