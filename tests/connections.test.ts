import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tell } from '../lib/platform/witness.ts';

interface Heard { readonly act: (details: object) => unknown; readonly filter: object; readonly spec: readonly string[] }
const world = vi.hoisted(() => ({ heard: [] as Heard[], asked: [] as unknown[][], answer: { state: 'secure', protocolVersion: 'TLSv1.3', certificates: [{ subject: 'CN=secret' }] } as object | Error }));
const webRequest = vi.hoisted((): Record<string, unknown> => ({}));
const runtime = vi.hoisted((): Record<string, unknown> => ({}));
vi.mock('webextension-polyfill', () => ({ default: { webRequest, runtime } }));
const turn = (): Promise<void> => new Promise((done) => { setTimeout(done, 5); });
const { watchConnections } = await import('../lib/platform/connections.ts');

/** By which TLS a page came, and that nobody waits for it; what Firefox makes of it, `e2e/firefox.test.ts` shows. */
const DETAILS = { requestId: '7', url: 'https://shop.example/', tabId: 3, frameId: 0, type: 'main_frame', timeStamp: 5_000 };
let told: unknown[][];
const tell: Tell = (...what) => void told.push(what);

beforeEach(() => {
  told = [];
  world.heard.length = world.asked.length = 0;
  world.answer = { state: 'secure', protocolVersion: 'TLSv1.3', certificates: [{ subject: 'CN=secret' }] };
  runtime['getBackgroundPage'] = async () => ({});
  Object.assign(webRequest, {
    onHeadersReceived: { addListener: (act: Heard['act'], filter: object, spec: readonly string[]) => world.heard.push({ act, filter, spec }) },
    getSecurityInfo: async (...given: unknown[]) => { world.asked.push(given); if (world.answer instanceof Error) throw world.answer; return world.answer; },
  });
});

describe('a listener that could hold answers back', () => {
  it('is none that a sleeping worker is woken for: it comes when the worker has started', async () => {
    let started = (): void => {};
    runtime['getBackgroundPage'] = () => new Promise<void>((done) => { started = done; });
    watchConnections(tell);
    await turn();
    expect(world.heard).toEqual([]);
    started();
    await turn();
    expect(world.heard).toMatchObject([{ filter: { urls: ['https://*/*'], types: ['main_frame'] }, spec: ['blocking'] }]);
  });

  it('holds nothing back and changes nothing', async () => {
    watchConnections(tell);
    await turn();
    expect(world.heard[0]!.act(DETAILS)).toBeUndefined();
  });

  it('tells the version and nothing else of the connection', async () => {
    watchConnections(tell);
    await turn();
    world.heard[0]!.act(DETAILS);
    // Asked while the answer is still held: later nobody would tell.
    expect(world.asked).toEqual([['7', {}]]);
    await vi.waitFor(() => expect(told).toEqual([['connection', { requestId: '7', tls: '1.3' }, 5_000, { tab: 3, frame: 0, document: null, url: DETAILS.url, top: DETAILS.url }]]));
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it.each([['a refusal', new Error('too late')], ['no TLS', { state: 'insecure' }], ['a version unheard of', { state: 'secure', protocolVersion: 'unknown' }]])('tells nothing after %s', async (_what, answer) => {
    world.answer = answer;
    watchConnections(tell);
    await turn();
    world.heard[0]!.act(DETAILS);
    await turn();
    expect(told).toEqual([]);
  });

  it('asks nothing of what has no tab', async () => {
    watchConnections(tell);
    await turn();
    world.heard[0]!.act({ ...DETAILS, tabId: -1 });
    expect(world.asked).toEqual([]);
  });

  it('is not there in Chromium', async () => {
    delete webRequest['getSecurityInfo'];
    watchConnections(tell);
    await turn();
    expect(world.heard).toEqual([]);
  });
});
