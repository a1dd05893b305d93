import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Sent } from '../../lib/record/sent.ts';
import { Preview, type Answer } from '../../lib/record/typing-preview.ts';

const TYPED = 'Mon colis est arrivé cassé';
const URL_OF = 'https://api.bulle.example/v1/preview?session=1';
const sent = (body: string, more: Partial<Sent> = {}): Sent => ({ api: 'fetch', url: URL_OF, form: 'words', body, ...more });

interface Story {
  readonly typed?: string;
  /** Milliseconds between keys. */
  readonly pace?: number;
  readonly known?: string;
  /** What leaves 20 ms after each key; null: nothing. */
  readonly each?: (text: string, key: number) => Sent | null;
  /** What leaves every half a second, all the time. */
  readonly beat?: (count: number) => Sent;
  /** What leaves once, this long after the last key. */
  readonly then?: { readonly after: number; readonly what: Sent };
}

/** Five seconds of looking, the keys, five seconds after them. */
function told({ typed = TYPED, pace = 150, known = '', each, beat, then }: Story): Answer {
  const preview = new Preview(known, 0);
  const acts: { at: number; act: () => void }[] = [];
  const last = 5_000 + (typed.length - 1) * pace;
  for (let i = 0; i < typed.length; i++) {
    const text = typed.slice(0, i + 1);
    const at = 5_000 + i * pace;
    acts.push({ at, act: () => preview.typed(text, at) });
    const leaving = each?.(text, i);
    if (leaving) acts.push({ at: at + 20, act: () => preview.left(leaving, at + 20) });
  }
  for (let at = 250, n = 0; beat && at < last + 5_000; at += 500, n++) { const count = n; acts.push({ at, act: () => preview.left(beat(count), at) }); }
  if (then) acts.push({ at: last + then.after, act: () => preview.left(then.what, last + then.after) });
  for (const { act } of acts.sort((a, b) => a.at - b.at)) act();
  return preview.answer(last + 5_000);
}

describe('the text is in what leaves', () => {
  it.each<[string, Story]>([
    ['with each key', { each: (text) => sent(JSON.stringify({ text })) }],
    ['once, after a pause', { then: { after: 3_000, what: sent(JSON.stringify({ draft: TYPED })) } }],
    ['only what is new, six keys at a time', { each: (text, key) => (key % 8 === 7 ? sent(text.slice(-8)) : null) }],
    ['in the address', { each: (text) => sent('', { url: `https://api.bulle.example/p?t=${encodeURIComponent(text)}` }) }],
    ['in bytes', { each: (text) => sent(`\x01\x02${Buffer.from(text).toString('latin1')}`, { form: 'bytes', api: 'websocket' }) }],
    ['a short word, whole', { typed: 'Aïe !', each: (text) => sent(JSON.stringify({ text })) }],
    ['beside a heartbeat', { beat: () => sent('{"ping":1}'), each: (text) => sent(JSON.stringify({ text }), { url: 'https://autre.example/' }) }],
  ])('%s', (_label, story) => expect(told(story).sent).toBe('text'));

  it('with its receiver and the number of keys, and never the text', () => {
    const answer = told({ each: (text) => sent(JSON.stringify({ text })) });
    expect(answer).toEqual({ sent: 'text', api: 'fetch', url: 'https://api.bulle.example/v1/preview', keys: TYPED.length });
    expect(told({ each: (text) => sent('', { url: `https://api.bulle.example/p/${encodeURIComponent(text)}` }) }).url).toBe('https://api.bulle.example/');
  });
});

describe('the text is not in what leaves', () => {
  it.each<[string, Story]>([
    ['nothing leaves', {}],
    ['other words', { beat: (n) => sent(JSON.stringify({ page: 'La Petite Faïencerie', n })) }],
    ['words of the page itself', { typed: 'La Petite Faïencerie', known: 'La Petite Faïencerie — accueil', beat: () => sent('{"title":"La Petite Faïencerie"}') }],
    ['words of the page itself, said for the first time', { typed: 'La Petite Faïencerie', known: 'La  Petite Faïencerie — accueil', then: { after: 300, what: sent('{"title":"La Petite Faïencerie"}') } }],
    ['digits and dots, said for the first time', { typed: '1234567890......', then: { after: 300, what: sent('{"id":"1234567890","dots":"......"}') } }],
    ['words that left before they were typed', { typed: 'I am typing a message', beat: () => sent('{"type":"typing","kind":"message"}') }],
    ['a word of the protocol, which happens to be typed', { typed: 'typing', beat: () => sent('{"type":"typing"}') }],
    ['digits and dots', { typed: '1234567890......', beat: (n) => sent(JSON.stringify({ id: '1234567890', dots: '......', n })) }],
    ['a heartbeat of noise', { beat: () => sent(gzipSync('x'.repeat(400) + Math.PI).toString('latin1').padEnd(90, '\x01'), { form: 'bytes' }) }],
    ['one message by chance', { then: { after: 300, what: sent('{"scroll":20}') } }],
  ])('%s', (_label, story) => expect(told(story)).toMatchObject({ sent: 'no', api: null, url: null }));

  it('the message itself, sent after', () => {
    const preview = new Preview('', 0);
    preview.typed(TYPED, 1_000);
    expect(preview.left(sent(TYPED), 2_000)).toBe(true);
    preview.discardFrom(1_995);
    expect(preview.answer(3_000).sent).toBe('no');
  });
});

describe('that somebody types leaves', () => {
  it('with each key', () => expect(told({ each: () => sent('{"typing":true}') })).toMatchObject({ sent: 'signal', api: 'fetch' }));
  it('beside a heartbeat to the same place', () => expect(told({ typed: `${TYPED}, que faire ?`, pace: 100, beat: () => sent('{"ping":1}'), each: () => sent('{"typing":true}') })).toMatchObject({ sent: 'signal' }));
  it('a word of it is no text', () => expect(told({ typed: 'typing something', each: () => sent('{"event":"typing"}') }).sent).toBe('signal'));
});

describe('what left cannot be looked into', () => {
  const zipped = (text: string): string => gzipSync(JSON.stringify({ text, pad: 'abcdefghijklmnopqrstuvwxyz' })).toString('latin1');
  it.each<[string, Story]>([
    ['compressed', { each: (text) => sent(zipped(text), { form: 'bytes', api: 'websocket' }) }],
    ['compressed, in base64', { each: (text) => sent(Buffer.from(zipped(text), 'latin1').toString('base64')) }],
    ['a stream', { each: () => sent('', { form: 'closed' }) }],
    ['given to a worker', { each: (text) => sent(text, { api: 'message', url: null }) }],
  ])('%s', (_label, story) => expect(told(story).sent).toBe('unreadable'));

  it('is not what is too small to hold it', () => expect(told({ each: () => sent('\x01\x02\x03\x04', { form: 'bytes' }) }).sent).toBe('signal'));
  it('the text found elsewhere is worse', () => expect(told({ each: (text, key) => (key % 2 ? sent('', { form: 'closed' }) : sent(text, { url: 'https://autre.example/' })) }).sent).toBe('text'));
});
