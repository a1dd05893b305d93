import { describe, expect, it } from 'vitest';
import { findBrowser, provideBrowsers } from '../lib/node/setup/browsers.mjs';
import { packagesAreCurrent, projectNode } from '../lib/node/setup/install.mjs';
import { fakeMachine, type MachineOptions } from './support/fake-machine.ts';

const LOCK = JSON.stringify({ packages: { '': { version: '9' }, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b-for-mac': { version: '2.0.0', optional: true } } });
const INSTALLED = JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } });
const NODE = '/p/node_modules/node/bin/node';

describe('packages', () => {
  it.each([
    ['the same', INSTALLED, true],
    ['more than asked', INSTALLED.replace('{"node_modules/a"', '{"node_modules/z":{"version":"1"},"node_modules/a"'), true],
    ['none', null, false],
    ['cut off', INSTALLED.slice(0, 20), false],
    ['another version', INSTALLED.replace('1.0.0', '1.0.1'), false],
    ['another content', INSTALLED.replace('"x"', '"y"'), false],
  ])('%s', (_, installed, current) => expect(packagesAreCurrent(LOCK, installed)).toBe(current));
});

describe("the project's own Node", () => {
  const script = '/p/node_modules/node/installArchSpecificPackage.js';

  it('is completed where install scripts are turned off', async () => {
    const machine = fakeMachine({ files: { [script]: '' }, effects: [[script, { [NODE]: '' }]] });
    expect(await projectNode(machine)).toBe(NODE);
  });

  it.each([['24.1.0', true], ['22.18.0', true], ['22.17.9', false], ['20.20.2', false]])('gives way to Node %s: %s', async (nodeVersion, gives) => {
    const machine = fakeMachine({ files: { [NODE]: '' }, broken: [NODE], nodeVersion });
    if (gives) expect(await projectNode(machine)).toBe('/usr/bin/node');
    else await expect(projectNode(machine)).rejects.toThrow('too old');
  });
});

describe('browsers', () => {
  it.each<[string, MachineOptions, string]>([
    ['a variable of the person', { env: { CHROME_PATH: '/opt/c' }, files: { '/opt/c': '', '/bin/chromium': '' } }, '/opt/c'],
    ["the program behind Debian's wrapper", { files: { '/bin/chromium': '', '/usr/lib/chromium/chromium': '' } }, '/usr/lib/chromium/chromium'],
    ['Edge', { files: { '/usr/bin/microsoft-edge': '' } }, '/usr/bin/microsoft-edge'],
    ['a snap after everything else', { env: { PATH: '/snap/bin:/bin' }, files: { '/snap/bin/chromium': '', '/bin/brave': '' } }, '/bin/brave'],
    ['macOS', { platform: 'darwin', env: { HOME: '/Users/a' }, files: { '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome': '' } }, '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Windows', { platform: 'win32', env: { LocalAppData: 'C:\\l' }, files: { 'C:\\l\\Google\\Chrome\\Application\\chrome.exe': '' } }, 'C:\\l\\Google\\Chrome\\Application\\chrome.exe'],
  ])('%s', (_, options, program) => expect(findBrowser('chromium', fakeMachine(options))).toBe(program));

  it('are null when they cannot be had', async () => {
    expect(await provideBrowsers(['firefox'], fakeMachine())).toEqual({ firefox: null });
  });
});
