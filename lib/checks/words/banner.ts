import type { Lang, NonEmpty, Text } from '../../model/text.ts';
import { inEach, listed, quoted } from './parts.ts';

/** What the checks on the banner say alike. */

export const NO_BANNER_SHOWN: Text = { en: 'No consent banner was shown.', fr: 'Aucun bandeau de consentement n’a été affiché.' };
export const NOT_READ: Text = {
  en: 'A banner was there, and it was not read in time. Start a clean visit and wait a few seconds before answering it.',
  fr: 'Un bandeau était là, mais il n’a pas été lu à temps. Recommencez avec une visite vierge et attendez quelques secondes avant d’y répondre.',
};
export const TWO_AT_ONCE: Text = {
  en: 'Two banners stood there at the same time, and only one was read. Look at both.',
  fr: 'Deux bandeaux étaient affichés en même temps, et un seul a été lu. Regardez les deux.',
};
export const PAY_INSTEAD: Text = {
  en: 'The banner speaks of paying instead of agreeing. Whether the other way is fair must be looked at: its price, what it gives, and which purposes it is about.',
  fr: 'Le bandeau parle de payer au lieu d’accepter. Il faut regarder si cette autre voie est équitable\u00a0: son prix, ce qu’elle donne et les finalités concernées.',
};

type Labelled = { readonly words: string };

/** "“Accept”, “Agree” and “OK”": each label once, at most five. */
export function labels(controls: NonEmpty<Labelled>, lang: Lang): string {
  const all = [...new Set(controls.map(({ words }) => words.trim() || '…'))].map((words) => quoted(words, lang));
  return listed(all.length > 5 ? [...all.slice(0, 5), '…'] : all, lang);
}

/** Buttons that no list of phrases knows. */
export const unreadButtons = (buttons: NonEmpty<Labelled>): Text => inEach((lang) => (lang === 'fr'
  ? `On ignore ce que fait ${labels(buttons, lang)}. Regardez si cela refuse tout.`
  : `What ${labels(buttons, lang)} does is not known. Look whether it refuses everything.`));
export const NO_BUTTON_READ: Text = {
  en: 'No button of the banner was recognised as one that accepts or refuses. Look at the banner.',
  fr: 'Aucun bouton du bandeau n’a été reconnu comme acceptant ou refusant. Regardez le bandeau.',
};
export const NO_REFUSAL: Text = {
  en: 'The first layer has no control that refuses, so there is none to compare.',
  fr: 'Le premier écran n’a aucun bouton qui refuse\u00a0: il n’y a rien à comparer.',
};
export const OPEN_SETTINGS_FIRST: Text = {
  en: 'Start a clean visit, wait a few seconds and open the settings of the banner before answering it.',
  fr: 'Recommencez avec une visite vierge, attendez quelques secondes et ouvrez les réglages du bandeau avant d’y répondre.',
};
export const CLOSING_MAY_REFUSE: Text = {
  en: 'The first layer can be closed, and it does not say whether closing refuses. Close it in a clean visit and see what is stored.',
  fr: 'Le premier écran peut être fermé, sans dire si fermer refuse. Fermez-le lors d’une visite vierge et regardez ce qui est enregistré.',
};
/** `spent`: this visit has had its answer. */
export const refuseAll = (spent: boolean): Text => (spent ? {
  en: 'Start a clean visit, refuse everything in the banner and wait until it has gone.',
  fr: 'Recommencez avec une visite vierge, refusez tout dans le bandeau et attendez qu’il ait disparu.',
} : {
  en: 'Refuse everything in the banner and wait until it has gone.',
  fr: 'Refusez tout dans le bandeau et attendez qu’il ait disparu.',
});
