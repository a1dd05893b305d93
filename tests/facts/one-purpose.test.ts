import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import { aButton } from '../support/facts.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

/** Settings that ask "accept" and "refuse" beside each purpose, and apply each answer at once. No rule knows their record. */
const states = (log: LogBuilder): string[] => foldVisit(log.at(20_000).scroll().entries(), RULES).consent.states.map(({ state }) => state);
const banner = (): LogBuilder => aLog().page('https://shop.example.fr/').banner({ cmp: null, foundBy: 'shape' }).at(2_000).choose('settings', null).wait(600);
const each = [aButton('accept', { words: 'Accepter' }), aButton('refuse', { words: 'Refuser' })];
const all = [aButton('accept', { words: 'Tout accepter' }), aButton('refuse', { words: 'Tout refuser' })];
const settings = (): LogBuilder => banner().layer('second', 'Mesure d’audience. Publicité.', { buttons: [...all, ...each, ...each] }).at(4_000);
const clicks = (log: LogBuilder, button: 'accept' | 'refuse', words: string): LogBuilder => log.gesture('page').wait(-10).answer(button, null, words).wait(2_500);

describe('an answer to one purpose among several', () => {
  test('yes to one is a yes to some', () => expect(states(clicks(settings(), 'accept', 'Accepter'))).toEqual(['undecided', 'partial']));
  test('no to another takes nothing back', () => {
    expect(states(clicks(clicks(settings(), 'accept', 'Accepter'), 'refuse', 'Refuser'))).toEqual(['undecided', 'partial']);
    expect(states(clicks(clicks(settings(), 'refuse', 'Refuser'), 'accept', 'Accepter'))).toEqual(['undecided', 'partial']);
  });
  test('no to one alone is no answer to the rest', () => expect(states(clicks(settings(), 'refuse', 'Refuser'))).toEqual(['undecided']));
  test('no to one after a yes to everything leaves the rest', () => {
    const log = clicks(banner().layer('second', 'Publicité', { buttons: each }).at(3_500), 'accept', 'Tout accepter').choose('settings', null).layer('second', '…', { buttons: [...each, ...each] }).wait(900);
    expect(states(clicks(log, 'refuse', 'Refuser'))).toEqual(['undecided', 'accepted', 'partial']);
  });
  test('those for everything count as ever', () => {
    expect(states(clicks(settings(), 'accept', 'Tout accepter'))).toEqual(['undecided', 'accepted']);
    expect(states(clicks(settings(), 'refuse', 'Tout refuser'))).toEqual(['undecided', 'refused']);
    expect(states(clicks(clicks(settings(), 'accept', 'Tout accepter'), 'refuse', 'Tout refuser'))).toEqual(['undecided', 'accepted', 'withdrawn']);
  });
  test('one pair, or two ways to say no, is no list of purposes', () => {
    expect(states(clicks(banner().layer('second', '…', { buttons: each }).at(4_000), 'refuse', 'Refuser'))).toEqual(['undecided', 'refused']);
    expect(states(clicks(banner().layer('second', '…', { buttons: [...each, aButton('refuse', { words: 'Continuer sans accepter' })] }).at(4_000), 'refuse', 'Refuser'))).toEqual(['undecided', 'refused']);
  });
  test('the platform’s record knows better', () => {
    expect(states(clicks(settings(), 'refuse', 'Refuser').wait(-2_300).record('refused'))).toEqual(['undecided', 'refused']);
  });
});
