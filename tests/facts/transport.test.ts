import { describe, expect, it } from 'vitest';
import { foldVisit } from '../../lib/facts/index.ts';
import type { Entry } from '../../lib/model/observation.ts';
import own from '../../rules/tracers/own.ts';
import { aLog, A_UUID, type LogBuilder } from '../support/log.ts';
import { RULES as rules } from '../support/rules-for-facts.ts';

const withSessions = { ...rules, tracers: own };
const SITE = 'https://shop.example/';
/** What the story's builder has no words for: requests with an initiator, answers, redirections. */
function edited(log: LogBuilder, edit: (entry: Entry) => object): Entry[] {
  return log.entries().map((entry) => ({ ...entry, data: { ...entry.data, ...edit(entry) } }) as Entry);
}
const transport = (entries: Entry[]) => foldVisit(entries, rules).transport;
const from = (initiator: string | null) => (entry: Entry): object => (entry.kind === 'request' && entry.data.type !== 'main_frame' ? { initiator } : {});

describe('what left without encryption', () => {
  const log = (): LogBuilder => aLog().page(SITE).request('http://ads.example/a.js').request('http://ads.example/b.js').request('http://ads.example/x.png', { type: 'image' }).request('https://ads.example/c.js');
  it('is told by host and type', () => {
    expect(transport(edited(log(), from('https://shop.example'))).clear).toMatchObject([{ host: 'ads.example', type: 'script', count: 2, scheme: 'http' }, { host: 'ads.example', type: 'image', count: 1 }]);
  });
  it('is none of the site’s when an extension or another document asked', () => {
    expect(transport(edited(log(), from(null))).clear).toEqual([]);
    expect(transport(edited(log(), from('http://shop.example'))).clear).toEqual([]);
  });
  it('is nothing new on a page that came so itself, nor on this machine', () => {
    expect(transport(edited(aLog().page('http://shop.example/').request('http://ads.example/a.js'), from('https://frame.example'))).clear).toEqual([]);
    expect(transport(edited(aLog().page(SITE).request('http://localhost:3000/a.js').request('http://192.168.1.4/a'), from('https://shop.example'))).clear).toEqual([]);
  });
  it('was stopped when a script asked and nothing left', () => {
    const stopped = aLog().page(SITE).chain('fetch', 'http://api.example/a', `${SITE}app.js`).chain('websocket', 'ws://localhost/a', `${SITE}app.js`).chain('fetch', 'https://api.example/', `${SITE}app.js`);
    expect(transport(stopped.entries()).stopped).toMatchObject([{ host: 'api.example', api: 'fetch', scheme: 'http' }]);
    const left = aLog().page(SITE).request('http://api.example/a', { by: `${SITE}app.js`, type: 'xmlhttprequest' });
    expect(transport(edited(left, from('https://shop.example')))).toMatchObject({ stopped: [], clear: [{ host: 'api.example' }] });
    expect(transport(aLog().page('http://shop.example/').chain('fetch', 'http://api.example/a', 'http://shop.example/a.js').entries()).stopped).toEqual([]);
  });
});

describe('a redirection', () => {
  it('tells the cookies its own answer set without Secure, and no others', () => {
    const log = aLog().cookieHeaderAt('http://shop.example/', 'bare=1').cookieHeaderAt('http://shop.example/', 'fine=1; Secure').cookieHeaderAt('http://shop.example/', 'gone=; Max-Age=0').cookieHeaderAt(SITE, 'later=1').redirected('http://shop.example/', SITE, 301).page(SITE);
    expect(transport(log.entries()).hops).toMatchObject([{ status: 301, internal: false, cookies: ['bare'], from: { scheme: 'http' }, to: { scheme: 'https' } }]);
  });
});

describe('a page’s answer and markup', () => {
  it('are told with their entries, the last answer of its request', () => {
    const log = aLog().page(SITE).answered({ hstsSeconds: 600, csp: 'loose' }).content({ forms: 1, exposure: exposure({ insecureForms: 1, personalForms: 1 }) }).content({ forms: 1, exposure: exposure({ newPassword: { least: 8, most: null, words: null } }) });
    const [page] = foldVisit(log.entries(), rules).pages;
    expect(page).toMatchObject({ status: 200, answer: { hstsSeconds: 600, csp: 'loose' }, exposure: { insecureForms: 1, personalForms: 1, newPassword: { least: 8 } } });
    expect(page?.exposure?.cites).toHaveLength(2);
    expect(page?.answer?.cites).toHaveLength(1);
  });
  it('by which TLS it came: its own address’s, not that of a redirection before it', () => {
    const log = aLog().page(SITE).connected('1.3').connected('1.0', 'https://shop.example.fr/ailleurs').answered({ hstsSeconds: 600, csp: 'loose' });
    const [page] = foldVisit(log.entries(), rules).pages;
    expect(page?.connection).toEqual({ tls: '1.3', cites: [log.entries().find(({ kind }) => kind === 'connection')!.seq] });
  });
  it('are absent when they were not told', () => {
    const [page] = foldVisit(aLog().page(SITE).content({ forms: 1 }).entries(), rules).pages;
    expect(page).not.toHaveProperty('answer');
    expect(page).not.toHaveProperty('connection');
    expect(page).not.toHaveProperty('exposure');
  });
});
const exposure = (more: object) => ({
  personalForms: 0, insecureForms: 0, mailForms: 0, personalByGet: 0, passwordsToInsecure: 0, passwordsByGet: 0, insecureActive: 0, insecurePassive: 0, pinnedScripts: 0, withoutIntegrity: 0, metaPolicy: 'none' as const, newPassword: null, ...more,
});

describe('a person’s data in addresses', () => {
  const personal = (log: LogBuilder) => transport(log.entries()).personal.map(({ in: where, parameter, what, named, fromPage }) => [where, parameter, what, named, fromPage]);
  it('is told by its shape and its name', () => {
    expect(personal(aLog().page(`${SITE}?email=ann@mail.example&v=chat@1.2.3&q=chaise`))).toEqual([['page', 'email', 'email', true, false], ['page', 'v', 'email', false, false]]);
    expect(personal(aLog().page(SITE).history(`${SITE}merci?user_email=ann@mail.example`))).toEqual([['page', 'user_email', 'email', true, false]]);
    expect(personal(aLog().page(SITE).request(`${SITE}api?phone=0612345678&mobile=1`))).toEqual([['own', 'phone', 'phone', true, false]]);
  });
  it('is the site’s own when its name says so', () => {
    expect(personal(aLog().page(`${SITE}?contact_email=ventes@shop.example&support_phone=0102030405`))).toEqual([['page', 'contact_email', 'email', false, false]]);
  });
  it('is told to another with what stood in the page’s address', () => {
    expect(personal(aLog().page(`${SITE}?email=ann@mail.example`).request('https://ads.example/p?u=ann@mail.example'))).toEqual([['page', 'email', 'email', true, false], ['third', 'u', 'email', false, true]]);
  });
});

describe('the Referer', () => {
  const tells = (entry: Entry): object => (entry.kind === 'request' && entry.data.type !== 'main_frame' ? { refererTells: 'path' } : {});
  it('counts for third parties, from the page itself', () => {
    expect(transport(edited(aLog().page(SITE).request('https://ads.example/a').request('https://ads.example/b').request('https://cdn.shop.example/c'), tells)).referers).toMatchObject([{ host: 'ads.example', tells: 'path', count: 2 }]);
    expect(transport(edited(aLog().page(SITE).frame('https://frame.example/x').request('https://ads.example/a').inTop(), tells)).referers.map(({ host }) => host)).toEqual(['frame.example']);
  });
});

describe('what a cookie was asked to be', () => {
  const writes = (log: LogBuilder) => foldVisit(log.entries(), rules).storage.flatMap(({ writes: all }) => all);
  it('is as its setter said', () => {
    const [header] = writes(aLog().page(SITE).wait(100).cookieHeader('http://shop.example/a', 'sid=1; HttpOnly; SameSite=None; Max-Age=60'));
    expect(header?.asked).toEqual({ secure: false, httpOnly: true, sameSite: 'none', maxAgeSeconds: 60, told: 'site', over: 'http' });
    const [script] = writes(aLog().page(SITE).cookieWrite('a=1; Secure'));
    expect(script?.asked).toEqual({ secure: true, httpOnly: false, sameSite: null, maxAgeSeconds: null, told: 'site', over: 'https' });
    const [kept] = writes(aLog().page(SITE).cookieChange('b=1; Secure; Max-Age=60'));
    expect(kept?.asked).toMatchObject({ told: 'browser', over: null });
    expect(writes(aLog().page(SITE).store('k', 'v'))[0]).not.toHaveProperty('asked');
  });
  it('is a session’s, by its framework’s own name', () => {
    const sessions = foldVisit(aLog().page(SITE).cookieWrite('PHPSESSID=abc').cookieWrite('wordpress_logged_in_x=1').cookieWrite('XSRF-TOKEN=1').store('PHPSESSID', 'x').entries(), withSessions).storage.map(({ name, session }) => [name, session]);
    expect(sessions).toEqual([['PHPSESSID', 'any'], ['wordpress_logged_in_x', 'login'], ['XSRF-TOKEN', undefined], ['PHPSESSID', undefined]]);
  });
  it('knows the same value again', () => {
    const again = (log: LogBuilder) => writes(log).map((write) => write.again === true);
    expect(again(aLog().page(SITE).cookieWrite(`id=${A_UUID}`).wait(100).cookieWrite(`id=${A_UUID}`).wait(100).cookieWrite('id=other'))).toEqual([false, true, false]);
    expect(again(aLog().page(SITE, { held: [`id=${A_UUID}`] }).wait(100).cookieWrite(`id=${A_UUID}`))).toEqual([true]);
  });
});
