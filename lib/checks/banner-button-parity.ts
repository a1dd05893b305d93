import { defineCheck, fail, inapplicable, pass, review, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { isNonEmpty } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { offerOf } from './reading/offer.ts';
import { compared, mostSeen, type Difference } from './reading/parity.ts';
import { citing } from './reading/sorted.ts';
import { NO_BUTTON_READ, NO_REFUSAL, unreadButtons } from './words/banner.ts';
import { sayAlike, sayDifference } from './words/parity.ts';

export default defineCheck({
  id: 'banner-button-parity',
  area: 'banner',
  title: { en: 'Accept and refuse look alike (size, font, contrast)', fr: 'Parité visuelle accepter / refuser (taille, police, contraste)' },
  why: {
    en: 'Looks push people toward one answer. Neither answer should be made to look like the right one. The figures used here are this project’s own; the law gives none.',
    fr: 'L’apparence pousse vers une réponse. Aucune ne devrait avoir l’air d’être la bonne. Les seuils employés ici sont propres à ce projet\u00a0; la loi n’en fixe aucun.',
  },
  remedy: {
    en: 'Give both controls the same size, the same font and colours that are equally easy to read.',
    fr: 'Donnez aux deux boutons la même taille, la même police et des couleurs aussi lisibles.',
  },
  law: ['LIL art. 82', 'CNIL deliberation 2020-092, par. 34', 'EDPB, Cookie Banner Taskforce report, 17 Jan 2023, par. 17-18'],
  severity: 'major',
  mode: 'automatic',
  needs: ['consent', 'banner', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { first } = seen;
    const { accepts, refuses, unread } = offerOf(first);
    if (!isNonEmpty(refuses)) return isNonEmpty(unread) ? review(unreadButtons(unread)) : inapplicable(NO_REFUSAL);
    if (!isNonEmpty(accepts)) return review(NO_BUTTON_READ);

    const [accept, refuse] = [mostSeen(accepts), mostSeen(refuses)];
    const differences = compared(accept, refuse);
    const told = (weight: Difference['weight']) => differences.filter((one) => one.weight === weight).map((one) => ({ what: sayDifference(one, accept, refuse), cites: first.cites }));
    const [fails, doubts, warns] = [told('fail'), told('doubt'), told('warn')];
    if (isNonEmpty(fails)) return fail(fails);
    if (isNonEmpty(doubts)) return review(NOT_MEASURED, doubts);
    if (isNonEmpty(warns)) return warn(warns);
    return pass(citing(first.cites), [{ what: sayAlike(accept, refuse), cites: first.cites }]);
  },
});

const NOT_MEASURED: Text = {
  en: 'Some of it could not be measured. Compare the two controls by eye.',
  fr: 'Une partie n’a pas pu être mesurée. Comparez les deux boutons à l’œil.',
};
