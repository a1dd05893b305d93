import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { ConsentFact } from '../../lib/model/facts.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const consent = (log: LogBuilder): ConsentFact => foldVisit(log.entries(), RULES).consent;
const states = (log: LogBuilder): string[] => consent(log).states.map(({ state }) => state);

describe('the state a visit begins in', () => {
  test('no banner, a clean browser', () => expect(states(aLog().page(SHOP).loaded())).toEqual(['no-banner']));
  test('a banner that comes late was missing an answer from the start', () => {
    const log = aLog().page(SHOP).cookieWrite('a=1').at(3_000).banner();
    expect(states(log)).toEqual(['undecided']);
    expect(foldVisit(log.entries(), RULES).storage[0]!.writes[0]!.phase.consent).toBe('undecided');
  });
  test('something of the site was there, and nobody asks: chosen earlier, who knows', () => {
    expect(states(aLog().page(SHOP, { held: ['basket=1'] }).loaded())).toEqual(['unknown']);
    expect(states(aLog().page(SHOP).storedAtStart('basket').loaded())).toEqual(['unknown']);
  });
  test('another site’s leftovers say nothing of this one', () => {
    expect(states(aLog().page(SHOP).frame('https://js.intercomcdn.com/f').storedAtStart('x').inTop().loaded())).toEqual(['no-banner']);
  });
  test('the record of a choice was there, and the banner asks all the same: it is no choice', () => {
    expect(states(aLog().page(SHOP, { held: ['tarteaucitron=!gtag=wait'] }).banner())).toEqual(['undecided']);
  });
  test('who answered earlier and calls the settings up again has not become undecided', () => {
    expect(states(aLog().page(SHOP, { held: ['tarteaucitron=!gtag=true'] }).at(3_000).gesture('page').at(3_100).banner())).toEqual(['unknown']);
  });
  test('a banner that waits for the first click is a first question all the same', () => {
    expect(states(aLog().page(SHOP).at(3_000).gesture('page').at(3_100).banner())).toEqual(['undecided']);
  });
  test('what this visit stored on its first page is no leftover on its second', () => {
    expect(states(aLog().page(SHOP).cookieWrite('a=1').store('b', '1').loaded().at(4_000).page('https://shop.example.fr/b', { held: ['a=1'] }).storedAtStart('b').loaded())).toEqual(['no-banner']);
  });
});

describe('choices', () => {
  const asked = (): LogBuilder => aLog().page(SHOP).banner().at(1_000);
  test.each([
    ['accept', ['accept'], ['undecided', 'accepted']],
    ['refuse', ['refuse'], ['undecided', 'refused']],
    ['settings, then save', ['settings', 'save'], ['undecided', 'partial']],
    ['settings are no choice', ['settings'], ['undecided']],
    ['closing is no choice', ['close'], ['undecided']],
    ['accept, then refuse', ['accept', 'refuse'], ['undecided', 'accepted', 'withdrawn']],
    ['accept, refuse, refuse', ['accept', 'refuse', 'refuse'], ['undecided', 'accepted', 'withdrawn']],
    ['refuse, then accept', ['refuse', 'accept'], ['undecided', 'refused', 'accepted']],
    ['a button of no known meaning', ['other'], ['undecided']],
  ] as const)('%s', (_name, buttons, expected) => {
    const log = asked();
    for (const button of buttons) log.choose(button).wait(3_000);
    expect(states(log)).toEqual(expected);
  });
  test('a button of no known meaning that makes the banner go: something was chosen', () => {
    expect(states(asked().choose('other').wait(500).banner({ shown: false }))).toEqual(['undecided', 'unknown']);
  });
  test('a banner that goes much later went for another reason', () => expect(states(asked().choose('other').wait(2_500).banner({ shown: false }))).toEqual(['undecided']));
  test('a banner that closes without a choice leaves none', () => expect(states(asked().choose('close').wait(100).banner({ shown: false }))).toEqual(['undecided']));
  test('the click is the boundary', () => {
    const facts = foldVisit(asked().cookieWrite('a=1').choose('accept').wait(-10).cookieWrite('b=1').entries(), RULES);
    expect(facts.storage.map(({ name, writes }) => [name, writes[0]!.phase.consent])).toEqual([['a', 'undecided'], ['b', 'accepted']]);
  });
});

describe('the banner', () => {
  test('none', () => expect(consent(aLog().page(SHOP)).banner).toBeNull());
  test('its first layer, before any click', () => {
    const log = aLog().page(SHOP).banner({ acceptAll: true, refuseAll: false }).at(2_000).choose('settings').banner({ refuseAll: true });
    expect(consent(log).banner).toMatchObject({ cmp: 'tarteaucitron', foundBy: 'rule', shown: true, acceptAll: true, refuseAll: false, choice: null });
  });
  test('buttons that are drawn a moment later belong to it', () => {
    expect(consent(aLog().page(SHOP).banner({ refuseAll: false }).banner({ refuseAll: true })).banner).toMatchObject({ refuseAll: true });
  });
  test('the choice that was made', () => expect(consent(aLog().page(SHOP).banner().choose('refuse')).banner).toMatchObject({ choice: 'refused' }));
});
