import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSent } from '../../lib/record/sent.ts';

const BASE = 'https://shop.example.fr/panier';
const said = (api: string, form: string, url: string, body: string): string => `${api}${form}${url.length}:${url}${body}`;

describe('what left, as the page world tells it', () => {
  it.each([
    ['words', said('f', 't', '/api?x=1', '{"a":"1:2"}'), { api: 'fetch', url: 'https://shop.example.fr/api?x=1', form: 'words', body: '{"a":"1:2"}' }],
    ['bytes', said('w', 'b', 'wss://relay.example/s', '\x01\xff'), { api: 'websocket', url: 'wss://relay.example/s', form: 'bytes', body: '\x01\xff' }],
    ['a stream', said('x', 'x', 'https://a.example/', ''), { api: 'xhr', url: 'https://a.example/', form: 'closed', body: '' }],
    ['for a worker', said('m', 't', '', 'Bonjour'), { api: 'message', url: null, form: 'words', body: 'Bonjour' }],
    ['to no address', said('b', 't', 'https://', 'x'), { api: 'beacon', url: null, form: 'words', body: 'x' }],
  ])('%s', (_label, text, wanted) => expect(readSent(text, BASE)).toEqual(wanted));

  it.each(['', 'f', 'ft', 'ft:', 'zt0:', 'fz0:', 'ftx:', 'ft-1:', 'ft1.5:'])('is not %j', (text) => expect(readSent(text, BASE)).toBeNull());
  it('nothing throws', () => { fc.assert(fc.property(fc.string(), (text) => { readSent(text, BASE); readSent(`ft${text}`, BASE); })); });
});
