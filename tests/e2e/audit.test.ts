import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, startDemo, type Demo } from '../../lib/node/demo/index.ts';
import type { Scorecard } from '../../lib/scorecard.ts';
import { startHosts } from '../support/hosts.ts';

const root = path.resolve(import.meta.dirname, '../..');
interface Ran { readonly code: number | null; readonly out: string; readonly err: string }

function run(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, '.output/node', program), ...args], { cwd: root });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => { out += chunk; });
    child.stderr.on('data', (chunk: Buffer) => { err += chunk; });
    child.on('exit', (code) => resolve({ code, out, err }));
  });
}

let demo: Demo;
let folder: string;
beforeAll(async () => { demo = await startDemo(); folder = await mkdtemp(path.join(tmpdir(), 'temoin-audit-')); });
afterAll(async () => { await demo.close(); await rm(folder, { recursive: true, force: true }); });
const local = (): string[] => ['--proxy', demo.proxy, '--ignore-certificate-errors'];

describe('an audit', () => {
  let ran: Ran;
  let card: Scorecard;
  const out = (): string => path.join(folder, 'bad');
  beforeAll(async () => {
    ran = await run('audit.mjs', [DEMO.nonCompliant, ...local(), '--do', 'wait,navigate', '--do', 'open-chat,send-message,withdraw', '--do', 'customise,withdraw', '--settle', '1000', '--out', out(), '--json', '--lang', 'fr', '--junit', path.join(folder, 'build/junit.xml'), '--sarif', path.join(folder, 'build/all.sarif')]);
    card = JSON.parse(ran.out) as Scorecard;
  });

  it('exits 1 when something critical failed, and prints nothing but the scorecard', () => {
    expect(ran.code, ran.err).toBe(1);
    expect(card).toMatchObject({ schema: 'temoin.scorecard/1', site: 'boutique-lumiere-paris.example', requestedUrl: DEMO.nonCompliant, url: DEMO.nonCompliant, score: { grade: 'E', value: 39 } });
  });

  it('tells of every visit what was done and what was not', () => {
    expect(card.visits.map(({ performed }) => performed)).toEqual([['wait', 'navigate'], ['open-chat', 'send-message'], ['customise', 'withdraw']]);
    expect(card.visits[1]!.notPerformed).toMatchObject([{ act: 'withdraw', why: expect.stringContaining('still stands') }]);
    expect(card.visits[1]!.widgets).toMatchObject([{ vendor: 'n8n', name: 'n8n Chat', foundBy: 'rule', launcher: true, openedBy: 'visitor' }]);
    expect(card.visits[0]!.banner).toMatchObject({ cmp: 'tarteaucitron', shown: true, acceptAll: true, refuseAll: true, choice: null });
  });

  it('merges visits that settle the choice and take it back into the one card', () => {
    const [, , chosen] = card.visits;
    expect(chosen).toMatchObject({ acts: ['customise', 'withdraw'], notPerformed: [], banner: { cmp: 'tarteaucitron', shown: true, choice: expect.stringMatching(/^(refused|withdrawn)$/) } });
    // How, by what it was done, is said while it is done.
    expect(ran.err).toMatch(/customise: 2 clicks: “Personnaliser”, “.+”/);
    expect(ran.err).toMatch(/withdraw: \d clicks: “.+”, “Tout refuser”/);
    // The settings were opened in that visit alone, and the card as a whole knows it.
    expect(card.results.find(({ id }) => id === 'banner-no-preticked')?.outcome).not.toBe('untested');
  });

  it('lists each tracer once a visit, with its writer and both axes', () => {
    for (const { storage } of card.visits) expect(new Set(storage.map(({ kind, name, host, partition }) => `${kind} ${name} ${host} ${partition}`)).size).toBe(storage.length);
    const session = card.visits[0]!.storage.find(({ name }) => name === 'n8n-chat/sessionId');
    expect(session).toMatchObject({ kind: 'localStorage', vendor: 'n8n', confidence: 'high', consent: 'undecided', chat: 'closed', via: 'storage', stored: true, existedBefore: false, purpose: 'conversation' });
    expect(session!.script).toContain('cdn.jsdelivr.net');
    expect(card.visits[0]!.storage.find(({ name }) => name === '_ga')).toMatchObject({ kind: 'cookie', vendor: null, purpose: 'analytics', consent: 'undecided', script: expect.stringContaining('googletagmanager.com') });
  });

  it('speaks the language asked for', () => {
    expect(card.results.find(({ id }) => id === 'chat-storage-before-open')).toMatchObject({ outcome: 'fail', title: expect.stringContaining('Aucun stockage'), findings: [{ what: expect.stringContaining('n8n') }, {}] });
  });

  it('gives build servers and code scanning the same verdicts', async () => {
    const failed = card.results.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);
    expect(failed.length).toBeGreaterThan(2);
    const xml = await readFile(path.join(folder, 'build/junit.xml'), 'utf8');
    expect([...xml.matchAll(/ \[([a-z0-9-]+)\]"><failure /g)].map(([, id]) => id)).toEqual(failed);
    const { runs } = JSON.parse(await readFile(path.join(folder, 'build/all.sarif'), 'utf8')) as { runs: { results: { ruleId: string; properties: { outcome: string } }[] }[] };
    expect(runs[0]!.results.filter(({ properties }) => properties.outcome === 'fail').map(({ ruleId }) => ruleId)).toEqual(failed);
  });

  it('keeps sealed evidence that the referee judges alike, and no edit of it', async () => {
    const file = path.join(out(), 'evidence.ndjson');
    const judged = await run('referee.mjs', [file]);
    expect(judged.code, judged.out + judged.err).toBe(0);
    const text = await readFile(file, 'utf8');
    const forged = path.join(folder, 'forged.ndjson');
    await writeFile(forged, text.replace('"outcome":"fail"', '"outcome":"pass"'));
    expect((await run('referee.mjs', [forged])).code).toBe(3);
    expect((await run('referee.mjs', [])).code).toBe(2);
  });

  it('has nothing of a value in its files', async () => {
    const text = await readFile(path.join(out(), 'evidence.ndjson'), 'utf8');
    expect(text).not.toMatch(/GA1\.1\.\d/);
    expect(text).not.toContain('horaires');
    expect(text).not.toContain('cid=');
    const paper = await readFile(path.join(out(), 'report.html'), 'utf8');
    expect(paper).toContain("default-src 'none'");
    expect(paper.match(/<article class="finding fail">/g)?.length).toBeGreaterThan(0);
    expect(paper).not.toMatch(/GA1\.1\.\d|<script|\ssrc=|\shref=/);
  });
});

describe('what cannot be audited', () => {
  it.concurrent.each([
    [['--do', 'dance'], 2, 'is not an act'], [['--browser', 'firefox'], 2, 'not built yet'], [['--junit', '/dev/null/x.xml'], 2, '--junit cannot be written'],
  ])('%j: exit %i', async (args, code, words) => {
    const ran = await run('audit.mjs', [DEMO.compliant, ...local(), ...args]);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(words);
  });

  it.concurrent('a site that is not there, a page that is an error, a certificate nobody knows: exit 3, and what to do', async () => {
    const hosts = await startHosts({ 'erreur.example.fr': (_req, res) => void res.writeHead(503, { 'content-type': 'text/html' }).end('<h1>en panne</h1>') });
    const proxy = ['--proxy', hosts.proxy, '--do', 'open-chat'];
    const [gone, error, untrusted] = await Promise.all([
      run('audit.mjs', ['https://nulle-part.example.fr/', ...proxy, '--ignore-certificate-errors']),
      run('audit.mjs', ['https://erreur.example.fr/', ...proxy, '--ignore-certificate-errors']),
      run('audit.mjs', ['https://erreur.example.fr/', ...proxy]),
    ] as const);
    await hosts.close();
    expect(gone.code, gone.err).toBe(3);
    expect(error.code, error.err).toBe(3);
    expect(error.err).toContain('503');
    expect(untrusted.code, untrusted.err).toBe(3);
    expect(untrusted.err).toContain('--ignore-certificate-errors');
  });
});
