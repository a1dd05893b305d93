import type { Lang, Text } from '../../model/text.ts';
import { counted, inEach, listed, capital, SECONDS } from './parts.ts';
import type { Gap, Wants } from '../reading/opportunity.ts';

/** What to do next, said exactly: an untested check is an instruction. */

export const WAIT_FOR_CHAT: Text = {
  en: 'Stay a few seconds more: a chat may still appear.',
  fr: 'Restez encore quelques secondes\u00a0: un chat peut encore apparaître.',
};
export const NO_CHAT: Text = { en: 'No chat was found on this site.', fr: 'Aucun chat n’a été trouvé sur ce site.' };
export const NO_BANNER: Text = { en: 'No consent banner was shown, so nothing could be refused.', fr: 'Aucun bandeau de consentement n’a été affiché\u00a0: rien ne pouvait être refusé.' };
export const EARLIER_CHOICE: Text = {
  en: 'A choice made before this visit may still stand. Start a clean visit to test this.',
  fr: 'Un choix fait avant cette visite est peut-être encore en vigueur. Recommencez avec une visite vierge pour le tester.',
};
export const ACCEPTED_FIRST: Text = {
  en: 'The visitor had accepted before the chat was loaded.',
  fr: 'Le visiteur avait accepté avant le chargement du chat.',
};
export const REFUSE: Readonly<Record<'then-reload' | 'then-open' | 'whole-site', Text>> = {
  'whole-site': { en: 'Refuse everything in the banner, then reload the page.', fr: 'Refusez tout dans le bandeau, puis rechargez la page.' },
  'then-reload': {
    en: 'Refuse everything in the banner, without opening the chat, then reload the page.',
    fr: 'Refusez tout dans le bandeau, sans ouvrir le chat, puis rechargez la page.',
  },
  'then-open': { en: 'Refuse everything in the banner, then open the chat.', fr: 'Refusez tout dans le bandeau, puis ouvrez le chat.' },
};
export const START_CLEAN_AND_REFUSE: typeof REFUSE = {
  'whole-site': { en: 'Start a clean visit, refuse everything in the banner, then reload the page.', fr: 'Recommencez avec une visite vierge, refusez tout dans le bandeau, puis rechargez la page.' },
  'then-reload': {
    en: 'Start a clean visit, refuse everything in the banner without opening the chat, then reload the page.',
    fr: 'Recommencez avec une visite vierge, refusez tout dans le bandeau sans ouvrir le chat, puis rechargez la page.',
  },
  'then-open': {
    en: 'Start a clean visit, refuse everything in the banner, then open the chat.',
    fr: 'Recommencez avec une visite vierge, refusez tout dans le bandeau, puis ouvrez le chat.',
  },
};
export const NO_REFUSAL: Text = {
  en: 'The banner offered no way to refuse everything, so nothing could be refused.',
  fr: 'Le bandeau n’offrait aucun moyen de tout refuser\u00a0: rien ne pouvait être refusé.',
};
export const NEVER_AGREED: Text = {
  en: 'The visitor never agreed in this visit, so there was no agreement to withdraw.',
  fr: 'Le visiteur n’a rien accepté pendant cette visite\u00a0: il n’y avait aucun accord à retirer.',
};
export const NO_WITHDRAWAL: Text = {
  en: 'No control to change the choice was found on the pages seen, so no agreement could be withdrawn.',
  fr: 'Aucun moyen de revenir sur le choix n’a été trouvé sur les pages vues\u00a0: aucun accord ne pouvait être retiré.',
};
export const WITHDRAW: Text = {
  en: 'Call the banner up again, withdraw the agreement, then reload the page.',
  fr: 'Rappelez le bandeau, retirez l’accord, puis rechargez la page.',
};
export const ACCEPT_AND_WITHDRAW: Text = {
  en: 'Accept everything in the banner and visit a page; then call the banner up again, refuse everything and reload the page.',
  fr: 'Acceptez tout dans le bandeau et visitez une page\u00a0; puis rappelez le bandeau, refusez tout et rechargez la page.',
};
export const START_CLEAN_AND_WITHDRAW: Text = {
  en: 'Start a clean visit, accept everything in the banner and visit a page; then call the banner up again, refuse everything and reload the page.',
  fr: 'Recommencez avec une visite vierge, acceptez tout dans le bandeau et visitez une page\u00a0; puis rappelez le bandeau, refusez tout et rechargez la page.',
};
export const OPEN_CHAT: Text = { en: 'Open the chat.', fr: 'Ouvrez le chat.' };
export const RELOAD_TO_WATCH: Text = {
  en: 'The site was already open when watching began. Start a clean visit.',
  fr: 'Le site était déjà ouvert au début de l’observation. Recommencez avec une visite vierge.',
};

/** Something was there before the visit began, so that nothing new had to be stored. */
export const alreadyThere = (names: readonly string[]): Text => inEach((lang) => (lang === 'fr'
  ? `Déjà présent avant cette visite\u00a0: ${shown(names, lang)}. Rien de nouveau n’avait donc besoin d’être enregistré. Recommencez avec une visite vierge.`
  : `Already there before this visit began: ${shown(names, lang)}. Nothing new had to be stored. Start a clean visit.`));

const shown = (names: readonly string[], lang: Lang): string => {
  const some = [...new Set(names)].sort().slice(0, 5);
  return names.length > some.length ? `${some.join(', ')}, …` : listed(some, lang);
};

/** What must be left undone meanwhile. */
export type Without = 'opening' | 'opening-or-answering' | 'answering';
const WITHOUT: Readonly<Record<Without, Text>> = {
  opening: { en: ', without opening the chat', fr: ', sans ouvrir le chat' },
  'opening-or-answering': { en: ', without opening the chat or answering the banner', fr: ', sans ouvrir le chat ni répondre au bandeau' },
  answering: { en: ', without answering the banner', fr: ', sans répondre au bandeau' },
};

/** "Stay 4 seconds more, scroll the page and visit one more page of the site, without opening the chat." */
export function stay(gap: Gap, without: Without | null): Text {
  return inEach((lang) => {
    const seconds = counted(Math.ceil(gap.msLeft / 1000), SECONDS, lang);
    return sentence(steps(gap, lang === 'fr' ? `restez encore ${seconds}` : `stay ${seconds} more`, lang), without, lang);
  });
}

/** The same when this visit can no longer give it: all of it again, in a clean one. `refuse`: after refusing. */
export function startClean(wants: Wants, without: Without | null, refuse = false): Text {
  const gap: Gap = { msLeft: wants.ms, scroll: wants.scroll === true, secondPage: wants.secondPage === true, reload: wants.freshLoad === true };
  return inEach((lang) => {
    const seconds = counted(Math.ceil(wants.ms / 1000), SECONDS, lang);
    const fr = lang === 'fr';
    const begin = [fr ? 'recommencez avec une visite vierge' : 'start a clean visit', ...(refuse ? [fr ? 'refusez tout dans le bandeau' : 'refuse everything in the banner'] : [])];
    return sentence([...begin, ...steps(gap, fr ? `restez ${seconds}` : `stay ${seconds}`, lang)], without, lang);
  });
}

function steps(gap: Gap, wait: string, lang: Lang): string[] {
  const fr = lang === 'fr';
  return [
    ...(gap.reload ? [fr ? 'rechargez la page' : 'reload the page'] : []),
    ...(gap.msLeft > 0 ? [wait] : []),
    ...(gap.scroll ? [fr ? 'faites défiler la page' : 'scroll the page'] : []),
    ...(gap.secondPage ? [fr ? 'visitez une autre page du site' : 'visit one more page of the site'] : []),
  ];
}

const sentence = (parts: readonly string[], without: Without | null, lang: Lang): string =>
  `${capital(listed(parts, lang))}${without === null ? '' : WITHOUT[without][lang]}.`;
