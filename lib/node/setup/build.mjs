// @ts-check
import path from 'node:path';
import { SetupError } from './world.mjs';

/** @typedef {import('./world.mjs').World} World */

/** Everything the built programs are made of. */
const SOURCES = ['entrypoints', 'lib', 'rules', 'public', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];
const STAMP = '.output/built-from';

/** What must be there, and how it is made. Paths from the project's folder. */
export const STEPS = [
  { what: 'the extension for Chromium', makes: ['.output/chrome-mv3/manifest.json'], program: 'node_modules/wxt/bin/wxt.mjs', args: ['build', '-b', 'chrome', '--mv3'] },
  { what: 'the extension for Firefox', makes: ['.output/firefox-mv3/manifest.json'], program: 'node_modules/wxt/bin/wxt.mjs', args: ['build', '-b', 'firefox', '--mv3'] },
  { what: 'the audit, the referee and the catalogue', makes: ['.output/node/audit.mjs', '.output/node/referee.mjs', '.output/node/catalogue.mjs'], program: 'lib/node/build.ts', args: [] },
];

/** Are all programs there, made from the sources as they are now? @param {World} world */
export function isBuilt(world) {
  const products = STEPS.flatMap((step) => step.makes);
  if (!products.every((product) => world.exists(path.join(world.root, product)))) return false;
  return world.read(path.join(world.root, STAMP)) === world.hashOf(SOURCES);
}

/**
 * @param {World} world @param {string} node the program that runs the build tools
 * @throws {SetupError}
 */
export async function build(world, node) {
  const sources = world.hashOf(SOURCES);
  const stamp = path.join(world.root, STAMP);
  world.write(stamp, 'unfinished');
  for (const step of STEPS) {
    world.say(`building ${step.what} …`);
    const built = await world.quietly(node, [path.join(world.root, step.program), ...step.args]);
    if (!built) throw new SetupError(`${step.what} could not be built; the reason is above`);
  }
  world.write(stamp, sources);
}
