// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Emit } from '../../lib/record/emit.ts';
import { storedAtStart } from '../../lib/record/stored-at-start.ts';

const told: unknown[] = [];
const emit = ((kind: string, data: unknown) => { told.push([kind, data]); }) as Emit;
const clearCookies = (): void => { for (const name of ['chat_id', 'late']) document.cookie = `${name}=; Max-Age=-1`; };

beforeEach(() => { told.length = 0; localStorage.clear(); sessionStorage.clear(); clearCookies(); });

describe('what was there before the first script wrote', () => {
  it('is looked at in the moment before the page’s first touch, once', () => {
    localStorage.setItem('earlier', '1');
    const stored = storedAtStart(window, emit, true);
    expect(told).toEqual([]);
    stored.touched(0);
    localStorage.setItem('own', '1');
    stored.touched(0);
    stored.tellAll();
    expect(told).toEqual([['storage-at-start', { area: 'localStorage', keys: ['earlier'] }]]);
    expect(stored.names().keys).toEqual(['earlier']);
  });
  it('is looked at all the same when the page touches nothing; each area for itself', () => {
    sessionStorage.setItem('tab', '1');
    localStorage.setItem('site', '1');
    const stored = storedAtStart(window, emit, true);
    stored.touched(1);
    stored.tellAll();
    expect(told).toEqual([['storage-at-start', { area: 'sessionStorage', keys: ['tab'] }], ['storage-at-start', { area: 'localStorage', keys: ['site'] }]]);
  });
  it('cookies are remembered by name as they stood before the first was written, and not told', () => {
    document.cookie = 'chat_id=secret';
    const stored = storedAtStart(window, emit, true);
    stored.touched(2);
    document.cookie = 'late=1';
    expect(stored.names()).toEqual({ keys: [], cookies: ['chat_id'] });
    expect(told).toEqual([]);
  });
  it('nothing is looked at where nobody asks, and a number that is no store is none', () => {
    localStorage.setItem('earlier', '1');
    const stored = storedAtStart(window, emit, false);
    for (const store of [0, 1, 2, 7, Number.NaN]) stored.touched(store);
    expect(stored.names()).toEqual({ keys: [], cookies: [] });
    expect(told).toEqual([]);
    const asked = storedAtStart(window, emit, true);
    asked.touched(7);
    asked.touched(Number.NaN);
    expect(told).toEqual([]);
  });
});
