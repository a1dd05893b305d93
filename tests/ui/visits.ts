import type { Result } from '../../lib/model/check.ts';
import type { Facts } from '../../lib/model/facts.ts';
import { ASKED, consent, facts, found, opened, page, phase, request, result, results, row, UNASKED, watch, widget, write } from './sample.ts';

export interface Visit { readonly facts: Facts; readonly results: readonly Result[] }
const stored = (name: string) => ({ en: `The cookie “${name}” (Intercom) was stored before the chat was opened; the visitor had not answered the banner.`, fr: `Le cookie «\u00a0${name}\u00a0» (Intercom) a été enregistré avant l’ouverture du chat\u00a0; le visiteur n’avait pas répondu au bandeau.` });
const contacted = { en: 'widget.intercom.io was contacted before the chat was opened.', fr: 'widget.intercom.io a été contacté avant l’ouverture du chat.' };
const toOpen = { en: 'Open the chat.', fr: 'Ouvrez le chat.' };
const toRefuse = { en: 'Refuse everything in the banner, without opening the chat, then reload the page.', fr: 'Refusez tout dans le bandeau, sans ouvrir le chat, puis rechargez la page.' };
const loads = request('widget.intercom.io', 8, UNASKED);

const READ_IT = { en: 'Read the site’s notice.', fr: 'Lisez la politique du site.' };
const LOOK = { en: 'Words were found that no list knows: read them.', fr: 'Des mots ont été trouvés qu’aucune liste ne connaît\u00a0: lisez-les.' };
const LOOK_ASKED = { asks: { outcome: 'review', reason: LOOK, under: 'look' }, reason: LOOK } as const;

/** Visits as they come from the folds and checks, for the gallery, the accessibility tests and the stories. */
export const VISITS = {
  'stored before': {
    facts: facts({
      pages: [page(0), page(9_200, '/panier')], widgets: [opened(14_300)], watch: [watch('undecided', 'closed')], requests: [loads],
      storage: [
        row('intercom-id-shop7f3a', [write(10, 812, UNASKED), write(14, 9_500, UNASKED)]),
        row('intercom-device-id-shop7f3a', [write(11, 844, UNASKED)]),
        row('intercom-session-shop7f3a', [write(30, 14_620, ASKED)], { maxAgeSeconds: 604_800 }),
        row('PHPSESSID', [write(5, 90, UNASKED, { via: 'set-cookie', script: null, identifies: true })], { vendor: null, confidence: null, purpose: 'strictly-necessary', maxAgeSeconds: null }),
      ],
    }),
    results: results(
      result('chat-cookie-before-open', 'fail', { findings: [found(stored('intercom-id-shop7f3a'), 10), found(stored('intercom-device-id-shop7f3a'), 11)] }),
      result('chat-third-party-load-before-open', 'warn', { findings: [found(contacted, 8)] }),
      result('chat-cookie-after-refuse-before-open', 'untested', { reason: toRefuse }), result('chat-cookie-after-refuse-after-open', 'untested', { reason: toRefuse }),
      result('chat-privacy-link', 'review', { reason: { en: 'A link was found in the chat; whether it is the site’s own notice must be looked at.', fr: 'Un lien a été trouvé dans le chat\u00a0; il faut vérifier qu’il mène à la politique du site.' } }),
      result('chat-auto-open-not-activation', 'inapplicable', { reason: { en: 'The chat did not open by itself.', fr: 'Le chat ne s’est pas ouvert tout seul.' } }),
    ),
  },
  'refused in vain': {
    facts: facts({
      widgets: [widget()], consent: consent([0, 'undecided'], [6_000, 'refused']), pages: [page(0), page(8_000)], watch: [watch('undecided', 'closed'), watch('refused', 'closed')], requests: [loads],
      storage: [row('intercom-id-shop7f3a', [write(10, 812, UNASKED), write(20, 8_400, phase('refused', 'closed'))]), row('_ga', [write(21, 8_600, phase('refused', 'closed'), { script: 'https://www.googletagmanager.com/gtag/js' })], { vendor: null, confidence: null, purpose: 'analytics', maxAgeSeconds: 63_072_000 })],
    }),
    results: results(
      result('chat-cookie-before-open', 'fail', { findings: [found(stored('intercom-id-shop7f3a'), 10)] }),
      result('chat-cookie-after-refuse-before-open', 'fail', { findings: [found(stored('intercom-id-shop7f3a'), 20)] }),
      result('site-tracker-before-consent', 'fail', { findings: [found({ en: 'The cookie “_ga” was stored when the visitor had refused.', fr: 'Le cookie «\u00a0_ga\u00a0» a été enregistré alors que le visiteur avait refusé.' }, 21)] }),
      result('chat-cookie-after-refuse-after-open', 'untested', { reason: toOpen }),
      result('chat-privacy-link', 'untested', { reason: toOpen }),
    ),
  },
  'asked first': {
    facts: facts({
      pages: [page(0), page(7_000, '/produits/theiere')], widgets: [opened(15_800)], watch: [watch('undecided', 'closed')],
      storage: [row('intercom-session-shop7f3a', [write(30, 16_120, ASKED)], { maxAgeSeconds: 604_800 }), row('intercom-state', [write(31, 16_300, ASKED, { identifies: false })], { kind: 'localStorage', maxAgeSeconds: null })],
    }),
    results: results(result('chat-auto-open-not-activation', 'inapplicable'), result('chat-cookie-after-refuse-before-open', 'inapplicable'), result('chat-cookie-after-refuse-after-open', 'inapplicable')),
  },
  'still closed': {
    facts: facts({ widgets: [widget()], watch: [watch('undecided', 'closed', { afterLoadMs: 4_200, scrolled: true, pages: 1 })], requests: [loads] }),
    results: results(...['chat-cookie-before-open', 'chat-storage-before-open', 'chat-cookie-after-refuse-before-open', 'chat-cookie-after-refuse-after-open', 'chat-auto-open-not-activation', 'chat-privacy-link', 'banner-present', 'site-tracker-before-consent', 'chat-transport-secure'].map((id) => result(id, 'untested', { reason: toOpen }))),
  },
  'no chat': {
    facts: facts({ consent: consent([0, 'no-banner']), watch: [watch('no-banner', 'none')] }),
    results: results(...['chat-cookie-before-open', 'chat-storage-before-open', 'chat-cookie-after-refuse-before-open', 'chat-cookie-after-refuse-after-open', 'chat-auto-open-not-activation', 'chat-third-party-load-before-open', 'chat-privacy-link', 'chat-transport-secure'].map((id) => result(id, 'inapplicable', { reason: { en: 'No chat was found on this site.', fr: 'Aucun chat n’a été trouvé sur ce site.' } }))),
  },
  'cannot tell': {
    facts: facts({
      widgets: [opened(3_000)], consent: consent([0, 'unknown']), watch: [watch('unknown', 'closed')], recording: { holes: [{ what: 'page-muted', cites: [2] }], fromStart: true, entries: 40, lastAt: 14_000, cites: [1] },
      storage: [row('intercom-id-shop7f3a', [write(10, 812, phase('unknown', 'closed'))])],
    }),
    results: results(result('chat-cookie-before-open', 'review', { reason: { en: 'A choice made on an earlier visit may still stand. Start a clean visit.', fr: 'Un choix fait lors d’une visite précédente est peut-être encore en vigueur.' }, findings: [found(stored('intercom-id-shop7f3a'), 10)] })),
  },
  'many and hostile': {
    facts: facts({
      widgets: [opened(4_000, { vendor: 'unknown:chat.evil.test', name: '<img src=x onerror="document.title=1">\u202Egnirts' }), opened(4_200, { vendor: 'tidio', name: 'Tidio' })],
      storage: Array.from({ length: 40 }, (_, i) => row(`<script>alert(${i})</script>${'x'.repeat(i * 4)}`, [write(100 + i, 500 + i * 40, UNASKED, { script: i % 2 === 0 ? `https://cdn${i}.evil.test/a/b/c/"><img src=x onerror=alert(1)>.js` : null })], { vendor: i % 2 === 0 ? 'unknown:chat.evil.test' : 'tidio', kind: i % 3 === 0 ? 'localStorage' : 'cookie' })),
    }),
    results: results(result('chat-cookie-before-open', 'fail', { findings: [found({ en: 'The cookie “<b onmouseover=alert(1)>” was stored.', fr: 'Le cookie «\u00a0<b onmouseover=alert(1)>\u00a0» a été enregistré.' }, ...(Array.from({ length: 40 }, (_, i) => 100 + i) as [number, ...number[]]))] })),
  },
  asked: {
    facts: facts({ widgets: [opened(3_000)], storage: [row('intercom-id-shop7f3a', [write(10, 812, UNASKED)])] }),
    results: results(
      result('banner-present', 'review', { ...LOOK_ASKED, findings: [found(stored('intercom-id-shop7f3a'), 10)] }),
      result('notice-link-present', 'untested', { asks: { outcome: 'untested', reason: READ_IT, under: 'notice' }, reason: READ_IT }),
      result('chat-privacy-link', 'review', { ...LOOK_ASKED, answer: { outcome: 'pass', note: 'Le lien mène à la politique.', at: 1_795_000_000_000, stale: true } }),
      result('chat-third-party-load-before-open', 'pass', { judgedBy: 'person', asks: LOOK_ASKED.asks, answer: { outcome: 'pass', note: '', at: 1_795_300_000_000, stale: false } }),
      result('https-page', 'fail', { judgedBy: 'person', asks: LOOK_ASKED.asks, answer: { outcome: 'fail', note: 'Seulement <b>après</b> une redirection.', at: 1_795_300_100_000, stale: false }, reason: { en: 'Seulement <b>après</b> une redirection.', fr: 'Seulement <b>après</b> une redirection.' } }),
      result('chat-transport-secure', 'pass', { answer: { outcome: 'fail', note: '', at: 1_795_200_000_000, stale: true } }),
      result('site-tracker-before-consent', 'review', { reason: { en: 'Which came first cannot be told.', fr: 'Impossible de dire ce qui est venu en premier.' } }),
    ),
  },
} satisfies Record<string, Visit>;
export type VisitName = keyof typeof VISITS;
