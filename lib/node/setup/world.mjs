// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

/**
 * What set-up may ask of the machine. Tests hand in a made-up one, so that every decision can be seen
 * without a second machine.
 * @typedef {object} World
 * @property {string} root the project's folder
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} isRoot
 * @property {string} nodeProgram the Node that runs set-up
 * @property {string} nodeVersion without the `v`
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => string | null} read null when there is no such file
 * @property {(file: string, text: string) => void} write
 * @property {(paths: readonly string[]) => string} hashOf SHA-256 over names and contents of files and folders
 * @property {(program: string) => boolean} works does `program --version` end well?
 * @property {(program: string, args: readonly string[], folder?: string) => Promise<boolean>} quietly runs; shows the output on standard error only when it failed
 * @property {(program: string, args: readonly string[], env: Readonly<Record<string, string>>) => Promise<number>} handOver runs with this process's own input and output; the exit code
 * @property {(line: string) => void} say one line of progress, on standard error
 */

/** Ends set-up with one line for the person in front of it. */
export class SetupError extends Error {}

/** @param {string} root @returns {World} */
export function thisMachine(root) {
  /** @type {World} */
  const world = {
    root,
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    nodeProgram: process.execPath,
    nodeVersion: process.versions.node,
    exists: existsSync,
    read: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null),
    write: (file, text) => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    hashOf: (paths) => hashFiles(root, paths),
    // Chrome on Windows has no `--version`: it would open a window.
    works: (program) => process.platform === 'win32' || spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
    quietly: (program, args, folder = root) => quietly(program, args, folder),
    handOver,
    say: (line) => process.stderr.write(`temoin: ${line}\n`),
  };
  return world;
}

/** @param {string} root @param {readonly string[]} paths */
function hashFiles(root, paths) {
  const hash = createHash('sha256');
  for (const start of paths) {
    const full = path.join(root, start);
    if (!existsSync(full)) continue;
    for (const file of filesUnder(full)) {
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** @param {string} full @returns {string[]} */
function filesUnder(full) {
  try {
    return readdirSync(full, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesUnder(path.join(full, entry.name)) : [path.join(full, entry.name)]));
  } catch {
    return [full]; // a file
  }
}

/** @param {string} program @param {readonly string[]} args @param {string} folder @returns {Promise<boolean>} */
function quietly(program, args, folder) {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const heard = [];
    child.stdout.on('data', (chunk) => heard.push(chunk));
    child.stderr.on('data', (chunk) => heard.push(chunk));
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(false);
    });
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(heard));
      resolve(code === 0);
    });
  });
}

/** @param {string} program @param {readonly string[]} args @param {Readonly<Record<string, string>>} env @returns {Promise<number>} */
function handOver(program, args, env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    // Ctrl-C reaches the child by itself (one terminal, one group); this process must outlive it to report its code.
    const wait = () => {};
    const forward = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', forward);
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(3);
    });
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
