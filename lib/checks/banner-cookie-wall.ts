import { defineCheck, fail, pass, review, untested, type Finding } from '../model/check.ts';
import type { LayerFact } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { isNonEmpty } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { isUnasked } from './reading/cells.ts';
import { doubtOfNoRefusal } from './reading/first-refusal.ts';
import { offerOf } from './reading/offer.ts';
import { citing } from './reading/sorted.ts';
import { aftermathOf, refusalMade, wayToRefuse } from './reading/steps.ts';
import { NO_BUTTON_READ, OPEN_SETTINGS_FIRST, PAY_INSTEAD, refuseAll } from './words/banner.ts';
import { inEach, quoted } from './words/parts.ts';

/** Shares of the viewport that are kept from being clicked. Between the two it is for a person to say. Ours. */
const WALL = 0.9;
const STRIP = 0.5;

export default defineCheck({
  id: 'banner-cookie-wall',
  area: 'banner',
  title: { en: 'No unfair cookie wall / pay-or-consent', fr: 'Pas de mur de traceurs abusif («\u00a0payer ou accepter\u00a0»)' },
  why: {
    en: 'An agreement given only to get in was not given freely. There must be a real and fair other way.',
    fr: 'Un accord donné seulement pour entrer n’a pas été donné librement. Il faut une autre voie, réelle et équitable.',
  },
  remedy: {
    en: 'Let visitors in who refuse, or offer them an equivalent way in on fair terms.',
    fr: 'Laissez entrer ceux qui refusent, ou offrez-leur un accès équivalent à des conditions équitables.',
  },
  law: ['GDPR art. 7(4)', 'CNIL, criteria on tracer walls, 16 May 2022', 'Conseil d’État, 19 June 2020, no. 434684', 'EDPB Guidelines 05/2020, par. 39-41', 'EDPB Opinion 08/2024'],
  severity: 'major',
  mode: 'semi-automatic',
  question: { en: 'If you refuse, is there a real and fair other way in?', fr: 'Si vous refusez, y a-t-il une autre voie d’accès, réelle et équitable\u202f?' },
  needs: ['consent', 'banner', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { consent } = facts;
    const { banner, first } = seen;
    const pay = [first, banner.second].flatMap((layer) => (layer === null ? [] : payWords(layer)));
    if (isNonEmpty(pay)) return review(PAY_INSTEAD, pay);

    const offer = offerOf(first);
    const blocks = first.locksScroll || (first.covers !== null && first.covers >= WALL);
    const made = refusalMade(consent, banner);
    if (made !== null) {
      // Asked again on a later page, whoever refused is kept out there.
      const again = banner.onPages.find((page) => page.cameByItself && page.consent === 'refused' && (page.covers ?? 0) >= WALL);
      if (again !== undefined && isNonEmpty(again.cites)) return review(SEE_AFTER_REFUSAL, [{ what: CAME_AGAIN, cites: citing(again.cites, made.click.cites) }]);
      const after = aftermathOf(made, banner);
      const cites = citing(made.click.cites, first.cites, after.goneCites);
      return after.went ? pass(cites, [{ what: LET_IN, cites }]) : untested(refuseAll(true));
    }
    if (wayToRefuse(first, banner.second) !== null) return untested(refuseAll(!isUnasked(consent.final)));
    if (!blocks && first.covers !== null && first.covers <= STRIP) return pass(first.cites, [{ what: NOT_BLOCKED, cites: first.cites }]);
    if (offer.settings.length > 0 && banner.second === null) return untested(OPEN_SETTINGS_FIRST);

    const finding: Finding = { what: first.locksScroll ? LOCKED : COVERED, cites: citing(first.cites, banner.second?.cites ?? []) };
    const doubt = offer.accepts.length === 0 ? NO_BUTTON_READ : doubtOfNoRefusal({ consent, banner, first, offer }) ?? doubtOfSettings(banner.second);
    if (doubt !== null) return review(doubt, blocks ? [finding] : []);
    if (!blocks || offer.closes.length > 0) return review(TRY_TO_ENTER, blocks ? [finding] : []);
    // That there is no other way is an absence.
    return fail([finding], false);
  },
});

const payWords = (layer: LayerFact): readonly Finding[] => layer.says.filter(({ family }) => family === 'pay-or-consent').map(({ quote }) => ({
  what: inEach((lang) => (lang === 'fr' ? `Le bandeau dit\u00a0: ${quoted(quote, lang)}` : `The banner says: ${quoted(quote, lang)}`)),
  cites: layer.cites,
}));

/** A button of the settings that nobody knows, or their own cross, may let the visitor in. */
const doubtOfSettings = (second: LayerFact | null): Text | null => {
  if (second === null) return null;
  const { unread, closes } = offerOf(second);
  return unread.length + closes.length > 0 ? TRY_TO_ENTER : null;
};

const CAME_AGAIN: Text = {
  en: 'After the refusal, the banner covered a later page again.',
  fr: 'Après le refus, le bandeau a de nouveau couvert une page suivante.',
};
const LET_IN: Text = { en: 'The banner went when the visitor refused.', fr: 'Le bandeau a disparu quand le visiteur a refusé.' };
const NOT_BLOCKED: Text = {
  en: 'The banner leaves most of the page usable without an answer.',
  fr: 'Le bandeau laisse l’essentiel de la page utilisable sans réponse.',
};
const LOCKED: Text = {
  en: 'The page cannot be scrolled while the banner stands, and it offers no way to refuse or to close it.',
  fr: 'La page ne défile pas tant que le bandeau est là, et il n’offre aucun moyen de refuser ni de le fermer.',
};
const COVERED: Text = {
  en: 'The banner covers the page, and it offers no way to refuse or to close it.',
  fr: 'Le bandeau couvre la page, et il n’offre aucun moyen de refuser ni de le fermer.',
};
const SEE_AFTER_REFUSAL: Text = {
  en: 'Whether the site can be used after a refusal must be looked at.',
  fr: 'Il faut regarder si le site reste utilisable après un refus.',
};
const TRY_TO_ENTER: Text = {
  en: 'Whether one gets in without accepting must be tried.',
  fr: 'Il faut essayer d’entrer sans accepter.',
};
