import { defineCheck, fail, warn } from '../model/check.ts';
import type { FormFact } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { AGREES_TO_ADVERTISING, ofForms } from './reading/forms.ts';
import { asFramed, worstOf, type Found } from './reading/forms-found.ts';
import { FORM_UNCLEAR, inFormQuoting } from './words/forms.ts';

export default defineCheck({
  id: 'form-consent-separate-cgu',
  area: 'notice',
  title: { en: 'Consent is separate from accepting the terms', fr: 'Consentement distinct de l’acceptation des CGU' },
  why: {
    en: 'Whoever must say yes to advertising in order to buy has not chosen the advertising.',
    fr: 'Qui doit accepter la publicité pour pouvoir acheter n’a pas choisi la publicité.',
  },
  remedy: {
    en: 'Give the terms one box, and each use that needs an agreement a box of its own, not required.',
    fr: 'Donnez une case aux conditions d’utilisation, et à chaque usage soumis à accord sa propre case, non obligatoire.',
  },
  law: ['GDPR art. 7(2) and 7(4)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => worstOf(forms.flatMap((form) => asFramed(form, judgeForm(form), true)), { none: NO_BOX, unclear: FORM_UNCLEAR, failing: (findings) => fail(findings), warning: (findings) => warn(findings) })),
});

function judgeForm(form: FormFact): readonly Found[] {
  const boxes = form.boxes.filter(({ type }) => type === 'checkbox').flatMap(({ words, means, required }): Found[] => {
    const say = (outcome: Found['outcome'], en: (words: string) => string, fr: (words: string) => string, reason?: Text): Found[] =>
      [{ outcome, finding: { what: inFormQuoting(form, words, en, fr), cites: form.cites }, ...(reason && { reason }) }];
    const advertises = AGREES_TO_ADVERTISING.some((family) => means.includes(family));
    // Partners may be a party to the terms; a newsletter may have terms of its own, and asks for nothing else.
    if (means.includes('terms') && advertises && (form.kind === 'newsletter' || !(means.includes('marketing') || means.includes('newsletter')))) return say('review', (box) => `one box speaks of terms and of partners or a newsletter: ${box}`, (box) => `une case parle de conditions et de partenaires ou d’une lettre\u00a0: ${box}`, BOTH);
    if (means.includes('terms') && advertises) {
      if (!form.known) return say('review', (box) => `one box seems to stand for terms and advertising: ${box}`, (box) => `une case semble valoir pour les conditions et la publicité\u00a0: ${box}`, FORM_UNCLEAR);
      return required ? say('fail', (box) => `one required box accepts the terms and advertising: ${box}`, (box) => `une seule case obligatoire accepte les conditions et la publicité\u00a0: ${box}`)
        : say('warn', (box) => `one box accepts the terms and advertising: ${box}`, (box) => `une seule case accepte les conditions et la publicité\u00a0: ${box}`);
    }
    // To have read a notice is no agreement: only one box that agrees to both bundles them.
    if (means.includes('terms') && means.includes('privacy') && READ.test(words)) return say('review', (box) => `one box accepts the terms and says that the notice was read: ${box}`, (box) => `une case accepte les conditions et dit que la politique a été lue\u00a0: ${box}`, BOTH);
    if (means.includes('terms') && means.includes('privacy')) return say('warn', (box) => `one box accepts the terms and the privacy notice: ${box}`, (box) => `une seule case accepte les conditions et la politique de confidentialité\u00a0: ${box}`);
    return means.includes('terms') || advertises || means.includes('data-consent') ? say('pass', (box) => `a box stands for one thing: ${box}`, (box) => `une case vaut pour une chose\u00a0: ${box}`) : [];
  });
  // Without any box, sending is what accepts.
  const bundled = boxes.length > 0 ? undefined : form.says.find(({ families }) => families.includes('terms') && (families.includes('marketing') || families.includes('partners')));
  return bundled === undefined ? boxes : [{
    outcome: 'review', reason: ON_SENDING,
    finding: { what: inFormQuoting(form, bundled.words, (words) => `a sentence speaks of terms and advertising at once: ${words}`, (words) => `une phrase parle à la fois des conditions et de publicité\u00a0: ${words}`), cites: form.cites },
  }];
}

const READ = /pris connaissance|acknowledge|have been informed|(?:have|i.ve) read the privacy|kenntnis|conozco|he le[ií]do la pol|preso visione|letto l.informativa|kennis genomen/iu;

const BOTH: Text = { en: 'Does one box stand for two things that are agreed to apart?', fr: 'Une même case vaut-elle pour deux choses qui s’acceptent séparément\u00a0?' };
const NO_BOX: Text = { en: 'No form that was read asks to accept terms or a use of data by a box.', fr: 'Aucun formulaire lu ne demande d’accepter par une case des conditions ou un usage des données.' };
const ON_SENDING: Text = { en: 'Does whoever sends the form accept advertising along with the terms?', fr: 'Qui envoie le formulaire accepte-t-il la publicité avec les conditions\u00a0?' };
