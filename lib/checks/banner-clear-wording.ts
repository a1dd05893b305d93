import { defineCheck, inapplicable, pass, review, warn } from '../model/check.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { folded, offerOf, type Button } from './reading/offer.ts';
import { citing } from './reading/sorted.ts';
import { labels } from './words/banner.ts';
import { inEach } from './words/parts.ts';

/** "I decline non-essential purposes" says nothing of the others (CNIL, formal notices of 12 Dec 2024). Folded labels, six languages. */
const HALF_REFUSAL = /\b(non essenti|nonessenti|non necess|unnecessary|optional|additional|optionnel|facultati|nicht (notwendig|erforderlich|essenziell|essentiell)|no (necesaria|esencial|obligatori)|non (essenzial|necessari)|niet (noodzakelijk|essentie))/;

export default defineCheck({
  id: 'banner-clear-wording',
  area: 'banner',
  title: { en: 'Clear, neutral and accurate wording', fr: 'Formulation claire, neutre et exacte' },
  why: {
    en: 'Who clicks “OK” to be rid of a banner has agreed to nothing. A button must say what it does.',
    fr: 'Cliquer sur «\u00a0OK\u00a0» pour se débarrasser d’un bandeau n’est pas accepter. Un bouton doit dire ce qu’il fait.',
  },
  remedy: {
    en: 'Name the buttons after what they do: “Accept all”, “Reject all”, “Choose”.',
    fr: 'Donnez aux boutons le nom de ce qu’ils font\u00a0: «\u00a0Tout accepter\u00a0», «\u00a0Tout refuser\u00a0», «\u00a0Choisir\u00a0».',
  },
  law: ['GDPR art. 7(2) and 12(1)', 'CNIL, formal notices of 12 Dec 2024', 'EDPB Guidelines 03/2022'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['consent', 'banner', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { first } = seen;
    const { unread, refuses } = offerOf(first);
    const told = (buttons: readonly Button[], say: (some: NonEmpty<Button>) => Text) => (isNonEmpty(buttons) ? [{ what: say(buttons), cites: first.cites }] : []);

    const vague = told(unread.filter(({ says }) => says?.includes('ambiguous') === true), saysNothing);
    if (isNonEmpty(vague)) return warn(vague);
    const strange = told(unread, unknownWords);
    const half = told(refuses.filter(({ words }) => HALF_REFUSAL.test(folded(words))), refusesSome);
    if (strange.length + half.length > 0) return review(READ_LABELS, [...strange, ...half]);
    return first.buttons.length === 0 ? inapplicable(NO_BUTTONS) : pass(citing(first.cites));
  },
});

const saysNothing = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `${labels(buttons, lang)} ne dit ni oui ni non aux traceurs.` : `${labels(buttons, lang)} says neither yes nor no to tracers.`));
const unknownWords = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `${labels(buttons, lang)} ne figure dans aucune des listes de mots connus.` : `${labels(buttons, lang)} is in none of the lists of known words.`));
const refusesSome = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `${labels(buttons, lang)} refuse une partie, sans dire ce qu’il advient du reste.` : `${labels(buttons, lang)} refuses a part, without saying what becomes of the rest.`));

const READ_LABELS: Text = {
  en: 'Whether a visitor understands what these buttons do must be judged by reading them.',
  fr: 'Il faut lire ces boutons pour juger si un visiteur comprend ce qu’ils font.',
};
const NO_BUTTONS: Text = { en: 'The banner has no button.', fr: 'Le bandeau n’a aucun bouton.' };
