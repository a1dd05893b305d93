import { defineCheck, review, type Finding } from '../model/check.ts';
import type { RequestFact } from '../model/facts.ts';
import type { Text } from '../model/text.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing } from './reading/sorted.ts';
import { isAiWords } from './words/panel.ts';
import { inEach } from './words/parts.ts';

/** Where programs call the models of the larger makers (4D AIKit docs, “Providers”, a table of base addresses; read 2026-11-22). Others stay unseen. */
const MODEL_HOSTS = ['api.openai.com', 'openai.azure.com', 'api.anthropic.com', 'generativelanguage.googleapis.com', 'api.mistral.ai'];

export default defineCheck({
  id: 'ai-subprocessor',
  area: 'chat-transparency',
  title: { en: 'AI model provider is disclosed', fr: 'Fournisseur du modèle d’IA mentionné' },
  why: {
    en: 'Behind a chat that writes by itself, a second company often reads along: the one that runs the AI model.',
    fr: 'Derrière un chat qui écrit tout seul, une seconde entreprise lit souvent\u00a0: celle qui fait tourner le modèle d’IA.',
  },
  remedy: {
    en: 'Name the provider of the AI model among the recipients, have the chat’s vendor obtain your authorisation for it, and never let the browser call it with your key.',
    fr: 'Nommez le fournisseur du modèle d’IA parmi les destinataires, faites-vous demander l’autorisation par le prestataire du chat, et ne laissez jamais le navigateur l’appeler avec votre clé.',
  },
  law: ['GDPR art. 13(1)(e), 28(2) and (4), and 44'],
  severity: 'major',
  mode: 'semi-automatic',
  question: {
    en: 'Does an AI answer in the chat? If so, does the chat or the privacy notice name who runs the model? If only people answer, this is met.',
    fr: 'Une IA répond-elle dans le chat\u00a0? Si oui, le chat ou la politique de confidentialité nomme-t-il qui fait tourner le modèle\u00a0? Si seules des personnes répondent, c’est conforme.',
  },
  needs: ['widgets', 'requests', 'pages', 'watch'],
  judge(facts) {
    const direct = calls(facts.requests);
    // A site that makes its own chat may have one that nobody here recognises.
    if (direct.length > 0) return review(DIRECT, direct);
    const chats = seenChats(facts);
    if ('outcome' in chats) return chats;
    const machines = [...chats].filter(({ ai }) => ai === true).sort((a, b) => (a.vendor < b.vendor ? -1 : 1));
    return machines.length > 0 ? review(MACHINE, machines.map(({ name, cites }) => ({ what: isAiWords(name), cites }))) : review(UNKNOWN);
  },
});

const isModels = (host: string): boolean => MODEL_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));

/** One finding per host. */
function calls(requests: readonly RequestFact[]): readonly Finding[] {
  const theirs = requests.filter(({ host, party }) => party === 'third' && isModels(host)).sort((a, b) => a.firstAt - b.firstAt || a.cites[0] - b.cites[0]);
  return [...new Set(theirs.map(({ host }) => host))].flatMap((host) => {
    const [first, ...rest] = theirs.filter((request) => request.host === host);
    if (first === undefined) return [];
    const what = inEach((lang) => (lang === 'fr' ? `La page appelle elle-même ${host}, où tournent les modèles d’un fournisseur d’IA.` : `The page itself calls ${host}, where an AI provider’s models run.`));
    return [{ what, cites: citing(first.cites, ...rest.map(({ cites }) => cites)) }];
  });
}

const DIRECT: Text = {
  en: 'The browser itself talks to an AI provider. See whether the notice names it, and whether the page exposes the site’s key.',
  fr: 'Le navigateur parle lui-même à un fournisseur d’IA. Voyez si la politique le nomme, et si la page expose la clé du site.',
};
const MACHINE: Text = {
  en: 'An AI answers in this chat. Which company runs the model is not seen from the browser: look in the notice and in the vendor’s list of further processors.',
  fr: 'Une IA répond dans ce chat. L’entreprise qui fait tourner le modèle ne se voit pas du navigateur\u00a0: cherchez dans la politique et dans la liste des sous-traitants du prestataire.',
};
const UNKNOWN: Text = {
  en: 'Whether an AI takes part in this chat was not seen: calls between servers stay hidden. Ask the site.',
  fr: 'On n’a pas vu si une IA intervient dans ce chat\u00a0: les appels entre serveurs restent cachés. Demandez au site.',
};
