import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import { aLog, type Held, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

/** A banner that comes with every page, and that a script takes away at once where an answer is kept that no rule knows. */
const SHOP = 'https://shop.example.fr/';
const fold = (log: LogBuilder) => foldVisit(log.at(20_000).scroll().entries(), RULES);
const own = { cmp: null, foundBy: 'shape' } as const;
const page = (held: readonly Held[] = ['choix=oui']): LogBuilder => aLog().page(SHOP, { held }).loaded().at(300).banner(own);
const gone = (log: LogBuilder, ms = 600): LogBuilder => log.wait(ms).banner({ ...own, shown: false });
const states = (log: LogBuilder): string[] => fold(log).consent.states.map(({ state }) => state);

describe('a banner that goes by itself asked nothing', () => {
  test('of a visitor who may have answered earlier: who knows', () => expect(states(gone(page()))).toEqual(['unknown']));
  test('nothing was kept: then it asked', () => expect(states(gone(page([])))).toEqual(['undecided']));
  test('it stayed, or came again and stayed', () => {
    expect(states(gone(page(), 2_500))).toEqual(['undecided']);
    expect(states(gone(page()).wait(500).banner(own))).toEqual(['undecided']);
  });
  test('it went upon what the visitor did', () => {
    expect(states(gone(page().wait(200).scroll()))).toEqual(['undecided']);
    expect(states(gone(page().wait(200).gesture('page')))).toEqual(['undecided']);
    expect(states(gone(page().wait(200).choose('close', null)))).toEqual(['undecided']);
  });
  test('an answer makes it a question', () => expect(states(gone(page().wait(900).choose('refuse', null), 100))).toEqual(['undecided', 'refused']));
  test('on a later page it did not come again', () => {
    const answered = (): LogBuilder => gone(aLog().page(SHOP).loaded().banner(own).at(3_000).choose('accept', null), 100).at(6_000).page(`${SHOP}b`).loaded().wait(300).banner(own);
    const asked = (log: LogBuilder) => fold(log).banner!.onPages.map(({ cameByItself }) => cameByItself);
    expect(asked(gone(answered()))).toEqual([true, false]);
    expect(asked(answered())).toEqual([true, true]);
    expect(asked(gone(answered(), 2_500))).toEqual([true, true]);
  });
});
