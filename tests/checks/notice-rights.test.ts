import check from '../../lib/checks/notice-rights.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, seqs } from '../support/facts.ts';

const cites = seqs();
const saying = (sentence: string) => [...aNotice({}, ['rights']).mentions, { kind: 'rights', sentence, confidence: 'high' } as const];

describeCheck(check, [
  { name: 'all six', expect: 'pass', facts: { notices: [aNotice()] } },
  { name: 'no contact', expect: 'warn', facts: { notices: [aNotice({ contact: false })] }, says: 'no way to write' },
  { name: 'four', expect: 'warn', alone: false, facts: { notices: [aNotice({ rights: ['access', 'rectification', 'erasure', 'objection'] })] }, says: 'restriction and portability' },
  { name: 'five: the sixth may be told in words of its own', expect: 'review', facts: { notices: [aNotice({ rights: ['access', 'rectification', 'erasure', 'restriction', 'objection'] })] }, says: 'portability' },
  { name: 'three, in one sentence: the old French list', expect: 'warn', alone: false, facts: { notices: [aNotice({ cites, rights: ['access', 'rectification', 'objection'], mentions: saying('Vous disposez d’un droit d’accès, de rectification et d’opposition.') })] }, cites, says: 'erasure, restriction and portability' },
  { name: 'two, in one German sentence', expect: 'warn', facts: { notices: [aNotice({ language: 'de', rights: ['access', 'erasure'], mentions: saying('Sie haben das Recht auf Auskunft und Löschung.') })] } },
  { name: 'three, in a sentence that goes on', expect: 'review', facts: { notices: [aNotice({ rights: ['access', 'rectification', 'objection'], mentions: saying('Vous disposez d’un droit d’accès, de rectification et…') })] } },
  { name: 'one, in a sentence with words of two', expect: 'review', facts: { notices: [aNotice({ rights: ['access'], mentions: saying('Vous pouvez accéder à votre compte et corriger votre adresse.') })] } },
  { name: 'two, one here and one there', expect: 'review', facts: { notices: [aNotice({ rights: ['erasure', 'objection'], mentions: [...saying('Vous pouvez supprimer votre compte.'), { kind: 'rights', sentence: 'Vous pouvez vous opposer à la prospection.', confidence: 'high' }] })] } },
  { name: 'three, and words of rights', expect: 'review', facts: { notices: [aNotice({ rights: ['access', 'rectification', 'objection'] })] } },
  { name: 'five, and their sentence was not sure', expect: 'review', facts: { notices: [aNotice({ rights: ['access', 'rectification', 'erasure', 'restriction', 'objection'] }, ['rights'])] }, says: 'in other words' },
  { name: 'none, and no word of them', expect: 'fail', alone: false, facts: { notices: [aNotice({ rights: [] }, ['rights'])] } },
  { name: 'cut', expect: 'review', facts: { notices: [aNotice({ rights: [], cut: true }, ['rights'])] } },
  { name: 'all six in a text that was cut', expect: 'pass', facts: { notices: [aNotice({ cut: true })] } },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
