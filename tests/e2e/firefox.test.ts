import { afterEach, describe, expect, it } from 'vitest';
import { DEMO, startDemo, type Demo } from '../../lib/node/demo/index.ts';
import { startFirefoxProduct, type FirefoxProduct } from './firefox.ts';
import { sendHtml } from '../../lib/node/serve.ts';
import { startHosts, type Handler, type Hosts } from '../support/hosts.ts';
import { pause } from './product.ts';

let firefox: FirefoxProduct | null = null;
let demo: Demo | null = null;
let hosts: Hosts | null = null;
afterEach(async () => { await firefox?.close(); await demo?.close(); await hosts?.close(); firefox = demo = hosts = null; });

describe('Firefox', () => {
  it('records the demonstration visit: stored at load, opened by the visitor, agreed to nothing', async () => {
    demo = await startDemo();
    firefox = await startFirefoxProduct(demo.proxy);
    const page = await firefox.browser.newPage();
    await page.goto(DEMO.nonCompliant, { waitUntil: 'load' });
    await page.waitForSelector('.chat-window-toggle', { visible: true });
    await pause(2_000);
    await page.click('.chat-window-toggle');
    await page.waitForSelector('.chat-window textarea', { visible: true });
    await pause(2_500);

    const { facts, outcome } = await firefox.visit(new URL(DEMO.nonCompliant).hostname);
    expect(facts.recording.holes).toEqual([]);
    expect(facts.widgets).toMatchObject([{ vendor: 'n8n', openedBy: 'visitor', openedFrom: 'launcher' }]);
    expect(facts.consent).toMatchObject({ final: 'undecided', banner: { cmp: 'tarteaucitron', acceptAll: true, refuseAll: true, choice: null } });
    const row = (name: string) => facts.storage.find((one) => one.name === name);
    expect(row('n8n-chat/sessionId')).toMatchObject({ kind: 'localStorage', vendor: 'n8n', confidence: 'high' });
    expect(row('n8n-chat/sessionId')!.writes[0]).toMatchObject({ via: 'storage', phase: { consent: 'undecided', chat: 'closed', clear: true }, script: expect.stringContaining('cdn.jsdelivr.net') });
    expect(row('_ga')!.writes[0]).toMatchObject({ via: 'document.cookie', stored: true, script: expect.stringContaining('googletagmanager.com'), phase: { consent: 'undecided', chat: 'closed' } });
    expect(outcome('chat-storage-before-open')).toBe('fail');
    expect(outcome('https-page')).toBe('pass');
  });

  it('tells by which TLS a page came, and what of it was given up', async () => {
    const page: Handler = (_req, res) => sendHtml(res, '<!doctype html><html lang="fr"><title>Verrerie</title><h1>Verrerie</h1>');
    const VERSIONS = { 'trois.example': ['TLSv1.3', '1.3', 'pass'], 'deux.example': ['TLSv1.2', '1.2', 'pass'], 'une.example': ['TLSv1.1', '1.1', 'warn'] } as const;
    hosts = await startHosts(Object.fromEntries(Object.entries(VERSIONS).map(([host, [tls]]) => [host, { request: page, tls }])));
    // The version before 1.2 only for who asks for it (`security.tls.version.min`: 3 is TLS 1.2).
    firefox = await startFirefoxProduct(hosts.proxy, { 'security.tls.version.min': 2 });
    const tab = await firefox.browser.newPage();
    // Once its own page answers, the worker has started.
    await firefox.own();
    for (const host of Object.keys(VERSIONS)) await tab.goto(`https://${host}/`, { waitUntil: 'load' });
    for (const [host, [, tls, outcome]] of Object.entries(VERSIONS)) {
      const seen = await firefox.visit(host);
      expect(seen.facts.pages.map(({ connection }) => connection?.tls), host).toEqual([tls]);
      expect(seen.outcome('https-page'), host).toBe(outcome);
      // Of the connection nothing but its version is in the log.
      expect(seen.entries.flatMap((entry) => (entry.kind === 'connection' ? [Object.keys(entry.data)] : [])), host).toEqual([['requestId', 'tls']]);
    }
  });
});
