import check from '../../lib/checks/chat-vendor-country.ts';
import type { MakerFact } from '../../lib/model/facts.ts';
import { describeCheck } from '../support/checks.ts';
import { aWidget, seqs, watched } from '../support/facts.ts';

const [widget] = [seqs()];
const by = (more: Partial<MakerFact>) => aWidget({ cites: widget, maker: { company: 'Parley Ltd', country: 'FR', standing: 'eea', act: 'Regulation (EU) 2016/679', consentMode: null, regions: [], ...more } });

describeCheck(check, [
  { name: 'in Europe', expect: 'pass', cites: widget, facts: { widgets: [by({})] }, says: 'Parley Ltd sits in France; the GDPR applies there.' },
  { name: 'in a country with a decision', expect: 'pass', facts: { widgets: [by({ country: 'GB', standing: 'adequate', act: 'Implementing Decision (EU) 2021/1772' })] }, says: 'in the United Kingdom; adequacy decision: Implementing Decision (EU) 2021/1772.' },
  { name: 'in the United States: who has joined is looked up', expect: 'review', cites: widget, facts: { widgets: [by({ country: 'US', standing: 'framework', act: 'Implementing Decision (EU) 2023/1795' })] }, says: 'only companies that have joined' },
  { name: 'a country without a decision', expect: 'warn', alone: true, cites: widget, facts: { widgets: [by({ country: 'IN', standing: null, act: null })] }, says: 'sits in India; no adequacy decision covers it' },
  { name: 'of a country without a name here', expect: 'warn', facts: { widgets: [by({ country: 'VN', standing: null, act: null })] }, says: 'the country VN' },
  { name: 'two chats: the doubtful one counts', expect: 'review', facts: { widgets: [by({}), aWidget({ vendor: 'b', maker: { company: 'B, Inc.', country: 'US', standing: 'framework', act: 'x', consentMode: null, regions: [] } })] }, silent: 'Parley Ltd' },
  { name: 'a company whose country is not known', expect: 'review', facts: { widgets: [by({ country: null, standing: null, act: null })] }, says: 'the company’s country is not known' },
  { name: 'free software', expect: 'inapplicable', facts: { widgets: [by({ company: null, country: null, standing: null, act: null })] }, says: 'free software' },
  { name: 'a chat nobody knows', expect: 'inapplicable', facts: { widgets: [aWidget({ vendor: 'unknown:x', maker: null })] } },
  { name: 'no chat yet', expect: 'untested', facts: {} },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
