import { defineCheck, fail, warn } from '../model/check.ts';
import type { FormFact } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { AGREES_TO_ADVERTISING, OFFERS, boxesOf, isForFirms, ofForms, saysAny, sentenceOf } from './reading/forms.ts';
import { asFramed, worstOf, type Found } from './reading/forms-found.ts';
import { inForm, inFormQuoting } from './words/forms.ts';

/** CPCE art. L.34-5 is told in our own words; its exception covers customers, for products like those they bought. */
export default defineCheck({
  id: 'form-marketing-optin',
  area: 'notice',
  title: { en: 'Marketing by e-mail/SMS needs prior opt-in (consumers)', fr: 'Prospection électronique\u00a0: accord préalable' },
  why: {
    en: 'Advertising by e-mail or text message is for those who asked for it, not for everybody who once wrote.',
    fr: 'La publicité par e-mail ou SMS est pour ceux qui l’ont demandée, pas pour quiconque a un jour écrit.',
  },
  remedy: {
    en: 'Ask with an empty box or a form of its own. Your customers may hear of similar products if they could say no when they gave their address, and in every message.',
    fr: 'Demandez par une case vide ou un formulaire à part. Vos clients peuvent recevoir des offres semblables s’ils ont pu refuser en donnant leur adresse, et dans chaque message.',
  },
  law: ['CPCE art. L.34-5', 'ePrivacy Directive art. 13', 'GDPR art. 6'],
  severity: 'major',
  mode: 'semi-automatic',
  question: {
    en: 'Does the site send advertising only to people who asked for it (an empty box, or a form for that alone), customers apart?',
    fr: 'Le site n’envoie-t-il de publicité qu’à ceux qui l’ont demandée (case vide, ou formulaire réservé à cela), clients mis à part\u00a0?',
  },
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => worstOf(forms.flatMap((form) => asFramed(form, judgeForm(form))), { none: NOTHING_ANNOUNCED, unclear: LOOK, failing: (findings) => fail(findings, false), warning: (findings) => warn(findings, false) })),
});

function judgeForm(form: FormFact): readonly Found[] {
  const say = (outcome: Found['outcome'], words: string, en: (words: string) => string, fr: (words: string) => string, reason?: Text): Found[] =>
    [{ outcome, finding: { what: inFormQuoting(form, words, en, fr), cites: form.cites }, ...(reason && { reason }) }];
  const boxes = boxesOf(form, ...AGREES_TO_ADVERTISING);
  const [box] = boxes;
  const partners = sentenceOf(form, 'marketing', 'partners');
  if (partners !== null && !boxes.some(({ means }) => means.includes('partners'))) {
    // Who sends the site's own newsletter for it is no partner who advertises.
    const sure = box === undefined && form.kind !== 'newsletter' && !PROCESSORS.test(partners) && form.known && !form.cut && !form.answered && !isForFirms(form) && !saysAny(form, 'opt-out');
    return say(sure ? 'fail' : 'review', partners, (words) => `advertising by others is announced, and no box asks for it: ${words}`, (words) => `de la publicité de tiers est annoncée, et aucune case ne la demande\u00a0: ${words}`, LOOK);
  }
  if (box !== undefined) {
    return box.ticked === 'no' ? say('pass', box.words, (words) => `advertising is asked for by a box that was empty: ${words}`, (words) => `la publicité est demandée par une case vide\u00a0: ${words}`)
      : say('review', box.words, (words) => `the box for advertising stood ticked: ${words}`, (words) => `la case de publicité était cochée\u00a0: ${words}`, LOOK);
  }
  if (form.kind === 'newsletter') return [{ outcome: 'pass', finding: { what: inForm(form, 'a newsletter is asked for and nothing else', 'une lettre d’information est demandée et rien d’autre'), cites: form.cites } }];
  // That one may object to advertising, or put a number on a public list, announces none.
  const announced = form.says.find(({ words, families }) => families.includes('marketing') && announces(words))?.words ?? null;
  const refusal = boxesOf(form, 'opt-out').find(({ words, question }) => OFFERS.test(`${question ?? ''} ${words}`));
  if (announced === null && refusal === undefined) return [];
  const words = refusal?.words ?? announced ?? '';
  // What the law lets a site send to its customers, and what it lets one send to firms, is for a person to read.
  const allowed = isForFirms(form) || SIMILAR.test(words);
  return !allowed && (refusal !== undefined || saysAny(form, 'unsubscribe', 'customers'))
    ? say('warn', words, (quote) => `advertising is announced, and one must refuse it: ${quote}`, (quote) => `de la publicité est annoncée, et il faut la refuser\u00a0: ${quote}`)
    : say('review', words, (quote) => `advertising is spoken of, and no box asks for it: ${quote}`, (quote) => `il est question de publicité, et aucune case ne la demande\u00a0: ${quote}`, LOOK);
}

/** Who works for the site, in six languages: GDPR art. 4(8) and (10), no third party. */
const PROCESSORS = /techni|prestataire|sous-traitan|fournisseur|h[ée]berg|provider|processor|acting (?:for|on)|on our behalf|dienstleister|auftrags|proveedor|encargad|fornitor|responsabil|verwerker|dienstverlen|leverancier|\b(?:brevo|sendinblue|mailchimp|mailjet|hubspot|sarbacane|klaviyo)\b/iu;
const SIMILAR = /similai|similar|analog|[äa]hnlich|soortgelijk|vergelijkbar/iu;
const OBJECTING = /oppos|object|bloctel|robinson|widersp|opon|oposici|bezwaar|verzet/iu;
/** Before that: something is sent, or data serve for it. "Unless you object" announces it, too. */
const SENDING = /re[çc]ev|recib|ricev|receive|ontvang|erhalten|envoy|adresser|\bsend|zusenden|schicken|envia|invia|sturen|inform(?:é|ed|iert|ad|at)|utilis[ée]|serv(?:ent|ir)|\bused\b|verwende|utilizad|usat[io]|gebruik/iu;
const UNLESS = /\bsauf\b|unless|sofern|soweit|salvo|tenzij/iu;
const announces = (words: string): boolean => {
  const at = words.search(OBJECTING);
  return at < 0 || UNLESS.test(words) || SENDING.test(words.slice(0, at));
};
const NOTHING_ANNOUNCED: Text = { en: 'No form that was read announces a newsletter or offers.', fr: 'Aucun formulaire lu n’annonce de lettre d’information ni d’offres.' };
const LOOK: Text = {
  en: 'A form speaks of advertising. Is it sent only to those who asked for it, customers apart?',
  fr: 'Un formulaire parle de publicité. N’est-elle envoyée qu’à ceux qui l’ont demandée, clients mis à part\u00a0?',
};
