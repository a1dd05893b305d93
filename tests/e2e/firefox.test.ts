import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { DEMO, startDemo, type Demo } from '../../lib/node/demo/index.ts';
import type { Entry } from '../../lib/model/observation.ts';
import { launchFirefox } from '../support/browser.ts';
import { pause, recorded } from './product.ts';

/**
 * Firefox over WebDriver BiDi. It refuses to navigate to an extension's own page (the promise never settles),
 * but with system access allowed and the extension's address known beforehand the page is there and answers.
 */
const EXTENSION = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
const ADDRESS = '7f3a1c52-0d4e-4b6a-9c8e-2f5b7d913e60';
let browser: Browser | null = null;
let demo: Demo | null = null;
afterEach(async () => { await browser?.close(); await demo?.close(); browser = demo = null; });

describe('Firefox', () => {
  it('records the demonstration visit: stored at load, opened by the visitor, agreed to nothing', async () => {
    demo = await startDemo();
    browser = await launchFirefox({
      proxy: demo.proxy, extension: EXTENSION, args: ['--remote-allow-system-access'],
      preferences: { 'extensions.webextensions.uuids': JSON.stringify({ 'temoin@temoin.example': ADDRESS }) },
    });
    const page = await browser.newPage();
    await page.goto(DEMO.nonCompliant, { waitUntil: 'load' });
    await page.waitForSelector('.chat-window-toggle', { visible: true });
    await pause(2_000);
    await page.click('.chat-window-toggle');
    await page.waitForSelector('.chat-window textarea', { visible: true });
    await pause(2_500);

    const own = await browser.newPage();
    void own.goto(`moz-extension://${ADDRESS}/popup.html?tab=-1`, { timeout: 30_000 }).catch(() => {});
    let entries: Entry[] | null = null;
    for (let tries = 0; tries < 20 && entries === null; tries++) {
      await pause(500);
      entries = await own.evaluate((host) => (globalThis as unknown as { temoin?: { lastVisit(host: string): Promise<{ entries: Entry[] } | null> } }).temoin?.lastVisit(host).then((visit) => visit?.entries ?? null) ?? null, new URL(DEMO.nonCompliant).hostname).catch(() => null);
    }
    expect(entries, 'the extension’s own page did not answer').not.toBeNull();
    const { facts, outcome } = recorded(entries!);
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
