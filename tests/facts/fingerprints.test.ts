import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { FingerprintFact } from '../../lib/model/facts.ts';
import makers from '../../rules/fingerprinting/makers.ts';
import { A_UUID, aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const AGENT = 'https://fpjscdn.net/v3/abcDEF123456';
const fold = (log: LogBuilder): readonly FingerprintFact[] => foldVisit(log.entries(), { ...RULES, fingerprinting: makers }).fingerprints;
const asked = (): LogBuilder => aLog().page(SHOP).banner().at(1_000);

describe('makers of fingerprints', () => {
  test('none', () => expect(fold(asked().request('https://cdn.jsdelivr.net/npm/jquery/jquery.js').request('https://fpjs.example/x', { method: 'POST' }))).toEqual([]));
  test('code loaded, result sent, with the state it was in', () => {
    const log = asked().request(AGENT).request('https://eu.api.fpjs.io/?ci=js', { type: 'xmlhttprequest', method: 'POST' }).at(4_000).choose('accept').wait(100).request('https://eu.api.fpjs.io/?ci=js', { type: 'xmlhttprequest', method: 'POST' });
    expect(fold(log)).toMatchObject([{ id: 'fingerprint', use: 'identification', acts: [
      { does: 'load', host: 'fpjscdn.net', at: 1_000, phase: { consent: 'undecided', clear: true } },
      { does: 'send', host: 'eu.api.fpjs.io', phase: { consent: 'undecided' } },
      { does: 'send', host: 'eu.api.fpjs.io', phase: { consent: 'accepted' } },
    ] }]);
    expect(fold(log)[0]!.acts[0].cites).toEqual([log.entries().find((entry) => entry.kind === 'request' && entry.data.url.host === 'fpjscdn.net')!.seq]);
  });
  test('a request that carries nothing is no result; one with an identifier in its address is', () => {
    expect(fold(asked().request('https://api.fpjs.io/ping', { type: 'xmlhttprequest' }))).toEqual([]);
    expect(fold(asked().request(`https://api.fpjs.io/?v=${A_UUID}`, { type: 'xmlhttprequest' }))).toMatchObject([{ acts: [{ does: 'send' }] }]);
  });
  test('the open library has no server: its monitoring is no result', () => {
    expect(fold(asked().request('https://openfpcdn.io/fingerprintjs/v4').request('https://m1.openfpcdn.io/fingerprintjs/v4.6.2/npm-monitoring', { type: 'xmlhttprequest' }))).toMatchObject([{ id: 'fingerprintjs', acts: [{ does: 'load' }] }]);
    expect(fold(asked().request('https://cdn.jsdelivr.net/npm/@fingerprintjs/fingerprintjs@4.2/dist/fp.min.js'))).toMatchObject([{ id: 'fingerprintjs' }]);
  });
  test('the same again is told once', () => {
    expect(fold(asked().request(AGENT).request(AGENT))[0]!.acts.length).toBe(1);
  });
  test('against fraud says so', () => expect(fold(asked().request('https://mpsnare.iesnare.com/snare.js'))).toMatchObject([{ id: 'iovation', use: 'anti-fraud' }]));
});

describe('the rules', () => {
  test('each maker once, with sources, and every host a host', () => {
    expect(new Set(makers.map(({ id }) => id)).size).toBe(makers.length);
    for (const { sources, code, results, id } of makers) {
      expect(sources.some(({ confirmed }) => confirmed), id).toBe(true);
      expect(code.length, id).toBeGreaterThan(0);
      for (const host of [...code, ...results]) expect(host, id).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w@./-]+)?$/);
    }
  });
});
