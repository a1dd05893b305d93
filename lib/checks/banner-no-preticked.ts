import { defineCheck, fail, inapplicable, pass, review, untested } from '../model/check.ts';
import type { BannerFact, LayerFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { offerOf, type Toggle } from './reading/offer.ts';
import { citing } from './reading/sorted.ts';
import { weighToggle, type Ticked } from './reading/ticked.ts';
import { labels, OPEN_SETTINGS_FIRST } from './words/banner.ts';
import { inEach } from './words/parts.ts';

export default defineCheck({
  id: 'banner-no-preticked',
  area: 'banner',
  title: { en: 'No pre-ticked boxes or sliders', fr: 'Pas de cases ou curseurs pré-cochés' },
  why: {
    en: 'A box that was ticked for you is not your answer. What needs agreement starts switched off.',
    fr: 'Une case cochée à votre place n’est pas votre réponse. Ce qui demande un accord commence désactivé.',
  },
  remedy: {
    en: 'Switch everything off that is not strictly necessary, and let the visitor switch it on.',
    fr: 'Désactivez tout ce qui n’est pas strictement nécessaire, et laissez le visiteur l’activer.',
  },
  law: ['GDPR recital 32 and art. 4(11)', 'CJEU C-673/17 Planet49', 'CNIL deliberation 2020-092', 'EDPB, Cookie Banner Taskforce report, 17 Jan 2023, par. 10'],
  severity: 'critical',
  mode: 'semi-automatic',
  question: { en: 'Does everything that needs your agreement start switched off?', fr: 'Tout ce qui demande votre accord est-il désactivé au départ\u202f?' },
  needs: ['consent', 'banner', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { banner, first } = seen;
    const unanswered = [first, banner.second].flatMap((layer) => (layer !== null && stoodBeforeChoice(layer, banner) ? [layer] : []));
    const toggles = unanswered.flatMap((layer) => layer.toggles.map((toggle) => ({ toggle, layer, weight: weighToggle(toggle) })));
    const told = (weight: Ticked) => {
      const some = toggles.filter((one) => one.weight === weight);
      return isNonEmpty(some) ? [{ what: on(some.map(({ toggle }) => toggle)), cites: citing(some[0].layer.cites, ...some.map(({ layer }) => layer.cites)) }] : [];
    };
    const [fails, doubts] = [told('fail'), told('doubt')];
    // That nobody had chosen before is an absence: toggles shown after a choice show the choice.
    if (isNonEmpty(fails)) return fail(fails, false);
    if (isNonEmpty(doubts)) return review(NECESSARY_OR_NOT, doubts);

    // Behind the settings there may be more of them.
    const moreToSee = banner.second === null ? offerOf(first).settings.length > 0 : !unanswered.includes(banner.second);
    if (moreToSee) return untested(OPEN_SETTINGS_FIRST);
    const judged = toggles.filter(({ weight }) => weight !== 'other');
    return isNonEmpty(judged) ? pass(citing(judged[0].layer.cites, ...judged.map(({ layer }) => layer.cites))) : inapplicable(NO_TOGGLES);
  },
});

/** Called up again after an answer, a layer shows that answer. */
function stoodBeforeChoice({ at }: LayerFact, { clicks }: BannerFact): boolean {
  const answer = clicks.find(({ button }) => button !== 'settings' && button !== 'close');
  return answer === undefined || at < answer.at;
}

const on = (toggles: readonly Toggle[]): Text => inEach((lang) => {
  const named = toggles.map(({ words }) => ({ words }));
  if (!isNonEmpty(named)) return '';
  return lang === 'fr' ? `Activé avant tout choix du visiteur\u00a0: ${labels(named, lang)}.` : `Switched on before any choice of the visitor: ${labels(named, lang)}.`;
});

const NECESSARY_OR_NOT: Text = {
  en: 'Whether these need agreement is not certain: what is strictly necessary, and some audience measurement, may be on.',
  fr: 'Il n’est pas certain que cela demande un accord\u00a0: le strictement nécessaire, et certaines mesures d’audience, peuvent être activés.',
};
const NO_TOGGLES: Text = { en: 'The banner has no box and no slider.', fr: 'Le bandeau n’a ni case ni curseur.' };
