import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Facts } from '../../lib/model/facts.ts';
import type { Entry } from '../../lib/model/observation.ts';
import { A_UUID, aLog, ANOTHER_UUID, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const INTERCOM = 'https://widget.intercom.io/widget/abc.js';
const FRAME = 'https://js.intercomcdn.com/frame.html';

/** A visit with a bit of everything. */
const rich = (): LogBuilder => aLog().page(SHOP, { held: ['basket=1'] }).banner().request(INTERCOM, { by: SHOP, api: 'script' }).widget('intercom').widget('shape:1', { script: 'https://bots.example/a.js' })
  .cookieWrite(`intercom-id-x=${A_UUID}; Domain=example.fr`, { by: INTERCOM }).cookieWrite('_ga=GA1.2.3').store('intercom.state', '{"a":1}', { by: INTERCOM }).store('probe', '1').unstore('probe').loaded()
  .frame(FRAME).cookieHeader('https://api.intercom.io/ping', `sess=${ANOTHER_UUID}; Partitioned; Secure`).store('k', A_UUID).inTop().scroll().at(2_000).panel('shape:1', true).cookieChange('late=1')
  .at(3_000).choose('refuse').at(3_500).cookieWrite('after=1').at(5_000).gesture('launcher', 'intercom').panel('intercom', true, { frames: [FRAME] }).request('https://api.intercom.io/ping', { cookies: ['sess'], by: INTERCOM })
  .inFrame(FRAME).message(null).noticeLink('https://shop.example.fr/vie-privee', { place: 'widget' }).panelRead(null).inTop().cookieWrite(`intercom-id-x=${ANOTHER_UUID}; Domain=example.fr`, { by: INTERCOM }).database('create-store', 'chat', { by: INTERCOM })
  .at(9_000).page('https://shop.example.fr/b').storedAtStart('intercom.state').widget('intercom').content({ forms: 1 }).loaded().cookieWrite('intercom-id-x=; Max-Age=0; Domain=example.fr').at(12_000).scroll();

/** Facts with citations by what is cited and not by its number, which arrival decides. */
function byName(facts: Facts, entries: readonly Entry[]): unknown {
  const names = new Map(entries.map((entry) => [entry.seq, `${entry.source}#${entry.n}`]));
  return JSON.parse(JSON.stringify(facts, (key, value: unknown) => (/cites$/i.test(key) && Array.isArray(value) ? value.map((seq: number) => names.get(seq)).sort() : value)));
}

const arrived = (entries: readonly Entry[], order: readonly number[]): Entry[] => order.map((index, place) => ({ ...entries[index]!, seq: place + 1 }));

describe('arrival', () => {
  test('facts do not depend on the order in which entries arrived, nor on the order they are given in', () => {
    const entries = rich().entries();
    const expected = byName(foldVisit(entries, RULES), entries);
    expect(foldVisit(entries, RULES).storage.length).toBeGreaterThan(8);
    fc.assert(fc.property(fc.shuffledSubarray([...entries.keys()], { minLength: entries.length }), (order) => {
      const shuffled = arrived(entries, order);
      expect(byName(foldVisit(shuffled, RULES), shuffled)).toEqual(expected);
    }), { numRuns: 150 });
  });

  test('any part of a visit folds, and every citation is in it', () => {
    const entries = rich().entries();
    fc.assert(fc.property(fc.subarray(entries, { minLength: 1 }), (part) => {
      if (part.every(({ kind }) => kind === 'cookie-change')) return;
      const known = new Set(part.map(({ seq }) => seq));
      const facts = foldVisit(part, RULES);
      JSON.stringify(facts, (key, value: unknown) => {
        if (/cites$/i.test(key) && Array.isArray(value)) for (const seq of value) expect(known.has(seq as number)).toBe(true);
        return value;
      });
      for (const item of facts.storage) {
        expect(item.cites.length).toBeGreaterThan(0);
        expect(item.writes.map(({ at }) => at)).toEqual(item.writes.map(({ at }) => at).sort((a, b) => a - b));
      }
    }), { numRuns: 150 });
  });

  test('a log that went through JSON, frozen, tells the same', () => {
    const entries = rich().entries();
    const frozen = deepFreeze(JSON.parse(JSON.stringify(entries)) as Entry[]);
    expect(foldVisit(frozen, RULES)).toEqual(foldVisit(entries, RULES));
  });

  test('the same log tells the same twice', () => {
    const entries = rich().entries();
    expect(JSON.stringify(foldVisit(entries, RULES))).toBe(JSON.stringify(foldVisit(entries, RULES)));
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) { Object.values(value).forEach(deepFreeze); Object.freeze(value); }
  return value;
}
