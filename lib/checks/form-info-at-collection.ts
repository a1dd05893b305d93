import { defineCheck, fail, warn } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import type { FormFact } from '../model/form.ts';
import type { Text } from '../model/text.ts';
import { boxesOf, isDoubtful, ofForms, saysAny } from './reading/forms.ts';
import { asFramed, worstOf, type Found } from './reading/forms-found.ts';
import { FORM_UNCLEAR, NO_PERSONAL_FORM, inForm } from './words/forms.ts';

export default defineCheck({
  id: 'form-info-at-collection',
  area: 'notice',
  title: { en: 'Information at the form', fr: 'Mention d’information au formulaire' },
  why: {
    en: 'You should know who receives what you fill in, and why, before you send it.',
    fr: 'Vous devez savoir qui reçoit ce que vous remplissez, et pourquoi, avant de l’envoyer.',
  },
  remedy: {
    en: 'Beside each form, say in a sentence who uses the data and why, and link to the privacy notice.',
    fr: 'À côté de chaque formulaire, dites en une phrase qui utilise les données et pourquoi, avec un lien vers la politique de confidentialité.',
  },
  law: ['GDPR art. 12 and 13'],
  severity: 'major',
  mode: 'automatic',
  needs: ['pages', 'forms'],
  judge: (facts) => ofForms(facts, (forms) => worstOf(forms.flatMap((form) => asFramed(form, [judgeForm(form, facts.pages)])), { none: NO_PERSONAL_FORM, unclear: FORM_UNCLEAR, failing: (findings) => fail(findings, false), warning: (findings) => warn(findings, false) })),
});

function judgeForm(form: FormFact, pages: Facts['pages']): Found {
  const say = (outcome: Found['outcome'], en: string, fr: string, reason?: Text): Found => ({ outcome, finding: { what: inForm(form, en, fr), cites: form.cites }, ...(reason && { reason }) });
  const tells = saysAny(form, 'info', 'data-consent') || boxesOf(form, 'info', 'data-consent', 'privacy').length > 0;
  const names = saysAny(form, 'privacy');
  const linked = form.links.some(({ notice }) => notice);
  // A sentence that names the notice and no more than the link itself is a link.
  const more = tells || form.says.some(({ words, families }) => families.includes('privacy') && !form.links.some((link) => link.words.trim() === words.trim()));
  if (linked && more) return say('pass', 'the use of data is spoken of, with a link to the notice', 'l’usage des données est évoqué, avec un lien vers la politique');
  if (linked) return say('review', 'there is a link to the notice and no sentence that was understood', 'il y a un lien vers la politique et aucune phrase qui ait été comprise', LINK_ONLY);
  const page = pages.find(({ url }) => url.text === form.url.text);
  const elsewhere = (page ? [page] : pages).some(({ noticeLinks }) => noticeLinks.length > 0);
  if (tells && elsewhere) return say('pass', 'the use of data is spoken of; the link to the notice stands elsewhere on the page', 'l’usage des données est évoqué\u00a0; le lien vers la politique est ailleurs sur la page');
  if (tells || names) return say('review', 'data is spoken of, and no link to a notice was found', 'les données sont évoquées, et aucun lien vers une politique n’a été trouvé', NO_LINK);
  if (isDoubtful(form) || page?.contentSeen === false) return say('review', 'no word about the use of data was understood', 'aucun mot sur l’usage des données n’a été compris', FORM_UNCLEAR);
  return elsewhere
    ? say('warn', 'nothing is said about the use of data; the link to the notice stands elsewhere on the page', 'rien n’est dit de l’usage des données\u00a0; le lien vers la politique est ailleurs sur la page')
    : say('fail', 'nothing is said about the use of data, and no link to a notice was found on the page', 'rien n’est dit de l’usage des données, et aucun lien vers une politique n’a été trouvé sur la page');
}

const LINK_ONLY: Text = { en: 'Does the form say, in a sentence, who uses the data and why?', fr: 'Le formulaire dit-il, en une phrase, qui utilise les données et pourquoi\u00a0?' };
const NO_LINK: Text = { en: 'Is there a way from the form to the whole privacy notice?', fr: 'Y a-t-il un chemin du formulaire vers la politique de confidentialité complète\u00a0?' };
