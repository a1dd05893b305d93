import type { FormPhrases } from './form.ts';
import type { NoticePhrases } from './notice.ts';
import type { ConsentState, Purpose } from './phase.ts';

/** Where a claim comes from, and when it was read (ISO date). `confirmed: false` marks a lead nobody has confirmed. */
export interface Source { readonly what: string; readonly read: string; readonly confirmed: boolean }

/** What a vendor says, or was seen, to store. Field names are the IAB TCF device-storage disclosure's, plus ours. */
export interface Disclosure {
  /** Exact, or with `*` for any run of characters. */
  readonly identifier: string;
  readonly type: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';
  /** Null: session, or no expiry for web storage. Undefined: not documented. */
  readonly maxAgeSeconds?: number | null;
  readonly cookieRefresh?: boolean;
  readonly domains?: readonly string[];
  /** One of ours; more than one when the vendor itself names several (a multi-purpose identifier). */
  readonly purposes: readonly [Purpose, ...Purpose[]];
  /** The value identifies a visitor or device, whatever it looks like. */
  readonly identifies?: boolean;
  /** False: a lead; attribution by this name alone is not `high`. */
  readonly confirmed: boolean;
}

/** A chat vendor. JSON-able data: no functions, no regular expressions. */
export interface ChatRule {
  /** The brand in lower case, other characters as `-`. Equals the file's name. */
  readonly id: string;
  readonly name: string;
  /** The legal entity, or null when unknown (self-hosted software has none). */
  readonly company: string | null;
  /** ISO 3166 alpha-2, or null. */
  readonly country: string | null;
  /** Hosts of script, API, socket and frame: `intercom.io` matches itself and every subdomain. With a path prefix after `/` when the host is shared (a CDN). */
  readonly hosts: readonly string[];
  /** Elements, as CSS selectors, tried in the document and in shadow roots. */
  readonly dom: {
    /** The widget's outermost element(s). */
    readonly root: readonly string[];
    readonly launcher: readonly string[];
    readonly panel: readonly string[];
  };
  readonly storage: readonly Disclosure[];
  /** Is it an AI assistant by nature, or could a person answer? Null: unknown. */
  readonly ai: boolean | null;
  /** The vendor's own way to hold tracers back until somebody agrees or opens the chat, by the name its documentation gives it. Absent: none known. */
  readonly consentMode?: { readonly how: string; readonly source: Source };
  /** Hosts that tell where conversations are kept, by the vendor's own word; patterns as in `hosts`. */
  readonly regions?: readonly RegionHost[];
  readonly notes?: string;
  readonly sources: readonly [Source, ...Source[]];
}

export const REGIONS = ['EU', 'UK', 'US', 'elsewhere'] as const;
export type Region = (typeof REGIONS)[number];
/** `confirmed: false`: a lead, which proves no region. */
export interface RegionHost { readonly host: string; readonly region: Region; readonly confirmed: boolean }

/**
 * What EU law says of sending personal data to a country. `framework`: only to organisations that have joined the
 * EU-US Data Privacy Framework. A country that no rule names has no decision.
 */
export type Standing = 'eea' | 'adequate' | 'framework';
export interface CountryRule {
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly standing: Standing;
  /** First and last day in force, ISO dates; absent: always, or without end. */
  readonly from?: string;
  readonly until?: string;
  /** The act, by its number. */
  readonly act: string;
  readonly source: Source;
}

/** What an organisation that chats are seen to bring along does there. `hosting` serves files and has no purpose of its own. */
export const COMPANION_USES = ['advertising', 'audience', 'session-replay', 'product-analytics', 'error-tracking', 'captcha', 'fonts', 'hosting', 'tag-management'] as const;
export type CompanionUse = (typeof COMPANION_USES)[number];
export interface CompanionRule {
  readonly name: string;
  readonly use: CompanionUse;
  /** As in `ChatRule.hosts`. */
  readonly hosts: readonly string[];
  readonly source: Source;
}

/** What somebody else's frame in a site's page is for. `forms`: the site's own form, made with a tool; all others are none of the site's. */
export const EMBED_USES = ['forms', 'payment', 'captcha', 'advertising', 'other'] as const;
export type EmbedUse = (typeof EMBED_USES)[number];
export interface EmbedRule {
  readonly name: string;
  readonly use: EmbedUse;
  /** As in `ChatRule.hosts`. */
  readonly hosts: readonly string[];
  readonly source: Source;
}

/** A consent platform that the consent library does not know well enough. */
export interface CmpRule {
  readonly id: string;
  readonly name: string;
  /** The library's own names for it. */
  readonly aliases: readonly string[];
  readonly dom: {
    readonly banner: readonly string[]; readonly accept: readonly string[]; readonly refuse: readonly string[]; readonly settings: readonly string[]; readonly save: readonly string[];
    /** Outside the banner: what opens the choice again (floating icons, the platform's own links for footers). */
    readonly control?: readonly string[];
  };
  /** Names of the choice record (cookies or storage keys), `*` allowed. Its presence alone is no choice. */
  readonly record: readonly string[];
  readonly sources: readonly [Source, ...Source[]];
}

/** A tracer known by its name (and its host, when the name is generic). */
export interface TracerRule {
  readonly identifier: string;
  readonly domains?: readonly string[];
  readonly purpose: Purpose;
  readonly platform: string;
  /** Audience measurement that needs no consent when it is set up so; how it is cannot be seen from outside. */
  readonly exemptible?: true;
  /** What lets a server know its visitor again: `login`, only those who signed in; `any`, everybody from the first page. */
  readonly session?: 'login' | 'any';
}

/** A maker of code that reads a device's characteristics to tell it from others. */
export interface FingerprintRule {
  readonly id: string;
  readonly name: string;
  /** `anti-fraud` may be strictly necessary somewhere: a person decides. */
  readonly use: 'identification' | 'anti-fraud';
  /** Hosts its code is loaded from, as in `ChatRule.hosts`. */
  readonly code: readonly string[];
  /** Hosts that receive what it found. Empty: it has none of its own. */
  readonly results: readonly string[];
  readonly sources: readonly [Source, ...Source[]];
}

export type { ConsentState };

/** Words by family, in one language. Lower case, no trailing punctuation; matched on word boundaries after folding accents and case. */
export type Phrases = Readonly<Record<PhraseFamily, readonly string[]>>;
export type PhraseFamily =
  | 'privacy-link' | 'legal-link'
  | 'accept' | 'refuse' | 'necessary-only' | 'settings' | 'save' | 'ambiguous'
  | 'cookie-words' | 'chat-words'
  | BannerFamily;
/** What a banner speaks of. */
export type BannerFamily =
  | 'cookie-link' | 'withdraw' | 'implied' | 'legitimate-interest' | 'pay-or-consent' | 'partners' | 'vague-purpose'
  | 'purpose-ads' | 'purpose-audience' | 'purpose-social' | 'purpose-personalisation' | 'purpose-chat';

/** What a chat tells people, before they write anything. Lists of `rules/phrases/chat/<language>.ts`. */
export const CHAT_FAMILIES = [
  'notice', 'purpose', 'controller', 'recording', 'objection', 'ai', 'person', 'sensitive-warning', 'human', 'minors', 'retention', 'sentiment', 'training', 'survey',
  'erase', 'secret-asked', 'sensitive-asked', 'decision', 'marketing', 'terms', 'typing-announced',
] as const;
export type ChatFamily = (typeof CHAT_FAMILIES)[number];
/**
 * As `Phrases`, with a little more room: `*` at a word's end stands for any ending, `#` for a number, `…` for at most
 * five words between, and `=` before a phrase means that the text says nothing else (`lib/sentences.ts` reads them).
 */
export type ChatPhrases = Readonly<Record<ChatFamily, readonly string[]>>;

export interface Rules {
  readonly chat: readonly ChatRule[];
  readonly cmp: readonly CmpRule[];
  readonly tracers: readonly TracerRule[];
  readonly phrases: Readonly<Record<string, Phrases>>;
  /** What privacy notices say, by language. Absent: none known. */
  readonly notice?: Readonly<Record<string, NoticePhrases>>;
  /** What forms say, by language. Absent: none known. */
  readonly forms?: Readonly<Record<string, FormPhrases>>;
  /** Absent: none known. */
  readonly fingerprinting?: readonly FingerprintRule[];
  /** Absent: none known. */
  readonly countries?: readonly CountryRule[];
  /** Absent: none known. */
  readonly companions?: readonly CompanionRule[];
  /** Absent: none known. */
  readonly embeds?: readonly EmbedRule[];
}
