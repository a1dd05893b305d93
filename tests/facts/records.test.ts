import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { RecordFact } from '../../lib/model/facts.ts';
import { aLog, saying, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const records = (log: LogBuilder): readonly RecordFact[] => foldVisit(log.entries(), RULES).records;
const asked = (): LogBuilder => aLog().page(SHOP).banner().at(3_000);
const GOOGLE = 'https://region1.google-analytics.com/g/collect?v=2&gcs=';
const signal = (now: 'granted' | 'denied') => saying(now === 'granted' ? 'accepted' : 'refused', { format: 'google-consent-mode', google: { adStorage: { byDefault: null, now }, analyticsStorage: null, adUserData: null, adPersonalization: null } });

describe('records', () => {
  test('none', () => expect(records(asked().cookieWrite('a=1'))).toEqual([]));
  test('each writing, with the state it came in and the click it followed', () => {
    const log = asked().record('pending').at(4_000).choose('refuse').wait(90).record(saying('refused', { choices: { crisp: false }, provable: true }));
    const clicked = log.entries().find(({ kind }) => kind === 'banner-click')!;
    expect(clicked.at - log.entries()[0]!.at).toBe(4_000);
    expect(records(log)).toMatchObject([
      { says: 'pending', name: 'tarteaucitron', host: 'shop.example.fr', at: 3_000, consent: 'undecided', follows: null, existedBefore: false, maxAgeSeconds: 15_552_000, clear: true },
      { says: 'refused', choices: { crisp: false }, provable: true, at: 4_100, consent: 'refused', follows: 'refuse', clear: true },
    ]);
  });
  test('cites who saw it', () => {
    const log = asked().record('pending');
    const kinds = records(log)[0]!.cites.map((seq) => log.entries()[seq - 1]!.kind);
    expect(kinds).toEqual(['cookie-write', 'cookie-change']);
  });
  test('one that was there', () => {
    expect(records(aLog().page(SHOP, { held: [['tarteaucitron=x', saying('accepted')]] }).banner().at(3_000).choose('accept'))).toMatchObject([{ says: 'accepted', existedBefore: true, at: 0, consent: 'unknown', follows: null, maxAgeSeconds: null, clear: true }]);
  });
  test('one that only the browser told, just after a click: which was first is not known', () => {
    expect(records(asked().choose('accept').wait(20).record('accepted', { via: 'change' }))).toMatchObject([{ follows: 'accept', clear: false }]);
  });
  test('in storage, and in an answer', () => {
    expect(records(asked().choose('save').wait(50).record('partial', { via: 'storage' }).record('partial', { via: 'header', sentAt: 3_100 }).scroll())).toMatchObject([{ maxAgeSeconds: null, follows: 'save' }, { maxAgeSeconds: 15_552_000, follows: 'save' }]);
  });
});

describe('what Google is told', () => {
  const ask = (log: LogBuilder, now: 'granted' | 'denied'): LogBuilder => log.request(`${GOOGLE}${now}`, { type: 'ping', consent: { gcs: signal(now) } });
  test('once, however often it is told the same', () => {
    expect(records(ask(ask(asked(), 'denied').wait(500), 'denied'))).toMatchObject([{ name: 'gcs', host: 'region1.google-analytics.com', says: 'refused', consent: 'undecided', follows: null, maxAgeSeconds: null }]);
  });
  test('again when it changes, after a click, and on another page', () => {
    expect(records(ask(ask(asked(), 'denied').wait(500), 'granted')).length).toBe(2);
    expect(records(ask(ask(asked(), 'granted').choose('refuse').wait(500), 'granted'))).toMatchObject([{ consent: 'undecided' }, { consent: 'refused', follows: 'refuse' }]);
    expect(records(ask(ask(asked(), 'denied').page(`${SHOP}b`), 'denied')).length).toBe(2);
  });
  test('by an embedded page: of its visitors', () => expect(records(ask(asked().frame('https://video.example.net/embed'), 'granted'))).toEqual([]));
  test('is no choice of the visitor’s', () => expect(foldVisit(ask(asked().choose('refuse').wait(100), 'granted').wait(4_000).scroll().entries(), RULES).consent.final).toBe('refused'));
});
