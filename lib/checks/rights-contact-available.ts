import { defineCheck, pass, review, untested, warn } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { noticesRead } from './reading/notice.ts';
import { isElectronic, rightsSentences } from './reading/rights-channel.ts';
import { contactForms, rightsForms } from './reading/rights-form.ts';
import { OPEN_NOTICE } from './words/notice.ts';

export default defineCheck({
  id: 'rights-contact-available',
  area: 'notice',
  title: { en: 'A contact for exercising rights', fr: 'Contact pour exercer ses droits' },
  why: {
    en: 'A right is worth little when nobody says where to write.',
    fr: 'Un droit ne vaut guère quand personne ne dit où écrire.',
  },
  remedy: {
    en: 'Beside the rights, give an e-mail address or a form that somebody reads, free of charge.',
    fr: 'À côté des droits, donnez une adresse e-mail ou un formulaire lus par quelqu’un, sans frais.',
  },
  law: ['GDPR art. 12(2), 12(5) and 13(2)(b)'],
  severity: 'major',
  mode: 'automatic',
  needs: ['notices', 'forms'],
  judge(facts) {
    const forms = rightsForms(facts.forms);
    if (isNonEmpty(forms)) return pass(forms[0].cites, forms);
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const told = rightsSentences(read);
    const ways = told.filter(({ sentence }) => isElectronic(sentence)).map(({ what, cites }) => ({ what, cites }));
    if (ways.length > 0) return pass(read.cites, ways);
    if (read.all.some(({ contact }) => contact)) return review(FOR_RIGHTS, told.map(({ what, cites }) => ({ what, cites })));
    // A form to write to the site may serve for this, too.
    const write = contactForms(facts.forms);
    if (write.length > 0) return review(FORM_FOR_RIGHTS, write);
    return read.doubt === null ? warn([{ what: NONE, cites: read.cites }], false) : review(read.doubt);
  },
});

const FOR_RIGHTS: Text = {
  en: 'The notice holds words of a way to write. Does it serve for requests about your rights, and is it more than a postal address?',
  fr: 'La politique contient des mots qui indiquent où écrire. Cela sert-il aux demandes sur vos droits, et y a-t-il plus qu’une adresse postale\u00a0?',
};
const FORM_FOR_RIGHTS: Text = {
  en: 'The notice names no way to write or call, and the site has a contact form. Does it serve for requests about your rights?',
  fr: 'La politique n’indique aucun moyen d’écrire ou d’appeler, et le site a un formulaire de contact. Sert-il aux demandes sur vos droits\u00a0?',
};
const NONE: Text = {
  en: 'No way to write or call was found in the notice.',
  fr: 'Aucun moyen d’écrire ou d’appeler n’a été trouvé dans la politique.',
};
