import check from '../../lib/checks/audience-data-25-months.ts';
import { describeCheck } from '../support/checks.ts';
import { aSiteCookie, seqs } from '../support/facts.ts';

const cites = seqs();
describeCheck(check, [
  { name: 'a tool that may go without consent', expect: 'review', facts: { storage: [aSiteCookie('_pk_id.1', { purpose: 'analytics', exemptible: true, platform: 'Matomo', cites })] }, cites, says: 'the cookie “_pk_id.1” (Matomo)' },
  { name: 'a tool that may not', expect: 'inapplicable', facts: { storage: [aSiteCookie('_ga', { purpose: 'analytics' })] } },
  { name: 'none', expect: 'inapplicable', facts: {} },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
]);
