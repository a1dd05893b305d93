import { defineCheck, inapplicable, review, untested, warn, type Finding } from '../model/check.ts';
import type { RecordFact } from '../model/facts.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { bannerSeen } from './reading/asked.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { allCites } from './reading/presence.ts';
import { servesSiteOnly } from './reading/purposes.ts';
import { lastOfEach } from './reading/records.ts';
import { citing } from './reading/sorted.ts';
import { inEach, namesWords } from './words/parts.ts';

export default defineCheck({
  id: 'banner-consent-proof',
  area: 'banner',
  title: { en: 'Proof of consent is kept', fr: 'La preuve du consentement est conservée' },
  why: {
    en: 'Whoever relies on your yes must be able to show when and to what you said it.',
    fr: 'Qui s’appuie sur votre oui doit pouvoir montrer quand vous l’avez dit, et à quoi.',
  },
  remedy: {
    en: 'Keep for each choice an identifier, its date and the version of the banner shown, and be able to produce them.',
    fr: 'Conservez pour chaque choix un identifiant, sa date et la version du bandeau affiché, et sachez les produire.',
  },
  law: ['GDPR art. 7(1) and 5(2)', 'CNIL deliberation 2020-092'],
  severity: 'minor',
  mode: 'manual',
  question: { en: 'Can the site show when you agreed, and to what (a dated record, a reference you are shown)?', fr: 'Le site peut-il montrer quand vous avez accepté, et quoi (trace datée, référence affichée)\u202f?' },
  needs: ['banner', 'consent', 'watch', 'recording', 'records', 'storage'],
  judge(facts) {
    const { consent, storage, watch } = facts;
    const banner = bannerSeen(facts);
    if ('outcome' in banner) return banner;
    const agreed = consent.states.some(({ state }) => state === 'accepted' || state === 'partial');
    const choices = lastOfEach(facts.records.filter(isChoice));
    if (!agreed && !isNonEmpty(choices)) return untested(AGREE);

    // Nothing that rests on an agreement: then there is none to prove.
    const gap = gapOf(opportunity(watch, (state) => state === 'accepted' || state === 'partial', () => true), { ms: WATCH_MS });
    if (gap === null && storage.every((item) => servesSiteOnly(item) || (item.vendor === null && item.purpose === 'unknown' && item.identifies === false))) return inapplicable(NOTHING_TO_PROVE);

    const read = choices.filter(({ says }) => says !== 'unreadable');
    if (!isNonEmpty(read)) return review(ASK_NOT_READ);
    const proof = read.filter(({ provable, decidedAt }) => provable || decidedAt !== null);
    return isNonEmpty(proof) ? review(ASK, [told(proof)]) : warn([{ what: bare(read), cites: citing(allCites(read)) }]);
  },
});

/** The record of an agreement of this visit. What Google was told is a signal, not a record. */
const isChoice = ({ follows, existedBefore, google, says }: RecordFact): boolean => (follows === 'accept' || follows === 'save') && !existedBefore && google === undefined && says !== 'pending';

const namesOf = (records: readonly RecordFact[]): readonly string[] => records.map(({ name }) => name);
const told = (records: NonEmpty<RecordFact>): Finding => ({
  what: inEach((lang) => (lang === 'fr'
    ? `Le choix enregistré (${namesWords(namesOf(records), lang)}) porte un identifiant ou une date.`
    : `The stored choice (${namesWords(namesOf(records), lang)}) carries an identifier or a date.`)),
  cites: citing(allCites(records)),
});
const bare = (records: NonEmpty<RecordFact>): Text => inEach((lang) => (lang === 'fr'
  ? `Le choix enregistré (${namesWords(namesOf(records), lang)}) ne porte ni identifiant ni date. Le site garde peut-être une preuve ailleurs.`
  : `The stored choice (${namesWords(namesOf(records), lang)}) carries neither identifier nor date. The site may keep proof elsewhere.`));

const AGREE: Text = {
  en: 'Start a clean visit and accept in the banner: what is stored of the choice was not seen.',
  fr: 'Recommencez avec une visite vierge et acceptez dans le bandeau\u00a0: ce qui est enregistré du choix n’a pas été vu.',
};
const ASK: Text = {
  en: 'What the site keeps cannot be seen from outside. Ask it to produce the proof of one choice: when, how, and on which text.',
  fr: 'Ce que le site conserve ne se voit pas du dehors. Demandez-lui de produire la preuve d’un choix\u00a0: quand, comment et sur quel texte.',
};
const ASK_NOT_READ: Text = {
  en: 'No record of the choice could be read in the browser. Ask the site how it proves one: when, how, and on which text.',
  fr: 'Aucun enregistrement du choix n’a pu être lu dans le navigateur. Demandez au site comment il en prouve un\u00a0: quand, comment et sur quel texte.',
};
const NOTHING_TO_PROVE: Text = {
  en: 'Nothing that needs agreement was stored, even after it was given.',
  fr: 'Rien qui demande un accord n’a été enregistré, même une fois celui-ci donné.',
};
