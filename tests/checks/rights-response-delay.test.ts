import check from '../../lib/checks/rights-response-delay.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aWidget, seqs } from '../support/facts.ts';
import { ANY_PROCESSING } from '../support/processing-stories.ts';

const notice = seqs();
const answers = (answered: string | null) => [aNotice({ exercise: { ways: [], answered }, cites: notice })];

describeCheck(check, [
  ...ANY_PROCESSING,
  { name: 'the notice tells a period', expect: 'review', facts: { widgets: [aWidget()], notices: answers('Nous répondons dans un délai d’un mois.') }, cites: notice, says: 'délai d’un mois' },
  { name: 'the notice tells none', expect: 'review', facts: { widgets: [aWidget()], notices: answers(null) }, says: 'Look in the notice' },
]);
