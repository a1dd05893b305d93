import type { ConsentRecord } from './consent-record.ts';
import type { FormFact } from './form.ts';
import type { NoticeFact } from './notice.ts';
import type { BannerButton, BannerButtonSeen, BannerToggleSeen, ContentPolicy, ExposureSeen, PanelFieldSeen, PanelQuote } from './observation.ts';
import type { CompanionUse, PhraseFamily, Region, Standing } from './rules.ts';
import type { ChatState, Confidence, ConsentState, Phase, Purpose } from './phase.ts';
import type { LoggedUrl, Seq, Shape, TlsVersion } from './observation.ts';
import type { NonEmpty } from './text.ts';

/** Facts of ONE visit, folded from its entries. Times are milliseconds since the visit began unless named `…At` epoch. */

export type StorageKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';
export type Via = 'document.cookie' | 'set-cookie' | 'cookieStore' | 'storage' | 'indexedDB' | 'cacheStorage' | 'unexplained';

/** One act of writing a tracer. Deletions and empty values are not writes. */
export interface WriteFact {
  readonly at: number;
  readonly phase: Phase;
  readonly via: Via;
  readonly script: string | null;
  /** False: attempted, and the browser did not keep it as far as was seen. */
  readonly stored: boolean;
  /** The value looks like it can single out a visitor: uuid, jwt, ≥ 64 bits, or the vendor says so. */
  readonly identifies: boolean;
  /** Only the page's word for it. */
  readonly pageOnly: boolean;
  /** Set and removed again within 50 ms with a value that identifies nobody: a test of features. */
  readonly probe: boolean;
  /** Cookies: what was asked for. Absent: no cookie, or not folded. */
  readonly asked?: CookieAsked;
  /** The value it held already, once more. Absent: another value, or none was known. */
  readonly again?: true;
  /** What its value looked like. Absent: no value, or not folded. */
  readonly shape?: Shape;
  /** In a frame that the visitor's click on the page put there: a video that waits to be asked for. Absent: no. */
  readonly invited?: true;
  readonly cites: NonEmpty<Seq>;
}

/** What a cookie was to be, at one writing. */
export interface CookieAsked {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'strict' | 'lax' | 'none' | null;
  /** Null: until the browser closes. */
  readonly maxAgeSeconds: number | null;
  /** `site`: as the header or the script said it; `browser`: as the browser keeps it, which caps lives at 400 days and fills in what was not said. */
  readonly told: 'site' | 'browser';
  /** Scheme of the answer or document that set it; null: not told. */
  readonly over: string | null;
}

export interface StorageFact {
  readonly kind: StorageKind;
  readonly name: string;
  /** Cookie domain without leading dot, or origin host. */
  readonly host: string;
  readonly partition: string | null;
  /** Chat rule id, `unknown:<host>`, or null when it belongs to no chat. */
  readonly vendor: string | null;
  readonly confidence: Confidence | null;
  readonly party: 'first' | 'third';
  readonly purpose: Purpose;
  /** Every purpose the vendor names, when there are several. */
  readonly purposes: NonEmpty<Purpose>;
  /** CDN or load-balancer infrastructure (`__cf_bm`, `AWSALB` …): warn, not fail. */
  readonly infrastructure: boolean;
  readonly maxAgeSeconds: number | null;
  /** Whose tool it is, as the tracer list names it (`Google Analytics`). Null: no list knows it. Absent: not folded. */
  readonly platform?: string | null;
  /** Audience measurement that may be set up so that it needs no consent. Absent: no. */
  readonly exemptible?: boolean;
  /** The default name of a cookie by which a server knows its visitor: those who signed in, or everybody. Absent: no such name. */
  readonly session?: 'login' | 'any';
  readonly existedBefore: boolean;
  readonly stored: boolean;
  /** A value seen (written, or there when the visit began) can single out a visitor. Absent: not folded. */
  readonly identifies?: boolean;
  /** Its last act seen was its deletion or expiry. Absent: not folded, so nothing may be said of what is left. */
  readonly removed?: boolean;
  /** In order of cause. Empty when it only existed before. */
  readonly writes: readonly WriteFact[];
  /** Where a chat's identifier was seen going, as a value in an address; the first time for each host and phase. Absent: not folded. */
  readonly sentTo?: readonly SentFact[];
  /** Requests that carried it (cookies): when, in which phase. */
  readonly reads: readonly { readonly at: number; readonly phase: Phase; readonly invited?: true; readonly cites: NonEmpty<Seq> }[];
  readonly cites: NonEmpty<Seq>;
}

/** A chat's identifier went out in the address of a request, under any name. */
export interface SentFact {
  readonly at: number;
  readonly phase: Phase;
  readonly host: string;
  /** To the chat's own vendor, to the site, or to an organisation known for something else; `other`: nobody knows whose host it is. */
  readonly to: 'vendor' | 'site' | CompanionUse | 'other';
  /** The vendor says that the item identifies, or the parameter's name speaks of a visitor: the value is no account number of the site's. */
  readonly visitors: boolean;
  readonly cites: NonEmpty<Seq>;
}

/** Who makes a chat, by the rules. */
export interface MakerFact {
  readonly company: string | null;
  /** ISO 3166 alpha-2. */
  readonly country: string | null;
  /** On the day of the visit. Null: no decision covers the country, or the country is not known. */
  readonly standing: Standing | null;
  /** The act that says so. */
  readonly act: string | null;
  /** The vendor's own way to wait for consent, by its name. Null: none known. */
  readonly consentMode: string | null;
  /** Regions that the vendor offers. */
  readonly regions: readonly Region[];
}

/** A host of neither the chat's vendor nor the site, which the chat's own code called or loaded. */
export interface CompanionFact {
  readonly at: number;
  readonly phase: Phase;
  readonly host: string;
  /** The organisation, and what it does, as the rules know them. Null: not known. */
  readonly name: string | null;
  readonly use: CompanionUse | null;
  readonly confidence: Confidence;
  /** Nobody else in the visit was seen asking that host. */
  readonly alone: boolean;
  readonly cites: NonEmpty<Seq>;
}

export interface WidgetFact {
  /** Rule id, or `unknown:<host>`. */
  readonly vendor: string;
  readonly name: string;
  /** As its rule says: an AI product by nature; false, a person could answer; null, nobody knows. Absent: no rule, or not folded. */
  readonly ai?: boolean | null;
  /** What the control says that the visitor opened it with. Null: it has no words, or it was not opened so. Absent: not folded. */
  readonly openedWith?: string | null;
  readonly foundBy: 'rule' | 'shape';
  readonly launcher: boolean;
  /** Null: not opened, or it could not be told by whom (`unclear`). */
  readonly openedBy: 'visitor' | 'page' | null;
  readonly unclear: boolean;
  /** By what the visitor opened it. */
  readonly openedFrom: 'launcher' | 'page-control' | null;
  readonly openedAt: number | null;
  /** First opening by itself, when there was one. */
  readonly autoOpenedAt: number | null;
  readonly autoOpenCites: readonly Seq[];
  readonly messageSent: boolean;
  readonly hosts: readonly string[];
  /** A host of the site itself serves it. */
  readonly selfHosted: boolean;
  readonly noticeLink: 'site' | 'vendor' | 'none' | 'unread';
  readonly noticeCites: readonly Seq[];
  /** Where that link leads. Null: there is none. Absent: not folded. */
  readonly noticeUrl?: LoggedUrl | null;
  /** Null: no rule knows its vendor. Absent: not folded. */
  readonly maker?: MakerFact | null;
  /** Hosts that tell the region in use. Absent: not folded. */
  readonly regions?: readonly { readonly host: string; readonly region: Region; readonly confirmed: boolean; readonly cites: NonEmpty<Seq> }[];
  /** The pages it stood on. `page`: index in the `pages` fact; `consent`: when it was first seen there. Absent: not folded. */
  readonly onPages?: readonly { readonly page: number; readonly consent: ConsentState; readonly cites: NonEmpty<Seq> }[];
  /** Hosts of scripts of its vendor's that ran in the page itself. Absent: not folded. */
  readonly inPage?: readonly { readonly host: string; readonly cites: NonEmpty<Seq> }[];
  /** Its frames: `own` of another site than the page, `page` of the page's own (the site's host, or no host). Absent: not folded. */
  readonly frames?: readonly { readonly host: string | null; readonly of: 'own' | 'page'; /** At an address that its vendor's rule names. Absent: not folded. */ readonly ruled?: boolean; readonly cites: NonEmpty<Seq> }[];
  /** Whom else its code called. Absent: not folded. */
  readonly companions?: readonly CompanionFact[];
  readonly cites: NonEmpty<Seq>;
}

export interface RequestFact {
  readonly host: string;
  readonly vendor: string | null;
  readonly confidence: Confidence | null;
  readonly party: 'first' | 'third';
  readonly secure: boolean;
  readonly scheme: string;
  readonly phase: Phase;
  readonly count: number;
  readonly firstAt: number;
  /** A query parameter or cookie that identifies was sent. */
  readonly identifies: boolean;
  /** Whose host it is, as far as the rules know organisations; of third parties only. Null: none. Absent: not folded. */
  readonly known?: { readonly name: string; readonly use: CompanionUse; /** Read at the source; else a lead. */ readonly confirmed: boolean } | null;
  readonly cites: NonEmpty<Seq>;
}

/** What travelled unprotected, and what addresses told. */
export interface TransportFact {
  /** What encrypted documents loaded or sent without encryption; never of a top-level document. One per host and resource type. */
  readonly clear: readonly { readonly host: string; /** webRequest's word. */ readonly type: string; readonly scheme: string; readonly count: number; readonly cites: NonEmpty<Seq> }[];
  /** What scripts of encrypted documents asked for without encryption and was not seen leaving: the browser stopped or upgraded it. The page's word. */
  readonly stopped: readonly { readonly host: string; readonly api: string; readonly scheme: string; readonly cites: NonEmpty<Seq> }[];
  /** A top-level request was sent elsewhere, in order. `cookies`: set by that answer without `Secure`. */
  readonly hops: readonly { readonly at: number; readonly from: LoggedUrl; readonly to: LoggedUrl; readonly status: number; readonly internal: boolean; readonly cookies: readonly string[]; readonly cites: NonEmpty<Seq> }[];
  /**
   * Query parameters that look like a person's: by their value's shape, and their name. `in`: the site's page, a
   * request to the site, a request to another. `fromPage`: the same value stood in a page's address before.
   */
  readonly personal: readonly {
    readonly in: 'page' | 'own' | 'third'; readonly host: string; readonly vendor: string | null; readonly parameter: string;
    readonly what: 'email' | 'phone'; /** The parameter's name says so, too. */ readonly named: boolean; readonly fromPage: boolean; readonly cites: NonEmpty<Seq>;
  }[];
  /** Third parties that were told more than the site's origin in the Referer; one per host and extent. */
  readonly referers: readonly { readonly host: string; readonly vendor: string | null; readonly tells: 'path' | 'query'; readonly count: number; readonly cites: NonEmpty<Seq> }[];
}

export interface ConsentFact {
  /** The state the visit began in, then each change. Never empty. */
  readonly states: NonEmpty<{ readonly at: number; readonly state: ConsentState; readonly cites: readonly Seq[] }>;
  readonly final: ConsentState;
  readonly banner: null | {
    readonly cmp: string | null;
    readonly foundBy: 'rule' | 'shape';
    readonly shown: boolean;
    readonly choice: 'accepted' | 'partial' | 'refused' | 'withdrawn' | null;
    readonly acceptAll: boolean;
    readonly refuseAll: boolean;
    readonly cites: NonEmpty<Seq>;
  };
  /** Is the chat named in the banner, or by the platform's record? Null: what the banner says was not seen. */
  readonly chatCovered: boolean | null;
  /** After a partial choice: was the chat's own purpose or service granted? Null: no such choice, or it cannot be told. */
  readonly chatGranted: boolean | null;
}

/** Words of a family found in a layer, with the sentence they stand in (cut at 160 characters). */
export interface Said { readonly family: PhraseFamily; readonly quote: string }
/** Every family that the words of one link, button or toggle say (a toggle's `beside` included). Absent: none. */
export interface Saying { readonly says?: readonly PhraseFamily[] }

export interface LayerFact {
  readonly at: number;
  readonly text: string;
  readonly language: string | null;
  readonly pageLanguage: string | null;
  readonly buttons: readonly (BannerButtonSeen & Saying)[];
  readonly toggles: readonly (BannerToggleSeen & Saying)[];
  readonly links: readonly ({ readonly url: LoggedUrl | null; readonly words: string } & Saying)[];
  /** Null: not known (a frame's own word, and the top-level document told no place). */
  readonly covers: number | null;
  readonly locksScroll: boolean;
  /** What the words speak of, one quote per family. */
  readonly says: readonly Said[];
  readonly cites: NonEmpty<Seq>;
}

/** What the banner offers, and what the visitor did with it. */
export interface BannerFact {
  readonly cmp: string | null;
  /** Every consent platform whose banner was shown; more than one banner at a time is told by `together`. */
  readonly platforms: NonEmpty<{ readonly cmp: string | null; readonly cites: NonEmpty<Seq> }>;
  /** Entries of two banners that stood on one page at the same time. Empty: never seen. */
  readonly together: readonly Seq[];
  /** As it first stood complete, before any click on it. Null: not described. */
  readonly first: LayerFact | null;
  /** As it first stood after the visitor called it up. Null: not called up, or not described. */
  readonly second: LayerFact | null;
  /** In order. `page`: index in the `pages` fact. */
  readonly clicks: readonly { readonly at: number; readonly page: number; readonly button: BannerButton; readonly words: string; readonly cites: NonEmpty<Seq> }[];
  /** One per page: did a banner come by itself, what had been chosen when the page began, and how much of the viewport it kept from being clicked (0 to 1; absent: not described there). */
  readonly onPages: readonly { readonly page: number; readonly cameByItself: boolean; readonly consent: ConsentState; readonly covers?: number; readonly cites: readonly Seq[] }[];
  /** Each time a banner that had stood was seen to be gone from a page that stayed, in order. Absent: not folded. */
  readonly gone?: readonly { readonly at: number; readonly page: number; readonly cites: NonEmpty<Seq> }[];
  /** What the visitor did instead of answering while a banner asked, before any choice; in order. `click`: elsewhere on the page. Absent: not folded. */
  readonly meanwhile?: readonly { readonly at: number; readonly act: 'scroll' | 'close' | 'navigation' | 'click'; readonly cites: NonEmpty<Seq> }[];
  /** Controls that open the choice again. `page`: index in the `pages` fact. */
  readonly controls: readonly { readonly page: number; readonly words: string; readonly place: 'floating' | 'footer' | 'page'; readonly consent: ConsentState; readonly cites: NonEmpty<Seq> }[];
  /** Links that say no more than "Cookies", which may lead to the choice. `page` as above. Absent: none. */
  readonly pointers?: readonly { readonly page: number; readonly words: string; readonly cites: NonEmpty<Seq> }[];
  readonly cites: NonEmpty<Seq>;
}

/** What a chat's panel says, before the visitor's first message. All readings of the visit taken together. */
export interface PanelFact {
  /** Chat rule id or `unknown:<host>`: as in the `widgets` fact. */
  readonly vendor: string;
  readonly title: string | null;
  readonly quotes: readonly (PanelQuote & { readonly cites: NonEmpty<Seq> })[];
  /** `host`: of the document that the field stands in; null where that has none (`about:blank`). Absent: not folded. */
  readonly fields: readonly (PanelFieldSeen & { readonly host?: string | null; readonly cites: NonEmpty<Seq> })[];
  readonly controls: readonly string[];
  readonly language: string | null;
  readonly pageLanguage: string | null;
  /** Some of it could be read. */
  readonly readable: boolean;
  /** Characters of the fullest reading: how much was there to be understood. Absent: not folded. */
  readonly characters?: number;
  /** A conversation of an earlier visit stood there and was not read. */
  readonly history: boolean;
  /** How often its words were read before the visitor wrote. None: what was not found was not looked for. Absent: not folded. */
  readonly readings?: number;
  /** Milliseconds between the visitor's message and the answer, in order. */
  readonly replies: readonly number[];
  /** What left while the visitor typed; null when they did not type, or nobody watched. */
  readonly typing: null | { readonly sent: 'no' | 'text' | 'signal' | 'unreadable'; readonly host: string | null; readonly api: string | null; readonly keys: number; readonly cites: NonEmpty<Seq> };
  readonly cites: NonEmpty<Seq>;
}

/** One writing of a consent platform's record. */
export interface RecordFact extends ConsentRecord {
  readonly at: number;
  /** The cookie or key; for Google's signals the parameter's name. */
  readonly name: string;
  readonly host: string;
  /** As requested at this write; null for a session, for storage and for signals. */
  readonly maxAgeSeconds: number | null;
  /** It was there when the visit began. */
  readonly existedBefore: boolean;
  /** The visitor's state when it was written. */
  readonly consent: ConsentState;
  /** The visitor's click that it follows, when there was one before it on the banner. */
  readonly follows: BannerButton | null;
  /** False: it came so close to that click that which was first cannot be told. */
  readonly clear?: boolean;
  readonly cites: NonEmpty<Seq>;
}

export interface PageFact {
  readonly url: LoggedUrl;
  readonly at: number;
  readonly secure: boolean;
  /** Loopback, private network, file: HTTPS is not asked of it. */
  readonly local: boolean;
  readonly loaded: boolean;
  /** HTTP status of its document. Null or absent: not seen (a history navigation, a cache, a page that was open before). */
  readonly status?: number | null;
  readonly forms: number;
  readonly passwords: number;
  readonly noticeLinks: readonly { readonly url: LoggedUrl; readonly words: string; readonly cites: NonEmpty<Seq> }[];
  readonly legalLinks: number;
  readonly contentSeen: boolean;
  /** What its headers asked of the browser. Absent: not seen. */
  readonly answer?: { readonly hstsSeconds: number | null; readonly csp: ContentPolicy; readonly cites: NonEmpty<Seq> };
  /** By which TLS it came. Absent: not told (Chromium never does), or not by TLS. */
  readonly connection?: { readonly tls: TlsVersion; readonly cites: NonEmpty<Seq> };
  /** The most of each that was seen in its markup. Absent: not seen. */
  readonly exposure?: ExposureSeen & { readonly cites: NonEmpty<Seq> };
  readonly cites: NonEmpty<Seq>;
}

/** Known code that reads devices, at work. What scripts read by themselves is not recorded. */
export interface FingerprintFact {
  /** Fingerprint rule id. */
  readonly id: string;
  readonly name: string;
  readonly use: 'identification' | 'anti-fraud';
  /** `load`: its code was fetched. `send`: its maker received something with a body or a value that singles out. In order. */
  readonly acts: NonEmpty<{ readonly at: number; readonly does: 'load' | 'send'; readonly host: string; readonly phase: Phase; readonly cites: NonEmpty<Seq> }>;
  readonly cites: NonEmpty<Seq>;
}

/** How well the closed chat was watched in each consent state: what absence rests on. */
export interface WatchFact {
  readonly consent: ConsentState;
  readonly chat: ChatState;
  /** Milliseconds after a load was complete, summed over pages. */
  readonly afterLoadMs: number;
  readonly scrolled: boolean;
  /** Top-level documents (or history navigations) seen in this phase. */
  readonly pages: number;
  /** A page was loaded wholly within this phase (after a reload, for refusals). */
  readonly freshLoad: boolean;
  readonly cites: readonly Seq[];
}

export interface RecordingFact {
  /** Null: complete as far as can be known. */
  readonly holes: readonly { readonly what: string; readonly cites: readonly Seq[] }[];
  /** False: the tab was open before watching began. */
  readonly fromStart: boolean;
  readonly entries: number;
  readonly lastAt: number;
  readonly cites: NonEmpty<Seq>;
}

export interface Facts {
  readonly recording: RecordingFact;
  readonly site: { readonly site: string; readonly visit: number; readonly startedAt: number };
  readonly pages: readonly PageFact[];
  readonly widgets: readonly WidgetFact[];
  readonly consent: ConsentFact;
  /** Null: no banner was seen. */
  readonly banner: BannerFact | null;
  /** What consent platforms wrote, and what Google was told; in order. */
  readonly records: readonly RecordFact[];
  /** What the chats said of themselves once open; one per widget that was read. */
  readonly panels: readonly PanelFact[];
  /** Privacy notices and legal notices whose text was read; in order. */
  readonly notices: readonly NoticeFact[];
  /** Forms that ask for something about a person; in order. */
  readonly forms: readonly FormFact[];
  readonly storage: readonly StorageFact[];
  readonly requests: readonly RequestFact[];
  readonly transport: TransportFact;
  readonly fingerprints: readonly FingerprintFact[];
  readonly watch: readonly WatchFact[];
}

export type FactName = keyof Facts;
