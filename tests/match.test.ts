import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatRuleForHost, disclosureFor, fold, hostMatches, nameMatches, saysAny, tracerFor } from '../lib/match.ts';
import type { ChatRule, Disclosure, TracerRule } from '../lib/model/rules.ts';
import { threadMs } from './support/thread-time.ts';

const rule = (id: string, hosts: string[], storage: Disclosure[] = []): ChatRule => ({
  id, name: id, company: null, country: null, hosts, storage, ai: null,
  dom: { root: [], launcher: [], panel: [] }, sources: [{ what: 'test', read: '2026-11-22', confirmed: true }],
});
const cookie = (identifier: string, confirmed = true): Disclosure => ({ identifier, type: 'cookie', purposes: ['conversation'], confirmed });

describe('nameMatches', () => {
  it.each([
    ['intercom-id-*', 'intercom-id-abc', true],
    ['intercom-id-*', 'intercom-id-', true],
    ['intercom-id-*', 'xintercom-id-a', false],
    ['intercom-id-*', 'Intercom-id-a', false],
    ['*-_zldp', '1920x1080-_zldp', true],
    ['a*a', 'a', false],
    ['ab*ba', 'aba', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['a.c', 'abc', false],
    ['__lc_cid', '__lc_cid2', false],
    ['', '', true],
    ['*', '', true],
  ])('%s ~ %s: %s', (pattern, name, expected) => expect(nameMatches(pattern, name)).toBe(expected));

  // The slow but obvious definition.
  const naive = (p: string, s: string): boolean =>
    p === '' ? s === '' : p[0] === '*' ? naive(p.slice(1), s) || (s !== '' && naive(p, s.slice(1))) : p[0] === s[0] && s !== '' && naive(p.slice(1), s.slice(1));
  it('agrees with the definition', () => {
    const small = (chars: string[]) => fc.string({ unit: fc.constantFrom(...chars), maxLength: 8 });
    fc.assert(fc.property(small(['a', 'b', '*']), small(['a', 'b']), (p, s) => nameMatches(p, s) === naive(p, s)), { numRuns: 1000 });
  });
  it('matches whatever fills its stars', () => {
    fc.assert(fc.property(fc.array(fc.string(), { minLength: 1 }), fc.string(), (parts, fill) => {
      const plain = parts.map((p) => p.replaceAll('*', ''));
      return nameMatches(plain.join('*'), plain.join(fill));
    }));
  });
  it('does not hang on hostile names', () => {
    const start = threadMs();
    expect(nameMatches(`${'a*'.repeat(200)}b`, 'a'.repeat(50_000))).toBe(false);
    expect(threadMs() - start).toBeLessThan(3000);
  });
});

describe('chatRuleForHost', () => {
  const words = (chars: string) => fc.string({ unit: fc.constantFrom(...chars), minLength: 1, maxLength: 2 });
  const pattern = fc.tuple(fc.array(words('ab*'), { minLength: 1, maxLength: 3 }), fc.array(words('ab*'), { maxLength: 2 }), fc.boolean())
    .map(([labels, path, slash]) => labels.join('.') + (slash ? `/${path.join('/')}` : ''));
  const host = fc.array(words('ab'), { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));
  const path = fc.option(fc.array(words('ab'), { maxLength: 3 }).map((parts) => `/${parts.join('/')}`), { nil: undefined });
  /** By its definition: of all patterns that match the one with most literal characters, then the earlier rule. */
  function naive(rules: readonly ChatRule[], at: string, below: string | undefined): ChatRule | null {
    const literal = (one: string): number => one.replaceAll('*', '').length;
    const met = rules.flatMap((one) => one.hosts.filter((own) => hostMatches(own, at, below)).map((own) => ({ one, says: literal(own) })));
    return met.reduce<(typeof met)[number] | null>((best, next) => (best === null || next.says > best.says ? next : best), null)?.one ?? null;
  }
  it('finds through its index what a look at every rule finds', () => {
    let found = 0;
    fc.assert(fc.property(fc.array(fc.array(pattern, { maxLength: 3 }), { maxLength: 6 }), fc.array(fc.tuple(host, path), { minLength: 1, maxLength: 4 }), (lists, asked) => {
      const rules = lists.map((hosts, index) => rule(`rule-${index}`, hosts));
      for (const [at, below] of asked) {
        const answer = chatRuleForHost(rules, at, below);
        if (answer !== null) found++;
        expect(answer).toBe(naive(rules, at, below));
      }
    }), { numRuns: 600 });
    expect(found).toBeGreaterThan(100);
  });
});

describe('hostMatches', () => {
  it.each([
    ['intercom.io', 'intercom.io', undefined, true],
    ['intercom.io', 'api-iam.eu.Intercom.IO', undefined, true],
    ['intercom.io', '.intercom.io', undefined, true],
    ['intercom.io', 'widget.intercom.io:443', undefined, true],
    ['intercom.io', 'notintercom.io', undefined, false],
    ['intercom.io', 'intercom.io.evil.example', undefined, false],
    ['widget.intercom.io', 'intercom.io', undefined, false],
    ['js-eu*.hs-scripts.com', 'js-eu1.hs-scripts.com', undefined, true],
    ['js-eu*.hs-scripts.com', 'js-eu1.x.hs-scripts.com', undefined, false],
    ['js*.hs-scripts.com', 'js.hs-scripts.com', undefined, true],
    ['cdn.jsdelivr.net/npm/@n8n/chat', 'cdn.jsdelivr.net', '/npm/@n8n/chat@0.30.1/dist/chat.bundle.es.js', true],
    ['cdn.jsdelivr.net/npm/@n8n/chat', 'cdn.jsdelivr.net', '/npm/%40n8n/chat/dist/chat.js', true],
    ['cdn.jsdelivr.net/npm/@n8n/chat', 'cdn.jsdelivr.net', '/npm/@n8n/chat-themes/x.js', false],
    ['cdn.jsdelivr.net/npm/@n8n/chat', 'cdn.jsdelivr.net', '/npm/@n8n', false],
    ['cdn.jsdelivr.net/npm/@n8n/chat', 'cdn.jsdelivr.net', undefined, false],
    ['cdn.example/a', 'cdn.example', '/%E0%A4%A/a', false],
    ['*/livechat/rocketchat-livechat.min.js', 'chat.shop.example', '/livechat/rocketchat-livechat.min.js?_=2', true],
    ['*/livechat/rocketchat-livechat.min.js', 'chat.shop.example', '/livechat', false],
    ['*', 'chat.shop.example', '/', false],
    ['chat.*', 'chat', undefined, false],
    ['', '', undefined, false],
  ])('%s ~ %s%s: %s', (pattern, host, path, expected) => expect(hostMatches(pattern, host, path)).toBe(expected));

  const label = fc.string({ unit: fc.constantFrom(...'abcxyz019-'), minLength: 1, maxLength: 6 });
  const domain = fc.array(label, { minLength: 2, maxLength: 4 }).map((l) => l.join('.'));
  it('matches itself and every subdomain, never a host that merely ends so', () => {
    fc.assert(fc.property(domain, label, (d, l) => hostMatches(d, d) && hostMatches(d, `${l}.${d}`) && !hostMatches(d, `${l}${d}`) && !hostMatches(`${l}.${d}`, d)));
  });
});

describe('chatRuleForHost', () => {
  const rules = [rule('d', ['cdn.example.com']), rule('a', ['example.com', '*/shared/a.js']), rule('b', ['chat.example.com']), rule('c', ['cdn.example/c'])];
  it.each([
    ['x.example.com', undefined, 'a'], ['chat.example.com', undefined, 'b'], ['cdn.example', '/c/1.js', 'c'],
    ['cdn.example', '/d/1.js', null], ['own.example', '/shared/a.js', 'a'], ['cdn.example.com', '/x', 'd'], ['other.org', undefined, null],
  ])('%s%s is %s', (host, path, id) => expect(chatRuleForHost(rules, host, path)?.id ?? null).toBe(id));
});

describe('disclosureFor', () => {
  const rules = [rule('a', [], [cookie('chat-*'), cookie('tie', false)]), rule('b', [], [cookie('chat-user-*'), cookie('tie')])];
  it.each([['chat-1', 'a'], ['chat-user-1', 'b'], ['tie', 'b'], ['other', null]])('%s is %s', (name, id) =>
    expect(disclosureFor(rules, 'cookie', name)?.rule.id ?? null).toBe(id));
  it('keeps cookies and storage keys apart', () => expect(disclosureFor(rules, 'localStorage', 'chat-1')).toBeNull());
});

describe('tracerFor', () => {
  const tracers: TracerRule[] = [
    { identifier: 'id', purpose: 'unknown', platform: 'anyone' },
    { identifier: 'id', domains: ['doubleclick.net'], purpose: 'marketing', platform: 'DoubleClick' },
    { identifier: '_ga*', purpose: 'analytics', platform: 'Google' },
    { identifier: '_ga_special*', purpose: 'preferences', platform: 'Special' },
    { identifier: '_ga', purpose: 'marketing', platform: 'Exact' },
    { identifier: 'only', domains: ['x.example'], purpose: 'marketing', platform: 'X' },
  ];
  it.each([
    ['id', 'shop.example', 'anyone'], ['id', '.doubleclick.net', 'DoubleClick'], ['id', 'ad.doubleclick.net', 'DoubleClick'],
    ['_ga_ABC', 'shop.example', 'Google'], ['_ga_special1', 'shop.example', 'Special'], ['_ga', 'shop.example', 'Exact'],
    ['only', 'x.example', 'X'], ['only', 'shop.example', undefined], ['nobody', 'shop.example', undefined],
  ])('%s at %s: %s', (name, host, platform) => expect(tracerFor(tracers, name, host)?.platform).toBe(platform));
  it('stays cheap with thousands of rules', () => {
    const many = Array.from({ length: 5000 }, (_, i): TracerRule => ({ identifier: `t${i}${i % 20 ? '' : '*'}`, purpose: 'unknown', platform: 'p' }));
    const start = threadMs();
    for (let i = 0; i < 2000; i++) tracerFor(many, `nothing${i}`, 'shop.example');
    expect(threadMs() - start).toBeLessThan(3000);
  });
});

describe('fold', () => {
  it.each([
    ['Données personnelles', 'donnees personnelles'], ["J’accepte", "j'accepte"], ['Tout\u00a0refuser\n ', 'tout refuser'],
    ['« Œuvre »', '" oeuvre "'], ['Datenschutz­erklärung', 'datenschutzerklarung'], ['STRASSE', 'strasse'], ['Straße', 'strasse'],
    ['cookie‑policy', 'cookie-policy'], ['İstanbul', 'istanbul'], ['E\u0301tat', 'etat'], ['ﬁn', 'fin'], ['Πληροφορίες', 'πληροφοριεσ'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));
  it('folds every single character once', () => {
    // Where letters with marks, signs and compatibility forms live.
    const blocks = [[0, 0x3000], [0xa640, 0xabff], [0xfb00, 0x10000], [0x1d400, 0x1d800]] as const;
    const characters = blocks.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => String.fromCodePoint(from + i)));
    expect(characters.filter((c) => fold(fold(c)) !== fold(c))).toEqual([]);
  });
  it('folds once', () => fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => fold(fold(s)) === fold(s)), { numRuns: 500 }));
  it('does not see the form of composition', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => fold(s.normalize('NFD')) === fold(s.normalize('NFC')))));
});

describe('saysAny', () => {
  it.each([
    ['Tout accepter', ['accepter'], 'accepter'],
    ['Inacceptable', ['accept'], null],
    ['acceptable, but I accept', ['accept'], 'accept'],
    ["Continuer sans accepter", ['sans accepter', 'accepter'], 'sans accepter'],
    ['D’ACCORD !', ["d'accord"], "d'accord"],
    ['OK2', ['ok'], null],
    ['Datenschutzerklärung', ['datenschutz'], null],
    ['请接受所有内容', ['接受'], '接受'],
    ['Politique de confidentialité', ['politique  de CONFIDENTIALITE'], 'politique  de CONFIDENTIALITE'],
    ['anything', [''], null],
    ['', ['x'], null],
  ])('%s', (text, phrases, expected) => expect(saysAny(text, phrases)).toBe(expected));
  const word = fc.string({ unit: fc.constantFrom(...'abcéœ'), minLength: 1, maxLength: 5 });
  it('finds a phrase among words and never inside one', () =>
    fc.assert(fc.property(word, word, word, (before, phrase, after) =>
      saysAny(`${before} ${phrase.toUpperCase()}, ${after}`, [phrase]) === phrase
      && (fold(`${before}${phrase}${after}`).includes(' ') || saysAny(`x${phrase}x`, [phrase]) === null))));
});
