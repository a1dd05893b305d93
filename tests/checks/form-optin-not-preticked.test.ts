import check from '../../lib/checks/form-optin-not-preticked.ts';
import { describeCheck } from '../support/checks.ts';
import { seqs } from '../support/facts.ts';
import { aBox, aForm, aFormField, NO_FORM_READ } from '../support/form-stories.ts';

const cites = seqs();
const NEWS = ['marketing', 'newsletter'] as const;
const one = (box: ReturnType<typeof aBox>, more: Parameters<typeof aForm>[0] = {}) => ({ forms: [aForm({ boxes: [box], cites, ...more })] });
const ticked = (more: Parameters<typeof aBox>[2] = {}) => aBox('Je m’abonne à la newsletter', NEWS, { ticked: 'markup', ...more });
const negative = (words: string) => aBox(words, ['opt-out']);

describeCheck(check, [
  { name: 'ticked in the markup', expect: 'fail', facts: one(ticked()), cites, alone: true, says: 'was ticked beforehand' },
  { name: 'a use of data agreed to beforehand', expect: 'fail', facts: one(aBox('J’accepte que mes données soient traitées', ['data-consent'], { ticked: 'markup' })), cites },
  { name: 'yes chosen beforehand', expect: 'fail', facts: one(aBox('Oui', ['marketing'], { type: 'radio', question: 'Recevoir nos offres\u00a0?', ticked: 'markup' })), says: 'Recevoir nos offres' },
  { name: 'no chosen beforehand', expect: 'pass', facts: one(aBox('Non', ['marketing'], { type: 'radio', question: 'Recevoir nos offres\u00a0?', ticked: 'markup' })) },
  { name: 'an answer that is neither', expect: 'review', facts: one(aBox('Peut-être', ['marketing'], { type: 'radio', question: 'Recevoir nos offres\u00a0?', ticked: 'markup' })) },
  { name: 'empty', expect: 'pass', facts: one(ticked({ ticked: 'no' })), cites },
  { name: 'ticked by a script or by the browser', expect: 'review', facts: one(ticked({ ticked: 'state' })), says: 'Open the page in a new window' },
  { name: 'ticked in the markup and no more', expect: 'review', facts: one(ticked({ ticked: 'was' })) },
  { name: 'customers, similar products', expect: 'review', facts: one(aBox('Offres sur des produits similaires', ['marketing', 'customers'], { ticked: 'markup' })), says: 'Customers may be sent' },
  { name: 'in an order', expect: 'review', facts: one(ticked(), { kind: 'order' }) },
  { name: 'a form for firms', expect: 'review', facts: one(ticked(), { fields: [aFormField('email'), aFormField('company')] }) },
  { name: 'a language that is not known', expect: 'review', facts: one(ticked(), { known: false }) },
  { name: 'an empty box in a language that is not known', expect: 'review', facts: one(aBox('Zgadzam się', []), { known: false }), says: 'language of a form' },
  { name: 'remember me', expect: 'inapplicable', facts: one(aBox('Se souvenir de moi', ['remember'], { ticked: 'markup' })), says: 'No form that was read has a box' },
  { name: 'one address for both', expect: 'inapplicable', facts: one(aBox('Même adresse', ['same-address'], { ticked: 'markup' }), { kind: 'order' }) },
  { name: 'ticked, for what is not clear', expect: 'review', facts: one(aBox('Emballage cadeau', [], { ticked: 'markup' })), says: 'not known' },
  { name: 'an empty box that agrees to nothing', expect: 'inapplicable', facts: one(aBox('Emballage cadeau', [])) },
  { name: 'tick to receive no copy', expect: 'inapplicable', facts: one(negative('Je ne souhaite pas recevoir de copie de mon message par e-mail')) },
  { name: 'tick so that no one shows the address', expect: 'inapplicable', facts: one(negative('Ne pas publier mon adresse e-mail')) },
  { name: 'tick not to be written to', expect: 'review', facts: one(negative('Please do not contact me by email')) },
  { name: 'a receipt, ticked', expect: 'inapplicable', facts: one(aBox('Je souhaite recevoir mon reçu fiscal par e-mail', [], { ticked: 'markup' })) },
  { name: 'where the parcel is, ticked', expect: 'inapplicable', facts: one(aBox('Recevoir le suivi de ma livraison par SMS', [], { ticked: 'markup' })) },
  { name: 'necessary cookies, ticked', expect: 'inapplicable', facts: one(aBox('Cookies nécessaires', [], { ticked: 'markup' })) },
  { name: 'the list itself, in a newsletter’s own form', expect: 'review', facts: one(ticked(), { kind: 'newsletter' }), says: 'something more' },
  { name: 'partners, in a newsletter’s own form', expect: 'fail', facts: one(aBox('Offres des partenaires', ['marketing', 'partners'], { ticked: 'markup' }), { kind: 'newsletter' }) },
  { name: 'tick to receive no e-mails', expect: 'fail', facts: one(negative('Je ne souhaite pas recevoir d’offres par e-mail')), cites, says: 'must tick to receive nothing' },
  { name: 'tick to receive no calls', expect: 'review', facts: one(negative('Je ne souhaite pas être appelé')) },
  { name: 'tick to receive no e-mails, beside a box that asks', expect: 'review', facts: { forms: [aForm({ boxes: [negative('Je ne souhaite pas recevoir d’e-mails'), ticked({ ticked: 'no' })] })] } },
  { name: 'a refusal that is ticked', expect: 'pass', facts: one(aBox('Je ne souhaite pas recevoir d’e-mails', ['opt-out'], { ticked: 'markup' })) },
  { name: 'one form in two', expect: 'fail', facts: { forms: [aForm({ boxes: [ticked({ ticked: 'no' })] }), aForm({ boxes: [ticked()], cites })] }, cites },
  ...NO_FORM_READ,
]);
