import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { LayerFact } from '../model/facts.ts';
import type { Lang, Text } from '../model/text.ts';
import { isNonEmpty } from '../model/text.ts';
import { bannerSeen } from './reading/asked.ts';
import { isUnasked } from './reading/cells.ts';
import { begunTracers, turnedRecords, type Act, type Implied } from './reading/implied.ts';
import { folded, turnsAround } from './reading/offer.ts';
import { gapOf, opportunity, WHOLE_LOOK } from './reading/opportunity.ts';
import { citing } from './reading/sorted.ts';
import { startClean, stay } from './words/next-steps.ts';
import { capital, inEach, itemWords, quoted } from './words/parts.ts';
import { purposeWords } from './words/stored.ts';

export default defineCheck({
  id: 'banner-no-implied-consent',
  area: 'banner',
  title: {
    en: 'Scrolling, closing or continuing is not taken as consent',
    fr: 'Ni défilement, ni fermeture, ni poursuite de navigation ne valent consentement',
  },
  why: {
    en: 'Reading on says nothing about tracers. Only a clear “yes” is a yes.',
    fr: 'Poursuivre sa lecture ne dit rien des traceurs. Seul un «\u00a0oui\u00a0» clair est un oui.',
  },
  remedy: {
    en: 'Let only the click that accepts change the choice, and take the sentence out that says otherwise.',
    fr: 'Que seul le clic d’acceptation change le choix\u00a0; retirez la phrase qui dit le contraire.',
  },
  law: ['GDPR art. 4(11)', 'CNIL deliberation 2020-091', 'EDPB Guidelines 05/2020, example 16', 'CJEU C-673/17 Planet49'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['consent', 'banner', 'records', 'storage', 'widgets', 'watch', 'recording'],
  judge(facts) {
    const banner = bannerSeen(facts);
    if ('outcome' in banner) return banner;
    const { consent, records, storage, widgets, watch } = facts;
    const begun = begunTracers(storage, widgets, banner);
    const seen = [...turnedRecords(records, banner, begun), ...begun.after];
    const fails = seen.filter(({ sure }) => sure).map(told);
    const doubts = seen.filter(({ sure }) => !sure).map(told);
    // That nobody clicked is an absence: a hole may have swallowed the click.
    if (isNonEmpty(fails)) return fail(fails, false);
    if (isNonEmpty(doubts)) return review(TAKEN_OR_NOT, doubts);

    const announced = [banner.first, banner.second].flatMap((layer) => (layer === null ? [] : announcements(layer)));
    const plainly = announced.filter(({ plain }) => plain).map(({ finding }) => finding);
    if (isNonEmpty(plainly)) return warn(plainly);
    if (isNonEmpty(announced)) return review(READ_SENTENCE, announced.map(({ finding }) => finding));
    if (begun.fromStart) return inapplicable(STORED_FROM_START);
    const chance = opportunity(watch, isUnasked, () => true);
    const gap = gapOf(chance, WHOLE_LOOK);
    if (gap !== null) return untested(isUnasked(consent.final) ? stay(gap, 'answering') : startClean(WHOLE_LOOK, 'answering'));
    return pass(citing(banner.cites, chance.cites, records.flatMap(({ cites }) => cites)));
  },
});

const AFTER: Readonly<Record<Exclude<Act, null>, Text>> = {
  scroll: { en: 'after the visitor had scrolled', fr: 'après que le visiteur a fait défiler la page' },
  close: { en: 'after the visitor had closed the banner', fr: 'après que le visiteur a fermé le bandeau' },
  click: { en: 'after the visitor had clicked elsewhere on the page', fr: 'après que le visiteur a cliqué ailleurs sur la page' },
  navigation: { en: 'after the visitor had gone to another page', fr: 'après que le visiteur est allé sur une autre page' },
};
const when = (act: Act, lang: Lang): string => (act === null ? '' : ` ${AFTER[act][lang]}`);

const told = ({ act, what, cites }: Implied): Finding => ({
  cites,
  what: inEach((lang) => {
    if ('record' in what) {
      const name = quoted(what.record.name, lang);
      return lang === 'fr' ? `Le choix enregistré sous ${name} est devenu «\u00a0accepté\u00a0»${when(act, lang)}, sans clic pour accepter.`
        : `The choice recorded as ${name} became “accepted”${when(act, lang)}, without a click that accepts.`;
    }
    const item = capital(itemWords(what.item, purposeWords(what.item.purposes, lang), lang));
    return lang === 'fr' ? `Un premier traceur est apparu${when(act, lang)}, sans réponse au bandeau\u00a0: ${item}.` : `A first tracer came${when(act, lang)}, without an answer to the banner: ${item}.`;
  }),
});

/** "By continuing without accepting" announces no agreement, "without changing your settings" does: with a negation it is read by a person. */
const announcements = (layer: LayerFact): readonly { readonly plain: boolean; readonly finding: Finding }[] =>
  layer.says.filter(({ family }) => family === 'implied').map(({ quote }) => ({
    plain: !turnsAround(folded(quote)),
    finding: {
      what: inEach((lang) => (lang === 'fr' ? `Le bandeau dit\u00a0: ${quoted(quote, lang)}` : `The banner says: ${quoted(quote, lang)}`)),
      cites: layer.cites,
    },
  }));

const TAKEN_OR_NOT: Text = {
  en: 'Whether the site took this for an agreement is not certain. Repeat it in a clean visit, without answering the banner.',
  fr: 'Il n’est pas certain que le site ait pris cela pour un accord. Recommencez avec une visite vierge, sans répondre au bandeau.',
};
const READ_SENTENCE: Text = {
  en: 'This may say that going on is agreeing, or the contrary. Read the sentence in the banner.',
  fr: 'Cela dit peut-être que poursuivre vaut accord, ou le contraire. Lisez la phrase dans le bandeau.',
};
const STORED_FROM_START: Text = {
  en: 'Tracers that need agreement were stored before the visitor did anything, so no act can be told to have caused them. Another check judges those.',
  fr: 'Des traceurs soumis à accord ont été enregistrés avant tout geste du visiteur\u00a0: aucun geste ne peut en être la cause. Un autre contrôle les juge.',
};
