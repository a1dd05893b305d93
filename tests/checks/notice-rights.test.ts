import check from '../../lib/checks/notice-rights.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';

describeCheck(check, [
  { name: 'all six', expect: 'pass', facts: { notices: [aNotice()] } },
  { name: 'no contact', expect: 'warn', facts: { notices: [aNotice({ contact: false })] }, says: 'no way to write' },
  { name: 'four', expect: 'warn', alone: false, facts: { notices: [aNotice({ rights: ['access', 'rectification', 'erasure', 'objection'] })] }, says: 'restriction and portability' },
  { name: 'five: the sixth may be told in words of its own', expect: 'review', facts: { notices: [aNotice({ rights: ['access', 'rectification', 'erasure', 'restriction', 'objection'] })] }, says: 'portability' },
  { name: 'three, and words of rights', expect: 'review', facts: { notices: [aNotice({ rights: ['access', 'rectification', 'objection'] })] } },
  { name: 'five, and their sentence was not sure', expect: 'review', facts: { notices: [aNotice({ rights: ['access', 'rectification', 'erasure', 'restriction', 'objection'] }, ['rights'])] }, says: 'in other words' },
  { name: 'none, and no word of them', expect: 'fail', alone: false, facts: { notices: [aNotice({ rights: [] }, ['rights'])] } },
  { name: 'cut', expect: 'review', facts: { notices: [aNotice({ rights: [], cut: true }, ['rights'])] } },
  { name: 'all six in a text that was cut', expect: 'pass', facts: { notices: [aNotice({ cut: true })] } },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
