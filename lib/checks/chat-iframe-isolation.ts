import { defineCheck, inapplicable, pass, untested, warn, type Finding } from '../model/check.ts';
import type { WidgetFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing } from './reading/sorted.ts';
import { OPEN_CHAT } from './words/next-steps.ts';
import { inEach } from './words/parts.ts';

const OWN_CHAT: Text = {
  en: 'Nothing of the chat came from anybody but the site, so there is no third party to keep apart.',
  fr: 'Rien du chat ne vient d’un autre que le site\u00a0: il n’y a aucun tiers à tenir à l’écart.',
};

const scripted = ({ name, inPage }: WidgetFact): Finding[] => (inPage ?? []).map(({ host, cites }) => ({
  what: inEach((lang) => (lang === 'fr' ? `Un script de ${host} (${name}) s’exécute dans la page elle-même\u00a0: il peut en lire et en modifier tout le contenu.` : `A script from ${host} (${name}) runs in the page itself: it can read and change all of it.`)),
  cites: citing(cites),
}));

const framed = ({ name, frames }: WidgetFact): Finding[] => (frames ?? []).flatMap(({ host, of, cites }) => (of === 'own' && host !== null ? [{
  what: inEach((lang) => (lang === 'fr' ? `${name} se trouve dans un cadre de ${host}, à l’écart de la page.` : `${name} stands in a frame from ${host}, apart from the page.`)),
  cites: citing(cites),
}] : []));

const byWords = (a: Finding, b: Finding): number => (a.what.en < b.what.en ? -1 : 1);

/** Which permissions a frame is given (`allow`) is not recorded: a pass speaks of its origin alone. */
export default defineCheck({
  id: 'chat-iframe-isolation',
  area: 'transport',
  title: { en: 'Third-party chat is isolated', fr: 'Chat tiers isolé (iframe, permissions)' },
  why: {
    en: 'A chat in a frame of its own sees only itself. A chat whose program runs in the page could see the whole page, and what you type elsewhere on it.',
    fr: 'Un chat dans son propre cadre ne voit que lui-même. Un chat dont le programme tourne dans la page pourrait voir toute la page, et ce que vous y tapez ailleurs.',
  },
  remedy: {
    en: 'Where the vendor offers it, embed the chat as a frame from the vendor’s address, with no more permissions than it needs.',
    fr: 'Si le prestataire le propose, intégrez le chat par un cadre à l’adresse du prestataire, sans plus de permissions que nécessaire.',
  },
  law: ['GDPR art. 25 and 32'],
  severity: 'info',
  mode: 'automatic',
  needs: ['widgets', 'watch', 'pages'],
  judge({ widgets, watch, pages }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const inside = chats.flatMap(scripted).sort(byWords);
    if (isNonEmpty(inside)) return warn(inside);
    const apart = chats.flatMap(framed).sort(byWords);
    if (isNonEmpty(apart)) return pass(citing(apart[0].cites, apart.flatMap(({ cites }) => cites)), apart);
    return chats.some(({ openedBy }) => openedBy === 'visitor') && chats.every(({ selfHosted }) => selfHosted) ? inapplicable(OWN_CHAT) : untested(OPEN_CHAT);
  },
});
