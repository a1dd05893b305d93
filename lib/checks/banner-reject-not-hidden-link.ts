import { defineCheck, fail, inapplicable, pass, review, warn } from '../model/check.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { offerOf, type Button } from './reading/offer.ts';
import { citing } from './reading/sorted.ts';
import { labels, NO_REFUSAL, unreadButtons } from './words/banner.ts';
import { inEach } from './words/parts.ts';

/** A text this short, in characters, is no paragraph to drown a link in (criterion: a block of more than 100). */
const PARAGRAPH = 100;
/** What counts as readable, ours: WCAG's 4.5 for text, no smaller than this share of the accepting control's font. */
const READABLE_CONTRAST = 4.5;
const READABLE_OPACITY = 0.8;
const READABLE_FONT = 0.8;

export default defineCheck({
  id: 'banner-reject-not-hidden-link',
  area: 'banner',
  title: { en: 'The refusal is not disguised as plain text or buried', fr: 'Le refus n’est pas dissimulé (lien peu visible, noyé dans le texte)' },
  why: {
    en: 'A refusal that hides among the words of a paragraph is there for nobody.',
    fr: 'Un refus caché parmi les mots d’un paragraphe n’est là pour personne.',
  },
  remedy: {
    en: 'Make the refusal a button, or a link that stands alone and is as readable as the way to accept.',
    fr: 'Faites du refus un bouton, ou un lien isolé aussi lisible que le moyen d’accepter.',
  },
  law: ['LIL art. 82', 'EDPB, Cookie Banner Taskforce report, 17 Jan 2023, par. 13-14', 'CNIL, formal notices of 12 Dec 2024', 'EDPB Guidelines 03/2022'],
  severity: 'major',
  mode: 'automatic',
  needs: ['consent', 'banner', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { first } = seen;
    const { accepts, refuses, unread } = offerOf(first);
    if (!isNonEmpty(refuses)) return isNonEmpty(unread) ? review(unreadButtons(unread)) : inapplicable(NO_REFUSAL);

    const examined = citing(first.cites);
    const apart = refuses.filter((button) => !isBuried(button));
    if (!isNonEmpty(apart)) {
      const finding = { what: buried(refuses), cites: examined };
      // Both in one sentence, or hardly any text: neither is hidden from the other.
      const alike = accepts.length === 0 || accepts.some(isBuried) || first.text.length <= PARAGRAPH;
      return alike ? review(LOOK_AT_LINK, [finding]) : fail([finding]);
    }
    const shaped = apart.filter(({ filled }) => filled);
    if (isNonEmpty(shaped)) return pass(examined, [{ what: button(shaped), cites: examined }]);
    // France tolerates the plain link "Continuer sans accepter" when it is plainly visible.
    const readings = apart.map((link) => isReadable(link, accepts));
    if (readings.includes(true) || !accepts.some(({ filled }) => filled)) return pass(examined, [{ what: aloneLink(apart), cites: examined }]);
    const finding = { what: faintLink(apart), cites: examined };
    return readings.includes(null) ? review(LOOK_AT_LINK, [finding]) : warn([finding]);
  },
});

const isBuried = ({ inText, filled }: Button): boolean => inText && !filled;

/** Null: an image or a gradient lies behind it, so that its contrast cannot be told. */
function isReadable(link: Button, accepts: readonly Button[]): boolean | null {
  const smallest = Math.min(...accepts.map(({ fontSize }) => fontSize)) * READABLE_FONT;
  if (!link.inViewport || link.opacity < READABLE_OPACITY || link.fontSize < smallest) return false;
  return link.contrast === null ? null : link.contrast >= READABLE_CONTRAST;
}

const LOOK_AT_LINK: Text = {
  en: 'Whether the refusal catches the eye as acceptance does must be looked at.',
  fr: 'Il faut regarder si le refus attire l’œil autant que l’acceptation.',
};
const buried = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `${labels(buttons, lang)}, qui refuse, se trouve parmi les mots d’une phrase.` : `${labels(buttons, lang)}, which refuses, stands among the words of a sentence.`));
const button = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `${labels(buttons, lang)}, qui refuse, a la forme d’un bouton.` : `${labels(buttons, lang)}, which refuses, looks like a button.`));
const aloneLink = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `${labels(buttons, lang)}, qui refuse, est un texte sans fond, isolé.` : `${labels(buttons, lang)}, which refuses, is plain text that stands alone.`));
const faintLink = (buttons: NonEmpty<Button>): Text => inEach((lang) => (lang === 'fr'
  ? `${labels(buttons, lang)}, qui refuse, est un texte peu lisible, alors que le moyen d’accepter est un bouton plein.`
  : `${labels(buttons, lang)}, which refuses, is text that is hard to read, where the way to accept is a filled button.`));
