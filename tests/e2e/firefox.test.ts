import { afterEach, describe, expect, it } from 'vitest';
import { DEMO, startDemo, type Demo } from '../../lib/node/demo/index.ts';
import { startFirefoxProduct, type FirefoxProduct } from './firefox.ts';
import { pause } from './product.ts';

let firefox: FirefoxProduct | null = null;
let demo: Demo | null = null;
afterEach(async () => { await firefox?.close(); await demo?.close(); firefox = demo = null; });

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
});
