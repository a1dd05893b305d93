import check from '../../lib/checks/notice-outdated-references.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';

describeCheck(check, [
  { name: 'none', expect: 'pass', facts: { notices: [aNotice()] } },
  { name: 'a declaration to the CNIL', expect: 'warn', alone: true, facts: { notices: [aNotice({ outdated: [{ kind: 'law', words: 'déclaration', sentence: 'Déclaré à la CNIL.' }] })] }, says: '“Déclaré à la CNIL.”' },
  { name: 'an annulled framework beside clauses', expect: 'warn', facts: { notices: [aNotice({ outdated: [{ kind: 'framework', words: 'privacy shield', sentence: 'Privacy Shield.' }] })] } },
  { name: 'an annulled framework alone', expect: 'review', facts: { notices: [aNotice({ outdated: [{ kind: 'framework', words: 'privacy shield', sentence: 'Privacy Shield.' }] }, ['transfer-mechanism'])] }, says: 'struck down' },
  { name: 'none found in a text that was cut', expect: 'review', facts: { notices: [aNotice({ cut: true })] } },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
