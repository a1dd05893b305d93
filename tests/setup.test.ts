import { describe, expect, it } from 'vitest';
import { browserAskedFor, run } from '../lib/node/setup.mjs';
import { fakeMachine, type MachineOptions } from './support/fake-machine.ts';

const LOCK = JSON.stringify({ packages: { '': { version: '9' }, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/b-for-mac': { version: '2.0.0', optional: true } } });
const INSTALLED = JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', integrity: 'x' } } });
const NODE = '/p/node_modules/node/bin/node';
const BUILT = { '/p/.output/chrome-mv3/manifest.json': '{}' } as const;

const clone = { '/p/package-lock.json': LOCK, '/p/lib/a.ts': 'one' };
const debian = { '/etc/debian_version': '12', '/usr/bin/apt-get': '' };
/** What the tools of a healthy machine leave behind. */
const effects: MachineOptions['effects'] = [
  ['npm ci', { '/p/node_modules/.package-lock.json': INSTALLED, [NODE]: '' }],
  ['build -b chrome', BUILT],
  ['build -b firefox', { '/p/.output/firefox-mv3/manifest.json': '{}' }],
  ['lib/node/build.ts', { '/p/.output/node/audit.mjs': '', '/p/.output/node/referee.mjs': '', '/p/.output/node/catalogue.mjs': '' }],
  ['apt-get install', { '/usr/bin/chromium': '', '/usr/bin/firefox-esr': '' }],
];

describe('npm start', () => {
  it('installs, builds and hands over on a machine that has nothing but Node and a browser', async () => {
    const machine = fakeMachine({ files: { ...clone, '/usr/bin/google-chrome': '' }, effects });
    expect(await run('start', ['https://example.fr', '--json'], machine)).toBe(0);
    expect(machine.ran).toEqual([
      'npm ci --include=dev --include=optional --no-audit --no-fund --loglevel=error',
      `${NODE} /p/node_modules/wxt/bin/wxt.mjs build -b chrome --mv3`,
      `${NODE} /p/node_modules/wxt/bin/wxt.mjs build -b firefox --mv3`,
      `${NODE} /p/lib/node/build.ts`,
      `TEMOIN_CHROMIUM=/usr/bin/google-chrome ${NODE} /p/.output/node/audit.mjs https://example.fr --json`,
    ]);
  });

  it('does nothing twice', async () => {
    const machine = fakeMachine({ files: { ...clone, '/usr/bin/chromium': '' }, effects });
    await run('start', [], machine);
    machine.ran.length = machine.said.length = 0;
    await run('start', [], machine);
    expect(machine.ran).toEqual([`TEMOIN_CHROMIUM=/usr/bin/chromium ${NODE} /p/.output/node/audit.mjs`]);
    expect(machine.said).toEqual([]);
  });

  it('builds again when a source changed, and installs again when the lockfile did', async () => {
    const machine = fakeMachine({ files: { ...clone, '/usr/bin/chromium': '' }, effects });
    await run('start', [], machine);
    machine.ran.length = 0;
    machine.files.set('/p/lib/a.ts', 'two');
    await run('start', [], machine);
    expect(machine.ran.map((line) => line.split(' ')[0])).toEqual([NODE, NODE, NODE, 'TEMOIN_CHROMIUM=/usr/bin/chromium']);
    machine.files.set('/p/package-lock.json', LOCK.replace('1.0.0', '1.0.1'));
    machine.ran.length = 0;
    await run('start', [], machine);
    expect(machine.ran[0]).toContain('npm ci');
  });

  it('builds again after a build that was cut off', async () => {
    const cut = fakeMachine({ files: { ...clone, '/usr/bin/chromium': '' }, effects: [['lib/node/build.ts', false], ...effects] });
    expect(await run('start', [], cut)).toBe(3);
    expect(cut.said.at(-1)).toContain('could not be built');
    const again = fakeMachine({ files: Object.fromEntries([...cut.files, ['/p/.output/node/audit.mjs', ''], ['/p/.output/node/referee.mjs', ''], ['/p/.output/node/catalogue.mjs', '']]), effects });
    await run('start', [], again);
    expect(again.ran.some((line) => line.includes('lib/node/build.ts'))).toBe(true);
  });

  it('builds again when half of what is there was made from other sources, or something is gone', async () => {
    const machine = fakeMachine({ files: { ...clone, '/usr/bin/chromium': '' }, effects });
    await run('start', [], machine);
    machine.files.set('/p/lib/a.ts', 'two');
    const cut = fakeMachine({ files: Object.fromEntries(machine.files), effects: [['lib/node/build.ts', false], ...effects] });
    await run('start', [], cut);
    cut.files.set('/p/lib/a.ts', 'one'); // as when it was whole, but the extension was built from "two"
    for (const gone of [null, '/p/.output/chrome-mv3/manifest.json']) {
      const files = new Map(gone === null ? cut.files : machine.files).set('/p/lib/a.ts', 'one');
      if (gone !== null) files.delete(gone);
      const again = fakeMachine({ files: Object.fromEntries(files), effects });
      await run('start', [], again);
      expect(again.ran.some((line) => line.includes('build -b chrome'))).toBe(true);
    }
  });

  it('uses the npm that runs it', async () => {
    const machine = fakeMachine({ files: { ...clone, '/usr/bin/chromium': '' }, effects: [['npm-cli.js ci', effects[0]![1]], ...effects], env: { npm_execpath: '/opt/npm/bin/npm-cli.js' } });
    await run('start', [], machine);
    expect(machine.ran[0]).toMatch(/^\/usr\/bin\/node \/opt\/npm\/bin\/npm-cli\.js ci /);
  });

  it('passes the exit code on', async () => {
    expect(await run('start', [], fakeMachine({ files: { ...clone, '/usr/bin/chromium': '' }, effects, exitCode: 1 }))).toBe(1);
  });

  it.each([
    ['no browser, not root', { files: { ...clone, ...debian }, effects }, 'no browser of the Chromium family was found'],
    ['no browser, no Debian', { files: clone, effects, isRoot: true }, 'no browser of the Chromium family was found'],
    ['apt-get fails', { files: { ...clone, ...debian }, isRoot: true, effects: [['apt-get update', false], ...effects] }, 'no browser of the Chromium family was found'],
    ['a browser that does not run', { files: { ...clone, '/usr/bin/chromium-browser': '' }, broken: ['/usr/bin/chromium-browser'], effects }, 'no browser of the Chromium family was found'],
    ['a path that leads nowhere', { files: clone, env: { CHROME_PATH: '/no/where' }, effects }, 'CHROME_PATH names /no/where, which does not exist'],
    ['npm fails', { files: clone, effects: [['npm ci', false]] }, 'npm ci failed'],
    ['half a copy', { files: {} }, 'package-lock.json is missing'],
  ] satisfies [string, MachineOptions, string][])('says in one line what is missing: %s', async (_, options, line) => {
    const machine = fakeMachine(options);
    expect(await run('start', [], machine)).toBe(3);
    expect(machine.said.at(-1)).toContain(line);
    expect(machine.ran.some((ran) => ran.includes('audit.mjs'))).toBe(false);
  });

  it('looks for no browser when the person brings one', async () => {
    const machine = fakeMachine({ files: clone, effects });
    expect(await run('start', ['--executable', '/opt/chrome'], machine)).toBe(0);
    expect(browserAskedFor(['--executable=/opt/chrome'])).toBeNull();
    expect(browserAskedFor(['--browser', 'firefox'])).toBeNull();
    expect(browserAskedFor(['--browser=firefox'])).toBeNull();
    expect(browserAskedFor(['--browser', 'chromium', 'firefox'])).toBe('chromium');
    expect(browserAskedFor(['--browser=chromium'])).toBe('chromium');
  });
});

describe('npm test', () => {
  it('lets Debian install both browsers, then runs every test', async () => {
    const machine = fakeMachine({ files: { ...clone, ...debian }, isRoot: true, effects });
    expect(await run('test', [], machine)).toBe(0);
    expect(machine.ran.slice(-3)).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium firefox-esr',
      `TEMOIN_CHROMIUM=/usr/bin/chromium TEMOIN_FIREFOX=/usr/bin/firefox-esr ${NODE} /p/node_modules/vitest/vitest.mjs run --project pure --project unit --project e2e`,
    ]);
  });

  it('asks Debian only for what is missing', async () => {
    const machine = fakeMachine({ files: { ...clone, ...debian, '/usr/bin/chromium': '' }, isRoot: true, effects });
    await run('test', [], machine);
    expect(machine.ran).toContain('apt-get install -y --no-install-recommends firefox-esr');
  });

  it('runs the rest without a browser, and says what is missing', async () => {
    const machine = fakeMachine({ files: clone, effects });
    await run('test', ['tests/laws.test.ts'], machine);
    expect(machine.ran.at(-1)).toContain('vitest.mjs run --project pure --project unit --project e2e tests/laws.test.ts');
    expect(machine.said.filter((line) => line.includes('found'))).toHaveLength(2);
  });
});

describe('npm run audit and npm run referee', () => {
  const built = { ...clone, '/p/.output/node/audit.mjs': '', '/p/.output/node/referee.mjs': '', '/p/.output/node/catalogue.mjs': '' };

  it('run what is built, with nothing installed, and warn when it is older than the sources', async () => {
    const machine = fakeMachine({ files: built });
    await run('referee', ['evidence.ndjson'], machine);
    await run('audit', ['https://example.fr'], machine);
    expect(machine.ran).toEqual(['/usr/bin/node /p/.output/node/referee.mjs evidence.ndjson', '/usr/bin/node /p/.output/node/audit.mjs https://example.fr']);
    expect(machine.said).toEqual(Array(2).fill('built from other sources than those here now (npm run build)'));
  });

  it('the audit does not set up', async () => {
    const machine = fakeMachine({ files: clone, effects });
    expect(await run('audit', [], machine)).toBe(3);
    expect(machine.ran).toEqual([]);
  });

  it('the referee is built where it is not there yet', async () => {
    const machine = fakeMachine({ files: clone, effects });
    expect(await run('referee', ['x'], machine)).toBe(0);
    expect(machine.ran.at(-1)).toBe(`${NODE} /p/.output/node/referee.mjs x`);
  });

  it('and so is the catalogue', async () => {
    const machine = fakeMachine({ files: clone, effects });
    expect(await run('catalogue', [], machine)).toBe(0);
    expect(machine.ran.at(-1)).toBe(`${NODE} /p/.output/node/catalogue.mjs`);
  });
});

it('npm run bench measures what was just built', async () => {
  const machine = fakeMachine({ files: { ...clone, '/usr/bin/chromium': '' }, effects });
  expect(await run('bench', [], machine)).toBe(0);
  expect(machine.ran.at(-1)).toBe(`TEMOIN_CHROMIUM=/usr/bin/chromium ${NODE} /p/tests/bench/run.ts`);
});

it('an unknown command says which there are', async () => {
  const machine = fakeMachine();
  expect(await run('strat', [], machine)).toBe(3);
  expect(machine.said[0]).toContain('start, test, bench, build, audit, referee or catalogue');
});
