import { entropyBits, shapeOf } from '../../lib/log/shape.ts';
import { tokensOf } from '../../lib/log/digest.ts';
import { readCookieLine } from '../../lib/record/cookie-line.ts';
import type { ConsentRecord } from '../../lib/model/consent-record.ts';
import type { FormBoxSeen, FormFieldSeen } from '../../lib/model/form.ts';
import type { BannerButton, BannerToggleSeen, CookieLine, Digest, Entry, Kind, LoggedUrl, PanelFieldSeen, PanelQuote, Script, Sightings, TlsVersion, Where, Witness } from '../../lib/model/observation.ts';
import { siteOf } from '../../lib/site.ts';

/** Entries as the recorders would leave them, told as a story. The clock moves by itself, 10 ms a sentence. */
export const aLog = (): LogBuilder => new LogBuilder();

/** Epoch ms at which every story begins. */
export const EPOCH = 1_795_000_000_000;
export const A_UUID = '3b241101-e2bb-4255-8caf-4136c566a962';
export const ANOTHER_UUID = '9f1c2e7d-0b53-4d0e-9a44-7c1f5e6d8a31';

export const digest = (value: string): Digest => ({
  length: value.length, shape: shapeOf(value), entropyBits: entropyBits(value), hmac: `mac(${value})`, tokenHmacs: tokensOf(value).map((token) => `mac(${token})`),
});

export function url(text: string): LoggedUrl {
  if (text.startsWith('blob:')) return { ...url(text.slice(5)), text, scheme: 'blob', query: {} };
  if (!/^(https?|wss?):/.test(text)) return { text, host: '', scheme: text.split(':')[0] ?? '', query: {} };
  const { protocol, host, hostname, pathname, searchParams } = new URL(text);
  const query = Object.fromEntries([...searchParams].map(([name, value]) => [name, digest(value)]));
  return { text: `${protocol}//${host}${pathname}`, host: hostname, scheme: protocol.slice(0, -1), query };
}

export const cookie = (text: string, at = EPOCH): CookieLine => {
  const line = readCookieLine(text, at)!;
  return { ...line, value: digest(line.value) };
};

/** What a consent platform's record says, as the gate would have read it. */
export const saying = (says: ConsentRecord['says'], more: Partial<ConsentRecord> = {}): ConsentRecord =>
  ({ format: 'tarteaucitron', says, choices: {}, decidedAt: null, implied: false, provable: false, ...more });
const told = (value: Digest, consent: ConsentRecord | undefined): Digest => (consent === undefined ? value : { ...value, consent });

interface Doc { readonly source: string; readonly where: Where; readonly top: boolean; n: number }
export interface ByScript { readonly by?: string | readonly string[] }
/** A held cookie, with what it says when it is a record. */
export type Held = string | readonly [string, ConsentRecord];
export interface RecordOptions { readonly name?: string; readonly value?: string; readonly via?: 'cookie' | 'header' | 'change' | 'storage'; readonly host?: string; readonly sentAt?: number; readonly maxAge?: number }
export interface LayerOptions extends Partial<Omit<Sightings['banner-layer'], 'links' | 'toggles' | 'text'>> { readonly links?: readonly (readonly [string, string])[]; readonly toggles?: readonly (Partial<BannerToggleSeen> & { readonly words: string })[] }
export interface PageOptions { readonly early?: boolean; readonly unwatched?: boolean; readonly held?: readonly Held[]; readonly document?: string | null }
export interface RequestOptions extends ByScript { readonly type?: string; readonly cookies?: readonly string[]; readonly method?: string; /** What a parameter of the query says, when it is a signal. */ readonly consent?: Readonly<Record<string, ConsentRecord>>; readonly api?: Sightings['chain']['api'] }
export interface WidgetOptions { readonly foundBy?: 'rule' | 'shape'; readonly launcher?: boolean; readonly inline?: boolean; readonly frames?: readonly string[]; readonly script?: string; readonly name?: string }

export type FormOptions = Partial<Omit<Sightings['form-seen'], 'fields' | 'boxes' | 'links' | 'action'>> & {
  readonly fields?: readonly Partial<FormFieldSeen>[]; readonly boxes?: readonly Partial<FormBoxSeen>[]; readonly links?: readonly (readonly [string, string])[]; readonly action?: string | null;
};
export type SaidOptions = Partial<Omit<Sightings['panel-said'], 'widget' | 'quotes' | 'fields'>> & {
  readonly quotes?: readonly (readonly [PanelQuote['family'], string, PanelQuote['place']?])[];
  readonly fields?: readonly Partial<PanelFieldSeen>[];
};

export class LogBuilder {
  private readonly list: Entry[] = [];
  private now = 0;
  private readonly worker = { source: 'worker-1', n: 0, lives: 1 };
  private docs = 0;
  private requests = 0;
  private top: Doc | null = null;
  private here: Doc | null = null;
  private readonly frames = new Map<string, Doc>();
  private readonly known = new Map<string, WidgetOptions & { readonly panel: boolean }>();

  // ---- time ----
  at(ms: number): this { this.now = ms; return this; }
  wait(ms: number): this { this.now += ms; return this; }

  // ---- documents ----
  /** A top-level document: request, commit, recorder. `held`: cookies the browser has (first page of a visit asks). */
  page(address: string, { early = true, unwatched = false, held = [], document }: PageOptions = {}): this {
    const number = ++this.docs;
    const where: Where = { tab: 1, frame: 0, document: document === undefined ? `document-${number}` : document, url: url(address), site: siteOf(address)! };
    this.top = { source: `doc-${number}`, where, top: true, n: 0 };
    this.here = this.top;
    this.frames.clear();
    this.known.clear();
    this.fromWorker('cookies-at-start', { cookies: held.map((one) => heldCookie(one, url(address).host)) }, where);
    this.fromWorker('request', { requestId: `r${++this.requests}`, url: url(address), method: 'GET', type: 'main_frame', initiator: null, cookiesSent: held.map((one) => (typeof one === 'string' ? one : one[0]).split('=')[0]!) }, where);
    this.wait(40).fromWorker('navigation', { url: url(address), type: 'document' }, where);
    if (!unwatched) this.fromPage('frame-started', { url: url(address), top: true, early, prerendering: false, lang: 'fr' }, 'content');
    return this;
  }
  loaded(): this { return this.fromWorker('loaded', { url: this.top!.where.url! }, this.top!.where); }
  /** A new address without a load. */
  history(address: string): this {
    const where: Where = { ...this.top!.where, url: url(address) };
    Object.assign(this.top!, { where });
    return this.fromWorker('navigation', { url: url(address), type: 'history' }, where);
  }
  scroll(): this { return this.inTop().fromPage('scrolled', { toEnd: true }, 'content'); }
  /** A frame starts; what follows happens in it, until `inTop()` or another frame. Named by its address. */
  frame(address: string, { request = true, inserted = false }: { request?: boolean; inserted?: boolean } = {}): this {
    if (inserted) this.inTop().fromPage('frame-inserted', { url: url(address) }, 'content');
    if (request) this.request(address, { type: 'sub_frame' });
    const number = ++this.docs;
    const doc: Doc = { source: `frame-${number}`, where: { ...this.top!.where, frame: number, document: `document-${number}`, url: url(address) }, top: false, n: 0 };
    this.frames.set(address, doc);
    this.here = doc;
    return this.fromPage('frame-started', { url: url(address), top: false, early: true, prerendering: false, lang: null }, 'content');
  }
  /** A frame is put into the page, or given its address; it may start a moment later. */
  framePut(address: string): this { return this.inTop().fromPage('frame-inserted', { url: url(address) }, 'content'); }
  inFrame(address: string): this { this.here = this.frames.get(address)!; return this; }
  inTop(): this { this.here = this.top; return this; }

  // ---- storing ----
  /** `document.cookie = text` and, unless it was not kept, the browser's change a moment later. */
  cookieWrite(text: string, { by, api = 'document.cookie', stored = true, told: toldByPage = true, partition, consent }: ByScript & { api?: 'document.cookie' | 'cookieStore'; stored?: boolean; told?: boolean; partition?: string | null; consent?: ConsentRecord } = {}): this {
    const line = this.line(text, consent);
    if (toldByPage) this.fromPage('cookie-write', { line, api, script: this.script(by) }, 'page', 0);
    if (stored) this.change(line, line.domain ?? this.here!.where.url!.host, line.domain === null, partition === undefined ? (line.partitioned ? this.here!.where.site : null) : partition);
    return this.wait(10);
  }
  /** An answer sets a cookie. `sentAt`: ms of the story at which its request left (default: 30 ms before). */
  cookieHeader(address: string, text: string, { sentAt = this.now - 30, type = 'script', stored = true, unseenRequest = false, cookies, partition, consent }: { consent?: ConsentRecord;  sentAt?: number; type?: string; stored?: boolean; unseenRequest?: boolean; cookies?: readonly string[]; partition?: string | null } = {}): this {
    const line = this.line(text, consent);
    const requestId = `r${++this.requests}`;
    const arrival = this.now;
    if (!unseenRequest) {
      this.now = sentAt;
      this.fromWorker('request', { requestId, url: url(address), method: 'GET', type, initiator: null, cookiesSent: cookies ?? [] }, this.requestWhere(), 0);
      this.now = arrival;
    }
    this.fromWorker('cookie-header', { line, requestId, requestAt: EPOCH + sentAt, url: url(address), type }, this.requestWhere(), 0);
    if (stored) this.change(line, line.domain ?? url(address).host, line.domain === null, partition === undefined ? (line.partitioned ? this.top!.where.site : null) : partition);
    return this.wait(10);
  }
  /** Only the browser's word. */
  cookieChange(text: string, { host = this.top!.where.url!.host, removed = false, cause = removed ? 'expired' : 'explicit', partition = null, consent }: { consent?: ConsentRecord;  host?: string; removed?: boolean; cause?: string; partition?: string | null } = {}): this {
    const line = this.line(text, consent);
    return this.fromWorker('cookie-change', { line: { ...line, domain: line.domain ?? host }, hostOnly: line.domain === null, removed, cause, partition }, null);
  }
  private line(text: string, consent: ConsentRecord | undefined): CookieLine {
    const line = cookie(text, EPOCH + this.now);
    return { ...line, value: told(line.value, consent) };
  }
  private change(line: CookieLine, host: string, hostOnly: boolean, partition: string | null): void {
    const gone = line.value.length === 0 || (line.maxAgeSeconds !== null && line.maxAgeSeconds <= 0);
    this.now += 1;
    this.fromWorker('cookie-change', { line: { ...line, domain: host }, hostOnly, removed: gone, cause: gone ? 'expired_overwrite' : 'explicit', partition }, null, 0);
    this.now -= 1;
  }
  store(key: string, value: string, { by, area = 'localStorage', consent }: ByScript & { area?: 'localStorage' | 'sessionStorage'; consent?: ConsentRecord } = {}): this {
    return this.fromPage('storage-write', { area, op: 'set', key, value: told(digest(value), consent), script: this.script(by) }, 'page');
  }
  unstore(key: string | null, { by, area = 'localStorage' }: ByScript & { area?: 'localStorage' | 'sessionStorage' } = {}): this {
    return this.fromPage('storage-write', { area, op: key === null ? 'clear' : 'remove', key, value: null, script: this.script(by) }, 'page');
  }
  storedAtStart(...keys: string[]): this { return this.fromPage('storage-at-start', { area: 'localStorage', keys }, 'content'); }
  database(op: Sightings['database']['op'], name: string, { by, area = 'indexedDB', store = null }: ByScript & { area?: 'indexedDB' | 'cacheStorage'; store?: string | null } = {}): this {
    return this.fromPage('database', { area, op, name, store, script: this.script(by) }, 'page');
  }
  databasesSeen(...names: string[]): this { return this.fromPage('databases-seen', { area: 'indexedDB', names }, 'content'); }

  // ---- network ----
  /** With `by`, the page's call is noted 2 ms before the browser's request. */
  request(address: string, { type = 'script', cookies = [], by, api = 'fetch', method = 'GET', consent = {} }: RequestOptions = {}): this {
    if (by !== undefined) { this.fromPage('chain', { api, url: url(address), script: this.script(by) }, 'page', 0); this.now += 2; }
    const to = url(address);
    const query = Object.fromEntries(Object.entries(to.query).map(([name, value]) => [name, told(value, consent[name])]));
    return this.fromWorker('request', { requestId: `r${++this.requests}`, url: { ...to, query }, method, type, initiator: null, cookiesSent: cookies }, this.requestWhere());
  }
  /** The top-level document's answer, as it came before its commit. */
  answered(said: Partial<Sightings['response']> = {}): this {
    const { now } = this;
    this.now = Math.max(0, now - 60);
    this.fromWorker('response', { requestId: `r${this.requests}`, status: 200, fromCache: false, ...said }, this.top!.where);
    this.now = now;
    return this;
  }
  /** By which TLS the top-level document came; or, with an address, another hop of its request. */
  connected(tls: TlsVersion, address?: string): this {
    const { now } = this;
    this.now = Math.max(0, now - 60);
    this.fromWorker('connection', { requestId: `r${this.requests}`, tls }, address === undefined ? this.top!.where : { ...this.top!.where, url: url(address) });
    this.now = now;
    return this;
  }
  /** A top-level request was sent elsewhere: the next page asks anew under the same number as the cookies its answers set. */
  redirected(from: string, to: string, status: number, internal = false): this { return this.fromWorker('redirect', { requestId: 'hop', from: url(from), to: url(to), status, internal }, this.hopWhere(from)); }
  cookieHeaderAt(address: string, text: string): this {
    return this.fromWorker('cookie-header', { line: this.line(text, undefined), requestId: 'hop', requestAt: EPOCH + this.now, url: url(address), type: 'main_frame' }, this.hopWhere(address));
  }
  private hopWhere(address: string): Where { return { tab: 1, frame: 0, document: null, url: url(address), site: siteOf(address)! }; }
  chain(api: Sightings['chain']['api'], address: string, by: string | readonly string[]): this { return this.fromPage('chain', { api, url: url(address), script: this.script(by) }, 'page'); }

  // ---- the chat ----
  /** A widget stands in the page; a rule's unless its key says `shape:`. */
  widget(key: string, options: WidgetOptions = {}): this { return this.sight(key, { ...this.known.get(key), ...options, panel: this.known.get(key)?.panel ?? options.inline ?? false }); }
  panel(key: string, shown: boolean, options: WidgetOptions = {}): this { return this.sight(key, { ...this.known.get(key), ...options, panel: shown }); }
  private sight(key: string, state: WidgetOptions & { readonly panel: boolean }): this {
    this.known.set(key, state);
    const { foundBy = key.startsWith('shape:') ? 'shape' : 'rule', inline = false, launcher = !inline, frames = [], script, name = null, panel } = state;
    return this.inTop().fromPage('widget-seen', { widget: key, foundBy, launcher, panel, inline, frames: frames.map(url), script: script === undefined ? null : url(script), name }, 'content');
  }
  /** A trusted click (`key`: by keyboard). On the page: `chatWords` when its name says so, `tag` what it is. */
  gesture(on: 'launcher' | 'panel' | 'banner' | 'page', widget: string | null = null, { chatWords = false, tag = 'button', name = null as string | null, kind = 'click' as 'click' | 'key' } = {}): this {
    return this.fromPage('gesture', { kind, control: { tag, role: null, name }, on, widget, chatWords }, 'content');
  }
  message(widget: string | null = null): this { return this.fromPage('message-sent', { widget }, 'content'); }
  panelRead(widget: string | null, { characters = 200, links = 0, readable = true } = {}): this { return this.fromPage('panel-read', { widget, readable, noticeLinks: links, characters }, 'content'); }
  /** An open panel is read. */
  said(widget: string | null, { quotes = [], fields = [], ...more }: SaidOptions = {}): this {
    return this.fromPage('panel-said', {
      widget, title: null, controls: [], language: 'fr', history: false, characters: 200, ...more,
      quotes: quotes.map(([family, words, place = 'greeting']) => ({ family, words, place })), fields: fields.map((one) => ({ type: 'text', words: '', autocomplete: null, required: false, checked: null, ...one })),
    }, 'content');
  }
  /** A form is read. Its address and its links are those of the page it stands in. */
  form(seen: FormOptions = {}): this {
    const { fields = [{ type: 'email', words: 'E-mail' }], boxes = [], links = [], action = null, ...more } = seen;
    return this.fromPage('form-seen', {
      form: 1, url: this.here!.where.url!, method: 'post', heading: null, buttons: [], says: [], prefilled: false, folded: false, cut: false, language: 'fr', pageLanguage: 'fr', ...more,
      action: action === null ? null : url(action), links: links.map(([address, words]) => ({ url: url(address), words })),
      fields: fields.map((one) => ({ type: 'text', words: '', beside: '', hint: null, name: null, autocomplete: null, required: false, drawn: false, ...one })),
      boxes: boxes.map((one) => ({ type: 'checkbox', words: '', question: null, ticked: 'no', required: false, inside: true, ...one })),
    }, 'content');
  }
  reply(widget: string | null, afterMs: number): this { return this.fromPage('reply', { widget, afterMs }, 'content'); }
  typed(widget: string | null, sent: Sightings['typing']['sent'], { to, api = null, keys = 12 }: { readonly to?: string; readonly api?: Sightings['typing']['api']; readonly keys?: number } = {}): this {
    return this.fromPage('typing', { widget, sent, api, url: to === undefined ? null : url(to), keys }, 'content');
  }
  noticeLink(address: string, { place = 'page' as 'page' | 'banner' | 'widget', widget = null as string | null, words = 'Confidentialité' } = {}): this { return this.fromPage('notice-link', { url: url(address), words, place, widget }, 'content'); }
  content(counts: Partial<Sightings['page-content']> = {}): this { return this.fromPage('page-content', { forms: 0, passwords: 0, noticeLinks: 0, legalLinks: 0, ...counts }, 'content'); }

  // ---- the banner ----
  banner({ shown = true, cmp = 'tarteaucitron' as string | null, acceptAll = true, refuseAll = true, foundBy = 'rule' as 'rule' | 'shape', beside = null as string | null } = {}): this { return this.fromPage('banner', { cmp, foundBy, shown, acceptAll, refuseAll, ...(beside !== null && { beside }) }, 'content'); }
  /** A trusted click on the banner: the gesture, and what it means. */
  choose(button: BannerButton, cmp: string | null = 'tarteaucitron'): this { return this.gesture('page').wait(-10).answer(button, cmp); }
  answer(button: BannerButton, cmp: string | null = 'tarteaucitron', words: string = button): this { return this.fromPage('banner-click', { cmp, button, words }, 'content'); }
  /** A box or slider of the banner is used. */
  toggle(): this { return this.gesture('page', null, { tag: 'input' }); }
  layer(layer: 'first' | 'second', text: string, { links = [], toggles = [], ...more }: LayerOptions = {}): this {
    return this.fromPage('banner-layer', {
      cmp: 'tarteaucitron', layer, text, language: 'fr', pageLanguage: 'fr', buttons: [], covers: 0.2, locksScroll: false, ...more,
      toggles: toggles.map((one) => ({ beside: '', on: false, locked: false, ...one })), links: links.map(([words, address]) => ({ words, url: url(address) })),
    }, 'content');
  }
  control(words: string, place: Sightings['consent-control']['place'] = 'footer', more: { leads?: true } = {}): this { return this.fromPage('consent-control', { words, place, tag: 'a', ...more }, 'content'); }
  /** The platform's record is written, and says so. No two writings have the same value, unless told. */
  record(what: ConsentRecord['says'] | ConsentRecord, { name = 'tarteaucitron', value = `v${this.now}`, via = 'cookie', host = this.top!.where.url!.host, sentAt, maxAge = 15_552_000 }: RecordOptions = {}): this {
    const consent = typeof what === 'string' ? saying(what) : what;
    const text = `${name}=${value}; Max-Age=${maxAge}`;
    switch (via) {
      case 'cookie': return this.cookieWrite(text, { consent });
      case 'storage': return this.store(name, value, { consent });
      case 'change': return this.cookieChange(text, { consent, host });
      case 'header': return this.cookieHeader(`https://${host}/consent`, text, { consent, type: 'xmlhttprequest', ...(sentAt === undefined ? {} : { sentAt }) });
    }
  }

  // ---- the record ----
  hole(reason: Sightings['hole']['reason']): this { return this.fromPage('hole', { reason, lost: null }, 'content'); }
  /** Numbers that were given and never arrived. */
  lose(count: number): this { this.here!.n += count; return this; }
  workerDies(): this { this.worker.source = `worker-${++this.worker.lives}`; this.worker.n = 0; return this; }

  /** Numbered in order of arrival: by time, as a store would that is never late. */
  entries(): Entry[] {
    return [...this.list].sort((a, b) => a.at - b.at).map((entry, index) => ({ ...entry, seq: index + 1 }));
  }

  private script(by: string | readonly string[] | undefined): Script {
    return { chain: (typeof by === 'string' ? [by] : (by ?? [this.here!.where.url!.text])).map(url), at: by === undefined ? null : '1:1' };
  }
  /** Chromium tells the frame of a request, not its address. */
  private requestWhere(): Where { return { ...this.here!.where, url: this.here!.top ? this.here!.where.url : null }; }
  private fromWorker<K extends Kind>(kind: K, data: Sightings[K], where: Where | null, moves = 10): this {
    this.worker.n++;
    return this.put(kind, data, this.worker.source, this.worker.n, 'browser', where, moves);
  }
  private fromPage<K extends Kind>(kind: K, data: Sightings[K], witness: Witness, moves = 10): this {
    const doc = this.here!;
    doc.n++;
    return this.put(kind, data, doc.source, doc.n, witness, doc.where, moves);
  }
  private put<K extends Kind>(kind: K, data: Sightings[K], source: string, n: number, witness: Witness, where: Where | null, moves: number): this {
    this.list.push({ kind, data, at: EPOCH + this.now, source, n, witness, where, seq: 0, visit: where === null ? null : 7 } as unknown as Entry);
    this.now += moves;
    return this;
  }
}

function heldCookie(held: Held, host: string): Sightings['cookies-at-start']['cookies'][number] {
  const [text, consent] = typeof held === 'string' ? [held, undefined] : held;
  const line = cookie(text);
  return { name: line.name, domain: line.domain ?? host, partition: null, value: told(line.value, consent) };
}
