import { describe, expect, it } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { StorageFact, WidgetFact } from '../../lib/model/facts.ts';
import type { Rules } from '../../lib/model/rules.ts';
import { A_UUID, aLog, ANOTHER_UUID, type LogBuilder } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';

const SHOP = 'https://shop.example.fr/';
const CHAT = 'https://widget.intercom.io/widget/abc.js';
const FRAME = 'https://widget.intercom.io/frame.html';
const at = (): LogBuilder => aLog().page(SHOP).banner().widget('intercom').at(1_000).loaded();
const told = (log: LogBuilder, rules: Rules = RULES) => foldVisit(log.entries(), rules);
const widget = (log: LogBuilder, rules: Rules = RULES): WidgetFact => told(log, rules).widgets[0]!;
const item = (log: LogBuilder, name = 'intercom-id-abc'): StorageFact => told(log).storage.find((one) => one.name === name)!;
const withRule = (more: object): Rules => ({ ...RULES, chat: RULES.chat.map((rule) => (rule.id === 'intercom' ? { ...rule, ...more } : rule)) });
const source = { what: 'made up', read: '2026-11-22', confirmed: true };

describe('who makes it', () => {
  it('is told by the rule and the country’s standing on the day', () => {
    expect(widget(at(), withRule({ company: 'Inter, Inc.', country: 'US' })).maker).toMatchObject({ company: 'Inter, Inc.', country: 'US', standing: 'framework', act: 'Decision 1' });
    expect(widget(at(), withRule({ country: 'IN' })).maker).toMatchObject({ country: 'IN', standing: null, act: null });
    const over = { ...withRule({ country: 'GB' }), countries: [{ country: 'GB', standing: 'adequate', until: '2025-12-27', act: 'Decision 2', source }] } as const;
    expect(widget(at(), over).maker!.standing).toBeNull();
    const lead = { ...withRule({ country: 'GB' }), countries: [{ country: 'GB', standing: 'adequate', act: 'Decision 2', source: { ...source, confirmed: false } }] } as const;
    expect(widget(at(), lead).maker!.standing).toBeNull();
  });
  it('nobody, of a chat no rule knows', () => expect(widget(aLog().page(SHOP).widget('shape:1', { script: 'https://chat.stranger.net/x.js' })).maker).toBeNull());
  it('its way to wait is told when somebody read it', () => {
    expect(widget(at(), withRule({ consentMode: { how: 'waitForIt', source } })).maker!.consentMode).toBe('waitForIt');
    expect(widget(at(), withRule({ consentMode: { how: 'waitForIt', source: { ...source, confirmed: false } } })).maker!.consentMode).toBeNull();
  });
});

describe('regions', () => {
  const rules = withRule({ regions: [{ host: 'api.eu.intercom.io', region: 'EU', confirmed: true }, { host: 'api.intercom.io', region: 'US', confirmed: true }, { host: 'x.intercom.io', region: 'UK', confirmed: false }] });
  it('are those of the hosts that were asked', () => {
    const log = at().request('https://api.eu.intercom.io/ping').request('https://api.eu.intercom.io/ping').request('https://widget.intercom.io/y.js');
    expect(widget(log, rules).regions).toEqual([{ host: 'api.eu.intercom.io', region: 'EU', confirmed: true, cites: [expect.any(Number), expect.any(Number)] }]);
    expect(widget(log, rules).maker!.regions).toEqual(['EU', 'US']);
  });
});

describe('where it stands', () => {
  it('on pages, with the answer given so far', () => {
    const log = at().at(3_000).choose('refuse').at(4_000).page(`${SHOP}b`).loaded().at(6_000).page(`${SHOP}c`).widget('intercom');
    expect(widget(log).onPages!.map(({ page, consent }) => [page, consent])).toEqual([[0, 'undecided'], [2, 'refused']]);
  });
  it('a widget without launcher and panel stands nowhere', () => expect(widget(at().page(`${SHOP}b`).widget('intercom', { launcher: false })).onPages!.map(({ page }) => page)).toEqual([0]));
  it('with scripts in the page, or in frames of its own', () => {
    const log = at().request(CHAT).request('https://cdn.other.net/x.js').request('https://api.intercom.io/ping', { type: 'xmlhttprequest' });
    expect(widget(log).inPage!.map(({ host }) => host)).toEqual(['widget.intercom.io']);
    const framed = aLog().page(SHOP).widget('intercom', { frames: [FRAME, 'https://shop.example.fr/f', 'about:blank'] }).frame(FRAME).request(CHAT);
    expect(widget(framed).inPage).toEqual([]);
    expect(widget(framed).frames!.map(({ host, of }) => [host, of])).toEqual([['widget.intercom.io', 'own'], ['shop.example.fr', 'page'], [null, 'page']]);
  });
});

describe('whom else its code calls', () => {
  const called = (address: string, by: string | readonly string[]) => widget(at().request(address, { by, type: 'xmlhttprequest' })).companions!;
  it('hosts of neither vendor nor site, named when known', () => {
    expect(called('https://ads.example.net/p', CHAT)).toMatchObject([{ host: 'ads.example.net', name: 'Adnet', use: 'advertising', confidence: 'high', alone: true, phase: { consent: 'undecided', chat: 'closed' } }]);
    expect(called('https://who.example.org/p', CHAT)).toMatchObject([{ name: null, use: null, confidence: 'high' }]);
    expect(called('https://api.intercom.io/p', CHAT)).toEqual([]);
    expect(called('https://stats.intercom.io/p', CHAT)).toEqual([]);
    expect(called('https://api.shop.example.fr/p', CHAT)).toEqual([]);
  });
  it('not what the page calls', () => expect(called('https://ads.example.net/p', 'https://shop.example.fr/app.js')).toEqual([]));
  it('a chat on the stack of the site’s own call is no certain caller', () => {
    expect(called('https://ads.example.net/p', [CHAT, 'https://shop.example.fr/app.js'])).toMatchObject([{ confidence: 'medium' }]);
    expect(called('https://ads.example.net/p', [CHAT, 'https://www.googletagmanager.com/gtag/js'])).toMatchObject([{ confidence: 'medium' }]);
  });
  it('a lead is no certain organisation', () => expect(called('https://maybe.example.org/p', CHAT)).toMatchObject([{ use: 'advertising', confidence: 'medium' }]));
  it('a host that others ask too is said to be shared', () => {
    const log = at().request('https://ads.example.net/p', { by: CHAT, type: 'xmlhttprequest' }).wait(3_000).request('https://ads.example.net/pixel', { type: 'image' });
    expect(widget(log).companions).toMatchObject([{ alone: false }]);
  });
  it('once a phase', () => {
    const log = at().request('https://ads.example.net/p', { by: CHAT }).wait(2_000).request('https://ads.example.net/q', { by: CHAT }).gesture('launcher', 'intercom').panel('intercom', true).wait(2_000).request('https://ads.example.net/p', { by: CHAT });
    expect(widget(log).companions!.map(({ phase, cites }) => [phase.chat, cites.length])).toEqual([['closed', 2], ['opened', 1]]);
  });
});

describe('where its identifier goes', () => {
  const stored = (): LogBuilder => at().cookieWrite(`intercom-id-abc=${A_UUID}; Max-Age=900`, { by: CHAT });
  const goes = (address: string) => item(stored().request(address, { type: 'image' })).sentTo!.map(({ host, to, visitors }) => [host, to, visitors]);
  it('to vendor, site, the known and the unknown', () => {
    expect(goes(`https://api.intercom.io/p?a=${A_UUID}`)).toEqual([['api.intercom.io', 'vendor', true]]);
    expect(goes(`https://shop.example.fr/p?a=${A_UUID}`)).toEqual([['shop.example.fr', 'site', true]]);
    expect(goes(`https://ads.example.net/p?a=${A_UUID}`)).toEqual([['ads.example.net', 'advertising', true]]);
    expect(goes(`https://errata.example.org/p?a=${A_UUID}`)).toEqual([['errata.example.org', 'error-tracking', true]]);
    expect(goes(`https://maybe.example.org/p?a=${A_UUID}`)).toEqual([['maybe.example.org', 'other', true]]);
    expect(goes(`https://who.example.org/p?a=${A_UUID}`)).toEqual([['who.example.org', 'other', true]]);
  });
  it('within a longer value', () => expect(goes(`https://ads.example.net/p?a=${encodeURIComponent(`v1|${A_UUID}|x`)}`)).toHaveLength(1));
  it('another value is not it, nor a part of it', () => {
    expect(goes(`https://ads.example.net/p?a=${ANOTHER_UUID}`)).toEqual([]);
    for (const part of A_UUID.split('-')) expect(goes(`https://ads.example.net/p?a=${part}`)).toEqual([]);
    expect(goes(`https://ads.example.net/p?a=${A_UUID.split('-')[0]!}-${ANOTHER_UUID}`)).toEqual([]);
  });
  it('a value that singles out nobody is followed nowhere', () => expect(item(at().cookieWrite('intercom-id-abc=fr', { by: CHAT }).request('https://ads.example.net/p?lang=fr')).sentTo).toEqual([]));
  it('of a name the vendor does not tell, the parameter’s name must speak of a visitor', () => {
    const state = (parameter: string) => item(at().store('intercom.state', A_UUID, { by: CHAT }).request(`https://ads.example.net/p?${parameter}=${A_UUID}`), 'intercom.state').sentTo!.map(({ visitors }) => visitors);
    expect([state('visitor_id'), state('app_id')]).toEqual([[true], [false]]);
  });
  it('what belongs to no chat is not followed', () => expect(item(at().cookieWrite(`_ga=GA1.1.${A_UUID}`), '_ga').sentTo).toBeUndefined());
});
