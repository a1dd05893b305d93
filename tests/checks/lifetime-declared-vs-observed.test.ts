import { describe, expect, it } from 'vitest';
import check from '../../lib/checks/lifetime-declared-vs-observed.ts';
import { declaredLife } from '../../lib/checks/reading/declared-lives.ts';
import { describeCheck } from '../support/checks.ts';
import { aButton, aLayer, anOffer, aSiteCookie, asked, aToggle, aWrite, seqs } from '../support/facts.ts';

const [write, list] = [seqs(), seqs()];
const DAY = 86_400;
const cookie = (name: string, days: number | null, told: 'site' | 'browser' = 'site') => aSiteCookie(name, { writes: [aWrite('no-banner × none', { asked: asked({ maxAgeSeconds: days === null ? null : days * DAY, told }), cites: write })] });
const offer = (beside: string) => anOffer({ second: aLayer({ toggles: [aToggle('Mesure', { beside })], cites: list }) });

describeCheck(check, [
  { name: 'longer than the list says', expect: 'review', facts: { storage: [cookie('_pk_id', 393)], banner: offer('_pk_id Matomo 6 mois') }, cites: [...write, ...list], says: 'was to live for 393 days; the list says “6 mois”.' },
  { name: 'a session that lasts', expect: 'review', facts: { storage: [cookie('_pk_id', 30)], banner: offer('_pk_id Matomo Session') } },
  { name: 'as the list says', expect: 'pass', facts: { storage: [cookie('_pk_id', 393)], banner: offer('_pk_id Matomo 13 mois') }, cites: [...write, ...list] },
  { name: 'a month is 30 or 31 days', expect: 'pass', facts: { storage: [cookie('_pk_id', 31)], banner: offer('_pk_id 1 mois') } },
  { name: 'shorter than the list says', expect: 'pass', facts: { storage: [cookie('_pk_id', 1)], banner: offer('_pk_id 1 an') } },
  { name: 'only the browser told', expect: 'inapplicable', facts: { storage: [cookie('_pk_id', 393, 'browser')], banner: offer('_pk_id 6 mois') } },
  { name: 'a name too short to be found', expect: 'inapplicable', facts: { storage: [cookie('id', 393)], banner: offer('votre id 6 mois') } },
  { name: 'not in the list', expect: 'inapplicable', facts: { storage: [cookie('_pk_id', 393)], banner: offer('_ga 6 mois') } },
  { name: 'settings that were not opened', expect: 'untested', facts: { storage: [cookie('_pk_id', 393)], banner: anOffer({ first: aLayer({ buttons: [aButton('settings')] }) }) } },
  { name: 'no banner', expect: 'inapplicable', facts: { storage: [cookie('_pk_id', 393)] } },
]);

describe('a life that the list declares', () => {
  const read = (text: string, others: readonly string[] = []): unknown => declaredLife('_ga_id', others, [aLayer({ text })])?.seconds ?? null;
  it.each([
    ['_ga_id (Google) 2 ans', 2 * 366 * DAY], ['_ga_id: 30 minutes', 1_800], ['_ga_id 1 Jahr', 366 * DAY], ['_ga_id 24 heures', DAY], ['_ga_id 90 días', 90 * DAY], ['_ga_id Session', 'session'],
    ['_ga_id_X 2 ans', null], ['x_ga_id 2 ans', null], ['_ga_id version 4 Google', null], [`_ga_id ${'x '.repeat(100)} 2 ans`, null],
  ] as const)('%s', (text, seconds) => expect(read(text)).toBe(seconds));
  it('stops at the next name', () => expect(read('_ga_id, other_id 2 ans', ['other_id'])).toBeNull());
});
