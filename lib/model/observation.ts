import type { ConsentRecord } from './consent-record.ts';
import type { FormSeen } from './form.ts';
import type { ChatFamily } from './rules.ts';

/**
 * What the recorders see, in our vocabulary. Nothing here is an opinion: no vendor, no phase, no purpose.
 * Times are epoch milliseconds (`at`), durations carry their unit in their name.
 */

/** Who saw it. `browser` cannot be talked out of what it saw; `page` is useful and forgeable. */
export type Witness = 'browser' | 'content' | 'page';

/** One recorder's life: a frame's document, or one life of the background worker. Random, never reused. */
export type SourceId = string;

/** Position in the log. Unique, ascending, given at append; renumbered from 1 when visits are joined. */
export type Seq = number;

export type Shape =
  | 'empty' | 'boolean' | 'number' | 'timestamp' | 'uuid' | 'hex' | 'jwt' | 'base64' | 'json' | 'email' | 'url' | 'word' | 'text';

/** All that is kept of a value. The HMAC is keyed per install: equality is provable, the value is not stored. */
export interface Digest {
  readonly length: number;
  readonly shape: Shape;
  /** Shannon entropy of the characters times the length, rounded down. An estimate from above. */
  readonly entropyBits: number;
  readonly hmac: string;
  /** HMACs of the parts of 8 characters or more, so that an id inside a longer value still matches. */
  readonly tokenHmacs: readonly string[];
  /** The value came at the length limit (16,384): all of the above is about its beginning. */
  readonly overflow?: true;
  /** What it says, when it is the record of a known consent platform. */
  readonly consent?: ConsentRecord;
}

/**
 * A URL the log may keep: no credentials, no fragment; path segments that look like tokens or e-mail
 * addresses digested; the query as digests per parameter name. `text` is what a reader sees.
 */
export interface LoggedUrl {
  /** `https://host/path`, digested segments as `{hmac8}`. Never a query string. */
  readonly text: string;
  readonly host: string;
  /** Scheme without colon: `https`, `http`, `wss`, `ws`, `about`, `blob`, `data`, `file`, `chrome-extension` … */
  readonly scheme: string;
  readonly query: Readonly<Record<string, Digest>>;
}

export interface CookieLine<V = Digest> {
  readonly name: string;
  readonly value: V;
  readonly domain: string | null;
  readonly path: string | null;
  /** As requested: Max-Age, or Expires minus the time of writing. Null: a session cookie. Zero or less: a deletion. */
  readonly maxAgeSeconds: number | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | null;
  readonly partitioned: boolean;
}

/** URLs are raw strings until the gate and LoggedUrl after it, as values are strings and then Digests. */
export type Url<V> = V extends string ? string : LoggedUrl;

/** The scripts on the stack, innermost first, ours removed. Script URLs, or null for inline and eval code. */
export interface Script<V = Digest> {
  readonly chain: readonly Url<V>[];
  /** Line and column of the innermost frame, when the stack told. */
  readonly at: string | null;
}

export type StorageArea = 'localStorage' | 'sessionStorage';

/** How the visitor acted. `key` is Enter or Space on a focused control. */
export type GestureKind = 'click' | 'key';

/** A control as the log may know it: furniture of the site, never what the visitor typed. */
export interface ControlSeen {
  readonly tag: string;
  readonly role: string | null;
  /** Accessible name of a button or link, cut at 80 characters. Null for inputs and for anything inside a panel. */
  readonly name: string | null;
}

/** How a control of a banner looks, as laid out when it was described. Lengths in CSS pixels. */
export interface BannerButtonSeen {
  readonly button: BannerButton;
  /** What it says, cut at 80 characters. */
  readonly words: string;
  readonly tag: string;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly fontWeight: number;
  /** WCAG 2 contrast of its words against what is behind them, 1 to 21. Null: an image or a gradient is behind. */
  readonly contrast: number | null;
  /** Contrast of its own surface against the banner's: 1 when it has none of its own. Null: cannot be told. */
  readonly prominence: number | null;
  /** Its own, times that of everything around it; 0 to 1. */
  readonly opacity: number;
  /** It has a surface or a border of its own: it looks like a button. */
  readonly filled: boolean;
  readonly underlined: boolean;
  /** Within a sentence: words of a paragraph stand before or after it, on its line. */
  readonly inText: boolean;
  /** Seen without scrolling the page or the banner. */
  readonly inViewport: boolean;
}

/** A box or a slider that gives or withholds consent. */
export interface BannerToggleSeen {
  /** Its label, cut at 80 characters. */
  readonly words: string;
  /** What stands beside it, cut at 400 characters: what the purpose is, which cookies it lists. */
  readonly beside: string;
  readonly on: boolean;
  /** Cannot be changed: what the site holds to be strictly necessary. */
  readonly locked: boolean;
}

/** A field of a form in a chat's panel: what it asks, never what was entered. */
export interface PanelFieldSeen {
  /** The input's type, `textarea` or `select`. */
  readonly type: string;
  /** Label, or else placeholder or name, cut at 80 characters. */
  readonly words: string;
  readonly autocomplete: string | null;
  readonly required: boolean;
  /** Boxes: ticked as it first stood. Null for everything else. */
  readonly checked: boolean | null;
}

/**
 * A sentence of the chat's own that speaks of something people must be told (a family of the chat phrases), cut at
 * 160 characters. `furniture`: header, footer, form, button; `greeting`: what stood among the messages before the
 * visitor wrote any.
 */
export interface PanelQuote { readonly family: ChatFamily; readonly words: string; readonly place: 'furniture' | 'greeting' }

export type TlsVersion = '1.0' | '1.1' | '1.2' | '1.3';

/**
 * A Content-Security-Policy as it concerns scripts. `loose`: any inline code or any host may run. `report-only`: it is
 * not enforced.
 */
export type ContentPolicy = 'none' | 'report-only' | 'loose' | 'strict';

/** What a top-level document's markup sends or loads without protection. Counts, but for the site's own words. */
export interface ExposureSeen {
  /** Forms that ask for an address, a number, a name or a message: no search, no login. */
  readonly personalForms: number;
  /** Of these, those whose address is `http:`. */
  readonly insecureForms: number;
  /** Of these, those that say `mailto:`. */
  readonly mailForms: number;
  /** Of these, those with an e-mail or telephone field and `method="get"` spelt out. */
  readonly personalByGet: number;
  /** Password fields in a form whose address is `http:`; in one with `method="get"` spelt out. */
  readonly passwordsToInsecure: number;
  readonly passwordsByGet: number;
  /** Scripts, frames and style sheets; images, sound and films: that the markup asks for over `http:`. */
  readonly insecureActive: number;
  readonly insecurePassive: number;
  /** Scripts of package servers with a version in their address; those of them without `integrity`. */
  readonly pinnedScripts: number;
  readonly withoutIntegrity: number;
  /** A policy in a `meta` element. */
  readonly metaPolicy: ContentPolicy;
  /** Where a new password is chosen: what the field asks, and what the site says of it (cut at 160 characters). Null: no such field. */
  readonly newPassword: null | { readonly least: number | null; readonly most: number | null; readonly words: string | null };
}

export type BannerButton = 'accept' | 'refuse' | 'settings' | 'save' | 'close' | 'other';

export interface Sightings<V = Digest> {
  // ---- the browser (worker) ----
  /** A top-level document was committed, or its URL changed without a load (`history`, `fragment`). */
  navigation: { readonly url: Url<V>; readonly type: 'document' | 'history' | 'fragment' | 'restored' };
  /** The document and its resources finished loading. */
  loaded: { readonly url: Url<V> };
  request: {
    readonly requestId: string;
    readonly url: Url<V>;
    readonly method: string;
    /** webRequest resource type: main_frame, sub_frame, script, xmlhttprequest, websocket, ping … */
    readonly type: string;
    readonly initiator: string | null;
    /** Names of the cookies the request carried (a read, in the law's words); null when not visible. */
    readonly cookiesSent: readonly string[] | null;
    /** The Referer it carried told another origin the page's path, or its query as well. Absent: no more than the origin. */
    readonly refererTells?: 'path' | 'query';
  };
  /** Of a top-level document. What its headers ask of the browser, never what they say. Absent: logged by an older version. */
  response: {
    readonly requestId: string;
    readonly status: number;
    readonly fromCache: boolean;
    /** Strict-Transport-Security's max-age. Null: no such header, or none a browser would heed. */
    readonly hstsSeconds?: number | null;
    readonly csp?: ContentPolicy;
  };
  /** Which TLS a top-level document came by, as browser and server agreed; nothing else of the connection. Only Firefox tells. */
  connection: { readonly requestId: string; readonly tls: TlsVersion };
  /** A top-level request was sent elsewhere. `internal`: the browser's own doing (HSTS), and no server's. */
  redirect: { readonly requestId: string; readonly from: Url<V>; readonly to: Url<V>; readonly status: number; readonly internal: boolean };
  /** One Set-Cookie line. `requestAt` is when its request left: the cause counts, not the arrival. */
  'cookie-header': { readonly line: CookieLine<V>; readonly requestId: string; readonly requestAt: number; readonly url: Url<V>; readonly type: string };
  /** cookies.onChanged: no tab, no time of its own; `at` is its arrival, an upper bound. */
  'cookie-change': {
    readonly line: CookieLine<V>;
    readonly hostOnly: boolean;
    readonly removed: boolean;
    readonly cause: string;
    /** The top-level site of a partitioned cookie. */
    readonly partition: string | null;
  };
  /** Names of cookies the browser already held for this site when the visit began, with the host they belong to. */
  'cookies-at-start': { readonly cookies: readonly { readonly name: string; readonly domain: string; readonly partition: string | null; readonly value: V }[] };

  // ---- the isolated world (content) ----
  /** A recorder began in a document, before any of its scripts (`early`) or too late to be complete. */
  'frame-started': { readonly url: Url<V>; readonly top: boolean; readonly early: boolean; readonly prerendering: boolean; readonly lang: string | null };
  /** Storage keys that were there before the document touched the area; of one that it left alone, when it had loaded. */
  'storage-at-start': { readonly area: StorageArea; readonly keys: readonly string[] };
  /** Snapshot of names a worker may have written unseen, taken when a phase changes. */
  'databases-seen': { readonly area: 'indexedDB' | 'cacheStorage'; readonly names: readonly string[] };
  /** A trusted click or key. `pieces` are the widget pieces it landed on, outermost first (see `widget-seen`). */
  gesture: { readonly kind: GestureKind; readonly control: ControlSeen; readonly on: 'launcher' | 'panel' | 'banner' | 'page'; readonly widget: string | null; readonly chatWords: boolean };
  scrolled: { readonly toEnd: boolean };
  /** The page was still being watched, and nothing else happened: absence needs a witness, too. Milliseconds since its load. */
  watching: { readonly sinceLoadMs: number };
  /**
   * A chat widget stands in the document. `widget` names it within the document: the rule's id when the
   * recorder was handed selectors that matched, else `shape:<n>`. Repeated when what is known of it changes.
   */
  'widget-seen': {
    readonly widget: string;
    readonly foundBy: 'rule' | 'shape';
    readonly launcher: boolean;
    /** The panel is shown: big enough to read and to write in. */
    readonly panel: boolean;
    /** The panel stands in the page's flow, with nothing to open it: there from the start, entered by using it. */
    readonly inline: boolean;
    /** Frames that make up the widget, for joining with what happens inside them. */
    readonly frames: readonly Url<V>[];
    /** The script that built it, when known (page world: who defined its element or attached its shadow root). */
    readonly script: Url<V> | null;
    readonly name: string | null;
  };
  /** A frame was inserted or got its address within a second after a gesture: proves its load came after. */
  'frame-inserted': { readonly url: Url<V> };
  'message-sent': { readonly widget: string | null };
  /** A banner stands on the page (or went away: `shown` false). Which buttons are visible on its first layer. */
  banner: {
    readonly cmp: string | null;
    readonly foundBy: 'rule' | 'shape';
    readonly shown: boolean;
    readonly acceptAll: boolean;
    readonly refuseAll: boolean;
    /** Another platform, known by our rules, whose banner stands in this document at the same time. Absent: none was seen. */
    readonly beside?: string;
  };
  /**
   * One layer of a banner, described when it has stood still; again when it changed. The words are the site's own.
   * `first` is what came by itself, `second` what the visitor called up. A banner in a frame is told in two halves,
   * because neither document can see into the other: the frame tells what it says (`covers` null), the top-level
   * document tells its place (no text, no buttons; `covers` and `locksScroll`).
   */
  'banner-layer': {
    readonly cmp: string | null;
    readonly layer: 'first' | 'second';
    /** All words of the layer, spaces joined, cut at 4,000 characters. */
    readonly text: string;
    /** Language of those words as the browser's own detector has it, ISO 639-1; null when it is not sure. */
    readonly language: string | null;
    /** The page's declared language, ISO 639-1; null when it declares none. */
    readonly pageLanguage: string | null;
    /** At most 40. */
    readonly buttons: readonly BannerButtonSeen[];
    /** At most 80. */
    readonly toggles: readonly BannerToggleSeen[];
    /** At most 40. Buttons of the banner are not links, whatever their tag. */
    readonly links: readonly { readonly url: Url<V> | null; readonly words: string }[];
    /** Share of the viewport that it, or what lies behind it, keeps from being clicked; 0 to 1. Null: told by a frame. */
    readonly covers: number | null;
    /** The page behind it cannot be scrolled. False in a frame, which cannot tell. */
    readonly locksScroll: boolean;
  };
  /** A control that opens the choice again, standing on the page outside any banner. Told once a page and control. */
  'consent-control': {
    readonly words: string;
    readonly place: 'floating' | 'footer' | 'page';
    readonly tag: string;
    /** A link that says no more than "Cookies": to a text, or to where the choice is. Absent: it opens the choice, by its words or by a rule. */
    readonly leads?: true;
  };
  /** The visitor's trusted click on a classified button of the banner. */
  'banner-click': { readonly cmp: string | null; readonly button: BannerButton; readonly words: string };
  /** Links that look like a privacy notice, and where they stand. */
  'notice-link': { readonly url: Url<V>; readonly words: string; readonly place: 'page' | 'banner' | 'widget'; readonly widget: string | null };
  /** What the page holds that HTTPS must protect. Counts only. */
  'page-content': { readonly forms: number; readonly passwords: number; readonly noticeLinks: number; readonly legalLinks: number; readonly exposure?: ExposureSeen };
  /** The text of an open panel could or could not be read (cross-origin frames read themselves). */
  'panel-read': { readonly widget: string | null; readonly readable: boolean; readonly noticeLinks: number; readonly characters: number };
  /**
   * What an open chat says of itself, read when its panel has stood for a while and again when it changed; never
   * after the visitor's first key in it, and never a conversation: only sentences of known families are kept.
   */
  'panel-said': {
    readonly widget: string | null;
    /** Its header, cut at 80 characters. */
    readonly title: string | null;
    /** At most 60. */
    readonly quotes: readonly PanelQuote[];
    /** At most 40. */
    readonly fields: readonly PanelFieldSeen[];
    /** Names of buttons and links outside the messages, cut at 80 characters; at most 40. */
    readonly controls: readonly string[];
    /** As the browser's own detector has it, ISO 639-1; null when it is not sure. */
    readonly language: string | null;
    /** Messages of an earlier visit stand there: they were not read. */
    readonly history: boolean;
    readonly characters: number;
  };
  /** An answer came after the visitor's message; its words are not kept. */
  reply: { readonly widget: string | null; readonly afterMs: number };
  /**
   * The visitor typed in the chat without sending. Was what they typed in what left the page meanwhile? Compared
   * in the page's memory; neither keys nor text are kept. `unreadable`: something left that could not be looked into.
   */
  typing: { readonly widget: string | null; readonly sent: 'no' | 'text' | 'signal' | 'unreadable'; readonly api: 'fetch' | 'xhr' | 'websocket' | 'beacon' | 'message' | null; readonly url: Url<V> | null; readonly keys: number };
  /**
   * The text of a privacy notice, or of another page that a link so named leads to: a public document of the site.
   * A heading's line begins with `#` marks and a space, a cell of a table with its heading and a colon.
   */
  'notice-read': {
    readonly url: Url<V>;
    /** As the browser's own detector has it, ISO 639-1; null when it is not sure. */
    readonly language: string | null;
    /** The page's declared language, ISO 639-1; null when it declares none. */
    readonly pageLanguage: string | null;
    readonly title: string;
    /**
     * Paragraphs separated by line feeds, menus and footers left out, cut at 200,000 characters. The gate masks
     * e-mail addresses: `{dpo@domain}` for a mailbox of the site that is named after an office, `{email@domain}` for
     * another of the site's, `{email}` for all others.
     */
    readonly text: string;
    /** Of the whole text, before it was cut. */
    readonly words: number;
    /** Frames that fill much of the page, at most 4: each is read by itself, if at all. Absent: none, or not looked for. */
    readonly frames?: readonly Url<V>[];
    /** Who opened it: the visitor in the tab, the visitor's request to read it, an audit. */
    readonly source: 'visited' | 'asked' | 'audit';
    /** Links in the text to other pages, which may hold parts of it; at most 40. */
    readonly parts: readonly { readonly url: Url<V>; readonly words: string }[];
  };
  /** A form that asks for something about a person, once it is shown; again when it changed. Nothing that was typed, and no value. */
  'form-seen': FormSeen<V>;
  /** Something was lost or could not be seen, and the recorder knows it. */
  hole: { readonly reason: 'page-muted' | 'late' | 'overflow' | 'no-page-recorder' | 'paused'; readonly lost: number | null };

  // ---- the page world (page) ----
  'cookie-write': { readonly line: CookieLine<V>; readonly api: 'document.cookie' | 'cookieStore'; readonly script: Script<V> };
  'storage-write': { readonly area: StorageArea; readonly op: 'set' | 'remove' | 'clear'; readonly key: string | null; readonly value: V | null; readonly script: Script<V> };
  database: { readonly area: 'indexedDB' | 'cacheStorage'; readonly op: 'open' | 'create-store' | 'write' | 'delete'; readonly name: string; readonly store: string | null; readonly script: Script<V> };
  'worker-registered': { readonly url: Url<V>; readonly script: Script<V> };
  /** Who really asked: the browser's own initiator names only the document. */
  chain: { readonly api: 'fetch' | 'xhr' | 'websocket' | 'beacon' | 'script'; readonly url: Url<V>; readonly script: Script<V> };
}

export type Kind = keyof Sightings;

export type Observation<V = Digest> = {
  [K in Kind]: {
    readonly kind: K;
    readonly data: Sightings<V>[K];
    readonly at: number;
    readonly source: SourceId;
    /** 1, 2, 3 … within the source, without gaps: a gap is a hole. */
    readonly n: number;
    readonly witness: Witness;
  };
}[Kind];

/** Where, as the browser says and never the page. */
export interface Where {
  readonly tab: number;
  /** 0: the top-level document. */
  readonly frame: number;
  readonly document: string | null;
  /** The frame's own URL. */
  readonly url: LoggedUrl | null;
  /** The top-level document's site (eTLD+1, or host for addresses and localhost). */
  readonly site: string;
}

/** What happened where, before the log gave it a place. `visit` is null for what has no tab. */
export type Draft = Observation & { readonly where: Where | null };

export type Entry = Draft & {
  readonly seq: Seq;
  /** Which visit: a row of the store; an index into `visits` in a joined log. Null for cookie changes, which have no tab. */
  readonly visit: number | null;
};

export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;
