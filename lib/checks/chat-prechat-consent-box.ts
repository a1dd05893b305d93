import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding, type Verdict } from '../model/check.ts';
import type { PanelFact } from '../model/facts.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { allCites } from './reading/presence.ts';
import { EARLIER_CONVERSATION } from './words/panel.ts';
import { meaningOf, type BoxMeaning } from './words/panel-fields.ts';
import { inEach, quoted } from './words/parts.ts';

export default defineCheck({
  id: 'chat-prechat-consent-box',
  area: 'chat-transparency',
  title: { en: 'Consent box in the chat is not pre-ticked and is not forced where not needed', fr: 'Case de consentement du chat non pré-cochée et pertinente' },
  why: {
    en: 'Agreement is something you do. A box that was ticked for you, or that you must tick to be answered, agrees in your place.',
    fr: 'Un accord est un acte. Une case cochée à votre place, ou qu’il faut cocher pour obtenir une réponse, accepte pour vous.',
  },
  remedy: {
    en: 'Leave boxes unticked, one for each use, and do not require advertising to start the chat. A privacy notice needs no box.',
    fr: 'Laissez les cases décochées, une par usage, et n’exigez pas la publicité pour démarrer le chat. Une politique de confidentialité n’a pas besoin de case.',
  },
  law: ['GDPR art. 4(11) and 7(2)', 'CJEU C-673/17 Planet49'],
  severity: 'major',
  mode: 'automatic',
  question: {
    en: 'Is every box in the chat that stands for an agreement unticked at first, about one use only, and free to leave empty?',
    fr: 'Chaque case du chat qui vaut accord est-elle décochée au départ, pour un seul usage, et libre de le rester\u00a0?',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, judgeBoxes),
});

type Box = PanelFact['fields'][number] & { readonly means: BoxMeaning };

function judgeBoxes({ widget: { name }, panel }: OpenChat): Verdict {
  const boxes = panel.fields.filter(({ type, checked }) => type === 'checkbox' && checked !== null)
    .map((field): Box => ({ ...field, means: meaningOf(whole(field.words, panel)) }))
    .sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : a.cites[0] - b.cites[0]));
  // A form that was filled in before keeps its ticks.
  if (panel.history) return untested(EARLIER_CONVERSATION);
  if (!isNonEmpty(boxes)) return inapplicable(NO_BOX);

  const ticked = boxes.filter(({ checked }) => checked === true);
  const agreements = ticked.filter(({ means }) => means.marketing || means.data);
  if (isNonEmpty(agreements)) return fail(telling(agreements, (words) => tickedWords(name, words)));
  if (isNonEmpty(ticked)) return review(IS_IT_CONSENT, telling(ticked, (words) => tickedWords(name, words)));
  const bundled = boxes.filter(({ means }) => means.marketing && (means.terms || means.data));
  const forced = boxes.filter(({ means, required }) => means.marketing && required);
  const faults = [...told(bundled, (words) => bundledWords(name, words)), ...told(forced, (words) => forcedWords(name, words))];
  return isNonEmpty(faults) ? warn(faults) : pass(allCites(boxes), told(boxes, (words) => untickedWords(name, words)));
}

/** Labels are cut at 80 characters; a sentence that begins the same may have been kept longer. */
const whole = (label: string, { quotes }: PanelFact): string =>
  (label.length < 80 ? label : quotes.map(({ words }) => words).filter((words) => words.startsWith(label)).sort().at(-1) ?? label);

const one = (box: Box, say: (words: string) => Text): Finding => ({ what: say(box.words.trim() || '…'), cites: box.cites });
const told = (boxes: readonly Box[], say: (words: string) => Text): readonly Finding[] => boxes.map((box) => one(box, say));
const telling = ([first, ...rest]: NonEmpty<Box>, say: (words: string) => Text): NonEmpty<Finding> => [one(first, say), ...told(rest, say)];

const tickedWords = (name: string, words: string): Text => inEach((lang) => (lang === 'fr' ? `Dans le chat ${name}, la case ${quoted(words, lang)} était cochée d’avance.` : `In the ${name} chat, the box ${quoted(words, lang)} was ticked beforehand.`));
const bundledWords = (name: string, words: string): Text => inEach((lang) => (lang === 'fr' ? `Dans le chat ${name}, une seule case sert à plusieurs accords\u00a0: ${quoted(words, lang)}.` : `In the ${name} chat, one box stands for several agreements: ${quoted(words, lang)}.`));
const forcedWords = (name: string, words: string): Text => inEach((lang) => (lang === 'fr' ? `Dans le chat ${name}, la case ${quoted(words, lang)} est obligatoire.` : `In the ${name} chat, the box ${quoted(words, lang)} is required.`));
const untickedWords = (name: string, words: string): Text => inEach((lang) => (lang === 'fr' ? `Dans le chat ${name}, la case ${quoted(words, lang)} n’était pas cochée.` : `In the ${name} chat, the box ${quoted(words, lang)} was not ticked.`));

const NO_BOX: Text = { en: 'The chat’s form has no box to tick.', fr: 'Le formulaire du chat n’a aucune case à cocher.' };
const IS_IT_CONSENT: Text = {
  en: 'A box was ticked beforehand, and whether it stands for an agreement is not known.',
  fr: 'Une case était cochée d’avance, et on ignore si elle vaut accord.',
};
