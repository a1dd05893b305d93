import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { computeDigests } from '../../lib/node/digests-plugin.ts';
import { importsOf, readTree } from '../support/laws/tree.ts';

// What set-up built, as a stranger finds it: the programs for Node, and the extension in both browsers' form.
const root = path.resolve(import.meta.dirname, '../..');
const output = path.join(root, '.output');
const builds = ['chrome-mv3', 'firefox-mv3'];

describe('the referee', () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'temoin-referee-'));
  afterAll(() => rmSync(empty, { recursive: true }));
  copyFileSync(path.join(output, 'node/referee.mjs'), path.join(empty, 'referee.mjs'));
  writeFileSync(path.join(empty, 'junk.ndjson'), '{}\n');
  const referee = (...args: string[]) => spawnSync(process.execPath, ['referee.mjs', ...args], { cwd: empty, encoding: 'utf8' });

  it('is one file that needs nothing but Node', () => {
    const text = readFileSync(path.join(output, 'node/referee.mjs'), 'utf8');
    const needed = importsOf('referee.mjs', text).map(({ target }) => target);
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter((name) => !builtinModules.includes(name.replace(/^node:/, '')))).toEqual([]);
  });

  it('runs where nothing is installed', () => {
    expect(referee().status).toBe(2);
    expect(referee('nowhere.ndjson').status).toBe(2);
    expect(referee('junk.ndjson').status).toBe(3);
  });
});

describe('digests', () => {
  const { rulesDigest, evaluatorDigest } = computeDigests(root);

  it.each(['node/audit.mjs', 'node/referee.mjs'])('are the same in %s as in the sources', (file) => {
    const text = readFileSync(path.join(output, file), 'utf8');
    expect(text).toContain(rulesDigest);
    expect(text).toContain(evaluatorDigest);
  });
});

describe('the extension', () => {
  const manifest = (build: string) => JSON.parse(readFileSync(path.join(output, build, 'manifest.json'), 'utf8')) as { permissions: string[]; host_permissions: string[]; incognito: string; manifest_version: number };

  it.each(builds)('%s asks for what README.md explains, and for nothing else', (build) => {
    const section = /## Permissions\n([^]*?)\n## /.exec(readFileSync(path.join(root, 'README.md'), 'utf8'))?.[1] ?? '';
    // A permission of one browser only says so beside its name.
    const explained = [...section.matchAll(/^\| [^|`\n]*`([^`\n]+)`([^|\n]*)\|/gm)].filter(([, , only = '']) => !/Firefox/.test(only) || build.startsWith('firefox')).map(([, name]) => name);
    const { permissions, host_permissions, manifest_version } = manifest(build);
    expect(manifest_version).toBe(3);
    expect([...permissions, ...host_permissions].sort()).toEqual([...explained].sort());
  });

  it.each(builds)('%s does not record private windows', (build) => expect(manifest(build).incognito).toBe('not_allowed'));

  it.each(builds)('%s loads no code from elsewhere', (build) => {
    const pages = [...readTree(output, [build])].filter(([file]) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const [, text] of pages) expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
  });
});
