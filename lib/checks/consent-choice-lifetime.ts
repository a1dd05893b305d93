import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { keptAnswer, type Kept } from './reading/kept.ts';
import { citing } from './reading/sorted.ts';
import { inEach, quoted } from './words/parts.ts';
import { life } from './words/remembered.ts';

/** Six months are the CNIL's good practice for both answers (deliberation 2020-092, § 37); the margins are the criterion's. */
const DAY = 86_400;
const SEVEN_MONTHS = 214 * DAY;
const THIRTEEN_MONTHS = 400 * DAY;
const ONE_MONTH = 28 * DAY;

const NO_BANNER: Text = { en: 'No consent banner was shown.', fr: 'Aucun bandeau de consentement n’a été affiché.' };
const ANSWER: Text = { en: 'Answer the banner: how long the answer is kept is seen then.', fr: 'Répondez au bandeau\u00a0: on verra alors combien de temps la réponse est gardée.' };
const WITHOUT_END: Text = {
  en: 'The answer is kept where nothing expires by itself; the consent platform may still end it. Look up its setting.',
  fr: 'La réponse est gardée là où rien n’expire de soi-même\u00a0; la plateforme de consentement peut toutefois y mettre fin. Consultez son réglage.',
};

const say = (what: 'accepted' | 'refused', { record, seconds }: Kept): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Le «\u00a0${what === 'accepted' ? 'oui' : 'non'}\u00a0» est gardé ${life(seconds, lang)} (${quoted(record.name, lang)}).` : `The “${what === 'accepted' ? 'yes' : 'no'}” is kept ${life(seconds, lang)} (${quoted(record.name, lang)}).`)),
  cites: record.cites,
});

export default defineCheck({
  id: 'consent-choice-lifetime',
  area: 'banner',
  title: { en: 'Choice kept about 6 months', fr: 'Choix conservé environ 6 mois' },
  why: {
    en: 'An answer should neither be forgotten at once nor count for years: people change their minds, and sites their tracers.',
    fr: 'Une réponse ne devrait ni s’oublier aussitôt, ni valoir des années\u00a0: les gens changent d’avis, et les sites de traceurs.',
  },
  remedy: { en: 'Keep yes and no for about six months.', fr: 'Gardez le oui et le non environ six mois.' },
  law: ['CNIL deliberation 2020-092'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['consent', 'records', 'storage'],
  judge({ consent, records, storage }) {
    const answers = (['refused', 'accepted'] as const).flatMap((what) => {
      const kept = keptAnswer(what, records, storage);
      return kept === null ? [] : [{ what, kept }];
    });
    const dated = answers.filter(({ kept }) => Number.isFinite(kept.seconds));
    const told = (some: typeof answers): readonly Finding[] => some.map(({ what, kept }) => say(what, kept));
    const fails = told(dated.filter(({ kept }) => kept.seconds > THIRTEEN_MONTHS));
    if (isNonEmpty(fails)) return fail(fails);
    const warns = told(dated.filter(({ what, kept }) => kept.seconds > SEVEN_MONTHS || (what === 'refused' && kept.seconds < ONE_MONTH)));
    if (isNonEmpty(warns)) return warn(warns);
    if (answers.length > dated.length) return review(WITHOUT_END, told(answers));
    const [first, ...rest] = dated;
    if (first !== undefined) return pass(citing(first.kept.record.cites, ...rest.map(({ kept }) => kept.record.cites)), told(dated));
    return consent.banner === null ? inapplicable(NO_BANNER) : untested(ANSWER);
  },
});
