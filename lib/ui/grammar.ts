import { count, list, type Said } from './language.ts';
import type { Agreement, Opening, Taking } from './taking.ts';

// The parts of a sentence: who, did what, when beside the opening, and beside the visitor's agreement.

/** `2 identifiers and 1 other item`; `3 cookies` when none identifies. */
export const WHAT: Said<(taking: Taking) => string> = {
  en: ({ identifiers, others, onlyCookies }) => {
    if (identifiers === 0) return onlyCookies ? count('en', others, 'cookie', 'cookies') : count('en', others, 'item', 'items');
    const ids = count('en', identifiers, 'identifier', 'identifiers');
    return others === 0 ? ids : `${ids} and ${count('en', others, 'other item', 'other items')}`;
  },
  fr: ({ identifiers, others, onlyCookies }) => {
    if (identifiers === 0) return onlyCookies ? count('fr', others, 'cookie', 'cookies') : count('fr', others, 'élément', 'éléments');
    const ids = count('fr', identifiers, 'identifiant', 'identifiants');
    return others === 0 ? ids : `${ids} et ${count('fr', others, 'autre élément', 'autres éléments')}`;
  },
};

export const WHO: Said<(who: readonly string[]) => string> = {
  en: (who) => (who.length === 0 ? 'The chat' : list('en', who)),
  fr: (who) => (who.length === 0 ? 'Le chat' : list('fr', who)),
};

export const ACT: Said<(taking: Taking) => string> = {
  en: (taking) => ({ stored: `stored ${WHAT.en(taking)}`, tried: `tried to store ${WHAT.en(taking)}`, read: `received ${WHAT.en(taking)} stored earlier` })[taking.act],
  fr: (taking) => {
    const many = taking.who.length > 1;
    return {
      stored: `${many ? 'ont' : 'a'} enregistré ${WHAT.fr(taking)}`,
      tried: `${many ? 'ont' : 'a'} tenté d’enregistrer ${WHAT.fr(taking)}`,
      read: `${many ? 'ont' : 'a'} reçu ${WHAT.fr(taking)} ${enregistres(taking)} plus tôt`,
    }[taking.act];
  },
};

export const OPENING: Said<Readonly<Record<Opening, string>>> = {
  en: { 'opened-later': 'before you opened the chat', 'not-opened': 'though you have not opened the chat', 'by-itself': 'when the chat opened by itself', 'after-opening': 'after you opened the chat' },
  fr: { 'opened-later': 'avant que vous n’ouvriez le chat', 'not-opened': 'alors que vous n’avez pas ouvert le chat', 'by-itself': 'quand le chat s’est ouvert tout seul', 'after-opening': 'après que vous avez ouvert le chat' },
};

export const AGREEMENT: Said<Readonly<Record<Agreement, string>>> = {
  en: {
    refused: 'despite your refusal', withdrawn: 'after you took back your agreement', partial: 'which you had not agreed to',
    unanswered: 'and you never agreed', 'never-asked': 'and no request for your agreement was seen', 'not-yet': 'and you had not agreed yet',
    'earlier-choice': 'and your answer dates from an earlier visit', agreed: 'and you had agreed',
  },
  fr: {
    refused: 'malgré votre refus', withdrawn: 'après le retrait de votre accord', partial: 'sans votre accord sur ce point',
    unanswered: 'et vous n’avez jamais donné votre accord', 'never-asked': 'et aucune demande d’accord n’a été vue', 'not-yet': 'et vous n’aviez pas encore donné votre accord',
    'earlier-choice': 'et votre réponse date d’une visite précédente', agreed: 'et vous aviez donné votre accord',
  },
};

/** Named only when every purpose is one of these two: anything else would be a guess. */
export const AIM: Said<(taking: Taking) => string> = {
  en: (taking) => aim(taking, ' for advertising', ' for statistics', ' for advertising or statistics'),
  fr: (taking) => aim(taking, ' à des fins publicitaires', ' à des fins statistiques', ' à des fins publicitaires ou statistiques'),
};
function aim({ purposes }: Taking, advertising: string, statistics: string, both: string): string {
  if (purposes.length === 0 || purposes.some((purpose) => purpose !== 'marketing' && purpose !== 'analytics')) return '';
  if (purposes.length === 2) return both;
  return purposes[0] === 'marketing' ? advertising : statistics;
}

/** French past participle, agreeing with the number of items. */
export const enregistres = (taking: Taking): string => (taking.identifiers + taking.others > 1 ? 'enregistrés' : 'enregistré');

/** The same beside a first sentence that has already told the gravest. */
export const BESIDE: Said<Readonly<Record<Agreement, string>>> = {
  en: { ...AGREEMENT.en, unanswered: 'before you had answered', 'never-asked': 'with no request for your agreement in sight', 'not-yet': 'before you had agreed', agreed: 'after you had agreed', 'earlier-choice': 'on an answer from an earlier visit' },
  fr: { ...AGREEMENT.fr, unanswered: 'avant votre réponse', 'never-asked': 'sans aucune demande d’accord en vue', 'not-yet': 'avant votre accord', agreed: 'après votre accord', 'earlier-choice': 'sur une réponse d’une visite précédente' },
};
