import check from '../../lib/checks/notice-legitimate-interest-detail.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';

describeCheck(check, [
  { name: 'which interest is told', expect: 'pass', facts: { notices: [aNotice()] } },
  { name: 'the phrase alone', expect: 'review', facts: { notices: [aNotice({ traces: [{ kind: 'legitimate-interest-detail', sentence: 'Notre intérêt légitime.' }] }, ['legitimate-interest-detail'])] }, says: 'which interest' },
  { name: 'not used', expect: 'inapplicable', facts: { notices: [aNotice({}, ['legitimate-interest-detail'])] } },
  { name: 'cut', expect: 'review', facts: { notices: [aNotice({ cut: true }, ['legitimate-interest-detail'])] } },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
