import check from '../../lib/checks/chat-prechat-consent-box.ts';
import type { PanelFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aField, anOpenChat, aQuote, seqs } from '../support/facts.ts';
import { ANY_CHAT } from '../support/panel-stories.ts';

const [one, two] = [seqs(), seqs()];
const boxes = (...fields: PanelFact['fields']) => anOpenChat({ fields });
const offers = 'Je souhaite recevoir vos offres';
const long = 'En démarrant cette conversation, je confirme avoir compris ce qui suit et sans ré';
const ticked = { checked: true, cites: one };

describeCheck(check, [
  { name: 'advertising ticked beforehand', expect: 'fail', alone: true, facts: boxes(aField('checkbox', offers, ticked), aField('checkbox', 'J’ai lu la politique', { cites: two })), cites: one, spares: two, says: 'was ticked beforehand' },
  { name: 'a use of data ticked beforehand', expect: 'fail', facts: boxes(aField('checkbox', 'J’accepte que mes données soient traitées', ticked)) },
  { name: 'what stands past the cut of the label', expect: 'fail', facts: anOpenChat({ fields: [aField('checkbox', long.slice(0, 80), ticked)], quotes: [aQuote('marketing', `${long.slice(0, 80)}serve recevoir des offres`)] }) },

  { name: 'the policy and advertising in one', expect: 'warn', alone: true, facts: boxes(aField('checkbox', 'J’accepte la politique de confidentialité et de recevoir vos offres', { cites: one })), cites: one, says: 'several agreements' },
  { name: 'advertising required', expect: 'warn', facts: boxes(aField('checkbox', offers, { required: true, cites: one })), cites: one, says: 'is required' },

  { name: 'unticked and about one use', expect: 'pass', facts: boxes(aField('checkbox', offers, { cites: one })), cites: one, says: 'was not ticked' },
  { name: 'the notice read: no consent, and no fault', expect: 'pass', facts: boxes(aField('checkbox', 'J’ai lu la politique de confidentialité', { required: true, cites: one })), cites: one },

  { name: 'a ticked box of another kind', expect: 'review', facts: boxes(aField('checkbox', 'Recevoir une copie par e-mail', ticked)), cites: one },
  { name: 'the notice read, ticked beforehand', expect: 'review', facts: boxes(aField('checkbox', 'J’ai lu la politique de confidentialité', ticked)) },
  { name: 'a form that kept its ticks', expect: 'untested', facts: anOpenChat({ history: true, fields: [aField('checkbox', offers, ticked)] }) },
  { name: 'no box', expect: 'inapplicable', facts: boxes(aField('email', 'E-mail'), aField('radio', 'Oui', { checked: true })), says: 'no box to tick' },
  ...ANY_CHAT,
]);
