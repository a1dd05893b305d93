import check from '../../lib/checks/form-consent-separate-cgu.ts';
import { describeCheck } from '../support/checks.ts';
import { seqs } from '../support/facts.ts';
import { aBox, aForm, aSentence, NO_FORM_READ } from '../support/form-stories.ts';

const cites = seqs();
const one = (boxes: ReturnType<typeof aBox>[], more: Parameters<typeof aForm>[0] = {}) => ({ forms: [aForm({ boxes, cites, ...more })] });
const BOTH = 'J’accepte les CGU et de recevoir les offres';

describeCheck(check, [
  { name: 'one required box for both', expect: 'fail', facts: one([aBox(BOTH, ['marketing', 'terms'], { required: true })]), cites, alone: true, says: BOTH },
  { name: 'one box for both', expect: 'warn', facts: one([aBox(BOTH, ['marketing', 'terms'])]), cites },
  { name: 'one box for both, in a language that is not known', expect: 'review', facts: one([aBox(BOTH, ['marketing', 'terms'], { required: true })], { known: false }) },
  { name: 'terms and notice in one', expect: 'warn', facts: one([aBox('J’accepte les CGU et la politique', ['terms', 'privacy'], { required: true })]), says: 'privacy notice' },
  { name: 'terms, and a notice that was read', expect: 'review', facts: one([aBox('J’accepte les CGV et reconnais avoir pris connaissance de la politique', ['terms', 'privacy'], { required: true })]), says: 'was read' },
  { name: 'terms and notice, read and accepted', expect: 'warn', facts: one([aBox('I have read and agree to the terms and the privacy policy', ['terms', 'privacy'], { required: true })]) },
  { name: 'partners who are a party to the terms', expect: 'review', facts: one([aBox('J’accepte les CGV de la place de marché et de ses partenaires vendeurs', ['terms', 'partners'], { required: true })]) },
  { name: 'a newsletter’s own terms', expect: 'review', facts: one([aBox('J’accepte de recevoir la newsletter selon ses conditions', ['terms', 'newsletter', 'marketing'], { required: true })], { kind: 'newsletter' }) },
  { name: 'a box each', expect: 'pass', facts: one([aBox('J’accepte les CGU', ['terms'], { required: true }), aBox('Newsletter', ['marketing', 'newsletter'])]), cites },
  { name: 'a sentence without a box', expect: 'review', facts: one([], { says: [aSentence('En vous inscrivant vous acceptez les CGU et nos offres.', 'terms', 'marketing')] }), says: 'along with the terms' },
  { name: 'terms alone in a sentence', expect: 'inapplicable', facts: one([], { says: [aSentence('Voir nos CGV', 'terms')] }) },
  { name: 'boxes for other things', expect: 'inapplicable', facts: one([aBox('Se souvenir de moi', ['remember'])]), says: 'by a box' },
  ...NO_FORM_READ,
]);
