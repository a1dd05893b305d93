import { defineCheck, fail, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { PanelFact, WidgetFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing } from './reading/sorted.ts';
import { inEach, quoted } from './words/parts.ts';

type Typing = NonNullable<PanelFact['typing']>;
interface Typed { readonly panel: PanelFact; readonly typing: Typing; readonly name: string; readonly announced: PanelFact['quotes'][number] | null }

const TYPE: Text = {
  en: 'Type a few harmless words in the chat without sending them.',
  fr: 'Tapez quelques mots anodins dans le chat sans les envoyer.',
};
const UNREADABLE: Text = {
  en: 'Something left the page while the visitor typed, and what it was could not be read. Ask the site whether its agents see what is typed before it is sent.',
  fr: 'Quelque chose a quitté la page pendant la frappe, et son contenu n’a pas pu être lu. Demandez au site si ses agents voient ce qui est tapé avant l’envoi.',
};

const WORDS: Readonly<Record<Typing['sent'], (name: string, host: string | null) => Text>> = {
  text: (name, host) => ({
    en: `${name}: what the visitor typed left the page before it was sent${host === null ? '' : `, to ${host}`}.`,
    fr: `${name}\u00a0: ce que le visiteur tapait a quitté la page avant l’envoi${host === null ? '' : `, vers ${host}`}.`,
  }),
  signal: (name, host) => ({
    en: `${name}: while the visitor typed, something left the page that did not hold the words${host === null ? '' : `, to ${host}`}.`,
    fr: `${name}\u00a0: pendant la frappe, quelque chose a quitté la page sans contenir les mots${host === null ? '' : `, vers ${host}`}.`,
  }),
  unreadable: (name, host) => ({
    en: `${name}: while the visitor typed, something left the page that could not be read${host === null ? '' : `, to ${host}`}.`,
    fr: `${name}\u00a0: pendant la frappe, quelque chose d’illisible a quitté la page${host === null ? '' : `, vers ${host}`}.`,
  }),
  no: (name) => ({ en: `${name}: nothing left the page while the visitor typed.`, fr: `${name}\u00a0: rien n’a quitté la page pendant la frappe.` }),
};

function told({ name, typing, announced }: Typed): Finding {
  const said = inEach((lang) => WORDS[typing.sent](name, typing.host)[lang]);
  if (announced === null || typing.sent !== 'text') return { what: said, cites: citing(typing.cites) };
  const what = inEach((lang) => (lang === 'fr' ? `${said.fr} Le chat l’annonce\u00a0: ${quoted(announced.words, lang)}.` : `${said.en} The chat says so: ${quoted(announced.words, lang)}.`));
  return { what, cites: citing(typing.cites, announced.cites) };
}

const typedIn = (panels: readonly PanelFact[], widgets: readonly WidgetFact[]): readonly Typed[] => panels.flatMap((panel): Typed[] => {
  if (panel.typing === null) return [];
  const name = widgets.find(({ vendor }) => vendor === panel.vendor)?.name ?? panel.vendor;
  return [{ panel, typing: panel.typing, name, announced: panel.quotes.find(({ family }) => family === 'typing-announced') ?? null }];
});

export default defineCheck({
  id: 'chat-typing-preview',
  area: 'chat-transparency',
  title: { en: 'What is typed leaves only when it is sent', fr: 'Ce qui est tapé ne part qu’à l’envoi' },
  why: {
    en: 'Some chats show the other side what you type while you still think about it. What you delete has then been read.',
    fr: 'Certains chats montrent à l’autre partie ce que vous tapez pendant que vous réfléchissez encore. Ce que vous effacez a alors été lu.',
  },
  remedy: {
    en: 'Switch the preview of typed text off in the chat’s settings, or tell visitors of it before they type.',
    fr: 'Désactivez l’aperçu de la saisie dans les réglages du chat, ou prévenez les visiteurs avant qu’ils n’écrivent.',
  },
  law: ['GDPR art. 5(1)(a) and 13'],
  severity: 'major',
  mode: 'automatic',
  needs: ['widgets', 'panels', 'watch', 'pages'],
  judge({ widgets, panels, watch, pages }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const typed = typedIn(panels, widgets);
    const of = (test: (one: Typed) => boolean): readonly Finding[] => typed.filter(test).map(told).sort((a, b) => (a.what.en < b.what.en ? -1 : 1));
    const secret = of(({ typing, announced }) => typing.sent === 'text' && announced === null);
    // "Not announced" is an absence, and a panel that could not be read may have said so.
    const unread = typed.some(({ panel, typing, announced }) => typing.sent === 'text' && announced === null && !panel.readable);
    if (isNonEmpty(secret)) return unread ? review(SAID_SO, secret) : fail(secret, false);
    const dark = of(({ typing }) => typing.sent === 'unreadable');
    if (dark.length > 0) return review(UNREADABLE, dark);
    const shown = of(({ typing }) => typing.sent === 'text');
    if (isNonEmpty(shown)) return warn(shown);
    const rest = of(() => true);
    return isNonEmpty(rest) ? pass(citing(rest[0].cites, rest.flatMap(({ cites }) => cites)), rest) : untested(TYPE);
  },
});

const SAID_SO: Text = {
  en: 'What was typed left the page before it was sent, and the chat’s words could not be read. Look whether it says so before one types.',
  fr: 'Ce qui était tapé a quitté la page avant l’envoi, et les mots du chat n’ont pas pu être lus. Voyez s’il en prévient avant la saisie.',
};
