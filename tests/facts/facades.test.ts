import { describe, expect, test } from 'vitest';
import identified from '../../lib/checks/chat-vendor-identified.ts';
import { evaluate } from '../../lib/evaluate.ts';
import { facadesIn } from '../../lib/facts/facades.ts';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Entry } from '../../lib/model/observation.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const looked = (): LogBuilder => aLog().page(SHOP).widget('shape:1').at(2_000).scroll();
const used = (vendor = 'intercom'): LogBuilder => aLog().page(SHOP).widget('shape:1').at(2_000).gesture('launcher', 'shape:1').at(2_600).panel(vendor, true);
const facades = (...logs: LogBuilder[]): [string, string][] => [...facadesIn(logs.map((log) => log.entries()), RULES)];
const vendors = (log: readonly Entry[], ...others: LogBuilder[]): string[] => foldVisit(log, RULES, facadesIn([log, ...others.map((one) => one.entries())], RULES)).widgets.map(({ vendor }) => vendor);

/** As an audit joins them. */
const joined = (...logs: LogBuilder[]): Entry[] => logs.flatMap((log, visit) => log.entries().map((entry) => ({ ...entry, visit, source: `${visit} ${entry.source}` }))).map((entry, index) => ({ ...entry, seq: index + 1 }) as Entry);

describe('a launcher that the site drew itself, in several visits', () => {
  test('the visit that clicked tells the others whose it is', () => {
    expect(facades(looked(), used())).toEqual([['shop.example.fr', 'intercom']]);
    expect(vendors(looked().entries(), used())).toEqual(['intercom']);
  });
  test('alone, nobody knows', () => {
    expect(facades(used())).toEqual([]);
    expect(vendors(looked().entries())).toEqual(['unknown:shop.example.fr']);
    expect(vendors(looked().entries(), looked())).toEqual(['unknown:shop.example.fr']);
  });
  test('two vendors behind the same launcher: neither', () => {
    const other = aLog().page(SHOP).widget('shape:1').at(2_000).gesture('launcher', 'shape:1').at(2_600).panel('crisp', true);
    expect(facades(used(), other)).toEqual([]);
    expect(vendors(looked().entries(), used(), other)).toEqual(['unknown:shop.example.fr']);
  });
  test('on another host it is another launcher', () => expect(vendors(aLog().page('https://other.example.fr/').widget('shape:1').entries(), used())).toEqual(['unknown:other.example.fr']));
  test('with a panel of its own it has a face', () => expect(vendors(aLog().page(SHOP).widget('shape:1').at(2_000).gesture('launcher', 'shape:1').panel('shape:1', true).entries(), used())).toEqual(['unknown:shop.example.fr']));
  test('where another vendor was asked, that one decides', () => expect(vendors(looked().request('https://client.crisp.chat/l.js').entries(), used())).toEqual(['crisp']));
  test('the referee reads a joined log so', () => {
    const [result] = evaluate(joined(looked(), used()), RULES, [identified], []);
    expect(result).toMatchObject({ outcome: 'pass' });
    expect(result!.findings.map(({ what }) => what.en).join()).not.toContain('unknown');
  });
});
