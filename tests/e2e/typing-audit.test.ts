import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Scorecard } from '../../lib/scorecard.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { hostOf, previewRoutes, previews } from '../sites/previews.ts';

/** The act `type` of the audit command: keys in the chat's field, nothing sent. */
const root = path.resolve(import.meta.dirname, '../..');
const received: string[] = [];
let hosts: Hosts;
let folder: string;
beforeAll(async () => { hosts = await startHosts(previewRoutes(received)); folder = await mkdtemp(path.join(tmpdir(), 'temoin-typing-')); });
afterAll(async () => { await hosts.close(); await rm(folder, { recursive: true, force: true }); });

async function audit(id: string, acts: string): Promise<{ card: Scorecard; evidence: string; report: string }> {
  const out = path.join(folder, `${id}-${acts}`);
  const url = `https://${hostOf(previews.find((one) => one.id === id)!)}/`;
  await new Promise((resolve) => { spawn(process.execPath, [path.join(root, '.output/node/audit.mjs'), url, '--proxy', hosts.proxy, '--ignore-certificate-errors', '--do', acts, '--out', out, '--json']).on('exit', resolve); });
  const [card, evidence, report] = await Promise.all(['scorecard.json', 'evidence.ndjson', 'report.html'].map((file) => readFile(path.join(out, file), 'utf8')));
  return { card: JSON.parse(card!) as Scorecard, evidence: evidence!, report: report! };
}
const typings = (evidence: string) => evidence.trim().split('\n').map((line) => JSON.parse(line) as { type: string; entry?: { kind: string; data: object }; kind?: string; data?: object }).map((line) => line.entry ?? line).filter(({ kind }) => kind === 'typing').map(({ data }) => data);

it.concurrent('types in the open chat, sends nothing, and says what left meanwhile; the sentence is in no file', async () => {
  const { card, evidence, report } = await audit('websocket', 'open-chat,type');
  expect(card.visits[0]).toMatchObject({ performed: ['open-chat', 'type'], notPerformed: [] });
  expect(typings(evidence)).toEqual(expect.arrayContaining([expect.objectContaining({ sent: 'text', api: 'websocket', widget: 'crisp' })]));
  expect(received.some((text) => text.includes('quels sont vos horaires'))).toBe(true);
  expect(evidence).not.toContain('message-sent');
  expect(report).toContain('Crisp');
  for (const file of [JSON.stringify(card), evidence, report]) for (const trace of ['horaires', 'quels sont', Buffer.from('Bonjour, quels').toString('base64').slice(0, 16)]) expect(file).not.toContain(trace);
});

it.concurrent('without a place to write it is not performed, and the reason is given', async () => {
  const { card } = await audit('websocket', 'type');
  expect(card.visits[0]).toMatchObject({ performed: [], notPerformed: [{ act: 'type', why: expect.stringContaining('no place to write') }] });
});
