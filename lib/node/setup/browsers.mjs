// @ts-check
import path from 'node:path';
import { SetupError } from './world.mjs';

/** @typedef {import('./world.mjs').World} World */
/** @typedef {'chromium' | 'firefox'} Browser */

/**
 * Where the browsers live. The audit needs one of the Chromium family (branded ones work too, since the
 * extension is handed over the debugging pipe and not by a start flag); the tests also need Firefox.
 */
export const BROWSERS = {
  chromium: {
    variables: ['TEMOIN_CHROMIUM', 'CHROME_PATH'],
    // Debian's /usr/bin/chromium is a wrapper that may load extensions of its own: the program behind it first.
    places: ['/usr/lib/chromium/chromium'],
    debian: 'chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser', 'brave'],
    mac: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
    windows: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe', 'BraveSoftware/Brave-Browser/Application/brave.exe'],
    missing: 'no browser of the Chromium family was found: install Chrome, Chromium, Edge or Brave (Debian: apt-get install chromium), or put the path of its program in TEMOIN_CHROMIUM',
  },
  firefox: {
    variables: ['TEMOIN_FIREFOX', 'FIREFOX_PATH'],
    places: [],
    debian: 'firefox-esr',
    programs: ['firefox-esr', 'firefox'],
    mac: ['Firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    missing: 'Firefox was not found: install it (Debian: apt-get install firefox-esr), or put the path of its program in TEMOIN_FIREFOX',
  },
};

/**
 * The first browser that answers; null when there is none.
 * @param {Browser} kind @param {World} world @returns {string | null}
 * @throws {SetupError} when the person named a program that does not exist
 */
export function findBrowser(kind, world) {
  const variable = BROWSERS[kind].variables.find((name) => world.env[name]);
  if (variable !== undefined) {
    const named = world.env[variable] ?? '';
    if (world.exists(named)) return named;
    throw new SetupError(`${variable} names ${named}, which does not exist`);
  }
  // Ubuntu's /usr/bin/chromium-browser is a stub that only asks for a snap: hence `works`.
  return candidates(kind, world).find((program) => world.exists(program) && world.works(program)) ?? null;
}

/**
 * Finds each browser, and lets Debian install what is missing. Never fails: what could not be had is null.
 * @param {readonly Browser[]} kinds @param {World} world
 * @returns {Promise<Partial<Record<Browser, string | null>>>}
 */
export async function provideBrowsers(kinds, world) {
  const missing = kinds.filter((kind) => findBrowser(kind, world) === null);
  if (missing.length > 0 && canInstall(world)) await installFromDebian(missing, world);
  return Object.fromEntries(kinds.map((kind) => [kind, findBrowser(kind, world)]));
}

/** @param {World} world */
function canInstall(world) {
  return world.isRoot && world.exists('/etc/debian_version') && world.exists('/usr/bin/apt-get');
}

/** @param {readonly Browser[]} kinds @param {World} world */
async function installFromDebian(kinds, world) {
  const packages = kinds.map((kind) => BROWSERS[kind].debian);
  world.say(`installing ${packages.join(' and ')} (apt-get) …`);
  const listed = await world.quietly('apt-get', ['update']);
  const installed = listed && (await world.quietly('apt-get', ['install', '-y', '--no-install-recommends', ...packages]));
  if (!installed) world.say(`apt-get could not install ${packages.join(' and ')}; its own words are above`);
}

/** @param {Browser} kind @param {World} world @returns {string[]} */
function candidates(kind, world) {
  const { places, programs, mac, windows } = BROWSERS[kind];
  const { env, platform } = world;
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']];
    return windows.flatMap((program) => folders.flatMap((folder) => (folder ? [path.win32.join(folder, program)] : [])));
  }
  const folders = (env['PATH'] ?? '').split(':').filter(Boolean);
  const onPath = programs.flatMap((program) => folders.map((folder) => path.posix.join(folder, program)));
  // A snap sees its own /tmp and not ours, where the fresh profiles are: only when there is nothing else.
  const inOrder = [...places, ...onPath.filter((program) => !program.startsWith('/snap/')), ...onPath.filter((program) => program.startsWith('/snap/'))];
  if (platform !== 'darwin') return inOrder;
  const applications = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])];
  return [...inOrder, ...mac.flatMap((name) => applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name === 'Firefox' ? 'firefox' : name}`))];
}
