import { describe, expect, it } from 'vitest';
import { evaluate } from '../../lib/evaluate.ts';
import type { Outcome, Result } from '../../lib/model/check.ts';
import { checks } from '../../lib/registry.ts';
import { A_UUID, aLog, saying, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

/** Checks over the real fold: entries in, results out. */

const SHOP = 'https://shop.example.fr/';
const CART = 'https://shop.example.fr/cart';
const INTERCOM = 'https://widget.intercom.io/widget/abc.js';
const ID = `intercom-id-abc=${A_UUID}; Max-Age=23328000`;

const judge = (log: LogBuilder): ReadonlyMap<string, Result> => new Map(evaluate(log.entries(), RULES, checks, []).map((result) => [result.id, result]));
const outcomes = (log: LogBuilder, ...ids: readonly string[]): readonly Outcome[] => {
  const results = judge(log);
  return ids.map((id) => results.get(id)!.outcome);
};
const atShop = (): LogBuilder => aLog().page(SHOP).content().banner().widget('intercom').at(1_000).loaded();
/** Ten seconds, a scroll, another page, ten seconds. */
const lookedAround = (log: LogBuilder): LogBuilder => log.at(12_000).scroll().page(CART).content().widget('intercom').loaded().at(24_000).scroll();

const BEFORE = 'chat-cookie-before-open';
const STORAGE = 'chat-storage-before-open';
const REFUSED_CLOSED = 'chat-cookie-after-refuse-before-open';
const REFUSED_OPEN = 'chat-cookie-after-refuse-after-open';

describe('never an error', () => {
  it.each([
    ['nothing', aLog()],
    ['one page', aLog().page(SHOP)],
    ['a chat', atShop().cookieWrite(ID, { by: INTERCOM })],
    ['a hole', atShop().hole('page-muted')],
  ])('%s', (_, log) => expect([...judge(log).values()].filter(({ outcome }) => outcome === 'error')).toEqual([]));
});

describe('before the opening', () => {
  it('stored at load: fails, and cites the write', () => {
    const log = lookedAround(atShop().cookieWrite(ID, { by: INTERCOM }));
    const result = judge(log).get(BEFORE)!;
    expect(result.outcome).toBe('fail');
    const write = log.entries().find((entry) => entry.kind === 'cookie-write')!;
    expect(result.findings[0]!.cites).toContain(write.seq);
    expect(result.findings[0]!.what.en).toBe('The cookie “intercom-id-abc” (Intercom) was stored before the chat was opened; the visitor had not answered the banner.');
  });
  it('stored upon the click on the launcher: passes', () => {
    const log = lookedAround(atShop()).gesture('launcher', 'intercom').panel('intercom', true).wait(500).cookieWrite(ID, { by: INTERCOM });
    expect(outcomes(log, BEFORE, 'chat-auto-open-not-activation')).toEqual(['pass', 'pass']);
  });
  it('an answer to a request sent before the click fails, though it came after', () => {
    const log = lookedAround(atShop()).at(30_000).gesture('launcher', 'intercom').panel('intercom', true).at(30_400).cookieHeader('https://api.intercom.io/ping', 'intercom-id-abc=1', { sentAt: 29_900, type: 'xmlhttprequest' });
    expect(outcomes(log, BEFORE)).toEqual(['fail']);
  });
  it('a change of which nobody knows when, next to the click: review', () => {
    const log = lookedAround(atShop()).at(30_000).gesture('launcher', 'intercom').panel('intercom', true).at(30_100).cookieChange(ID);
    expect(outcomes(log, BEFORE)).toEqual(['review']);
  });
  it('opened by itself, and stored then: both checks fail', () => {
    const log = lookedAround(atShop()).panel('intercom', true).wait(500).cookieWrite(ID, { by: INTERCOM });
    expect(outcomes(log, BEFORE, 'chat-auto-open-not-activation')).toEqual(['fail', 'fail']);
  });
  it('an identifier in localStorage fails the other check', () => {
    const log = lookedAround(atShop().store('intercom.state', A_UUID, { by: INTERCOM }));
    expect(outcomes(log, BEFORE, STORAGE)).toEqual(['pass', 'fail']);
  });
  it('nothing stored: passes, and over a hole it is doubted', () => {
    expect(outcomes(lookedAround(atShop()), BEFORE, STORAGE)).toEqual(['pass', 'pass']);
    expect(outcomes(lookedAround(atShop()).hole('page-muted'), BEFORE)).toEqual(['review']);
    expect(outcomes(lookedAround(atShop().cookieWrite(ID, { by: INTERCOM })).hole('page-muted'), BEFORE)).toEqual(['fail']);
  });
  it('says what to do next while too little was seen', () => {
    expect(judge(atShop().at(5_000).scroll()).get(BEFORE)!.reason!.en).toMatch(/^Stay \d seconds more and visit one more page of the site, without opening/);
  });
});

describe('after acceptance', () => {
  const waiting = (): LogBuilder => aLog().page(SHOP).content().banner().at(1_000).loaded().at(3_000).choose('accept').at(3_500).widget('intercom').cookieWrite(ID, { by: INTERCOM });

  it('a chat that waited for it has nothing to answer for', () => expect(outcomes(waiting(), BEFORE, STORAGE)).toEqual(['inapplicable', 'inapplicable']));
  it('of one that was there before, somebody reads the banner', () => {
    expect(outcomes(atShop().at(3_000).choose('accept').at(3_500).cookieWrite(ID, { by: INTERCOM }), BEFORE)).toEqual(['review']);
  });
});

describe('after a refusal', () => {
  const refused = (): LogBuilder => atShop().at(3_000).choose('refuse').at(4_000).page(SHOP).widget('intercom').loaded();

  it('stored after a reload: fails', () => expect(outcomes(refused().cookieWrite(ID, { by: INTERCOM }).at(15_000).scroll(), REFUSED_CLOSED)).toEqual(['fail']));
  it('nothing: passes', () => expect(outcomes(refused().at(17_000).scroll(), REFUSED_CLOSED)).toEqual(['pass']));
  it('the conversation’s own tracer upon opening: green', () => {
    const log = refused().at(17_000).scroll().gesture('launcher', 'intercom').panel('intercom', true).wait(500).cookieWrite(ID, { by: INTERCOM });
    expect(outcomes(log, REFUSED_CLOSED, REFUSED_OPEN, BEFORE)).toEqual(['pass', 'pass', 'untested']);
  });
  it('one that is left and unread: a warning', () => {
    const log = aLog().page(SHOP).banner().widget('intercom').at(500).cookieWrite(ID, { by: INTERCOM }).at(1_000).loaded().at(3_000).choose('refuse').at(4_000).page(SHOP).widget('intercom').loaded().at(17_000).scroll();
    expect(outcomes(log, REFUSED_CLOSED)).toEqual(['warn']);
  });
});

describe('a click and the platform’s record', () => {
  const refused = (says: 'refused' | 'accepted'): LogBuilder => atShop().at(3_000).choose('refuse').wait(200).record(says).at(6_000).page(SHOP).widget('intercom').loaded().at(7_000).cookieWrite(ID, { by: INTERCOM }).cookieWrite(`_ga=GA1.1.${A_UUID}`).at(20_000).scroll();
  it('that agree: after a refusal tracers fail', () => expect(outcomes(refused('refused'), REFUSED_CLOSED, 'site-tracker-after-refuse')).toEqual(['fail', 'fail']));
  it('that disagree: nobody knows what was chosen, and nobody is accused', () => {
    expect([...judge(refused('accepted')).values()].filter(({ id, outcome }) => outcome === 'fail' && /refuse|withdrawal/.test(id))).toEqual([]);
  });
  const saved = (granted: boolean): LogBuilder => atShop().at(3_000).choose('settings').wait(500).choose('save').wait(200).record(saying('partial', { choices: { intercom: granted, ads: !granted } }))
    .at(6_000).page(SHOP).widget('intercom').loaded().at(7_000).cookieWrite(ID, { by: INTERCOM }).at(20_000).scroll();
  it('some purposes without the chat: as a refusal of it', () => expect(outcomes(saved(false), REFUSED_CLOSED, BEFORE)).toEqual(['fail', 'untested']));
  it('some purposes with the chat: as an acceptance of it', () => expect(outcomes(saved(true), REFUSED_CLOSED, 'chat-auto-open-not-activation')).not.toContain('fail'));
  const withdrawn = (): LogBuilder => atShop().at(3_000).choose('accept').wait(200).record('accepted').wait(50).banner({ shown: false }).wait(500).cookieWrite(`_ga=GA1.1.${A_UUID}`).control('Cookies').at(8_000).gesture('page').wait(100).banner().wait(500).choose('refuse').wait(200).record('refused').at(12_000).page(SHOP).widget('intercom').loaded();
  it('withdrawn: what goes on fails, what stays is said, what was deleted is well', () => {
    const both = ['site-tracker-after-withdrawal', 'chat-tracker-after-withdrawal'] as const;
    expect(outcomes(withdrawn().at(14_000).cookieWrite(`_ga=GA1.2.${A_UUID}`).cookieWrite(ID, { by: INTERCOM }).at(30_000).scroll(), ...both)).toEqual(['fail', 'fail']);
    expect(outcomes(withdrawn().at(30_000).scroll(), ...both)).toEqual(['warn', 'pass']);
    expect(outcomes(withdrawn().at(13_000).cookieWrite('_ga=; Max-Age=0').at(30_000).scroll(), ...both)).toEqual(['pass', 'pass']);
  });
});

describe('a chat’s tracers that do more than chat', () => {
  const SIDES = ['site-tracker-before-consent', BEFORE, 'chat-cookie-after-open-sole-purpose'] as const;
  const opened = (): LogBuilder => lookedAround(atShop()).gesture('launcher', 'intercom').panel('intercom', true).wait(500);
  const ads = `intercom-ads=${A_UUID}`;
  it('each is judged by one side, and none by neither', () => {
    expect(outcomes(lookedAround(atShop().cookieWrite(ads, { by: INTERCOM })), ...SIDES)).toEqual(['pass', 'fail', 'untested']);
    expect(outcomes(opened().cookieWrite(ads, { by: INTERCOM }).wait(3_000).scroll(), ...SIDES)).toEqual(['pass', 'pass', 'fail']);
    expect(outcomes(opened().cookieWrite(ID, { by: INTERCOM }).wait(3_000).scroll(), ...SIDES)).toEqual(['pass', 'pass', 'pass']);
    expect(outcomes(opened().cookieWrite(`_ga=GA1.1.${A_UUID}`).wait(3_000).scroll(), ...SIDES)).toEqual(['fail', 'pass', 'pass']);
  });
  it('an identifier that is handed to an advertiser is told, with the request', () => {
    const log = opened().cookieWrite(ID, { by: INTERCOM }).request(`https://ads.example.net/sync?uid=${A_UUID}`, { type: 'image' }).wait(3_000).scroll();
    const result = judge(log).get('chat-cookie-after-open-sole-purpose')!;
    expect(result.outcome).toBe('fail');
    const request = log.entries().find((entry) => entry.kind === 'request' && entry.data.url.host === 'ads.example.net')!;
    expect(result.findings[0]!.cites).toContain(request.seq);
    const own = opened().cookieWrite(ID, { by: INTERCOM }).request(`https://api.intercom.io/ping?uid=${A_UUID}`, { type: 'xmlhttprequest' }).wait(3_000).scroll();
    expect(outcomes(own, 'chat-cookie-after-open-sole-purpose')).toEqual(['pass']);
  });
});

describe('around a chat', () => {
  const opened = (log: LogBuilder): LogBuilder => log.gesture('launcher', 'intercom').panel('intercom', true).wait(500);
  const ADS = 'https://ads.example.net/tag.js';

  it('an advertiser that the chat brings along, and its number: fails; brought by the page: nothing to say of the chat', () => {
    const brought = (by: string): LogBuilder => opened(lookedAround(atShop())).request(ADS, { by, api: 'script' }).wait(100).cookieWrite(`adid=${A_UUID}`, { by: ADS }).wait(11_000).scroll();
    expect(outcomes(brought(INTERCOM), 'chat-companion-trackers')).toEqual(['fail']);
    expect(outcomes(brought(`${SHOP}app.js`), 'chat-companion-trackers')).toEqual(['pass']);
  });
  it('a number that an earlier visit left, sent on arrival: for statistics it fails, for the conversation somebody looks', () => {
    const back = (name: string): LogBuilder => lookedAround(aLog().page(SHOP, { held: [`${name}=${A_UUID}`] }).content().banner().widget('intercom').request(`https://api.intercom.io/ping?visitor=${A_UUID}`, { type: 'xmlhttprequest' }).at(1_000).loaded());
    expect(outcomes(back('intercom-ads'), 'chat-tracker-read-before-consent')).toEqual(['fail']);
    expect(outcomes(back('intercom-id-abc'), 'chat-tracker-read-before-consent')).toEqual(['review']);
    expect(outcomes(lookedAround(atShop()), 'chat-tracker-read-before-consent')).toEqual(['untested']);
  });
  it('gone after a refusal: somebody looks; still there and used: passes', () => {
    const refused = (): LogBuilder => atShop().at(3_000).choose('refuse').at(5_000).page(CART).loaded();
    expect(outcomes(refused().at(17_000).scroll(), 'chat-available-after-refuse')).toEqual(['review']);
    expect(outcomes(opened(refused().widget('intercom').at(17_000).scroll()), 'chat-available-after-refuse')).toEqual(['pass']);
  });
  it('nine months are a warning, two years fail', () => {
    const lasting = (days: number): LogBuilder => opened(lookedAround(atShop())).cookieWrite(`intercom-id-abc=${A_UUID}; Max-Age=${days * 86_400}`, { by: INTERCOM });
    expect([7, 270, 730].map((days) => outcomes(lasting(days), 'chat-cookie-lifetime-proportionate')[0])).toEqual(['pass', 'warn', 'fail']);
  });
  it('its vendor is known by its rule, and a script of it in the page sees the page', () => {
    expect(outcomes(atShop().request(INTERCOM), 'chat-vendor-identified', 'chat-iframe-isolation')).toEqual(['pass', 'warn']);
    expect(outcomes(aLog().page(SHOP).widget('shape:1', { script: 'https://chat.stranger.net/x.js' }).loaded(), 'chat-vendor-identified')).toEqual(['review']);
  });
});

describe('no false accusation', () => {
  it('a shop without chat: no chat check says anything', () => {
    const log = aLog().page(SHOP).content({ forms: 1 }).at(1_000).loaded().at(5_000).scroll();
    const said = [...judge(log).values()].filter(({ id }) => id.startsWith('chat-')).map(({ outcome }) => outcome);
    expect(said.length).toBeGreaterThanOrEqual(8);
    expect(new Set(said)).toEqual(new Set(['inapplicable']));
  });
  it('what was there when the visit began is not before', () => {
    const log = lookedAround(aLog().page(SHOP, { held: [`intercom-id-abc=${A_UUID}`] }).banner().widget('intercom').at(1_000).loaded());
    expect(outcomes(log, BEFORE)).toEqual(['untested']);
  });
  it('a second page, the chat opened and closed again on the first', () => {
    const log = lookedAround(atShop()).gesture('launcher', 'intercom').panel('intercom', true).wait(2_000).panel('intercom', false).page(SHOP).widget('intercom').wait(300).cookieWrite(ID, { by: INTERCOM });
    expect(outcomes(log, BEFORE)).toEqual(['pass']);
  });
});

describe('the site', () => {
  it('an audience tracer before any answer fails; without a banner it fails that one too', () => {
    const tracked = (log: LogBuilder): LogBuilder => log.at(1_500).cookieWrite(`_ga=GA1.1.${A_UUID}`, { by: 'https://www.googletagmanager.com/gtag/js' }).at(12_000).scroll();
    expect(outcomes(tracked(atShop()), 'site-tracker-before-consent', 'banner-present')).toEqual(['fail', 'pass']);
    expect(outcomes(tracked(aLog().page(SHOP).at(1_000).loaded()), 'site-tracker-before-consent', 'banner-present')).toEqual(['fail', 'fail']);
  });
  it('a link to the notice is found, and its absence is too', () => {
    expect(outcomes(atShop().noticeLink(`${SHOP}privacy`), 'notice-link-present')).toEqual(['pass']);
    expect(outcomes(atShop().at(9_000).scroll(), 'notice-link-present')).toEqual(['fail']);
  });
  it('http with a form fails', () => {
    expect(outcomes(aLog().page('http://shop.example.fr/').content({ forms: 1 }).loaded(), 'https-page')).toEqual(['fail']);
    expect(outcomes(atShop(), 'https-page')).toEqual(['pass']);
  });
});
