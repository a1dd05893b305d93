/**
 * Is this the label of a control that opens the consent choice again ("Gérer mes cookies", "Cookie settings")? Loaded
 * into every page with `banner-likely.ts`, so that it is small: what the choice is about, and a word for changing
 * it, in six languages; what leads to a text about cookies is none.
 */
const ABOUT = /cookie|traceur|tracker|tracking|rastread|tracciant|consen[ts]|einwilligung|toestemming|privacy|privatsph|datenschutz|confidentialit|vie privee|privacidad/;
const CHANGE = /\b(gere[rz]|gestion|parametr|prefer|reglage|choix|choisi|modifi|personnalis|retir|revoir|manag|setting|option|choice|customi[sz]|chang|withdraw|revo[kc]|review|reopen|updat|einstellung|verwalt|ander|anpass|auswahl|widerruf|configur|ajust|administr|opcion|gestisci|impostaz|modifica|scelt|instelling|voorkeur|behe(er|re)|aanpass|wijzig|intrek|keuze)|(einstellungen|instellingen|voorkeuren|auswahl)\b/;
const TELLS = /politi|polic(y|ies)|charte|richtlinie|erklarung|hinweis|informati|beleid|verklaring|notice|statement|declaration|en savoir|learn more|read more|mehr erfahren|lees meer/;
const LONGEST = 60;
const MOST_WORDS = 8;

export function opensChoice(label: string): boolean {
  // Most labels of a page end here.
  if (label.length > LONGEST || !/cooki|trac|rastre|consen|priva|einwill|toestem|datenschutz|confiden/i.test(label)) return false;
  const words = label.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.split(' ').length <= MOST_WORDS && ABOUT.test(words) && CHANGE.test(words) && !TELLS.test(words);
}
