// @ts-check
import path from 'node:path';
import { SetupError } from './world.mjs';

/** @typedef {import('./world.mjs').World} World */

/** From here on Node reads TypeScript by itself and the build tools start (type stripping without a flag: 22.18). */
const OLDEST_ENOUGH = [22, 18];

/**
 * Are the packages on disk those of the lockfile? npm keeps its own list of what it installed, and removes it
 * while it works: no list, or another version in it, means `npm ci`. A developer's `npm install` counts too.
 * @param {string} lock text of package-lock.json
 * @param {string | null} installed text of node_modules/.package-lock.json
 */
export function packagesAreCurrent(lock, installed) {
  if (installed === null) return false;
  const wanted = packagesOf(lock);
  const found = packagesOf(installed);
  return Object.entries(wanted).every(([folder, entry]) => {
    if (folder === '') return true; // the project itself
    const have = found[folder];
    if (have === undefined) return entry.optional === true; // made for another platform
    return have.version === entry.version && have.integrity === entry.integrity;
  });
}

/** @param {string} text @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}>} */
function packagesOf(text) {
  try {
    return JSON.parse(text).packages ?? {};
  } catch {
    return {}; // cut off in the middle of a write: as good as none
  }
}

/** @param {World} world @throws {SetupError} */
export async function installPackages(world) {
  const lock = world.read(path.join(world.root, 'package-lock.json'));
  if (lock === null) throw new SetupError('package-lock.json is missing: this is not a whole copy of the project');
  const installed = world.read(path.join(world.root, 'node_modules/.package-lock.json'));
  if (packagesAreCurrent(lock, installed)) return;
  world.say('installing packages (npm ci) …');
  // Whatever the person's own npm settings say: the build tools are dev dependencies, their binaries optional ones.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!(await npm(args, world))) throw new SetupError('npm ci failed; its own words are above');
}

/** @param {readonly string[]} args @param {World} world */
function npm(args, world) {
  const program = world.env['npm_execpath'];
  if (program?.endsWith('npm-cli.js')) return world.quietly(world.nodeProgram, [program, ...args]);
  return world.quietly('npm', args);
}

/** Where the lockfile's Node lies, there or not. @param {World} world */
export function projectNodeProgram(world) {
  return path.join(world.root, 'node_modules/node', world.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
}

/**
 * The Node that runs everything after set-up: the one the lockfile brings, whatever the machine has.
 * @param {World} world @returns {Promise<string>} its program
 * @throws {SetupError}
 */
export async function projectNode(world) {
  const folder = path.join(world.root, 'node_modules/node');
  const program = projectNodeProgram(world);
  // Where install scripts are turned off (an npm setting), the package is there without its program.
  const script = path.join(folder, 'installArchSpecificPackage.js');
  if (!world.exists(program) && world.exists(script)) {
    world.say('installing the Node of the project …');
    await world.quietly(world.nodeProgram, [script], folder);
  }
  if (world.exists(program) && world.works(program)) return program;
  if (isEnough(world.nodeVersion)) return world.nodeProgram;
  throw new SetupError(`the project's own Node could not be installed here, and ${world.nodeVersion} is too old to do without: install Node ${OLDEST_ENOUGH.join('.')} or newer and try again`);
}

/** @param {string} version */
function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_ENOUGH;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
