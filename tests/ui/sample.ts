import type { Check, Finding, Outcome, Result } from '../../lib/model/check.ts';
import type { ConsentFact, Facts, PageFact, RequestFact, StorageFact, WatchFact, WidgetFact, WriteFact } from '../../lib/model/facts.ts';
import type { ConsentState, Phase } from '../../lib/model/phase.ts';
import type { Text } from '../../lib/model/text.ts';
import { score } from '../../lib/score.ts';
import type { Judged } from '../../lib/ui/view.ts';

/** Small makers of facts and results, so that each story names only what it is about. */

export const phase = (consent: ConsentState, chat: Phase['chat'], clear = true): Phase => ({ consent, chat, clear });
export const UNASKED = phase('undecided', 'closed');
export const ASKED = phase('undecided', 'opened');

export const write = (seq: number, at: number, when: Phase, more: Partial<WriteFact> = {}): WriteFact => ({
  at, phase: when, via: 'document.cookie', script: 'https://widget.intercom.io/widget/abc123/frame.js', stored: true, identifies: true, pageOnly: false, probe: false, cites: [seq], ...more,
});
export const row = (name: string, writes: readonly WriteFact[], more: Partial<StorageFact> = {}): StorageFact => ({
  kind: 'cookie', name, host: 'shop.example.fr', partition: null, vendor: 'intercom', confidence: 'high', party: 'first', purpose: 'conversation', purposes: [more.purpose ?? 'conversation'],
  infrastructure: false, maxAgeSeconds: 23_328_000, existedBefore: false, stored: writes.some((one) => one.stored), writes, reads: [], cites: writes[0]?.cites ?? [1], ...more,
});
export const widget = (more: Partial<WidgetFact> = {}): WidgetFact => ({
  vendor: 'intercom', name: 'Intercom', foundBy: 'rule', launcher: true, openedBy: null, unclear: false, openedFrom: null, openedAt: null, autoOpenedAt: null, autoOpenCites: [],
  messageSent: false, hosts: ['widget.intercom.io'], selfHosted: false, noticeLink: 'unread', noticeCites: [], cites: [3], ...more,
});
export const opened = (at: number, more: Partial<WidgetFact> = {}): WidgetFact => widget({ openedBy: 'visitor', openedFrom: 'launcher', openedAt: at, ...more });
export const page = (at: number, path = '/', more: Partial<PageFact> = {}): PageFact => ({
  url: { text: `https://shop.example.fr${path}`, host: 'shop.example.fr', scheme: 'https', query: {} }, at, secure: true, local: false, loaded: true, forms: 0, passwords: 0,
  noticeLinks: [], legalLinks: 0, contentSeen: true, cites: [1], ...more,
});
export const watch = (consent: ConsentState, chat: Phase['chat'], more: Partial<WatchFact> = {}): WatchFact => ({ consent, chat, afterLoadMs: 12_000, scrolled: true, pages: 2, freshLoad: true, cites: [2], ...more });
export const request = (host: string, seq: number, when: Phase, more: Partial<RequestFact> = {}): RequestFact => ({
  host, vendor: 'intercom', confidence: 'high', party: 'third', secure: true, scheme: 'https', phase: when, count: 3, firstAt: 310, identifies: false, cites: [seq], ...more,
});
export function consent(...states: readonly (readonly [at: number, state: ConsentState])[]): ConsentFact {
  const [first = [0, 'undecided'] as const, ...later] = states;
  const final = states.at(-1)?.[1] ?? 'undecided';
  const choice = final === 'accepted' || final === 'partial' || final === 'refused' || final === 'withdrawn' ? final : null;
  return {
    states: [{ at: first[0], state: first[1], cites: [1] }, ...later.map(([at, state]) => ({ at, state, cites: [1] }))], final,
    banner: final === 'no-banner' ? null : { cmp: 'tarteaucitron', foundBy: 'rule', shown: true, choice, acceptAll: true, refuseAll: true, cites: [1] }, chatCovered: null, chatGranted: null,
  };
}
export const facts = (more: Partial<Facts> = {}): Facts => ({
  recording: { holes: [], fromStart: true, entries: 40, lastAt: 14_000, cites: [1] }, site: { site: 'example.fr', visit: 1, startedAt: 1_795_334_400_000 },
  pages: [page(0)], widgets: [], consent: consent([0, 'undecided']), banner: null, records: [], panels: [], notices: [], forms: [], storage: [], requests: [], transport: { clear: [], stopped: [], hops: [], personal: [], referers: [] }, fingerprints: [], watch: [watch('undecided', 'closed')], ...more,
});

const t = (en: string, fr: string): Text => ({ en, fr });
const check = (id: string, area: Check['area'], severity: Check['severity'], title: Text): Check => ({
  id, area, severity, title, mode: 'automatic', needs: [], law: ['ePrivacy Directive art. 5(3)', 'GDPR art. 4(11)'],
  why: t('What is stored on your device can single you out from one day to the next.', 'Ce qui est enregistré sur votre appareil peut vous distinguer d’un jour à l’autre.'),
  remedy: t('Load the chat only when the visitor opens it.', 'Ne charger le chat que lorsque le visiteur l’ouvre.'),
  judge: () => { throw new Error('the popup never judges'); },
});
export const CHECKS: readonly Check[] = [
  check('chat-cookie-before-open', 'chat-tracers', 'critical', t('No chatbot cookie before the visitor opens the chat', 'Aucun cookie du chatbot avant l’ouverture par l’internaute')),
  check('chat-storage-before-open', 'chat-tracers', 'critical', t('No chatbot storage before opening', 'Aucun stockage local du chatbot avant l’ouverture')),
  check('chat-cookie-after-refuse-before-open', 'chat-tracers', 'critical', t('After “refuse all”, no chat tracer while the chat stays closed', 'Après « tout refuser », aucun traceur du chatbot tant qu’il n’est pas ouvert')),
  check('chat-cookie-after-refuse-after-open', 'chat-tracers', 'major', t('After refusal, an opened chat stores only what the conversation needs', 'Après refus, l’ouverture du chat ne dépose que le nécessaire')),
  check('chat-auto-open-not-activation', 'chat-tracers', 'major', t('A chat that opens by itself is not an activation', 'Une ouverture automatique ne vaut pas activation')),
  check('chat-third-party-load-before-open', 'chat-tracers', 'minor', t('The chat’s vendor is not contacted before', 'Le prestataire du chat n’est pas contacté avant')),
  check('site-tracker-before-consent', 'site-tracers', 'critical', t('No tracer that needs consent before it', 'Aucun traceur non exempté avant consentement')),
  check('banner-present', 'banner', 'critical', t('Consent is asked for', 'Un consentement est demandé')),
  check('chat-privacy-link', 'chat-transparency', 'major', t('The chat links to the privacy notice', 'Le chat renvoie à la politique de confidentialité')),
  check('notice-link-present', 'notice', 'critical', t('A privacy notice is linked', 'Une politique de confidentialité est accessible')),
  check('https-page', 'transport', 'critical', t('The page is served over HTTPS', 'La page est servie en HTTPS')),
  check('chat-transport-secure', 'transport', 'critical', t('Chat traffic is encrypted', 'Les échanges du chat sont chiffrés')),
];

export const found = (what: Text, ...cites: [number, ...number[]]): Finding => ({ what, cites });
type Said = { readonly findings?: readonly Finding[]; readonly reason?: Text; readonly judgedBy?: Result['judgedBy']; readonly asks?: Result['asks']; readonly answer?: Result['answer'] };
export const result = (id: string, outcome: Outcome, said: Said = {}): Result => {
  const known = CHECKS.find((one) => one.id === id);
  if (known === undefined) throw new Error(`no such sample check: ${id}`);
  return { id, outcome, severity: known.severity, title: known.title, judgedBy: said.judgedBy ?? 'machine', findings: said.findings ?? [], reason: said.reason ?? null,
    ...(said.asks === undefined ? {} : { asks: said.asks }), ...(said.answer === undefined ? {} : { answer: said.answer }) };
};

/** All twelve checks, passing unless told. */
export const results = (...told: readonly Result[]): Result[] => CHECKS.map(({ id }) => told.find((one) => one.id === id) ?? result(id, 'pass'));
export const judged = (lang: Judged['lang'], its: Facts, all: readonly Result[]): Judged => ({ facts: its, results: all, score: score(all), checks: CHECKS, lang });
