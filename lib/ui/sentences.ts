import type { Lang } from '../model/text.ts';
import { ACT, AGREEMENT, AIM, BESIDE, enregistres, OPENING, WHAT, WHO } from './grammar.ts';
import { count, typeset, type Said } from './language.ts';
import type { Before, Doubt, Story } from './story.ts';
import type { Taking } from './taking.ts';

/** The headline: what happened, in one sentence. An observation, never a judgement in law. */
export const headline = (story: Story, lang: Lang): string => typeset(lang, tell(story, lang));

function tell(story: Story, lang: Lang): string {
  switch (story.is) {
    case 'error': return S.error[lang];
    case 'chat-took': return TAKEN.chatTook[lang](story.taking);
    case 'site-took': return TAKEN.siteTook[lang](story.taking);
    case 'finding': return full(story.text[lang]);
    case 'answered': return ANSWERED[lang](story.title[lang]);
    case 'doubt': return DOUBT[story.doubt][lang](story.taking);
    case 'undecided': return full(story.reason[lang]);
    case 'unclear-opener': return ABOUT.unclearOpener[lang](story.who);
    case 'harmless': return story.technical ? TAKEN.technical[lang](story.taking) : TAKEN.harmless[lang](story.taking);
    case 'leftover': return LEFTOVER[lang](story.who, story.items);
    case 'agreed': return TAKEN.agreed[lang](story.taking);
    case 'opened': return OPENED[story.before][lang];
    case 'opened-itself': return ALONE[lang](story.who, STORED_SO_FAR[story.before][lang]);
    case 'waiting': return WAITING[lang](story.who, STORED_SO_FAR[story.before][lang]);
    case 'no-chat': return S.noChat[lang];
  }
}

/** At most two more sentences, when the headline leaves something out that matters. */
export function besides(story: Story, lang: Lang): string[] {
  if (story.is === 'chat-took' || story.is === 'site-took') {
    return story.more.slice(0, 2).map((taking) => typeset(lang, ALSO[lang](taking, story.taking, story.is === 'site-took')));
  }
  if (story.is === 'no-chat' && story.quiet) return [typeset(lang, S.quiet[lang])];
  if (story.is === 'opened' && story.since !== null) return [typeset(lang, TAKEN.since[lang](story.since))];
  if (story.is === 'undecided' || story.is === 'doubt') return [typeset(lang, S.person[lang])];
  return [];
}

const full = (sentence: string): string => (/[.!?…]$/u.test(sentence.trim()) ? sentence.trim() : `${sentence.trim()}.`);

const DOUBT: Readonly<Record<Doubt, Said<(taking: Taking) => string>>> = {
  order: {
    en: (taking) => `${WHO.en(taking.who)} ${ACT.en(taking)} at about the moment the chat opened: which came first cannot be told.`,
    fr: (taking) => `${WHO.fr(taking.who)} ${ACT.fr(taking)} à peu près au moment où le chat s’ouvrait : impossible de dire ce qui est venu en premier.`,
  },
  'earlier-choice': {
    en: (taking) => `${WHO.en(taking.who)} ${ACT.en(taking)}, but you had answered this site’s banner on an earlier visit: whether you agreed cannot be told.`,
    fr: (taking) => `${WHO.fr(taking.who)} ${ACT.fr(taking)}, mais vous aviez répondu au bandeau lors d’une visite précédente : impossible de dire si vous étiez d’accord.`,
  },
  weak: {
    en: (taking) => `${WHAT.en(taking)} stored ${OPENING.en[taking.opening]} may belong to ${WHO.en(taking.who)}; that is not certain.`,
    fr: (taking) => `${WHAT.fr(taking)} ${enregistres(taking)} ${OPENING.fr[taking.opening]}, peut-être par ${WHO.fr(taking.who)}, sans certitude.`,
  },
  'not-named': {
    en: (taking) => `${WHO.en(taking.who)} ${ACT.en(taking)} after you agreed, but whether you were asked about the chat cannot be told.`,
    fr: (taking) => `${WHO.fr(taking.who)} ${ACT.fr(taking)} après votre accord, mais impossible de dire s’il portait aussi sur le chat.`,
  },
};

const TAKEN: Readonly<Record<'chatTook' | 'siteTook' | 'agreed' | 'harmless' | 'technical' | 'since', Said<(taking: Taking) => string>>> = {
  chatTook: {
    en: (taking) => `${WHO.en(taking.who)} ${ACT.en(taking)}${taking.opening === 'after-opening' ? AIM.en(taking) : ''} ${OPENING.en[taking.opening]}, ${AGREEMENT.en[taking.agreement]}.`,
    fr: (taking) => `${WHO.fr(taking.who)} ${ACT.fr(taking)}${taking.opening === 'after-opening' ? AIM.fr(taking) : ''} ${OPENING.fr[taking.opening]}, ${AGREEMENT.fr[taking.agreement]}.`,
  },
  siteTook: {
    en: (taking) => `This site ${ACT.en({ ...taking, who: [] })}${AIM.en(taking)}, ${AGREEMENT.en[taking.agreement]}.`,
    fr: (taking) => `Ce site ${ACT.fr({ ...taking, who: [] })}${AIM.fr(taking)}, ${AGREEMENT.fr[taking.agreement]}.`,
  },
  agreed: {
    en: (taking) => `${WHO.en(taking.who)} ${ACT.en(taking)} after you had agreed.`,
    fr: (taking) => `${WHO.fr(taking.who)} ${ACT.fr(taking)} après que vous avez donné votre accord.`,
  },
  harmless: {
    en: (taking) => `${WHO.en(taking.who)} ${ACT.en(taking)} ${OPENING.en[taking.opening]}, nothing that looks like an identifier.`,
    fr: (taking) => `${WHO.fr(taking.who)} ${ACT.fr(taking)} ${OPENING.fr[taking.opening]}, rien qui ressemble à un identifiant.`,
  },
  technical: {
    en: (taking) => `${WHO.en(taking.who)} ${ACT.en({ ...taking, others: taking.identifiers + taking.others, identifiers: 0 })} of a purely technical kind ${OPENING.en[taking.opening]}.`,
    fr: (taking) => `${WHO.fr(taking.who)} ${ACT.fr({ ...taking, others: taking.identifiers + taking.others, identifiers: 0 })} de nature purement technique ${OPENING.fr[taking.opening]}.`,
  },
  since: {
    en: (taking) => `Since then, ${WHO.en(taking.who)} ${ACT.en(taking)}${taking.purposes.every((purpose) => purpose === 'conversation') ? ' for the conversation you asked for' : ''}.`,
    fr: (taking) => `Depuis, ${WHO.fr(taking.who)} ${ACT.fr(taking)}${taking.purposes.every((purpose) => purpose === 'conversation') ? ' pour la conversation que vous avez demandée' : ''}.`,
  },
};

const ABOUT: Readonly<Record<'unclearOpener', Said<(who: readonly string[]) => string>>> = {
  unclearOpener: {
    en: (who) => `The chat of ${WHO.en(who)} opened, but whether you or the page opened it cannot be told.`,
    fr: (who) => `Le chat ${WHO.fr(who)} s’est ouvert, sans qu’on puisse dire si c’est vous ou la page qui l’a ouvert.`,
  },
};

/** Told after the lead: only what differs from it. */
const ALSO: Said<(taking: Taking, lead: Taking, site: boolean) => string> = {
  en: (taking, lead, site) => `Also, ${site ? 'it' : WHO.en(taking.who)} ${ACT.en(taking)}${taking.opening === lead.opening ? '' : ` ${OPENING.en[taking.opening]}`}${taking.agreement === lead.agreement ? '' : ` ${BESIDE.en[taking.agreement]}`}.`,
  fr: (taking, lead, site) => `De plus, ${site ? 'il' : WHO.fr(taking.who)} ${ACT.fr(site ? { ...taking, who: [] } : taking)}${taking.opening === lead.opening ? '' : ` ${OPENING.fr[taking.opening]}`}${taking.agreement === lead.agreement ? '' : ` ${BESIDE.fr[taking.agreement]}`}.`,
};

const ANSWERED: Said<(title: string) => string> = {
  en: (title) => `You answered that this is not met here: “${title}”.`,
  fr: (title) => `Vous avez répondu que ce n’est pas respecté ici : « ${title.replace(/«[\s\u00a0]?/gu, '“').replace(/[\s\u00a0]?»/gu, '”')} ».`,
};

const S: Readonly<Record<'error' | 'person' | 'noChat' | 'quiet', Said>> = {
  error: { en: 'Témoin could not finish judging this visit.', fr: 'Témoin n’a pas pu finir de juger cette visite.' },
  person: { en: 'A person has to decide: the tool only shows what it saw.', fr: 'C’est à une personne d’en décider : l’outil montre seulement ce qu’il a vu.' },
  quiet: {
    en: 'Nothing for advertising or statistics was seen stored without your agreement.',
    fr: 'Rien n’a été vu enregistré pour la publicité ou les statistiques sans votre accord.',
  },
  noChat: { en: 'No chat seen on this site so far.', fr: 'Aucun chat vu sur ce site jusqu’ici.' },
};

const OPENED: Readonly<Record<Before, Said>> = {
  nothing: { en: 'You opened the chat yourself; nothing had been stored before.', fr: 'Vous avez ouvert le chat vous-même ; rien n’avait été enregistré avant.' },
  'nothing-seen': {
    en: 'You opened the chat yourself; nothing was seen stored before, but the watch was too short to be sure.',
    fr: 'Vous avez ouvert le chat vous-même ; rien n’a été vu avant, mais l’observation était trop courte pour en être sûr.',
  },
  exempt: { en: 'You opened the chat yourself; nothing that needs your agreement had been stored before.', fr: 'Vous avez ouvert le chat vous-même ; rien qui demande votre accord n’avait été enregistré avant.' },
  unjudged: { en: 'You opened the chat yourself; what was stored before could not be judged.', fr: 'Vous avez ouvert le chat vous-même ; ce qui a été enregistré avant n’a pas pu être jugé.' },
};
const STORED_SO_FAR: Readonly<Record<Before, Said>> = {
  nothing: { en: 'nothing has been stored so far', fr: 'rien n’a été enregistré jusqu’ici' },
  'nothing-seen': { en: 'nothing has been seen stored so far', fr: 'rien n’a été vu enregistré jusqu’ici' },
  exempt: { en: 'nothing that needs your agreement has been stored so far', fr: 'rien qui demande votre accord n’a été enregistré jusqu’ici' },
  unjudged: { en: 'what has been stored so far could not be judged yet', fr: 'ce qui a été enregistré jusqu’ici n’a pas encore pu être jugé' },
};
const ALONE: Said<(who: readonly string[], rest: string) => string> = {
  en: (who, rest) => `The chat of ${WHO.en(who)} opened by itself; ${rest}.`,
  fr: (who, rest) => `Le chat ${WHO.fr(who)} s’est ouvert tout seul ; ${rest}.`,
};
const WAITING: Said<(who: readonly string[], rest: string) => string> = {
  en: (who, rest) => `${WHO.en(who)} ${who.length > 1 ? 'are' : 'is'} on this page, still closed; ${rest}.`,
  fr: (who, rest) => `${WHO.fr(who)} ${who.length > 1 ? 'sont présents' : 'est présent'} sur cette page, encore fermé${who.length > 1 ? 's' : ''} ; ${rest}.`,
};

const LEFTOVER: Said<(who: readonly string[], items: number) => string> = {
  en: (who, items) => `${WHO.en(who)} had left ${count('en', items, 'item', 'items')} in your browser on an earlier visit; nothing new was stored.`,
  fr: (who, items) => `${WHO.fr(who)} ${who.length > 1 ? 'avaient' : 'avait'} laissé ${count('fr', items, 'élément', 'éléments')} dans votre navigateur lors d’une visite précédente ; rien de nouveau n’a été enregistré.`,
};
