import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Facts } from '../../lib/model/facts.ts';
import en from '../../rules/phrases/en.ts';
import fr from '../../rules/phrases/fr.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES as FEW } from '../support/rules-for-facts.ts';

const RULES = { ...FEW, phrases: { en, fr } };

/** A quick hand answers a banner before what reads banners is there. */

const SHOP = 'https://shop.example.fr/';
const facts = (log: LogBuilder): Facts => foldVisit(log.entries(), RULES);
const states = (log: LogBuilder): string[] => facts(log).consent.states.map(({ state }) => state);
const quick = (name: string): LogBuilder => aLog().page(SHOP).loaded().at(900).gesture('page', null, { name });
const later = (log: LogBuilder): LogBuilder => log.wait(5_000).scroll();

describe('an answer given before the banner was being watched', () => {
  test.each([['Tout accepter', 'accepted'], ['Accept all', 'accepted'], ['Tout refuser', 'refused'], ['Continuer sans accepter', 'refused']] as const)('%s, and the platform wrote so', (name, says) => {
    expect(states(later(quick(name).wait(100).record(says)))).toEqual(['undecided', says]);
  });
  test('the record says otherwise, or nothing: nobody knows what was chosen', () => {
    expect(states(later(quick('Tout accepter').wait(100).record('refused')))).toEqual(['undecided', 'unknown']);
    expect(states(later(quick('Tout accepter')))).toEqual(['undecided', 'unknown']);
  });
  test('what is stored after it is accused of nothing', () => {
    const log = later(quick('Tout accepter').wait(50).cookieWrite('_ga=GA1.2.111.222'));
    expect(facts(log).storage.find(({ name }) => name === '_ga')!.writes[0]!.phase.consent).toBe('unknown');
  });
  test('a record that follows it was written upon it', () => {
    expect(facts(later(quick('Tout accepter').wait(100).record('accepted'))).records.at(-1)).toMatchObject({ follows: 'accept', consent: 'accepted' });
  });
  test('a bare word is also said to terms and ages: it needs a banner or a record beside it', () => {
    expect(states(later(quick('Accepter')))).toEqual(['no-banner']);
    expect(states(later(quick('Accepter').wait(100).record('accepted')))).toEqual(['undecided', 'accepted']);
    expect(states(later(quick('Accepter').wait(400).banner().wait(50).banner({ shown: false })))).toEqual(['undecided', 'unknown']);
  });
  test('a label must be an answer whole', () => {
    for (const name of ['Accepter l’offre et tout commander', 'Refuser ce colis', 'Tout voir', 'Accept all major cards']) expect(states(later(quick(name).wait(100).record('pending'))), name).toEqual(['no-banner']);
  });
  test('a record decided much later has another cause', () => {
    expect(states(later(quick('Accepter').wait(2_500).record('accepted')))).toEqual(['no-banner']);
  });
  test('once the banner is watched, its own ears hear', () => {
    expect(states(later(aLog().page(SHOP).banner().at(2_000).gesture('page', null, { name: 'Tout accepter' })))).toEqual(['undecided']);
    expect(states(later(aLog().page(SHOP).banner().at(2_000).gesture('page', null, { name: 'Tout refuser' }).wait(-10).answer('refuse').wait(100).record('refused')))).toEqual(['undecided', 'refused']);
  });
  test('the click that made the banner known is told once', () => {
    expect(states(later(aLog().page(SHOP).at(900).gesture('page', null, { name: 'Tout accepter' }).wait(-10).answer('accept').wait(100).record('accepted')))).toEqual(['undecided', 'accepted']);
  });
  test('a refusal after it takes it back', () => {
    expect(states(later(quick('Tout accepter').wait(100).record('accepted').wait(3_000).banner().wait(500).choose('refuse').wait(100).record('refused')))).toEqual(['undecided', 'accepted', 'withdrawn']);
  });
});
