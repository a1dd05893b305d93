import check from '../../lib/checks/notice-date.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';

describeCheck(check, [
  { name: 'this year', expect: 'pass', facts: { notices: [aNotice()] }, says: '“Mise à jour le 2 mars 2026.”' },
  { name: 'before 2018', expect: 'warn', facts: { notices: [aNotice({ date: '2016-10-07' })] }, says: 'more than 24 months' },
  { name: 'an older part beside a new one', expect: 'pass', facts: { notices: [aNotice({ date: '2016-10' }), aNotice()] } },
  { name: 'none', expect: 'review', facts: { notices: [aNotice({ date: null })] }, says: 'No date' },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
