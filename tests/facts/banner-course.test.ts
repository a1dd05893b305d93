import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { BannerFact } from '../../lib/model/facts.ts';
import type { Rules } from '../../lib/model/rules.ts';
import { cmp, phrases } from '../../lib/registry-consent.ts';
import { aLog, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const rules: Rules = { ...RULES, cmp, phrases };
const banner = (log: LogBuilder): BannerFact => foldVisit(log.entries(), rules).banner!;
const asked = (): LogBuilder => aLog().page(SHOP).at(1_000).banner().at(2_000);
const acts = (log: LogBuilder): readonly string[] => banner(log).meanwhile!.map(({ act }) => act);
const seqs = (log: LogBuilder, kind: string): readonly number[] => log.entries().filter((entry) => entry.kind === kind).map(({ seq }) => seq);

describe('when it went', () => {
  test('by a click, on its page', () => {
    const log = asked().choose('refuse').at(2_300).banner({ shown: false });
    expect(banner(log).gone).toEqual([{ at: 2_300, page: 0, cites: [seqs(log, 'banner')[1]] }]);
  });
  test('twice, when it was called up again', () => expect(banner(asked().banner({ shown: false }).at(5_000).banner().at(6_000).banner({ shown: false })).gone!.map(({ at }) => at)).toEqual([2_000, 6_000]));
  test('on the second page', () => expect(banner(asked().wait(500).page(`${SHOP}b`).banner().wait(500).banner({ shown: false })).gone!.map(({ page }) => page)).toEqual([1]));
  test('not with its page', () => expect(banner(asked().wait(500).page(`${SHOP}b`).loaded()).gone).toEqual([]));
  test('not one that had never stood', () => expect(banner(aLog().page(SHOP).banner({ shown: false }).at(2_000).banner()).gone).toEqual([]));
});

describe('what was done meanwhile', () => {
  test('scroll, close, click elsewhere, next page: in that order', () => {
    const log = asked().scroll().at(3_000).choose('close').at(4_000).gesture('page').at(5_000).page(`${SHOP}b`);
    expect(acts(log)).toEqual(['scroll', 'close', 'click', 'navigation']);
    expect(banner(log).meanwhile![0]).toEqual({ at: 2_000, act: 'scroll', cites: [seqs(log, 'scrolled')[0]] });
  });
  test('nothing before the banner came', () => expect(acts(aLog().page(SHOP).at(1_000).scroll().gesture('page').at(2_000).banner())).toEqual([]));
  test('nothing after the answer, and the answer itself is none', () => expect(acts(asked().choose('accept').at(3_000).scroll().page(`${SHOP}b`))).toEqual([]));
  test('settings are no act beside the banner', () => expect(acts(asked().choose('settings'))).toEqual([]));
  test('nor is a click on the chat', () => expect(acts(asked().widget('intercom').gesture('launcher', 'intercom'))).toEqual([]));
});
