import { beforeAll, describe, expect, it } from 'vitest';
import { loggedUrl } from '../../lib/log/url.ts';

let key: CryptoKey;
beforeAll(async () => {
  key = (await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])) as CryptoKey;
});
const shown = async (url: string) => {
  const { text, host, scheme, query } = await loggedUrl(url, key);
  return { text: text.replace(/\{[0-9a-f]{8}\}/g, '{}'), host, scheme, query: Object.keys(query) };
};

describe('URLs', () => {
  it.each([
    ['https://user:pw@Shop.Example.fr:8443/a/b.js?utm=1&id=2#frag', 'https://shop.example.fr:8443/a/b.js', 'shop.example.fr', 'https', ['utm', 'id']],
    ['https://widget.intercom.io/widget/tx2p130c', 'https://widget.intercom.io/widget/tx{}', 'widget.intercom.io', 'https', []],
    ['https://cdn.x.io/npm/@n8n/chat@0.30.1/dist/index.js', 'https://cdn.x.io/npm/@n8n/chat@0.30.1/dist/index.js', 'cdn.x.io', 'https', []],
    ['https://cdn.x.io/npm/chat@1.2.3-beta.rc/x.js', 'https://cdn.x.io/npm/chat@1.2.3-beta.rc/x.js', 'cdn.x.io', 'https', []],
    [`https://x.fr/${'word-'.repeat(26)}`, 'https://x.fr/{}', 'x.fr', 'https', []],
    ['https://x.fr/unsubscribe/jean.dupont%40example.fr/ok', 'https://x.fr/unsubscribe/{}/ok', 'x.fr', 'https', []],
    ['https://x.fr/preview/Bonjour%20je%20suis%20Marie/ok', 'https://x.fr/preview/{}/ok', 'x.fr', 'https', []],
    ['https://x.fr/static/chunk-8f3a9c2b1d4e.js', 'https://x.fr/static/chunk-{}.js', 'x.fr', 'https', []],
    ['https://x.fr/articles/les-temoins-de-connexion', 'https://x.fr/articles/les-temoins-de-connexion', 'x.fr', 'https', []],
    ['https://x.fr/?jean@example.fr=1&debug&jeandupont&=v', 'https://x.fr/', 'x.fr', 'https', ['{}', 'debug', '']],
    ['wss://nexus.intercom.io/pubsub/5-a7f3b2c9d1?X=1', 'wss://nexus.intercom.io/pubsub/5-{}', 'nexus.intercom.io', 'wss', ['X']],
    ['http://[::1]:8100/', 'http://[::1]:8100/', '[::1]', 'http', []],
    ['http://127.0.0.1/x', 'http://127.0.0.1/x', '127.0.0.1', 'http', []],
    ['about:blank#secret', 'about:blank', '', 'about', []],
    ['about:srcdoc', 'about:srcdoc', '', 'about', []],
    ['blob:https://shop.example.fr/f47ac10b-58cc-4372-a567-0e02b2c3d479', 'blob:https://shop.example.fr/{}', 'shop.example.fr', 'blob', []],
    ['data:text/javascript;base64,YWxlcnQoMSk=', 'data:text/javascript', '', 'data', []],
    ['data:,hello', 'data:', '', 'data', []],
    ['javascript:alert(1)', 'javascript:', '', 'javascript', []],
    ['file:///home/jean/devis.html', 'file://{}', '', 'file', []],
    ['chrome-extension://abcdefghijklmnop/x.js', 'chrome-extension://{}', '', 'chrome-extension', []],
    ['ftp://user:pw@files.example.fr/x', 'ftp://{}', '', 'ftp', []],
    ['not a url', '{}', '', '', []],
    ['', '{}', '', '', []],
  ])('%s', async (url, text, host, scheme, query) => {
    const seen = await shown(url);
    expect({ ...seen, query: seen.query.map((name) => name.replace(/\{[0-9a-f]{8}\}/g, '{}')) }).toEqual({ text, host, scheme, query });
  });

  it('digest each parameter, so that an identifier in one is recognised', async () => {
    const [a, b] = await Promise.all([loggedUrl('https://a.fr/?uid=7f3ae19b22c0&x=1', key), loggedUrl('https://b.io/c?u=7f3ae19b22c0', key)]);
    expect(a.query['uid']!.hmac).toBe(b.query['u']!.hmac);
    expect(a.query['uid']!.hmac).not.toBe(a.query['x']!.hmac);
  });

  it('find each value of a parameter that comes several times', async () => {
    const { query } = await loggedUrl('https://a.fr/?u=firstvisitor&u=othervisitor', key);
    const alone = await loggedUrl('https://a.fr/?u=othervisitor', key);
    expect(query['u']!.tokenHmacs).toContain(alone.query['u']!.hmac);
  });

  it('never make a prototype of a parameter', async () => {
    const { query } = await loggedUrl('https://a.fr/?__proto__=polluted&constructor=1', key);
    expect(Object.keys(query)).toEqual(['{__proto__}', 'constructor']);
    expect(Object.getPrototypeOf(Object.assign({}, query))).toBe(Object.prototype);
  });

  it('stay bounded', async () => {
    const many = await loggedUrl(`https://a.fr/${'a/'.repeat(500)}?${Array.from({ length: 500 }, (_, i) => `p${i}=1`).join('&')}`, key);
    expect(many.text.length).toBeLessThan(200);
    expect(Object.keys(many.query)).toHaveLength(65);
    const long = await loggedUrl(`https://a.fr/${'word-'.repeat(5_000)}`, key);
    expect(long.text.length).toBeLessThan(100);
  });
});
