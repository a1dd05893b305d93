import check from '../../lib/checks/legal-notice-present.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aPage } from '../support/facts.ts';

describeCheck(check, [
  { name: 'read', expect: 'pass', facts: { notices: [aNotice({ about: 'legal', legal: ['siren'] })] }, says: '“siren”' },
  { name: 'linked', expect: 'pass', facts: { pages: [aPage({ legalLinks: 1 })] } },
  { name: 'one word of it in a privacy notice', expect: 'review', facts: { notices: [aNotice({ legal: ['hebergeur'] })] } },
  { name: 'none', expect: 'review', facts: {}, says: 'professional' },
  { name: 'no page read', expect: 'untested', facts: { pages: [aPage({ contentSeen: false })] } },
]);
