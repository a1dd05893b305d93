import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { RecordFact } from '../model/facts.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { isUnasked } from './reading/cells.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { allCites } from './reading/presence.ts';
import { afterRefusal, lastOfEach, tcfOf, type TcfFact } from './reading/records.ts';
import { citing } from './reading/sorted.ts';
import { EARLIER_CHOICE, RELOAD_TO_WATCH, stay } from './words/next-steps.ts';
import { inEach, namesWords, quoted } from './words/parts.ts';

/** TCF 2.3 and its `disclosedVendors` segment are compulsory from 28 February 2026 (IAB Europe), in epoch ms. */
const TCF_2_3_FROM = 1_772_236_800_000;

export default defineCheck({
  id: 'banner-tcf-signal-coherent',
  area: 'banner',
  title: { en: 'The TCF signal matches the choice made', fr: 'Le signal TCF correspond au choix exprimé' },
  why: {
    en: 'Advertisers read your answer from a coded text, the TC string. If it says yes when you said no, your answer was not passed on.',
    fr: 'Les annonceurs lisent votre réponse dans un texte codé, la chaîne TCF. Si elle dit oui quand vous avez dit non, votre réponse n’a pas été transmise.',
  },
  remedy: {
    en: 'Write no consent into the string before an answer, none after a refusal, and use version 2.3 of the framework.',
    fr: 'N’inscrivez aucun consentement dans la chaîne avant une réponse ni après un refus, et utilisez la version 2.3 du cadre.',
  },
  law: ['GDPR art. 5(1)(a) and 7', 'LIL art. 82', 'IAB Europe TCF Policies (v2.3)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['consent', 'records', 'watch', 'recording', 'site'],
  judge({ consent, records, watch, recording, site }) {
    if (consent.states[0].state === 'unknown') return inapplicable(EARLIER_CHOICE);
    const strings = tcfOf(records).filter(({ existedBefore }) => !existedBefore);
    if (!isNonEmpty(strings)) {
      const gap = gapOf(opportunity(watch, () => true, () => true), { ms: WATCH_MS });
      return gap === null ? inapplicable(NO_TCF) : untested(stay(gap, null));
    }
    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);

    const refused = afterRefusal(strings);
    const early = strings.filter((record) => isUnasked(record.consent) && record.follows === null && agrees(record));
    const against = [...early.filter(({ consent: state }) => state === 'undecided'), ...refused.filter(agrees)];
    const certain = against.filter(({ clear }) => clear !== false);
    if (isNonEmpty(certain)) return fail([agreed(certain)]);
    if (isNonEmpty(against)) return review(TOO_CLOSE, [agreed(against)]);
    // A site may ask nobody outside the countries where it must.
    if (isNonEmpty(early)) return review(NO_BANNER, [agreed(early)]);
    const odd = lastOfEach(strings).filter(contradicts);
    if (isNonEmpty(odd)) return review(ODD, [{ what: heldOdd(odd), cites: citing(allCites(odd)) }]);

    const old = lastOfEach(strings).filter(({ tcf }) => !tcf.disclosedVendors);
    if (isNonEmpty(old) && site.startedAt >= TCF_2_3_FROM) return warn([{ what: tooOld(old), cites: citing(allCites(old)) }]);
    if (refused.length === 0) return untested(REFUSE);
    return pass(citing(allCites(strings)));
  },
});

/** A purpose of which it says that the visitor agreed. */
const agrees = ({ tcf }: TcfFact): boolean => tcf.purposes.length > 0;

/** Vendors without purposes after a refusal, purposes before a full answer, nothing after an acceptance: a person looks. */
const contradicts = (record: TcfFact): boolean =>
  (record.follows === 'accept' && !agrees(record)) || (record.follows === 'refuse' && record.tcf.vendors > 0)
  || (record.consent === 'undecided' && record.follows !== null && record.follows !== 'accept' && agrees(record));

const agreed = (list: NonEmpty<TcfFact>): Finding => ({ what: held(list[0]), cites: citing(allCites(list)) });

function held({ name, consent, follows, tcf }: TcfFact): Text {
  const purposes = [...tcf.purposes].sort((a, b) => a - b).join(', ');
  return inEach((lang) => {
    const fr = lang === 'fr';
    const when = follows === 'refuse' || consent === 'refused' ? (fr ? 'après le refus du visiteur' : 'after the visitor had refused')
      : consent === 'no-banner' ? (fr ? 'sans qu’un bandeau ait été vu' : 'without a banner having been seen') : (fr ? 'avant toute réponse au bandeau' : 'before any answer to the banner');
    return fr ? `La chaîne TCF ${quoted(name, lang)} contenait, ${when}, un consentement pour les finalités ${purposes}.`
      : `The TC string ${quoted(name, lang)} held, ${when}, consent to the purposes ${purposes}.`;
  });
}

const namesOf = (list: readonly RecordFact[]): readonly string[] => list.map(({ name }) => name);
const tooOld = (list: NonEmpty<TcfFact>): Text => inEach((lang) => (lang === 'fr'
  ? `${namesWords(namesOf(list), lang)}\u00a0: pas de segment des prestataires présentés, que la version 2.3 comporte.`
  : `${namesWords(namesOf(list), lang)}: no segment of disclosed vendors, which version 2.3 has.`));
const heldOdd = (list: NonEmpty<TcfFact>): Text => inEach((lang) => (lang === 'fr'
  ? `${namesWords(namesOf(list), lang)}\u00a0: le contenu ne suit pas le dernier clic sur le bandeau.` : `${namesWords(namesOf(list), lang)}: the content does not follow the last click on the banner.`));

const NO_TCF: Text = { en: 'No TC string was seen: the site does not use this framework, as far as could be seen.', fr: 'Aucune chaîne TCF n’a été vue\u00a0: à ce qu’on a pu voir, le site n’utilise pas ce cadre.' };
const REFUSE: Text = {
  en: 'Start a clean visit and refuse everything in the banner: what the string says then was not seen.',
  fr: 'Recommencez avec une visite vierge et refusez tout dans le bandeau\u00a0: ce que la chaîne dit alors n’a pas été vu.',
};
const NO_BANNER: Text = {
  en: 'A string with consent was there, and no banner was seen. The banner may depend on the country: look from France.',
  fr: 'Une chaîne avec consentement était là, sans qu’un bandeau ait été vu. Le bandeau dépend peut-être du pays\u00a0: regardez depuis la France.',
};
const TOO_CLOSE: Text = {
  en: 'It was written too close to the visitor’s click to tell which came first. Start a clean visit and wait a few seconds before each act.',
  fr: 'Cela a été écrit trop près du clic du visiteur pour dire lequel fut le premier. Recommencez avec une visite vierge, en attendant quelques secondes avant chaque geste.',
};
const ODD: Text = {
  en: 'The string and the last click do not say the same. Look at what the banner had been told.',
  fr: 'La chaîne et le dernier clic ne disent pas la même chose. Regardez ce qui avait été répondu au bandeau.',
};
