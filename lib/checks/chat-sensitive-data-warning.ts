import { defineCheck, pass, review, warn, type Verdict } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citesOfQuotes, quotesOf, told, unheard } from './reading/panel-said.ts';
import { askedBy } from './words/panel-fields.ts';

export default defineCheck({
  id: 'chat-sensitive-data-warning',
  area: 'chat-transparency',
  title: { en: 'Warning not to type sensitive data in free text', fr: 'Avertissement\u00a0: ne pas saisir de données sensibles' },
  why: {
    en: 'In a free text people write of their health or their faith without being asked. A warning spares them, and the site.',
    fr: 'Dans un texte libre, on parle de sa santé ou de sa foi sans qu’on le demande. Un avertissement protège les gens, et le site.',
  },
  remedy: {
    en: 'Say beside the place to write that sensitive things, such as health, should not be written there.',
    fr: 'Dites à côté de la zone de saisie de ne pas y écrire de données sensibles, comme celles sur la santé.',
  },
  law: ['GDPR art. 9 and 5(1)(c)', 'CNIL advice on chatbots of 19 February 2021', 'CNIL recommendations on free-comment fields'],
  severity: 'major',
  mode: 'automatic',
  question: {
    en: 'Does the chat tell you not to write sensitive things, such as health or beliefs? If nothing can be written freely in it, this is met.',
    fr: 'Le chat vous dit-il de ne pas écrire de données sensibles, comme la santé ou les convictions\u00a0? Si on ne peut rien y écrire librement, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, judgeChat),
});

function judgeChat(chat: OpenChat): Verdict {
  const { widget, panel } = chat;
  const all = quotesOf(panel, 'sensitive-warning');
  const warnings = all.filter(({ words }) => !isOfMoneyOnly(words));
  if (isNonEmpty(warnings)) return pass(citesOfQuotes(warnings), told(chat, warnings));
  const doubt = unheard(chat);
  if (doubt !== null) return doubt;
  // A chat that seeks such things cannot warn of them: what it owes then is asked elsewhere.
  const sought = quotesOf(panel, 'sensitive-asked');
  if (sought.length > 0) return review(SOUGHT, told(chat, sought));
  if (!writesFreely(chat)) return review(CAN_ONE_WRITE, told(chat, all));
  // What the site is about, and so how likely such words are, is not known: a recommendation, and no failure.
  return warn([{ what: nothing(widget.name), cites: panel.cites }, ...told(chat, all)], false);
}

/** A warning about cards and passwords says nothing of health. */
const isOfMoneyOnly = (words: string): boolean => MONEY.test(words) && !WIDER.test(words);
const MONEY = /banc|\bcarte|\bcard|bank|mot de passe|password|passwort|kennwort|contrase|wachtwoord|kreditkart|tarjeta|\bcarta\b|\bcode|\bpin\b|\biban\b/i;
const WIDER = /sensib|sensit|sant[ée]|health|m[ée]dica|gesundheit|salud|salute|gezondheid|personn|personal|pers[öo]n|confiden|vertraulich|vertrouwelijk|riservat|intim|privé|private|religi|opinion/i;

/** Something was or can be typed: a field for a message, a message that was sent, keys that were pressed. */
const writesFreely = ({ widget, panel }: OpenChat): boolean =>
  widget.messageSent || panel.typing !== null || panel.fields.some((field) => field.type === 'textarea' || askedBy(field) === 'message');

const nothing = (name: string): Text => ({
  en: `One can write freely in the ${name} chat, and no warning about sensitive things was read in it.`,
  fr: `On peut écrire librement dans le chat ${name}, et aucun avertissement sur les données sensibles n’y a été lu.`,
});
const SOUGHT: Text = {
  en: 'The chat itself speaks of sensitive things. See what it asks for, and whether it has agreement for it.',
  fr: 'Le chat parle lui-même de données sensibles. Regardez ce qu’il demande, et s’il a un accord pour cela.',
};
const CAN_ONE_WRITE: Text = {
  en: 'No warning was read. Look whether one can write freely in the chat, or only choose among answers.',
  fr: 'Aucun avertissement n’a été lu. Regardez si on peut écrire librement dans le chat, ou seulement choisir des réponses.',
};
