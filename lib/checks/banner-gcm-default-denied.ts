import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { WriteFact } from '../model/facts.ts';
import type { Seq } from '../model/observation.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { isUnasked } from './reading/cells.ts';
import { goesToGoogle, isGoogles, isGranted, isGrantedByDefault, isTold, saysDefaultOf, signalsOf } from './reading/google.ts';
import { wasInvited } from './reading/invited.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { citing } from './reading/sorted.ts';
import { realWrites } from './reading/unopened.ts';
import { EARLIER_CHOICE, RELOAD_TO_WATCH, startClean, stay } from './words/next-steps.ts';
import { inEach, namesWords } from './words/parts.ts';

export default defineCheck({
  id: 'banner-gcm-default-denied',
  area: 'banner',
  title: { en: 'Google consent mode defaults to “denied” before the choice', fr: 'Google Consent Mode par défaut «\u00a0denied\u00a0» avant le choix' },
  why: {
    en: 'Google’s tags ask the page whether they may store. Until you have answered, the page should tell them no.',
    fr: 'Les balises de Google demandent à la page si elles peuvent enregistrer. Tant que vous n’avez pas répondu, la page devrait leur dire non.',
  },
  remedy: {
    en: 'Set ad_storage and analytics_storage to “denied” before any tag of Google runs, or load the tags only upon acceptance.',
    fr: 'Réglez ad_storage et analytics_storage sur «\u00a0denied\u00a0» avant toute balise de Google, ou ne chargez ces balises qu’après acceptation.',
  },
  law: ['LIL art. 82', 'GDPR art. 25'],
  severity: 'major',
  mode: 'automatic',
  needs: ['consent', 'records', 'requests', 'storage', 'watch', 'recording', 'pages'],
  judge({ consent, records, requests, storage, watch, recording, pages }) {
    if (consent.states[0].state === 'unknown') return inapplicable(EARLIER_CHOICE);
    const signals = signalsOf(records);
    const calls = requests.filter(goesToGoogle);
    const cookies = storage.filter((item) => isGoogles(item) && !wasInvited(item));
    const chance = opportunity(watch, isUnasked, () => true);
    const gap = gapOf(chance, { ms: WATCH_MS });
    const all: readonly Seq[] = [...signals, ...calls].flatMap(({ cites }) => cites).concat(cookies.flatMap((item) => realWrites(item).flatMap(({ cites }) => cites)));
    if (!isNonEmpty(all)) return gap === null || !isUnasked(consent.final) ? inapplicable(NO_GOOGLE) : untested(stay(gap, 'answering'));
    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);

    const early = signals.filter((signal) => isUnasked(signal.consent));
    const granted = [...early.filter((signal) => isGranted(signal) || isGrantedByDefault(signal)),
      ...signals.filter((signal) => !isUnasked(signal.consent) && isGrantedByDefault(signal) && saysDefaultOf(signal, consent, pages))];
    const stored = cookies.map((item) => ({ name: item.name, writes: realWrites(item).filter(beforeAnswer) })).filter(({ writes }) => writes.length > 0).sort((a, b) => (a.name < b.name ? -1 : 1));
    const found: Finding[] = [
      ...finding(granted.flatMap(({ cites }) => cites), GRANTED),
      ...finding(stored.flatMap(({ writes }) => writes.flatMap(({ cites }) => cites)), storedBefore(stored.map(({ name }) => name))),
    ];
    if (isNonEmpty(found)) {
      // A page may grant by default where no banner is due: from where this visit came, a banner was or was not.
      if (consent.states[0].state === 'no-banner') return review(NO_BANNER, found);
      const certain = granted.some(({ clear }) => clear !== false) || stored.some(({ writes }) => writes.some(({ phase }) => phase.clear));
      return certain ? fail(found) : review(TOO_CLOSE, found);
    }
    const pings = finding(early.filter(isTold).flatMap(({ cites }) => cites), PINGS);
    if (isNonEmpty(pings)) return warn(pings);
    const silent = finding([...calls.filter(({ phase }) => isUnasked(phase.consent)), ...early].flatMap(({ cites }) => cites), CALLS);
    if (isNonEmpty(silent)) return review(NO_SIGNAL, silent);
    if (gap !== null) return untested(isUnasked(consent.final) ? stay(gap, 'answering') : startClean({ ms: WATCH_MS }, 'answering'));
    return pass(citing(all, chance.cites));
  },
});

const beforeAnswer = ({ phase }: WriteFact): boolean => isUnasked(phase.consent);
const finding = (cites: readonly Seq[], what: Text): readonly Finding[] => (isNonEmpty(cites) ? [{ what, cites: citing([...cites].sort((a, b) => a - b) as unknown as typeof cites) }] : []);

const GRANTED: Text = {
  en: 'Before any answer, the page told Google’s tags that they may store (“granted”).',
  fr: 'Avant toute réponse, la page a dit aux balises de Google qu’elles pouvaient enregistrer («\u00a0granted\u00a0»).',
};
const storedBefore = (names: readonly string[]): Text => inEach((lang) => (lang === 'fr'
  ? `Avant toute réponse, les balises de Google ont enregistré\u00a0: ${namesWords(names, lang)}.` : `Before any answer, Google’s tags stored: ${namesWords(names, lang)}.`));
const PINGS: Text = {
  en: 'Before any answer, Google’s tags were told not to store, and sent requests to Google all the same.',
  fr: 'Avant toute réponse, les balises de Google avaient pour consigne de ne rien enregistrer, et ont tout de même envoyé des requêtes à Google.',
};
const CALLS: Text = { en: 'Before any answer, requests went to hosts of Google’s tags.', fr: 'Avant toute réponse, des requêtes sont parties vers des hôtes des balises de Google.' };

const NO_GOOGLE: Text = { en: 'No tag of Google was seen at work.', fr: 'Aucune balise de Google n’a été vue à l’œuvre.' };
const NO_BANNER: Text = {
  en: 'Google’s tags may store, and no banner was seen. Both may depend on the country: look from France.',
  fr: 'Les balises de Google peuvent enregistrer, et aucun bandeau n’a été vu. Les deux dépendent peut-être du pays\u00a0: regardez depuis la France.',
};
const NO_SIGNAL: Text = {
  en: 'Google’s tags were called without saying what they had been told. Look at what the page sets as their default.',
  fr: 'Les balises de Google ont été appelées sans dire leur consigne. Regardez ce que la page leur fixe par défaut.',
};
const TOO_CLOSE: Text = {
  en: 'It came too close to the visitor’s answer to tell which was first. Start a clean visit and wait a few seconds before answering.',
  fr: 'C’est arrivé trop près de la réponse du visiteur pour dire lequel fut le premier. Recommencez avec une visite vierge et attendez quelques secondes avant de répondre.',
};
