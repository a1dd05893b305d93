import check from '../../lib/checks/rights-online-channel.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, seqs } from '../support/facts.ts';
import { aForm } from '../support/form-stories.ts';

const notice = seqs();
const says = (sentence: string, contact = true) => [aNotice({ contact, cites: notice, mentions: [...aNotice({}, ['rights', 'dpo-contact']).mentions, { kind: 'rights', sentence, confidence: 'high' }] })];

const forms = [aForm({ heading: 'Exercer vos droits', cites: notice })];

const WAY = 'Pour exercer vos droits, écrivez à {privacy@shop.example}.';

describeCheck(check, [
  { name: 'a sentence that names no right tells where to write to use them', expect: 'pass', facts: { notices: says('Vous pouvez accéder à vos données.').map((one) => ({ ...one, exercise: { ways: [WAY], answered: null } })) }, cites: notice, says: 'Pour exercer vos droits' },
  { name: 'a form for one’s rights, no notice read', expect: 'pass', facts: { forms }, cites: notice },
  { name: 'a form for one’s rights, post in the notice', expect: 'pass', facts: { forms, notices: says('Par courrier au siège.') } },
  { name: 'a form for one’s rights, an identity card asked for', expect: 'review', facts: { forms, notices: says('Avec une copie de votre pièce d’identité.') } },
  { name: 'by e-mail', expect: 'pass', facts: { notices: says('Par e-mail ou par courrier.') }, cites: notice, says: 'Par e-mail' },
  { name: 'by post', expect: 'review', facts: { notices: says('Par courrier au siège.') }, cites: notice, says: 'by e-mail or form?' },
  { name: 'an identity card', expect: 'review', facts: { notices: says('Par e-mail, avec une copie de votre pièce d’identité.') }, cites: notice, says: 'reasonable doubt' },
  { name: 'an identity card with every request', expect: 'warn', facts: { notices: says('Pour exercer votre droit d’accès, écrivez-nous en joignant la copie de votre pièce d’identité.') }, cites: notice, alone: false, says: 'joignant' },
  { name: 'an identity card with every request, in German', expect: 'warn', facts: { notices: says('Jeder Anfrage auf Auskunft ist eine Kopie Ihres Personalausweises beizufügen.') } },
  { name: 'an identity card with every request, to an address with an accent', expect: 'warn', facts: { notices: says('Pour exercer vos droits, envoyez la copie de votre carte d’identité au siège.') } },
  { name: 'an identity card, and a form', expect: 'warn', facts: { forms, notices: says('Toute demande est accompagnée d’un justificatif d’identité.') } },
  { name: 'an identity card with every request, in doubt', expect: 'review', facts: { notices: says('Pour exercer vos droits, une copie de votre pièce d’identité sera demandée en cas de doute raisonnable.') } },
  { name: 'an identity card with every request, and more behind it', expect: 'review', facts: { notices: says('Toute demande est accompagnée d’un justificatif d’identité lorsque nous avons des…') } },
  ...['Pour exercer vos droits, écrivez à {…@…}, aucune pièce d’identité n’est exigée.', 'Pour exercer vos droits, écrivez-nous sans joindre de copie de votre pièce d’identité.', 'We never ask for proof of identity to exercise your rights of access.', 'Para ejercer sus derechos no hace falta el documento de identidad.']
    .map((sentence) => ({ name: `papers that are not asked for: ${sentence}`, expect: 'review' as const, facts: { notices: says(sentence) } })),
  { name: 'an identity card in English, as may be', expect: 'review', facts: { notices: says('To exercise your rights, proof of your identity may be asked for.') } },
  { name: 'words of another kind', expect: 'review', facts: { notices: [aNotice({ cites: notice, mentions: [...aNotice({}, ['rights', 'dpo-contact']).mentions, { kind: 'purposes', sentence: 'Nous envoyons des e-mails.', confidence: 'high' }] })] } },
  { name: 'cut', expect: 'review', facts: { notices: says('Par courrier.').map((one) => ({ ...one, cut: true })) }, says: 'goes on elsewhere' },
  { name: 'nothing read', expect: 'untested', facts: {} },
]);
