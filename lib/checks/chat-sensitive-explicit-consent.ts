import { defineCheck, pass, review, type Finding, type Verdict } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { quotesOf, told, unheard } from './reading/panel-said.ts';
import { allCites } from './reading/presence.ts';
import { fieldWords } from './words/panel.ts';
import { askedBy, meaningOf, speaksOfSensitive } from './words/panel-fields.ts';
import { inEach, quoted } from './words/parts.ts';

export default defineCheck({
  id: 'chat-sensitive-explicit-consent',
  area: 'chat-transparency',
  title: {
    en: 'If sensitive data is sought or foreseeable, explicit consent (or another art. 9(2) exception)',
    fr: 'Données sensibles recherchées ou prévisibles\u00a0: consentement explicite (ou autre exception art. 9.2)',
  },
  why: {
    en: 'To mention an illness in order to be helped is not to agree that it be kept. For such things you must be asked first, separately.',
    fr: 'Évoquer une maladie pour être aidé, ce n’est pas accepter qu’on la conserve. Pour de telles données, il faut d’abord vous le demander, à part.',
  },
  remedy: {
    en: 'Before any question about health, beliefs, sexuality or the like, ask for agreement to it in a step of its own, or rely on another exception and say which.',
    fr: 'Avant toute question sur la santé, les convictions, la sexualité, etc., demandez un accord dans une étape à part, ou appuyez-vous sur une autre exception en disant laquelle.',
  },
  law: ['GDPR art. 9(2)(a)', 'CNIL SAN-2023-008', 'CNIL SAN-2024-014 and SAN-2024-015'],
  severity: 'critical',
  mode: 'semi-automatic',
  question: {
    en: 'Does the chat ask about, or is it bound to hear of, health, beliefs, sexuality, origin or union membership? If so, does it ask for your agreement to that first, separately? If not, this is met.',
    fr: 'Le chat interroge-t-il sur la santé, les convictions, la sexualité, l’origine ou le syndicat, ou en entendra-t-il forcément parler\u00a0? Si oui, demande-t-il d’abord votre accord, à part\u00a0? Sinon, c’est conforme.',
  },
  needs: ['widgets', 'panels', 'pages', 'watch'],
  judge: (facts) => ofEachChat(facts, judgeChat),
});

function judgeChat(chat: OpenChat): Verdict {
  const { widget, panel } = chat;
  const fields = [...panel.fields].filter((field) => askedBy(field) === 'sensitive').sort((a, b) => (a.words < b.words ? -1 : a.words > b.words ? 1 : 0));
  const asked: readonly Finding[] = [
    ...told(chat, quotesOf(panel, 'sensitive-asked')),
    ...fields.map((field) => ({ what: fieldWords(widget.name, field), cites: field.cites })),
  ];
  const steps = panel.fields.filter(({ type, checked, words }) => type === 'checkbox' && checked === false && meaningOf(words).data && speaksOfSensitive(words));
  if (isNonEmpty(asked) && isNonEmpty(steps)) return pass(allCites(steps), [...asked, ...steps.map(({ words, cites }) => ({ what: stepWords(widget.name, words), cites }))]);
  // A step may have come on an earlier screen, or another exception apply: neither is seen here.
  if (isNonEmpty(asked)) return review(WAS_ASKED, asked);
  return unheard(chat) ?? review(IS_IT_FORESEEABLE);
}

const stepWords = (name: string, words: string): Text => inEach((lang) => (lang === 'fr' ? `Le chat ${name} demande un accord à part\u00a0: ${quoted(words, lang)}.` : `The ${name} chat asks for a separate agreement: ${quoted(words, lang)}.`));

const WAS_ASKED: Text = {
  en: 'The chat speaks of sensitive things, and no step that asks for agreement to them was read.',
  fr: 'Le chat parle de données sensibles, et aucune étape demandant un accord pour cela n’a été lue.',
};
const IS_IT_FORESEEABLE: Text = {
  en: 'No question about sensitive things was read before the first message. Whether the site’s subject makes them likely must be looked at.',
  fr: 'Aucune question sur des données sensibles n’a été lue avant le premier message. Il faut regarder si le sujet du site les rend probables.',
};
