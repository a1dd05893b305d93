// @ts-check
// Set-up runs before anything is installed, on whatever Node the machine has: plain JavaScript, Node 20,
// no dependency. Standard output belongs to the program that follows; set-up speaks on standard error.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, provideBrowsers } from './setup/browsers.mjs';
import { build, isBuilt } from './setup/build.mjs';
import { installPackages, projectNode, projectNodeProgram } from './setup/install.mjs';
import { SetupError, thisMachine } from './setup/world.mjs';

/** @typedef {import('./setup/world.mjs').World} World */
/** @typedef {import('./setup/browsers.mjs').Browser} Browser */

const AUDIT = '.output/node/audit.mjs';
const REFEREE = '.output/node/referee.mjs';
const CATALOGUE = '.output/node/catalogue.mjs';
const BENCH = 'tests/bench/run.ts';
const VITEST = 'node_modules/vitest/vitest.mjs';
/** The audit's exit code for "the browser could not be used", and ours for everything that kept it from starting. */
const CANNOT = 3;

/**
 * One of the project's commands, on a machine of which nothing is known.
 * @param {string} command start, test, bench, build, audit, referee or catalogue
 * @param {readonly string[]} args what the person wrote after `--`
 * @param {World} world
 * @returns {Promise<number>} exit code
 */
export async function run(command, args, world) {
  try {
    switch (command) {
      case 'start': return await start(AUDIT, args, world);
      case 'test': return await test(['--project', 'pure', '--project', 'unit', '--project', 'e2e', ...args], world);
      case 'bench': return await start(BENCH, args, world);
      case 'build': return await rebuild(world);
      case 'audit': return await asBuilt(AUDIT, args, world);
      case 'referee': return await alone(REFEREE, args, world);
      case 'catalogue': return await alone(CATALOGUE, args, world);
      default: throw new SetupError(`there is no command ${command}: start, test, bench, build, audit, referee or catalogue`);
    }
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    world.say(error.message);
    return CANNOT;
  }
}

/** @param {string} program @param {readonly string[]} args @param {World} world */
async function start(program, args, world) {
  const node = await prepare(world);
  const kind = browserAskedFor(args);
  const found = kind === null ? {} : await provideBrowsers([kind], world);
  if (kind !== null && !found[kind]) throw new SetupError(BROWSERS[kind].missing);
  return world.handOver(node, [path.join(world.root, program), ...args], environment(world, found));
}

/** @param {readonly string[]} args @param {World} world */
async function test(args, world) {
  const node = await prepare(world);
  const found = await provideBrowsers(['chromium', 'firefox'], world);
  // Most tests need no browser: they run, and those that do need it fail and say so again.
  for (const kind of /** @type {Browser[]} */ (['chromium', 'firefox'])) {
    if (!found[kind]) world.say(BROWSERS[kind].missing);
  }
  return world.handOver(node, [path.join(world.root, VITEST), 'run', ...args], environment(world, found));
}

/** @param {World} world */
async function rebuild(world) {
  await installPackages(world);
  await build(world, await projectNode(world));
  return 0;
}

/** Needs no install where it is already built: one file, any Node from 20. @param {string} program @param {readonly string[]} args @param {World} world */
async function alone(program, args, world) {
  if (!world.exists(path.join(world.root, program))) await prepare(world);
  return asBuilt(program, args, world);
}

/** @param {string} program @param {readonly string[]} args @param {World} world */
async function asBuilt(program, args, world) {
  const full = path.join(world.root, program);
  if (!world.exists(full)) throw new SetupError(`${program} is not built yet: npm run build`);
  if (!isBuilt(world)) world.say('built from other sources than those here now (npm run build)');
  const node = projectNodeProgram(world);
  return world.handOver(world.exists(node) ? node : world.nodeProgram, [full, ...args], environment(world, {}));
}

/** Packages, Node and build; nothing is done twice. @param {World} world */
async function prepare(world) {
  await installPackages(world);
  const node = await projectNode(world);
  if (!isBuilt(world)) await build(world, node);
  return node;
}

/** Null: the person brings a browser, or asks for one that the audit must speak about. @param {readonly string[]} args @returns {Browser | null} */
export function browserAskedFor(args) {
  if (args.some((arg) => arg === '--executable' || arg.startsWith('--executable='))) return null;
  const other = args.some((arg, i) => /^--browser=(?!chromium$)/.test(arg) || (args[i - 1] === '--browser' && arg !== 'chromium'));
  return other ? null : 'chromium';
}

/** @param {World} world @param {Partial<Record<Browser, string | null>>} found @returns {Record<string, string>} */
function environment(world, found) {
  const folders = ['node_modules/node/bin', 'node_modules/.bin'].map((folder) => path.join(world.root, folder));
  return {
    PATH: [...folders, world.env['PATH'] ?? ''].join(path.delimiter),
    ...(found.chromium ? { TEMOIN_CHROMIUM: found.chromium } : {}),
    ...(found.firefox ? { TEMOIN_FIREFOX: found.firefox } : {}),
  };
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === self) {
  const [command = '', ...args] = process.argv.slice(2);
  process.exitCode = await run(command, args, thisMachine(path.resolve(path.dirname(self), '../..')));
}
