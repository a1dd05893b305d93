import check from '../../lib/checks/form-action-insecure.ts';
import { describeCheck } from '../support/checks.ts';
import { anExposure, aPage, seqs } from '../support/facts.ts';

const [markup, other] = [seqs(), seqs()];
const page = (more: Parameters<typeof anExposure>[0], cites = markup) => aPage({ forms: 1, exposure: anExposure({ cites, ...more }) });

describeCheck(check, [
  { name: 'sent to http', expect: 'fail', alone: true, facts: { pages: [page({ personalForms: 1 }, other), page({ personalForms: 2, insecureForms: 1 })] }, cites: markup, spares: other, says: 'sent to an http address' },
  { name: 'a mail program', expect: 'warn', alone: true, facts: { pages: [page({ personalForms: 1, mailForms: 1 })] }, cites: markup, says: 'mailto' },
  { name: 'https', expect: 'pass', facts: { pages: [page({ personalForms: 1 }), page({ personalForms: 1 }, other)] }, cites: [...markup, ...other] },
  { name: 'nothing was read', expect: 'untested', facts: { pages: [aPage({ forms: 1 })] } },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
  { name: 'a search alone', expect: 'inapplicable', facts: { pages: [page({})] }, says: 'No form' },
  { name: 'this machine', expect: 'inapplicable', facts: { pages: [{ ...page({ personalForms: 1, insecureForms: 1 }), local: true }] }, says: 'private network' },
]);
