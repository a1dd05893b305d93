import { defineCheck, fail, inapplicable, review, warn } from '../model/check.ts';
import type { FormFact } from '../model/form.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { boxesOf, isDoubtful, newlyAsking, saysAny } from './reading/forms.ts';
import { foundIn, judgeMention, noticesRead } from './reading/notice.ts';
import { inForm } from './words/forms.ts';

export default defineCheck({
  id: 'notice-marketing-objection',
  area: 'notice',
  title: { en: 'Right to object to marketing, free of charge', fr: 'Droit d’opposition à la prospection, sans frais' },
  why: {
    en: 'Nobody has to accept advertising: you may refuse it at any time, free of charge.',
    fr: 'Personne n’est obligé d’accepter la publicité\u00a0: on peut la refuser à tout moment, sans frais.',
  },
  remedy: {
    en: 'Say apart from the rest that one can object to marketing at any time, free of charge, and how.',
    fr: 'Dites à part que l’on peut s’opposer à la prospection à tout moment, sans frais, et comment.',
  },
  law: ['GDPR art. 21(2)-(4)', 'CPCE L.34-5'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'forms'],
  judge(facts) {
    return judgeMention(facts, {
      kind: 'marketing-objection',
      subject: SUBJECT,
      absent: (finding) => {
        const asking = newlyAsking(facts.forms);
        // Of a form in a frame neither whose it is nor what the page says beside it may be known.
        const sending = asking.filter((form) => sends(form) && !isDoubtful(form) && form.frame === undefined);
        // Neither the notice nor any form has a word of it.
        if (asking.length > 0 && !asking.some((form) => sends(form) || isDoubtful(form) || saysAny(form, 'marketing', 'partners'))) return inapplicable(NO_MARKETING);
        if (!isNonEmpty(sending)) return review(ASK, [finding]);
        const seen = sending.slice(0, 3).map((form) => ({ what: inForm(form, 'a newsletter or offers are asked for', 'une lettre ou des offres sont demandées'), cites: form.cites }));
        // How to leave is said where one enters, or the notice lets one take back a consent: the right is not told as such.
        const partly = sending.every(leaves) || foundIn(noticesRead(facts)!, 'withdraw-consent') !== null;
        return partly ? warn([finding, { what: ONLY_LEAVING, cites: finding.cites }, ...seen], false) : fail([finding, ...seen], false);
      },
    });
  },
});

const sends = (form: FormFact): boolean => form.kind === 'newsletter' || boxesOf(form, 'marketing', 'newsletter').length > 0;
const leaves = (form: FormFact): boolean => saysAny(form, 'unsubscribe') || boxesOf(form, 'unsubscribe').length > 0;

const SUBJECT: Text = { en: 'how to refuse advertising messages', fr: 'comment refuser les messages publicitaires' };
const ASK: Text = {
  en: 'The notice does not tell how to refuse advertising messages. Does the site send any?',
  fr: 'La politique ne dit pas comment refuser les messages publicitaires. Le site en envoie-t-il\u00a0?',
};
const ONLY_LEAVING: Text = { en: 'How to leave a list, or to take back a consent, is told; the right to object to advertising is not.', fr: 'Se désinscrire, ou retirer un consentement, est évoqué\u00a0; le droit de s’opposer à la publicité ne l’est pas.' };
const NO_MARKETING: Text = { en: 'Neither the notice nor the forms that were read speak of newsletters or offers.', fr: 'Ni la politique ni les formulaires lus ne parlent de lettres d’information ou d’offres.' };
