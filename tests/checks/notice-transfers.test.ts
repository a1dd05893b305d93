import check from '../../lib/checks/notice-transfers.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';

describeCheck(check, [
  { name: 'told, with a safeguard', expect: 'pass', facts: { notices: [aNotice()] } },
  { name: 'told, and no safeguard', expect: 'review', facts: { notices: [aNotice({}, ['transfer-mechanism'])] }, says: 'no safeguard' },
  { name: 'denied', expect: 'review', facts: { notices: [aNotice({ deniesTransfers: true })] }, says: 'Compare' },
  { name: 'silent', expect: 'review', facts: { notices: [aNotice({}, ['transfers'])] }, says: 'does not speak' },
  { name: 'words like it', expect: 'review', facts: { notices: [aNotice({ traces: [{ kind: 'transfers', sentence: 'Un pays.' }] }, ['transfers'])] }, says: '“Un pays.”' },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
