import check from '../../lib/checks/notice-accessible-before-choice.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, anOffer, aPage, seqs } from '../support/facts.ts';

const over = (covers?: number) => ({ pages: [aPage({ address: 'https://shop.example/privacy' })], notices: [aNotice()], banner: anOffer({ onPages: [{ page: 0, cameByItself: true, consent: 'undecided', ...(covers === undefined ? {} : { covers }), cites: seqs() }] }) });

describeCheck(check, [
  { name: 'a bar at the foot', expect: 'pass', facts: over(0.2) },
  { name: 'more than half', expect: 'warn', facts: over(0.7), says: 'more than half' },
  { name: 'all of it', expect: 'review', facts: over(1) },
  { name: 'not described there', expect: 'untested', facts: over() },
  { name: 'the notice was not read', expect: 'untested', facts: { ...over(1), notices: [] } },
  { name: 'no banner', expect: 'inapplicable', facts: { notices: [aNotice()] } },
]);
