import { describe, expect, it } from 'vitest';
import { evaluate } from '../../lib/evaluate.ts';
import type { Outcome } from '../../lib/model/check.ts';
import type { Rules } from '../../lib/model/rules.ts';
import { checks } from '../../lib/registry.ts';
import { cmp, phrases } from '../../lib/registry-consent.ts';
import { aButton } from '../support/facts.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

/** The checks on the banner over the real fold: entries in, outcomes out. */

const SHOP = 'https://shop.example.fr/';
const CART = `${SHOP}cart`;
const rules: Rules = { ...RULES, cmp, phrases };
const ASK = 'Nous utilisons des cookies et des traceurs pour mesurer notre audience et vous proposer des publicités. Vous pouvez changer d’avis à tout moment.';
const outcomes = (log: LogBuilder): Readonly<Record<string, Outcome>> => Object.fromEntries(evaluate(log.entries(), rules, checks, []).map(({ id, outcome }) => [id.replace('banner-', ''), outcome]));
const at = (log: LogBuilder, ...ids: readonly string[]): readonly (Outcome | undefined)[] => ids.map((id) => outcomes(log)[id]);

const asked = (...buttons: Parameters<typeof aButton>[0][]): LogBuilder =>
  aLog().page(SHOP).content().at(600).banner().layer('first', ASK, { buttons: buttons.map((one) => aButton(one)) }).at(1_000).loaded();
const goneAfter = (log: LogBuilder): LogBuilder => log.wait(300).banner({ shown: false });
const nextPage = (log: LogBuilder): LogBuilder => log.wait(10_000).scroll().page(CART).content().wait(400).loaded();

describe('a fair banner', () => {
  const fair = (): LogBuilder => asked('accept', 'refuse', 'settings').record('pending');
  it('looked at, with its settings, and refused: nothing to say', () => {
    const log = fair().at(3_000).choose('settings').at(3_600).layer('second', 'Vos choix.', { buttons: [aButton('save')], toggles: [{ words: 'Publicité ciblée' }] })
      .at(6_000).choose('refuse').wait(30).record('refused');
    expect(at(nextPage(goneAfter(log)).wait(12_000).scroll(), 'reject-first-layer', 'reject-same-ease', 'reject-not-hidden-link', 'button-parity', 'no-preticked', 'cookie-wall', 'choice-remembered', 'single-interface', 'clear-wording'))
      .toEqual(Array.from({ length: 9 }, () => 'pass'));
  });
  it('left alone over two pages, nothing is taken for an agreement', () => {
    const log = nextPage(fair().at(3_000).scroll().at(9_000)).banner().layer('first', ASK, { buttons: [aButton('accept'), aButton('refuse')] }).wait(11_000).scroll();
    expect(at(log, 'no-implied-consent', 'choice-remembered')).toEqual(['pass', 'untested']);
  });
});

describe('an unfair one', () => {
  it('refusing takes the settings, where advertising is on', () => {
    const log = asked('accept', 'settings').banner({ refuseAll: false }).at(3_000).choose('settings').at(3_600).layer('second', 'Vos choix.', { buttons: [aButton('save')], toggles: [{ words: 'Publicité ciblée', on: true }] }).at(12_000);
    // The first sight had said that it refuses: a person looks.
    expect(at(log, 'reject-first-layer', 'reject-same-ease', 'no-preticked')).toEqual(['review', 'review', 'fail']);
    const plain = aLog().page(SHOP).content().at(600).banner({ refuseAll: false }).layer('first', ASK, { buttons: [aButton('accept'), aButton('settings')] }).at(1_000).loaded()
      .at(3_000).choose('settings').at(3_600).layer('second', 'Vos choix.', { buttons: [aButton('save')], toggles: [{ words: 'Publicité ciblée', on: true }] }).at(12_000);
    expect(at(plain, 'reject-first-layer', 'reject-same-ease', 'no-preticked')).toEqual(['fail', 'fail', 'fail']);
  });
  it('closing it is taken for an agreement', () => {
    const log = asked('accept', 'refuse', 'close').record('pending').at(3_000).choose('close').wait(40).record('accepted');
    expect(at(goneAfter(log).wait(12_000), 'no-implied-consent')).toEqual(['fail']);
  });
  it('it asks again after a refusal, and no more after an agreement', () => {
    const again = nextPage(goneAfter(asked('accept', 'refuse').record('pending').at(3_000).choose('refuse').wait(30).record('refused'))).banner().wait(3_000).choose('accept').wait(30).record('accepted');
    expect(at(goneAfter(again).wait(11_000), 'choice-remembered')).toEqual(['review']);
    expect(at(nextPage(goneAfter(again)).wait(11_000), 'choice-remembered')).toEqual(['fail']);
  });
});
