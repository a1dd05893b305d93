import type { Text } from '../../model/text.ts';
import { inEach, quoted } from './parts.ts';

/** What the checks on a chat's window say alike. */

export const KEEP_OPEN: Text = {
  en: 'The chat was opened and its window was not read yet. Leave it open for a few seconds.',
  fr: 'Le chat a été ouvert et sa fenêtre n’a pas encore été lue. Laissez-la ouverte quelques secondes.',
};
export const NOT_HEARD: Text = {
  en: 'The chat’s words were not read: it was not open for long enough, or something was written in it first. Start a clean visit, open the chat and wait a few seconds before writing.',
  fr: 'Les mots du chat n’ont pas été lus\u00a0: il n’est pas resté ouvert assez longtemps, ou l’on y a d’abord écrit. Recommencez avec une visite vierge, ouvrez le chat et attendez quelques secondes avant d’écrire.',
};
export const CHAT_UNREAD: Text = {
  en: 'The chat’s window could not be read. Look at it yourself.',
  fr: 'La fenêtre du chat n’a pas pu être lue. Regardez-la vous-même.',
};
export const CHAT_WORDS_NOT_KNOWN: Text = {
  en: 'The chat speaks a language whose words are not all known here, or says too much to be read whole. Read it yourself.',
  fr: 'Le chat parle une langue dont tous les mots ne sont pas connus ici, ou en dit trop pour être lu en entier. Lisez-le vous-même.',
};
export const EARLIER_CONVERSATION: Text = {
  en: 'A conversation of an earlier visit stood in the chat, so its first words were not read. Start a clean visit and open the chat.',
  fr: 'Une conversation d’une visite précédente était affichée dans le chat\u00a0: ses premiers mots n’ont pas été lus. Recommencez avec une visite vierge et ouvrez le chat.',
};
/** The criterion accepts the notice, too, and nobody has read it yet. */
export const NOTICE_NOT_READ: Text = {
  en: 'The chat’s window does not say it, and the privacy notice has not been read yet. Look there.',
  fr: 'La fenêtre du chat ne le dit pas, et la politique de confidentialité n’a pas encore été lue. Cherchez-y.',
};

export const NOTICE_NOT_WHOLE_FOR_CHAT: Text = {
  en: 'Neither the chat’s window nor a sentence that was recognised in the privacy notice says it of the chat. Read what the notice says: does it?',
  fr: 'Ni la fenêtre du chat ni une phrase reconnue de la politique de confidentialité ne le dit du chat. Lisez ce que dit la politique\u00a0: le dit-elle\u00a0?',
};

export const unreadWords = (name: string): Text => ({ en: `The ${name} chat was open and its text could not be read.`, fr: `Le chat ${name} était ouvert et son texte n’a pas pu être lu.` });
export const saysWords = (name: string, words: string): Text => inEach((lang) => (lang === 'fr' ? `Le chat ${name} dit ${quoted(words, lang)}.` : `The ${name} chat says ${quoted(words, lang)}.`));
/** A conversation of an earlier visit was there: it had been kept. */
export const historyWords = (name: string): Text => ({
  en: `A conversation of an earlier visit stood in the ${name} chat.`,
  fr: `Une conversation d’une visite précédente était affichée dans le chat ${name}.`,
});
export const noticeLinkWords = (name: string): Text => ({
  en: `The ${name} chat has a link to the site’s privacy notice.`,
  fr: `Le chat ${name} contient un lien vers la politique de confidentialité du site.`,
});
/** What a field's label asks for; the input's type when it has none. */
export const fieldWords = (name: string, { words, type }: { readonly words: string; readonly type: string }): Text => inEach((lang) => (lang === 'fr'
  ? `Un champ du chat ${name} demande ${quoted(words.trim() || type, lang)}.`
  : `A field in the ${name} chat asks for ${quoted(words.trim() || type, lang)}.`));
export const isAiWords = (name: string): Text => ({ en: `${name} is an AI assistant.`, fr: `${name} est un assistant d’IA.` });
