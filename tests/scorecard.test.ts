import { describe, expect, test } from 'vitest';
import { foldVisit } from '../lib/facts/index.ts';
import type { Result } from '../lib/model/check.ts';
import { scorecard, scorecardVisit, type Judged, type VisitCard } from '../lib/scorecard.ts';
import { A_UUID, aLog, EPOCH, type LogBuilder } from './support/log.ts';
import { RULES } from './support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const INTERCOM = 'https://widget.intercom.io/widget/abc.js';
const PLAYED = { acts: ['open-chat'], performed: ['open-chat'], notPerformed: [] };
const visit = (log: LogBuilder): VisitCard => scorecardVisit(foldVisit(log.entries(), RULES), PLAYED);
const story = (): LogBuilder => aLog().page(SHOP, { held: ['basket=1'] }).banner({ cmp: null }).widget('intercom').loaded().at(1_000).cookieWrite(`intercom-id-x=${A_UUID}; Max-Age=60; Domain=example.fr`, { by: INTERCOM })
  .request(INTERCOM).at(2_000).gesture('launcher', 'intercom').panel('intercom', true).cookieWrite(`intercom-id-x=${A_UUID}; Max-Age=60; Domain=example.fr`, { by: INTERCOM }).cookieWrite('blocked=1', { stored: false });

describe('a visit', () => {
  test('has the fields of the contract and no others', () => {
    const card = visit(story());
    expect(Object.keys(card)).toEqual(['acts', 'performed', 'notPerformed', 'widgets', 'banner', 'storage', 'requests']);
    expect(Object.keys(card.widgets[0]!)).toEqual(['vendor', 'name', 'foundBy', 'launcher', 'openedBy', 'openedAt']);
    expect(Object.keys(card.banner!)).toEqual(['cmp', 'foundBy', 'shown', 'choice', 'acceptAll', 'refuseAll']);
    expect(Object.keys(card.storage[0]!).sort()).toEqual(['chat', 'clear', 'confidence', 'consent', 'existedBefore', 'firstAt', 'host', 'kind', 'maxAgeSeconds', 'name', 'partition', 'party', 'purpose', 'script', 'stored', 'vendor', 'via', 'writes']);
    expect(Object.keys(card.requests[0]!)).toEqual(['host', 'vendor', 'secure', 'consent', 'chat', 'count']);
  });
  test('tells the widget and the banner', () => {
    const card = visit(story());
    expect(card.widgets).toEqual([{ vendor: 'intercom', name: 'Intercom', foundBy: 'rule', launcher: true, openedBy: 'visitor', openedAt: 2_000 }]);
    expect(card.banner).toEqual({ cmp: 'unknown', foundBy: 'rule', shown: true, choice: null, acceptAll: true, refuseAll: true });
    expect(visit(aLog().page(SHOP)).banner).toBeNull();
  });
  test('one row per item, with the first write’s phase and every write', () => {
    const rows = visit(story()).storage;
    expect(new Set(rows.map(({ kind, name, host, partition }) => `${kind} ${name} ${host} ${partition}`)).size).toBe(rows.length);
    expect(rows.find(({ name }) => name === 'intercom-id-x')).toEqual({
      kind: 'cookie', name: 'intercom-id-x', host: 'example.fr', partition: null, vendor: 'intercom', confidence: 'high', party: 'first',
      via: 'document.cookie', script: INTERCOM, consent: 'undecided', chat: 'closed', clear: true, firstAt: 1_000,
      writes: [{ at: 1_000, consent: 'undecided', chat: 'closed', via: 'document.cookie', clear: true }, { at: 2_020, consent: 'undecided', chat: 'opened', via: 'document.cookie', clear: true }],
      existedBefore: false, stored: true, maxAgeSeconds: 60, purpose: 'conversation',
    });
  });
  test('what only existed before has no phase', () => {
    expect(visit(story()).storage.find(({ name }) => name === 'basket')).toMatchObject({ existedBefore: true, stored: true, via: null, script: null, consent: null, chat: null, clear: null, firstAt: null, writes: [] });
  });
  test('attempted only', () => expect(visit(story()).storage.find(({ name }) => name === 'blocked')).toMatchObject({ stored: false, firstAt: 2_030 }));
  test('requests are counted once a host, owner, security and phase', () => {
    const log = aLog().page(SHOP).widget('intercom').at(1_000).request('https://x.example/a', { by: INTERCOM }).request('https://x.example/a', { by: INTERCOM }).at(3_000).request('https://x.example/b', { by: INTERCOM })
      .at(4_000).gesture('launcher', 'intercom').at(5_000).request('https://x.example/b', { by: INTERCOM });
    expect(visit(log).requests).toEqual([
      { host: 'shop.example.fr', vendor: null, secure: true, consent: 'no-banner', chat: 'closed', count: 1 },
      { host: 'x.example', vendor: 'intercom', secure: true, consent: 'no-banner', chat: 'closed', count: 3 },
      { host: 'x.example', vendor: 'intercom', secure: true, consent: 'no-banner', chat: 'opened', count: 1 },
    ]);
  });
  test('rows that differ in certainty alone are one', () => {
    const facts = foldVisit(story().entries(), RULES);
    const [request] = facts.requests;
    const twice = { ...facts, requests: [{ ...request!, count: 2 }, { ...request!, count: 3, confidence: 'medium' as const, phase: { ...request!.phase, clear: false } }] };
    expect(scorecardVisit(twice, PLAYED).requests).toMatchObject([{ count: 5 }]);
  });
  test('whole milliseconds', () => {
    const entries = story().entries().map((entry) => ({ ...entry, at: entry.kind === 'cookies-at-start' ? entry.at : entry.at + 0.4 }));
    const card = scorecardVisit(foldVisit(entries, RULES), PLAYED);
    for (const row of card.storage) for (const { at } of row.writes) expect(Number.isInteger(at)).toBe(true);
    expect(Number.isInteger(card.widgets[0]!.openedAt)).toBe(true);
  });
});

describe('the card', () => {
  const result: Result = {
    id: 'chat-cookie-before-open', outcome: 'fail', severity: 'critical', judgedBy: 'machine', title: { en: 'No cookie before', fr: 'Aucun cookie avant' },
    findings: [{ what: { en: 'was stored', fr: 'a été enregistré' }, cites: [41, 42] }], reason: null,
  };
  const judged: Judged = {
    app: { version: '0.1.0', rules: 'abc' }, browser: 'Chrome/156', site: 'example.fr', requestedUrl: 'http://example.fr/', url: SHOP, startedAt: EPOCH, lang: 'fr',
    visits: [{ ...PLAYED, notPerformed: [{ act: 'refuse', why: 'no banner' }], facts: foldVisit(story().entries(), RULES) }], results: [result, { ...result, id: 'https-page', outcome: 'review', findings: [], reason: { en: 'Look', fr: 'Regardez' } }],
    score: { value: 39, grade: 'E', coverage: 0.8 },
  };
  test('in French', () => {
    const card = scorecard(judged);
    expect(Object.keys(card)).toEqual(['schema', 'app', 'browser', 'site', 'requestedUrl', 'url', 'startedAt', 'visits', 'results', 'score']);
    expect(card).toMatchObject({ schema: 'temoin.scorecard/1', startedAt: '2026-11-18T11:06:40.000Z', score: { value: 39, grade: 'E', coverage: 0.8 } });
    expect(card.results).toEqual([
      { id: 'chat-cookie-before-open', outcome: 'fail', severity: 'critical', judgedBy: 'machine', title: 'Aucun cookie avant', findings: [{ what: 'a été enregistré', cites: [41, 42] }], reason: null, answer: null },
      { id: 'https-page', outcome: 'review', severity: 'critical', judgedBy: 'machine', title: 'Aucun cookie avant', findings: [], reason: 'Regardez', answer: null },
    ]);
    expect(card.visits[0]).toMatchObject({ acts: ['open-chat'], notPerformed: [{ act: 'refuse', why: 'no banner' }] });
  });
  test('in English', () => expect(scorecard({ ...judged, lang: 'en' }).results[0]).toMatchObject({ title: 'No cookie before', findings: [{ what: 'was stored' }] }));
  test('a person’s answer stands beside the outcome, dated, and says when it no longer counts', () => {
    const { results: [card] } = scorecard({ ...judged, results: [{ ...result, outcome: 'review', answer: { outcome: 'pass', note: 'vu', at: EPOCH, stale: true } }] });
    expect(card).toMatchObject({ outcome: 'review', judgedBy: 'machine', answer: { outcome: 'pass', note: 'vu', at: '2026-11-18T11:06:40.000Z', stale: true } });
  });
  test('survives JSON unchanged', () => {
    const card = scorecard(judged);
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});
