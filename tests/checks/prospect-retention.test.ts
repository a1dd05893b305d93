import { describe, expect, it } from 'vitest';
import check from '../../lib/checks/prospect-retention.ts';
import { prospectYears } from '../../lib/checks/reading/prospect-period.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs, url } from '../support/facts.ts';

const [markup, notice] = [seqs(), seqs()];
const pages = [aPage({ exposure: anExposure({ personalForms: 1, cites: markup }) })];
const says = (sentence: string, kind: 'retention' | 'purposes' = 'retention'): Facts['notices'] => [{
  url: url('https://shop.example/privacy'), at: 0, title: 'Confidentialité', about: 'privacy', source: 'visited', language: 'fr', pageLanguage: 'fr', known: true, words: 900, cut: false,
  mentions: [{ kind, sentence, confidence: 'high' }], traces: [], rights: [], contact: true, date: null, dateSentence: null, outdated: [], vendors: [], chat: null, exercise: { ways: [], answered: null }, deniesOfficer: null, deniesTransfers: false, legal: [], unread: [], cites: notice,
}];

describeCheck(check, [
  { name: 'five years', expect: 'warn', alone: true, facts: { pages, notices: says('Les données des prospects sont conservées 5 ans') }, cites: notice, says: '“Les données des prospects sont conservées 5 ans”' },
  { name: 'three years', expect: 'pass', facts: { pages, notices: says('Prospects\u00a0: trois ans à compter du dernier contact') }, cites: notice },
  { name: 'customers’ ten years are no prospects’', expect: 'review', facts: { pages, notices: says('Prospects et clients : 10 ans pour la comptabilité') } },
  { name: 'nothing of prospects', expect: 'review', facts: { pages, notices: says('Vos données sont conservées 5 ans') }, cites: markup },
  { name: 'not said of retention', expect: 'review', facts: { pages, notices: says('Nos prospects reçoivent 5 ans de nouvelles', 'purposes') } },
  { name: 'the notice was not read', expect: 'untested', facts: { pages }, says: 'Open it' },
  { name: 'the pages were not read', expect: 'untested', facts: {} },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
  { name: 'no form', expect: 'inapplicable', facts: { pages: [aPage({ exposure: anExposure() })] } },
]);

describe('the years that a sentence gives prospects', () => {
  it.each([
    ['prospects : 3 ans', 3], ['Prospective customers: 36 months from the last contact', null], ['prospects are deleted after 36 months', 3], ['Interessenten: drei Jahre', 3], ['prospects : trois (3) ans', 3],
    ['clients : 10 ans ; prospects : 3 ans', 3], ['prospects, factures : 10 ans', null], ['nous gardons tout', null], ['A dispute may lead us to keep them for ten years', null], ['which leads to 5 years', null], ['our leads: 5 years', 5], ['prospects : le temps nécessaire', null],
  ])('%s: %s', (sentence, years) => expect(prospectYears(sentence)).toBe(years));
});
