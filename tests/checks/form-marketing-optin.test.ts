import check from '../../lib/checks/form-marketing-optin.ts';
import { describeCheck } from '../support/checks.ts';
import { seqs } from '../support/facts.ts';
import { aBox, aForm, aFormField, aSentence, NO_FORM_READ } from '../support/form-stories.ts';

const cites = seqs();
const one = (more: Parameters<typeof aForm>[0]) => ({ forms: [aForm({ cites, ...more })] });
const NEWS = ['marketing', 'newsletter'] as const;
const PARTNERS = aSentence('Vous recevrez nos offres et celles de nos partenaires.', 'marketing', 'partners');

describeCheck(check, [
  { name: 'an empty box', expect: 'pass', facts: one({ boxes: [aBox('Newsletter', NEWS)] }), cites },
  { name: 'a box that stood ticked', expect: 'review', facts: one({ boxes: [aBox('Newsletter', NEWS, { ticked: 'markup' })] }), says: 'stood ticked' },
  { name: 'a form for the newsletter alone', expect: 'pass', facts: one({ kind: 'newsletter', fields: [aFormField('email')] }) },
  { name: 'partners, announced', expect: 'fail', facts: one({ kind: 'registration', says: [PARTNERS] }), cites, alone: false, says: 'by others' },
  { name: 'partners, announced to firms', expect: 'review', facts: one({ fields: [aFormField('company')], says: [PARTNERS] }) },
  { name: 'partners, beside a box for the site’s own', expect: 'review', facts: one({ says: [PARTNERS], boxes: [aBox('Newsletter', NEWS)] }) },
  { name: 'partners, with a box for them', expect: 'pass', facts: one({ says: [PARTNERS], boxes: [aBox('Offres des partenaires', ['marketing', 'partners'])] }) },
  { name: 'partners who deliver', expect: 'inapplicable', facts: one({ says: [aSentence('Vos données sont transmises à nos partenaires de livraison.', 'partners')] }) },
  { name: 'announced, to be refused', expect: 'warn', facts: one({ kind: 'order', says: [aSentence('Vous recevrez nos offres, sauf opposition.', 'marketing', 'customers')] }), cites },
  { name: 'announced, with a box to refuse', expect: 'warn', facts: one({ boxes: [aBox('Je ne souhaite pas recevoir d’offres', ['opt-out'])] }) },
  { name: 'spoken of', expect: 'review', facts: one({ says: [aSentence('Recevez nos offres.', 'marketing')] }) },
  { name: 'partners who send the newsletter', expect: 'pass', facts: one({ kind: 'newsletter', fields: [aFormField('email')], says: [aSentence('Votre adresse est transmise à nos partenaires pour vous envoyer la newsletter.', 'marketing', 'partners', 'newsletter')], boxes: [aBox('Newsletter et partenaires', ['newsletter', 'partners'])] }) },
  { name: 'partners, in a newsletter’s own form', expect: 'review', facts: one({ kind: 'newsletter', says: [PARTNERS] }) },
  { name: 'who works for the site is no partner', expect: 'review', facts: one({ says: [aSentence('Your address is passed to third parties acting for us to send you offers.', 'marketing', 'partners')] }) },
  { name: 'a right to object', expect: 'inapplicable', facts: one({ says: [aSentence('Vous pouvez vous opposer à tout moment à la prospection commerciale.', 'marketing', 'unsubscribe')] }) },
  { name: 'the public list of those who want no calls', expect: 'inapplicable', facts: one({ says: [aSentence('Inscrivez-vous sur la liste d’opposition au démarchage Bloctel.', 'marketing')] }) },
  { name: 'a right to object to what is sent', expect: 'warn', facts: one({ says: [aSentence('Vous recevrez nos offres et vous pouvez vous y opposer.', 'marketing', 'unsubscribe')] }) },
  { name: 'a right to object to what could be sent', expect: 'inapplicable', facts: one({ says: [aSentence('Vous pouvez vous opposer à recevoir nos offres.', 'marketing', 'unsubscribe')] }) },
  { name: 'unless one objects', expect: 'warn', facts: one({ says: [aSentence('Sauf opposition de votre part, vos coordonnées sont employées pour de la prospection.', 'marketing', 'unsubscribe')] }) },
  { name: 'used for it, and one may object', expect: 'warn', facts: one({ says: [aSentence('Vos données sont utilisées pour la prospection et vous pouvez vous y opposer.', 'marketing', 'unsubscribe')] }) },
  { name: 'invitations for firms', expect: 'review', facts: one({ fields: [aFormField('company')], says: [aSentence('Recevez nos invitations, désinscription à tout moment.', 'marketing', 'unsubscribe')] }) },
  { name: 'customers may refuse similar products', expect: 'review', facts: one({ kind: 'order', boxes: [aBox('Je ne souhaite pas recevoir d’offres sur des produits analogues', ['opt-out'])] }) },
  { name: 'no copy wanted', expect: 'inapplicable', facts: one({ boxes: [aBox('Je ne souhaite pas recevoir de copie par e-mail', ['opt-out'])] }) },
  { name: 'nothing of the sort', expect: 'inapplicable', facts: one({}), says: 'announces' },
  ...NO_FORM_READ,
]);
