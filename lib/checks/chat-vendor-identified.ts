import { defineCheck, pass, review, untested, type Finding } from '../model/check.ts';
import type { WidgetFact } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { isShown } from './reading/panel.ts';
import { allCites } from './reading/presence.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing } from './reading/sorted.ts';
import { inEach } from './words/parts.ts';

const WHO_IS_IT: Text = {
  en: 'The company behind this chat is not known. Look at the hosts, at the chat’s window and at the site’s privacy notice, or ask the site.',
  fr: 'L’entreprise derrière ce chat n’est pas connue. Regardez les hôtes, la fenêtre du chat et la politique de confidentialité, ou interrogez le site.',
};

const OPEN_TO_SEE: Text = {
  en: 'Open the chat: whose it is may show only then.',
  fr: 'Ouvrez le chat\u00a0: c’est souvent là seulement que l’on voit de qui il est.',
};

/** A launcher that the site drew itself, before anybody used it. */
const isUnused = (widget: WidgetFact): boolean => widget.hosts.length === 0 && !isShown(widget);
const isKnown = ({ vendor }: WidgetFact): boolean => !vendor.startsWith('unknown:');

export default defineCheck({
  id: 'chat-vendor-identified',
  area: 'chat-transparency',
  title: { en: 'The chat vendor is identified', fr: 'Le prestataire du chat est identifié' },
  why: {
    en: 'Who receives what you write decides what you must be told, and where your words go.',
    fr: 'Celui qui reçoit ce que vous écrivez détermine ce qui doit vous être dit, et où vont vos propos.',
  },
  remedy: {
    en: 'Name the company that provides the chat in the privacy notice.',
    fr: 'Nommez dans la politique de confidentialité l’entreprise qui fournit le chat.',
  },
  law: ['GDPR art. 13(1)(e), 28 and 44'],
  severity: 'info',
  mode: 'automatic',
  needs: ['widgets', 'watch', 'pages'],
  judge({ widgets, watch, pages }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const unknown = chats.filter((widget) => !isKnown(widget));
    if (unknown.length > 0 && unknown.every(isUnused)) return untested(OPEN_TO_SEE);
    const strangers = unknown.map(({ hosts, cites, selfHosted }): Finding => ({
      what: inEach((lang) => {
        const from = hosts.length === 0 ? (lang === 'fr' ? 'd’un hôte inconnu' : 'from an unknown host') : `${lang === 'fr' ? 'de' : 'from'} ${[...hosts].sort().slice(0, 5).join(', ')}`;
        const own = selfHosted ? (lang === 'fr' ? ' Un hôte du site en fait partie\u00a0: un prestataire peut se trouver derrière.' : ' A host of the site is among them: a vendor may stand behind it.') : '';
        return lang === 'fr' ? `Un chat sans prestataire connu vient ${from}.${own}` : `A chat of no known vendor comes ${from}.${own}`;
      }),
      cites: citing(cites),
    })).sort(byWords);
    if (strangers.length > 0) return review(WHO_IS_IT, strangers);
    const named = chats.map(({ name, maker, cites }): Finding => ({
      what: inEach((lang) => {
        const company = maker?.company ?? null;
        if (company === null) return lang === 'fr' ? `Le chat est ${name}.` : `The chat is ${name}.`;
        return lang === 'fr' ? `Le chat est ${name}, de ${company}.` : `The chat is ${name}, by ${company}.`;
      }),
      cites: citing(cites),
    })).sort(byWords);
    return pass(allCites(chats), named);
  },
});

const byWords = (a: Finding, b: Finding): number => (a.what.en < b.what.en ? -1 : 1);
