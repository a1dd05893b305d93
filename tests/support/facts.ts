import type { BannerFact, ConsentFact, CookieAsked, Facts, FingerprintFact, LayerFact, PageFact, PanelFact, RecordFact, RecordingFact, RequestFact, StorageFact, TransportFact, WatchFact, WidgetFact, WriteFact } from '../../lib/model/facts.ts';
import type { BannerButton, BannerButtonSeen, BannerToggleSeen, LoggedUrl, Seq } from '../../lib/model/observation.ts';
import { NOTICE_MENTIONS, RIGHTS, type NoticeFact, type NoticeMentionKind } from '../../lib/model/notice.ts';
import type { ChatState, ConsentState, Phase } from '../../lib/model/phase.ts';
import type { NonEmpty } from '../../lib/model/text.ts';

/** Facts in few words, for stories. Every builder cites entries of its own, so that a citation proves its origin. */

let last = 0;
/** Entry numbers nobody else has. */
export const seqs = (count = 1): NonEmpty<Seq> => {
  const numbers = Array.from({ length: Math.max(1, count) }, () => (last += 1));
  return numbers as unknown as NonEmpty<Seq>;
};

/** "undecided × closed", or "undecided × closed?" when the order is unclear. */
export type Cell = `${ConsentState} × ${ChatState}${'' | '?'}`;

export function phase(cell: Cell): Phase {
  const [consent, chat] = cell.split(' × ') as [ConsentState, string];
  return { consent, chat: chat.replace('?', '') as ChatState, clear: !chat.endsWith('?') };
}

export const url = (text: string): LoggedUrl => {
  const { hostname, protocol } = new URL(text);
  return { text, host: hostname, scheme: protocol.replace(':', ''), query: {} };
};

export const aWrite = (cell: Cell, more: Partial<WriteFact> = {}): WriteFact => ({
  at: 1_200, phase: phase(cell), via: 'document.cookie', script: 'https://widget.parley.example/parley.js',
  stored: true, identifies: true, pageOnly: false, probe: false, cites: seqs(), ...more,
});

/** An item of the chat vendor Parley, attributed for certain, unless told otherwise. */
const anItem = (kind: StorageFact['kind'], name: string, more: Partial<StorageFact>): StorageFact => {
  const purpose = more.purpose ?? more.purposes?.[0] ?? 'conversation';
  return {
    kind, name, host: 'shop.example', partition: null, vendor: 'parley', confidence: 'high', party: 'first', purpose, purposes: [purpose],
    infrastructure: false, maxAgeSeconds: 31_536_000, existedBefore: false, stored: true, writes: [], reads: [],
    cites: more.writes?.[0]?.cites ?? seqs(), ...more,
  };
};
export const aCookie = (name: string, more: Partial<StorageFact> = {}): StorageFact => anItem('cookie', name, more);
export const aKey = (name: string, more: Partial<StorageFact> = {}): StorageFact => anItem('localStorage', name, more);
/** Something of the site's, of no chat. */
export const aSiteCookie = (name: string, more: Partial<StorageFact> = {}): StorageFact => anItem('cookie', name, { vendor: null, confidence: null, ...more });

export const aWidget = (more: Partial<WidgetFact> = {}): WidgetFact => ({
  vendor: 'parley', name: 'Parley', foundBy: 'rule', launcher: true, openedBy: null, unclear: false, openedFrom: null, openedAt: null,
  autoOpenedAt: null, autoOpenCites: [], messageSent: false, hosts: ['widget.parley.example'], selfHosted: false,
  noticeLink: 'unread', noticeCites: [], cites: seqs(), ...more,
});
export const anOpenedWidget = (more: Partial<WidgetFact> = {}): WidgetFact => aWidget({ openedBy: 'visitor', openedFrom: 'launcher', openedAt: 5_000, noticeCites: seqs(), ...more });

export const aRequest = (cell: Cell, more: Partial<RequestFact> = {}): RequestFact => ({
  host: 'widget.parley.example', vendor: 'parley', confidence: 'high', party: 'third', secure: true, scheme: 'https', phase: phase(cell),
  count: 1, firstAt: 800, identifies: false, cites: seqs(), ...more,
});

export const aPage = (more: Partial<PageFact> & { readonly address?: string } = {}): PageFact => {
  const { address = 'https://shop.example/', ...rest } = more;
  const logged = url(address);
  return {
    url: logged, at: 0, secure: logged.scheme === 'https', local: false, loaded: true, forms: 0, passwords: 0, noticeLinks: [], legalLinks: 0,
    contentSeen: true, cites: seqs(), ...rest,
  };
};
export const aLink = (words = 'Privacy policy'): PageFact['noticeLinks'][number] => ({ url: url('https://shop.example/privacy'), words, cites: seqs() });

/** A cell watched long enough for absence to mean something, unless told otherwise. */
export const watched = (cell: `${ConsentState} × ${ChatState}`, more: Partial<WatchFact> = {}): WatchFact => {
  const { consent, chat } = phase(cell);
  return { consent, chat, afterLoadMs: 20_000, scrolled: true, pages: 2, freshLoad: true, cites: seqs(), ...more };
};

export const aBanner = (more: Partial<NonNullable<ConsentFact['banner']>> = {}): NonNullable<ConsentFact['banner']> => ({
  cmp: 'tarteaucitron', foundBy: 'rule', shown: true, choice: null, acceptAll: true, refuseAll: true, cites: seqs(), ...more,
});

/** The states of a visit, a second apart from its fourth second on. A banner stands unless the first is `no-banner` or `unknown`. */
export function consented(states: NonEmpty<ConsentState>, more: Partial<ConsentFact> = {}): ConsentFact {
  const steps = states.map((state, index) => ({ at: index === 0 ? 0 : 3_000 + index * 1_000, state, cites: index === 0 ? [] : seqs() }));
  const final = states[states.length - 1] ?? states[0];
  const choice = final === 'accepted' || final === 'partial' || final === 'refused' || final === 'withdrawn' ? final : null;
  const none = states[0] === 'no-banner' || states[0] === 'unknown';
  return { states: steps as unknown as ConsentFact['states'], final, banner: none ? null : aBanner({ choice }), chatCovered: null, chatGranted: null, ...more };
}

/** A button as a fair banner has it. */
export const aButton = (button: BannerButton, more: Partial<BannerButtonSeen> = {}): BannerButtonSeen => ({
  button, words: { accept: 'Tout accepter', refuse: 'Tout refuser', settings: 'Personnaliser', save: 'Enregistrer mes choix', close: '×', other: 'OK' }[button], tag: 'button',
  width: 160, height: 44, fontSize: 16, fontWeight: 600, contrast: 7, prominence: 5, opacity: 1, filled: true, underlined: false, inText: false, inViewport: true, ...more,
});
export const aToggle = (words: string, more: Partial<BannerToggleSeen> = {}): BannerToggleSeen => ({ words, beside: '', on: false, locked: false, ...more });
/** A layer of a fair French banner. */
export const aLayer = (more: Partial<LayerFact> = {}): LayerFact => ({
  at: 500, text: 'Nous utilisons des cookies pour mesurer notre audience. Vous pouvez changer d’avis à tout moment.', language: 'fr', pageLanguage: 'fr',
  buttons: [aButton('accept'), aButton('refuse'), aButton('settings', { filled: false })], toggles: [], links: [], covers: 0.2, locksScroll: false,
  says: [], cites: seqs(), ...more,
});
/** What the banner of `consented(['undecided'])` offers: its first layer, nothing clicked. */
export const anOffer = (more: Partial<BannerFact> = {}): BannerFact => ({
  cmp: 'tarteaucitron', platforms: [{ cmp: 'tarteaucitron', cites: seqs() }], together: [], first: aLayer(), second: null, clicks: [],
  onPages: [{ page: 0, cameByItself: true, consent: 'undecided', cites: seqs() }], controls: [], cites: seqs(), ...more,
});
export const aRecord = (says: RecordFact['says'], more: Partial<RecordFact> = {}): RecordFact => ({
  format: 'tarteaucitron', says, choices: {}, decidedAt: null, implied: false, provable: false, at: 4_050, name: 'tarteaucitron', host: 'shop.example',
  maxAgeSeconds: 15_552_000, existedBefore: false, consent: 'undecided', follows: null, cites: seqs(), ...more,
});

/** A sentence of the chat's own; of its first messages, unless told otherwise. */
export const aQuote = (family: PanelFact['quotes'][number]['family'], words: string, more: Partial<PanelFact['quotes'][number]> = {}): PanelFact['quotes'][number] =>
  ({ family, words, place: 'greeting', cites: seqs(), ...more });
/** A field of a form in the chat, as it first stood. Nothing is required and no box ticked, unless told otherwise. */
export const aField = (type: string, words: string, more: Partial<PanelFact['fields'][number]> = {}): PanelFact['fields'][number] =>
  ({ type, words, autocomplete: null, required: false, checked: type === 'checkbox' ? false : null, cites: seqs(), ...more });
/** The window of the chat of `anOpenedWidget`: read in French, and nothing said that a criterion asks for. */
export const aPanel = (more: Partial<PanelFact> = {}): PanelFact => ({
  vendor: 'parley', title: 'Parley', quotes: [], fields: [], controls: [], language: 'fr', pageLanguage: 'fr', readable: true, history: false,
  replies: [], typing: null, cites: seqs(), ...more,
});

/** A chat that the visitor opened and whose window was read. */
export const anOpenChat = (panel: Partial<PanelFact> = {}, widget: Partial<WidgetFact> = {}): Pick<Facts, 'widgets' | 'panels' | 'watch'> =>
  ({ widgets: [anOpenedWidget(widget)], panels: [aPanel(panel)], watch: [watched('no-banner × opened')] });

/** A maker's code at work: of a made-up maker that recognises visitors. */
export const aFingerprint = (does: 'load' | 'send', cell: Cell, more: Partial<FingerprintFact> = {}, act: Partial<FingerprintFact['acts'][number]> = {}): FingerprintFact => {
  const cites = act.cites ?? seqs();
  return { id: 'recogniser', name: 'Recogniser', use: 'identification', acts: [{ at: 900, does, host: 'api.recogniser.example', phase: phase(cell), cites, ...act }], cites, ...more };
};

export const recorded = (more: Partial<RecordingFact> = {}): RecordingFact =>
  ({ holes: [], fromStart: true, entries: 50, lastAt: 30_000, cites: seqs(), ...more });

/** Nothing unprotected, unless told. */
export const traffic = (more: Partial<TransportFact> = {}): TransportFact => ({ clear: [], stopped: [], hops: [], personal: [], referers: [], ...more });
/** Markup that exposes nothing, unless told. */
export const anExposure = (more: Partial<NonNullable<PageFact['exposure']>> = {}): NonNullable<PageFact['exposure']> => ({
  personalForms: 0, insecureForms: 0, mailForms: 0, personalByGet: 0, passwordsToInsecure: 0, passwordsByGet: 0, insecureActive: 0, insecurePassive: 0,
  pinnedScripts: 0, withoutIntegrity: 0, metaPolicy: 'none', newPassword: null, cites: seqs(), ...more,
});
/** What a well-kept cookie asks for. */
export const asked = (more: Partial<CookieAsked> = {}): CookieAsked => ({ secure: true, httpOnly: true, sameSite: 'lax', maxAgeSeconds: 3_600, told: 'site', over: 'https', ...more });

/** A whole French notice that says what most criteria ask for, but for the kinds left out. */
export const aNotice = (more: Partial<NoticeFact> = {}, without: readonly NoticeMentionKind[] = []): NoticeFact => ({
  url: url('https://shop.example/privacy'), at: 2_000, title: 'Politique de confidentialité', about: 'privacy', source: 'visited', language: 'fr', pageLanguage: 'fr', known: true, words: 900, cut: false,
  mentions: NOTICE_MENTIONS.filter((kind) => !without.includes(kind)).map((kind) => ({ kind, sentence: `Phrase sur ${kind}.`, confidence: 'high', exact: true })), traces: [], rights: [...RIGHTS], contact: true,
  date: '2026-03-02', dateSentence: 'Mise à jour le 2 mars 2026.', outdated: [], vendors: [], chat: null, exercise: { ways: [], answered: null }, deniesOfficer: null, deniesTransfers: false, legal: [], unread: [], cites: seqs(), ...more,
});

/** A visit: one page of a shop over HTTPS, seen from the start, nothing else. */
export const visit = (facts: Partial<Facts> = {}): Facts => ({
  recording: recorded(), site: { site: 'shop.example', visit: 0, startedAt: 1_790_000_000_000 },
  pages: [aPage()], widgets: [], consent: consented(['no-banner']), banner: null, records: [], panels: [], notices: [], forms: [], storage: [], requests: [], transport: traffic(), fingerprints: [], watch: [], ...facts,
});
