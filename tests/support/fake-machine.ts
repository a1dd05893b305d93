import type { World } from '../../lib/node/setup/world.mjs';

export interface Machine extends World {
  /** Every program that was run, in order, as one line each. */
  readonly ran: string[];
  readonly said: string[];
  /** Files and their texts; running a program may add some. */
  readonly files: Map<string, string>;
}

export interface MachineOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
  readonly isRoot?: boolean;
  readonly nodeVersion?: string;
  /** Programs that exist and do not run. */
  readonly broken?: readonly string[];
  /** What running a program does: files that appear, or `false` when it fails. First match by substring wins. */
  readonly effects?: readonly (readonly [string, Readonly<Record<string, string>> | false])[];
  readonly exitCode?: number;
}

/** A machine that exists only in memory, with a project in `/p`. */
export function fakeMachine(options: MachineOptions = {}): Machine {
  const files = new Map(Object.entries(options.files ?? {}));
  const ran: string[] = [];
  const said: string[] = [];
  return {
    root: '/p',
    platform: options.platform ?? 'linux',
    env: { PATH: '/bin:/usr/bin', ...options.env },
    isRoot: options.isRoot ?? false,
    nodeProgram: '/usr/bin/node',
    nodeVersion: options.nodeVersion ?? '20.20.2',
    exists: (file) => files.has(file),
    read: (file) => files.get(file) ?? null,
    write: (file, text) => void files.set(file, text),
    hashOf: (paths) => [...files].filter(([file]) => paths.some((start) => file.startsWith(`/p/${start}`))).map((pair) => pair.join('=')).sort().join(),
    works: (program) => !(options.broken ?? []).includes(program),
    quietly: (program, args) => {
      const line = [program, ...args].join(' ');
      ran.push(line);
      const effect = options.effects?.find(([part]) => line.includes(part))?.[1] ?? {};
      if (effect === false) return Promise.resolve(false);
      for (const [file, text] of Object.entries(effect)) files.set(file, text);
      return Promise.resolve(true);
    },
    handOver: (program, args, env) => {
      ran.push([...Object.entries(env).filter(([name]) => name !== 'PATH').map((pair) => pair.join('=')), program, ...args].join(' '));
      return Promise.resolve(options.exitCode ?? 0);
    },
    say: (line) => void said.push(line),
    ran, said, files,
  };
}
