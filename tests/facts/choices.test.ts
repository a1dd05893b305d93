import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Facts } from '../../lib/model/facts.ts';
import type { BannerButton, Entry } from '../../lib/model/observation.ts';
import { aLog, saying, type Held, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

/** A click and the platform's record of it: together a choice, apart a doubt. */

const SHOP = 'https://shop.example.fr/';
const facts = (log: LogBuilder): Facts => foldVisit(log.entries(), RULES);
const states = (log: LogBuilder): string[] => facts(log).consent.states.map(({ state }) => state);
const asked = (held: readonly Held[] = []): LogBuilder => aLog().page(SHOP, { held }).banner().at(3_000);
/** The visit goes on long enough for any platform to have written what it writes. */
const later = (log: LogBuilder): LogBuilder => log.wait(5_000).scroll();
const TCF = (says: Parameters<typeof saying>[0]) => saying(says, { format: 'tcf' });

describe('a click and what was written upon it', () => {
  test.each([
    ['accept', 'accepted', 'accepted'], ['refuse', 'refused', 'refused'],
    ['save', 'accepted', 'accepted'], ['save', 'partial', 'partial'], ['save', 'refused', 'refused'],
    ['accept', 'partial', 'unknown'], ['accept', 'refused', 'unknown'], ['accept', 'pending', 'unknown'],
    ['refuse', 'accepted', 'unknown'], ['refuse', 'partial', 'unknown'], ['refuse', 'pending', 'unknown'], ['save', 'pending', 'unknown'],
    ['accept', 'unreadable', 'accepted'], ['refuse', 'unreadable', 'refused'], ['save', 'unreadable', 'partial'],
  ] as const)('%s, %s: %s', (button, says, state) => {
    for (const via of ['cookie', 'header', 'change', 'storage'] as const) {
      expect(states(later(asked().choose(button).wait(300).record(says, { via, sentAt: 3_200 }))), via).toEqual(['undecided', state]);
    }
  });
  test('without a record the click alone counts', () => {
    expect(states(later(asked().choose('accept')))).toEqual(['undecided', 'accepted']);
    expect(states(later(asked().choose('refuse')))).toEqual(['undecided', 'refused']);
    expect(states(later(asked().choose('save')))).toEqual(['undecided', 'partial']);
  });
  test('the last word counts: a platform that writes twice', () => {
    expect(states(later(asked().choose('accept').wait(50).record('pending').wait(600).record('accepted')))).toEqual(['undecided', 'accepted']);
    expect(states(later(asked().choose('refuse').wait(50).record('refused').wait(600).record('accepted')))).toEqual(['undecided', 'unknown']);
  });
  test('a slow platform is given time', () => {
    expect(states(asked().record('pending').at(4_000).choose('accept').wait(500).scroll())).toEqual(['undecided', 'accepted']);
    expect(states(asked().record('pending').at(4_000).choose('refuse').wait(50).record('pending').wait(500).scroll())).toEqual(['undecided', 'refused']);
    expect(states(later(asked().record('pending').at(4_000).choose('accept').wait(1_500).record('accepted')))).toEqual(['undecided', 'accepted']);
  });
  test('the step is the click, whenever the record came', () => {
    const log = later(asked().choose('refuse').wait(900).record('refused'));
    const click = log.entries().find((entry) => entry.kind === 'banner-click')!;
    expect(facts(log).consent.states[1]).toEqual({ at: 3_000, state: 'refused', cites: [click.seq] });
    expect(facts(later(asked().choose('refuse').wait(20).cookieWrite('a=1').wait(900).record('refused'))).storage.find(({ name }) => name === 'a')!.writes[0]!.phase).toMatchObject({ consent: 'refused', clear: true });
  });
  test('an answer to a request that left before the click was no answer to it', () => {
    expect(states(later(asked().wait(100).choose('accept').wait(300).record('refused', { via: 'header', sentAt: 2_900 })))).toEqual(['undecided', 'unknown']);
    expect(states(later(asked().record('accepted').wait(100).choose('accept').wait(300).record('accepted', { via: 'header', sentAt: 2_900 })))).toEqual(['undecided', 'accepted']);
  });
});

describe('the phase of what is stored about then', () => {
  const near = (sentAt: number): object => facts(later(asked().choose('refuse').wait(100).record('refused').at(3_400).cookieHeader('https://api.example.net/t', 'id=1', { sentAt }))).storage.find(({ name }) => name === 'id')!.writes[0]!.phase;
  test('the worker’s clock beside the page’s: before, after, and too close to tell', () => {
    expect(near(2_960)).toMatchObject({ consent: 'undecided', clear: true });
    expect(near(3_003)).toMatchObject({ clear: false });
    expect(near(3_200)).toMatchObject({ consent: 'refused', clear: true });
  });
});

describe('a record by itself', () => {
  test('written before any click it is a default, whatever it says', () => {
    for (const says of ['accepted', 'partial', 'refused', 'pending'] as const) expect(states(later(asked().record(says)))).toEqual(['undecided']);
  });
  test('a default that the click left as it was', () => {
    expect(states(later(asked().record('pending').at(4_000).choose('accept')))).toEqual(['undecided', 'unknown']);
    expect(states(later(asked().record('accepted').at(4_000).choose('refuse')))).toEqual(['undecided', 'unknown']);
    expect(states(later(asked().record('accepted').at(4_000).choose('accept')))).toEqual(['undecided', 'accepted']);
    expect(states(later(asked().record('accepted').at(4_000).choose('save')))).toEqual(['undecided', 'unknown']);
  });
  test('a platform that was never seen writing is not asked', () => {
    expect(states(later(asked([['tarteaucitron=!gtag=wait', saying('pending')]]).choose('accept')))).toEqual(['undecided', 'accepted']);
  });
  test('upon scrolling, waiting or another page: no consent', () => {
    expect(states(later(asked().scroll().wait(200).record('accepted')))).toEqual(['undecided']);
    expect(states(later(asked().page(`${SHOP}b`).wait(200).record('accepted')))).toEqual(['undecided']);
  });
  test('of another site, in its frame: not this site’s choice', () => {
    const embedded = (log: LogBuilder): LogBuilder => log.frame('https://video.example.net/embed').record('refused').inTop();
    expect(states(later(embedded(asked().choose('accept'))))).toEqual(['undecided', 'accepted']);
    expect(facts(later(embedded(asked()))).records).toEqual([]);
  });
  test('of the platform’s own host, where its banner stands in a frame', () => {
    const framed = (says: 'accepted' | 'refused'): LogBuilder => aLog().page(SHOP).banner({ acceptAll: false, refuseAll: false }).frame('https://cmp.example.net/ask').banner({ refuseAll: false }).at(3_000).choose('accept').wait(100).record(says, { via: 'storage' }).inTop();
    expect(states(later(framed('accepted')))).toEqual(['undecided', 'accepted']);
    expect(states(later(framed('refused')))).toEqual(['undecided', 'unknown']);
    expect(facts(framed('accepted')).consent.banner).toMatchObject({ acceptAll: true, refuseAll: false });
  });
  test('of another tab’s site', () => expect(states(later(asked().choose('accept').wait(100).record('refused', { via: 'change', host: 'other.example' })))).toEqual(['undecided', 'accepted']));
});

describe('several records', () => {
  test('of several formats must agree', () => {
    expect(states(later(asked().choose('accept').wait(50).record('accepted').record(TCF('accepted'), { name: 'euconsent-v2' })))).toEqual(['undecided', 'accepted']);
    expect(states(later(asked().choose('accept').wait(50).record('accepted').record(TCF('refused'), { name: 'euconsent-v2' })))).toEqual(['undecided', 'unknown']);
    expect(states(later(asked().choose('save').wait(50).record('partial').record(TCF('accepted'), { name: 'euconsent-v2' })))).toEqual(['undecided', 'unknown']);
  });
  test('in either order of arrival', () => {
    expect(states(later(asked().choose('refuse').wait(50).record(TCF('accepted'), { name: 'euconsent-v2' }).record('refused')))).toEqual(['undecided', 'unknown']);
  });
  test('one per purpose, of one format: together', () => {
    expect(states(later(asked().choose('save').wait(50).record('accepted', { name: 'cat_ads' }).record('refused', { name: 'cat_stats' })))).toEqual(['undecided', 'partial']);
    expect(states(later(asked().choose('refuse').wait(50).record('refused', { name: 'cat_ads' }).record('refused', { name: 'cat_stats' })))).toEqual(['undecided', 'refused']);
  });
});

describe('records that name only what was granted', () => {
  const some = saying('partial', { mayBe: 'accepted' });
  const none = saying('partial', { mayBe: 'refused' });
  test.each([
    ['accept', some, 'accepted'], ['refuse', some, 'unknown'], ['save', some, 'partial'],
    ['refuse', none, 'refused'], ['accept', none, 'unknown'], ['save', none, 'partial'],
  ] as const)('%s', (button, record, state) => expect(states(later(asked().choose(button).wait(50).record(record)))).toEqual(['undecided', state]));
  test('beside another record of the platform that says it all', () => {
    expect(states(later(asked().choose('accept').wait(50).record('accepted').record(some, { name: 'vendors' })))).toEqual(['undecided', 'accepted']);
    expect(states(later(asked().choose('refuse').wait(50).record('refused').record(some, { name: 'vendors' })))).toEqual(['undecided', 'unknown']);
  });
  test('beside a TC string that agrees', () => {
    expect(states(later(asked().choose('accept').wait(50).record(some).record(TCF('accepted'), { name: 'euconsent-v2' })))).toEqual(['undecided', 'accepted']);
    expect(states(later(asked().choose('save').wait(50).record(some).record(TCF('accepted'), { name: 'euconsent-v2' })))).toEqual(['undecided', 'accepted']);
  });
});

describe('buttons that do not answer', () => {
  test.each([
    ['close', 'refused', ['undecided', 'refused']], ['close', 'accepted', ['undecided']], ['close', 'partial', ['undecided']], ['close', 'pending', ['undecided']],
    ['settings', 'accepted', ['undecided']], ['settings', 'refused', ['undecided']],
    ['other', 'refused', ['undecided', 'refused']], ['other', 'accepted', ['undecided', 'unknown']], ['other', 'pending', ['undecided']],
  ] as const)('%s, and the record says %s', (button, says, expected) => {
    expect(states(later(asked().choose(button).wait(200).record(says)))).toEqual(expected);
  });
  test('a platform that writes at each toggle: something was chosen', () => {
    expect(states(later(asked().choose('settings').wait(1_000).toggle().record('partial')))).toEqual(['undecided', 'unknown']);
    expect(states(later(asked().choose('settings').wait(1_000).toggle().record('partial').wait(1_000).choose('save')))).toEqual(['undecided', 'unknown', 'partial']);
    expect(states(later(asked().choose('settings').wait(1_000).toggle().wait(1_000).choose('close').wait(100).record('accepted')))).toEqual(['undecided', 'unknown']);
  });
});

describe('withdrawal', () => {
  const accepted = (): LogBuilder => asked().choose('accept').wait(50).record('accepted').wait(50).banner({ shown: false }).at(10_000).gesture('page').wait(100).banner();
  test('by the refuse button', () => {
    expect(states(later(accepted().wait(500).choose('refuse').wait(50).record('refused')))).toEqual(['undecided', 'accepted', 'withdrawn']);
    expect(states(later(accepted().wait(500).choose('refuse')))).toEqual(['undecided', 'accepted', 'unknown']);
  });
  test('of everything, by saving in the reopened layer', () => {
    expect(states(later(accepted().wait(500).toggle().choose('save').wait(50).record('refused')))).toEqual(['undecided', 'accepted', 'withdrawn']);
    expect(states(later(accepted().wait(500).toggle().choose('save').wait(50).record('partial')))).toEqual(['undecided', 'accepted', 'partial']);
    expect(states(later(accepted().wait(500).choose('save')))).toEqual(['undecided', 'accepted']);
  });
  test('after a choice of some purposes', () => {
    expect(states(later(asked().choose('save').wait(50).record('partial').at(9_000).choose('refuse').wait(50).record('refused')))).toEqual(['undecided', 'partial', 'withdrawn']);
  });
  test('what a platform writes while the layer stands open again is not the earlier click’s', () => {
    expect(states(later(accepted().wait(500).toggle().record('partial').wait(500).choose('save')))).toEqual(['undecided', 'accepted', 'partial']);
  });
  test('accepting again ends it', () => {
    expect(states(later(accepted().wait(500).choose('refuse').wait(50).record('refused').at(20_000).choose('accept').wait(50).record('accepted')))).toEqual(['undecided', 'accepted', 'withdrawn', 'accepted']);
  });
});

describe('the state a visit begins in, by its record', () => {
  const found = (says: Parameters<typeof saying>[0], more = {}): LogBuilder => asked([['tarteaucitron=x', saying(says, more)]]);
  test('decided: chosen earlier, even if the banner asks again', () => {
    for (const says of ['accepted', 'partial', 'refused'] as const) expect(states(found(says))).toEqual(['unknown']);
  });
  test('pending, and asked: undecided', () => {
    expect(states(found('pending'))).toEqual(['undecided']);
    expect(states(aLog().page(SHOP, { held: [['tarteaucitron=x', saying('pending')]] }).at(3_000).gesture('page').at(3_100).banner())).toEqual(['undecided']);
  });
  test('the platform says that nobody clicked, and asks', () => expect(states(found('accepted', { implied: true }))).toEqual(['undecided']));
  test('a choice of this visit is one, whatever was before', () => {
    expect(states(later(found('accepted').choose('refuse').wait(50).record('refused')))).toEqual(['unknown', 'refused']);
  });
});

describe('over several pages', () => {
  test('the choice stands after a reload, and a rewriting that agrees changes nothing', () => {
    const log = later(asked().choose('refuse').wait(100).record('refused', { value: 'x' }).wait(200).page(SHOP, { held: [['tarteaucitron=x', saying('refused')]] }).wait(300).record('refused').cookieWrite('a=1'));
    expect(states(log)).toEqual(['undecided', 'refused']);
    expect(facts(log).storage.find(({ name }) => name === 'a')!.writes[0]!.phase.consent).toBe('refused');
  });
  test('a page that reloads at once upon the click: the record is read from what the browser holds', () => {
    expect(states(later(asked().record('pending').wait(100).choose('accept').wait(60).page(SHOP, { held: [['tarteaucitron=z', saying('accepted')]] })))).toEqual(['undecided', 'accepted']);
    expect(states(later(asked().record('pending').wait(100).choose('accept').wait(60).page(SHOP, { held: [['tarteaucitron=z', saying('refused')]] })))).toEqual(['undecided', 'unknown']);
  });
  test('asked anew on the next page: what is written there is no answer to the first click', () => {
    expect(states(later(asked().choose('accept').wait(50).record('accepted').wait(3_000).page(`${SHOP}b`).banner().wait(100).record('pending')))).toEqual(['undecided', 'accepted']);
  });
});

describe('two clicks', () => {
  test('of a hurried hand are one', () => {
    expect(states(later(asked().choose('accept').wait(80).record('pending').wait(100).choose('accept').wait(100).record('accepted')))).toEqual(['undecided', 'accepted']);
  });
  test('the second too soon for a platform to have written anything', () => {
    expect(states(later(asked().record('pending').at(4_000).choose('refuse').wait(300).choose('close').wait(100).record('refused')))).toEqual(['undecided', 'refused']);
    expect(states(later(asked().record('pending').at(4_000).choose('refuse').wait(3_000).choose('close').wait(100).record('pending')))).toEqual(['undecided', 'unknown']);
  });
  test('on two buttons: each has its own record', () => {
    expect(states(later(asked().choose('refuse').wait(100).record('refused').wait(4_000).choose('accept').wait(100).record('accepted')))).toEqual(['undecided', 'refused', 'accepted']);
    expect(states(later(asked().choose('settings').wait(400).choose('refuse').wait(100).record('refused')))).toEqual(['undecided', 'refused']);
  });
});

describe('arrival', () => {
  const BUTTONS: readonly BannerButton[] = ['accept', 'refuse', 'save', 'settings', 'close', 'other'];
  const SAYS = ['pending', 'accepted', 'partial', 'refused', 'unreadable'] as const;
  const step = fc.oneof(
    fc.record({ button: fc.constantFrom(...BUTTONS) }),
    fc.record({ says: fc.constantFrom(...SAYS), via: fc.constantFrom('cookie', 'header', 'change', 'storage'), format: fc.constantFrom('tarteaucitron', 'tcf') }),
    fc.record({ does: fc.constantFrom('toggle', 'gone', 'shown', 'page') }),
  );
  const told = (steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[], gaps: readonly number[]): Entry[] => {
    const log = asked();
    steps.forEach((one, index) => {
      log.wait(gaps[index] ?? 7);
      if ('button' in one) log.choose(one.button);
      else if ('says' in one) log.record(saying(one.says, { format: one.format }), { via: one.via as 'cookie', name: one.format });
      else if (one.does === 'toggle') log.toggle();
      else if (one.does === 'page') log.page(SHOP);
      else log.banner({ shown: one.does === 'shown' });
    });
    return later(log).entries();
  };
  /** Facts with citations by what is cited and not by its number, which arrival decides. */
  const byName = (entries: readonly Entry[]): string => {
    const { consent, records, banner } = foldVisit(entries, RULES);
    const names = new Map(entries.map((entry) => [entry.seq, `${entry.source}#${entry.n}`]));
    return JSON.stringify({ consent, records, banner }, (key, value: unknown) => (/(cites|together)$/i.test(key) && Array.isArray(value) ? value.map((seq: number) => names.get(seq)).sort() : value));
  };
  test('changes nothing, whatever happened', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 8, maxLength: 8 }), fc.infiniteStream(fc.nat()), (steps, gaps, keys) => {
      const entries = told(steps, gaps);
      const mixed = entries.map((entry) => ({ entry, key: keys.next().value as number })).sort((a, b) => a.key - b.key).map(({ entry }, index) => ({ ...entry, seq: index + 1 }));
      expect(byName(mixed)).toBe(byName(entries));
    }), { numRuns: 300 });
  });
});
