import type { Sightings } from '../model/observation.ts';
import type { Sent } from './sent.ts';
import { flat, formsOf, fromBase64, isReadable } from './typing-forms.ts';

/** What is said of a watch in the end. */
export type Answer = Omit<Sightings<string>['typing'], 'widget'>;

/** So many characters in a row are no coincidence; a shorter text counts when it is there whole. */
const RUN = 6;
export const LEAST_TEXT = 4;
/** Of a long text its beginning and its end are looked for: a preview sends all of it, or what was added. */
const EDGE = 80;
/** What leaves within this time of a key left in time with it. */
const KEY_MS = 1_000;
/** One message proves no rhythm. */
const REPEATED = 2;
/** How much oftener than without keys: a heartbeat goes on whether one types or not. */
const OFTENER = 3;
/** Without this much time without keys there is no telling how often something leaves by itself. */
const IDLE_MS = 1_500;
/** Word that somebody is typing is short. */
const SIGNAL_MOST = 2_000;
const MOST_REMEMBERED = 80;
const REMEMBERED_MOST = 6_000;

interface Receiver { readonly api: Sent['api']; readonly url: string | null; inTime: number; idle: number; opaque: number; small: number }

/**
 * What is known of one message while it is written: the text itself, which stays in here, and whether it was in
 * what left meanwhile. `known` is what the page said before: words that stand on it may be in anything it sends.
 */
export class Preview {
  private text = '';
  private known: string;
  private most = 0;
  private keys = 0;
  private lastKeyAt = Number.NEGATIVE_INFINITY;
  private keyedMs = 0;
  private readonly receivers = new Map<string, Receiver>();
  private readonly remembered: { readonly forms: string; readonly text: string }[] = [];
  private hits: { readonly at: number; readonly sent: Sent }[] = [];

  constructor(known: string, private readonly since: number) { this.known = flat(known); }

  /** What was written last. */
  get written(): string { return this.text; }
  get longest(): number { return this.most; }
  get lastKey(): number { return this.lastKeyAt; }
  get started(): boolean { return this.keys > 0; }

  /** The visitor's key changed the text, at `at` (ms of the document's clock). */
  typed(text: string, at: number): void {
    this.keys++;
    this.text = flat(text).trim();
    this.most = Math.max(this.most, this.text.length);
    this.keyedMs += Math.min(at - this.lastKeyAt, KEY_MS);
    this.lastKeyAt = at;
  }

  /** Something left. True: what was typed is in it, as far as is known yet (see `settle`). */
  left(sent: Sent, at: number): boolean {
    const forms = [...formsOf(sent.body, sent.form === 'bytes'), ...(sent.url === null ? [] : formsOf(queryOf(sent.url), false))].join('\n');
    const hit = this.holds(forms);
    if (hit) this.hits.push({ at, sent });
    this.remembered.push({ forms: forms.slice(0, REMEMBERED_MOST), text: this.text });
    if (this.remembered.length > MOST_REMEMBERED) this.remembered.shift();
    const receiver = this.receiverOf(sent);
    if (at - this.lastKeyAt > KEY_MS || !this.started) receiver.idle++;
    else {
      receiver.inTime++;
      if (isOpaque(sent, this.text.length)) receiver.opaque++;
      else if (sent.body.length <= SIGNAL_MOST) receiver.small++;
    }
    return hit;
  }

  /** The message was sent at `at`, or the text is gone: what left from then on was the message itself. */
  discardFrom(at: number): void { this.hits = this.hits.filter((hit) => hit.at < at); }

  answer(now: number): Answer {
    const found = this.hits.find(({ sent }) => sent.api !== 'message') ?? this.hits[0];
    // What a worker does with the text it was given cannot be seen.
    if (found) return { sent: found.sent.api === 'message' ? 'unreadable' : 'text', api: found.sent.api, url: this.tellable(found.sent.url), keys: this.keys };
    const keyed = this.keyedMs + Math.min(Math.max(now - this.lastKeyAt, 0), KEY_MS);
    const inStep = [...this.receivers.values()].filter((one) => one.api !== 'message' && this.oftener(one, keyed, now));
    const closed = inStep.find(({ opaque }) => opaque >= REPEATED);
    const signal = inStep.find(({ small }) => small >= REPEATED);
    const best = closed ?? signal;
    return { sent: closed ? 'unreadable' : signal ? 'signal' : 'no', api: best?.api ?? null, url: this.tellable(best?.url ?? null), keys: this.keys };
  }

  /** An address that may be told: one with what was typed in its path loses the path. */
  private tellable(url: string | null): string | null {
    const address = addressOf(url);
    if (address === null) return null;
    const path = formsOf(new URL(address).pathname, false).join('\n').toLowerCase();
    const text = this.text.toLowerCase();
    for (let i = 0; i + LEAST_TEXT <= text.length; i++) if (path.includes(text.slice(i, i + LEAST_TEXT))) return `${new URL(address).origin}/`;
    return address;
  }

  private oftener({ inTime, idle }: Receiver, keyedMs: number, now: number): boolean {
    const idleMs = now - this.since - keyedMs;
    return idle === 0 || idleMs < IDLE_MS || inTime / keyedMs > (OFTENER * idle) / idleMs;
  }

  private receiverOf({ api, url }: Sent): Receiver {
    const name = `${api} ${addressOf(url)}`;
    const receiver = this.receivers.get(name) ?? { api, url, inTime: 0, idle: 0, opaque: 0, small: 0 };
    if (this.receivers.size < 200) this.receivers.set(name, receiver);
    return receiver;
  }

  private holds(forms: string): boolean {
    const { text } = this;
    if (!this.started || text.length < LEAST_TEXT) return false;
    if (text.length < RUN) return forms.includes(text) && !this.isCoincidence(text);
    for (let i = 0; i + RUN <= text.length; i++) {
      if (i > EDGE && i < text.length - EDGE) continue;
      const run = text.slice(i, i + RUN);
      if (forms.includes(run) && !this.isCoincidence(run)) return true;
    }
    return false;
  }

  /** Dots and digits in a row, words of the page itself, words that left before they were typed. */
  private isCoincidence(run: string): boolean {
    if (new Set(run).size < LEAST_TEXT || !/\p{L}/u.test(run)) return true;
    return this.known.includes(run) || this.remembered.some(({ forms, text }) => forms.includes(run) && !text.includes(run));
  }
}

const queryOf = (url: string): string => { const { pathname, search } = new URL(url); return pathname + search; };

/** Without its query. */
function addressOf(url: string | null): string | null {
  const parsed = url === null ? null : URL.parse(url);
  return parsed && `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}

/** Big enough to hold the text, and in no form that it could be found in: compressed, enciphered, a stream. */
function isOpaque({ form, body }: Sent, least: number): boolean {
  if (form === 'closed') return true;
  if (body.length < Math.max(least, 16)) return false;
  if (form === 'bytes') return !isReadable(body);
  const run = /[A-Za-z0-9+/_-]{64,}={0,2}/.exec(body)?.[0];
  if (run === undefined || run.length < body.length * 0.6) return false;
  const read = fromBase64(run);
  return read !== null && !isReadable(read);
}
