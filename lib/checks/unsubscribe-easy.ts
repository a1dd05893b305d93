import { defineCheck, review, warn, type Finding } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import type { FormFact } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { AGREES_TO_ADVERTISING, boxesOf, isDoubtful, ofForms, saysAny, sentenceOf } from './reading/forms.ts';
import { asFramed, worstOf, type Found } from './reading/forms-found.ts';
import { FORM_UNCLEAR, inForm, inFormQuoting } from './words/forms.ts';
import { inEach, quoted } from './words/parts.ts';

export default defineCheck({
  id: 'unsubscribe-easy',
  area: 'notice',
  title: { en: 'Easy unsubscription', fr: 'Désinscription simple' },
  why: {
    en: 'Leaving a mailing list should take one click, cost nothing and ask for no reason.',
    fr: 'Quitter une liste d’envoi devrait prendre un clic, ne rien coûter et ne demander aucune raison.',
  },
  remedy: {
    en: 'Put a working link in every e-mail and STOP in every text message, and say on the site how to leave.',
    fr: 'Mettez un lien qui fonctionne dans chaque e-mail et STOP dans chaque SMS, et dites sur le site comment se désinscrire.',
  },
  law: ['GDPR art. 7(3) and 21(2) to (4)', 'CPCE art. L.34-5'],
  severity: 'minor',
  mode: 'semi-automatic',
  question: {
    en: 'If the site sends newsletters or offers: does it say how to leave the list, and does each message have a link (or STOP) that works at once and free of charge?',
    fr: 'Si le site envoie des lettres ou des offres\u00a0: dit-il comment se désinscrire, et chaque message a-t-il un lien (ou STOP) gratuit qui fonctionne aussitôt\u00a0?',
  },
  needs: ['pages', 'forms', 'notices'],
  judge(facts) {
    const told = ofForms(facts, (forms) => worstOf(forms.flatMap((form) => asFramed(form, judgeForm(form))), { none: NOTHING_SENT, unclear: LOOK, warning: (findings) => warn(findings, false) }));
    if (told.outcome === 'pass') return told;
    const said = announced(facts.notices);
    return said.length > 0 ? review(SAID, said) : told;
  },
});

function judgeForm(form: FormFact): readonly Found[] {
  // Partners who are a party to the terms send nothing.
  const boxes = boxesOf(form, ...AGREES_TO_ADVERTISING).filter(({ means }) => !means.includes('terms') || means.includes('marketing') || means.includes('newsletter'));
  if (form.kind !== 'newsletter' && boxes.length === 0 && !saysAny(form, 'marketing')) return [];
  const words = sentenceOf(form, 'unsubscribe') ?? boxes.find(({ means }) => means.includes('unsubscribe'))?.words;
  if (words != null) return [{ outcome: 'pass', finding: { what: inFormQuoting(form, words, (quote) => `leaving the list is spoken of: ${quote}`, (quote) => `la désinscription est évoquée\u00a0: ${quote}`), cites: form.cites } }];
  const what = inForm(form, 'nothing says how to leave the list', 'rien ne dit comment se désinscrire');
  return [isDoubtful(form) ? { outcome: 'review', reason: FORM_UNCLEAR, finding: { what, cites: form.cites } } : { outcome: 'warn', finding: { what, cites: form.cites } }];
}

const MOST = 3;

/** What a notice says of refusing offers. A right to object is not yet a link that works. */
const announced = (notices: Facts['notices']): readonly Finding[] =>
  [...notices].sort((a, b) => a.at - b.at || a.cites[0] - b.cites[0])
    .flatMap(({ mentions, cites }) => mentions.filter(({ kind, confidence }) => kind === 'marketing-objection' && confidence !== 'low')
      .map(({ sentence }) => ({ what: inEach((lang) => (lang === 'fr' ? `La politique dit\u00a0: ${quoted(sentence, lang)}` : `The notice says: ${quoted(sentence, lang)}`)), cites })))
    .slice(0, MOST);

const NOTHING_SENT: Text = { en: 'No form that was read leads to a newsletter or to offers.', fr: 'Aucun formulaire lu ne mène à une lettre d’information ou à des offres.' };
const SAID: Text = {
  en: 'The notice speaks of refusing offers. Whether leaving is simple shows in a message the site has sent.',
  fr: 'La politique parle de refuser les offres. Si se désinscrire est simple se voit dans un message envoyé par le site.',
};
const LOOK: Text = {
  en: 'A form leads to newsletters or offers. See how to leave them.',
  fr: 'Un formulaire mène à des lettres d’information ou à des offres. Voyez comment les quitter.',
};
