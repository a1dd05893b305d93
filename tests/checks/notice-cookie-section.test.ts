import check from '../../lib/checks/notice-cookie-section.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice, aSiteCookie, aWrite, seqs } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

const cites = seqs();
const storage = [aSiteCookie('_ga', { writes: [aWrite('no-banner × none')] })];
const section = (sentence: string, confidence: 'high' | 'low' = 'high') => ({ kind: 'cookie-section', sentence, confidence, exact: false }) as const;
const rest = aNotice({}, ['cookie-section', 'retention']).mentions;
const says = (...mentions: ReturnType<typeof section>[]) => ({ storage, notices: [aNotice({ cites, mentions: [...rest, ...mentions] })] });

describeCheck(check, [
  ...mentionStories('cookie-section', 'fail', { storage }),
  { name: 'no lifetime', expect: 'warn', facts: says(section('Nous utilisons des cookies.')), cites, says: 'no lifetime' },
  { name: 'no lifetime, in a text that was cut', expect: 'review', facts: { storage, notices: [aNotice({ cut: true, mentions: [...rest, section('Les cookies.')] })] } },
  { name: 'until the browser is closed', expect: 'pass', facts: says(section('Nous utilisons des cookies.'), section('Il expire à la fermeture du navigateur.')), cites, says: 'fermeture' },
  { name: 'until the session ends, in German', expect: 'pass', facts: says(section('Diese Website verwendet ein Cookie, das nach dem Schließen des Browsers verfällt.')) },
  ...['Wir verwenden ausschließlich Cookies, um Ihren Warenkorb zu speichern.', 'Wij gebruiken uitsluitend cookies voor de winkelwagen.', 'Puede cerrar el aviso de cookies en cualquier momento.'].map((sentence) => ({ name: `nothing is closed: ${sentence}`, expect: 'warn' as const, facts: says(section(sentence)) })),
  ...['Las cookies se eliminan al cerrar el navegador.', 'I cookie scadono quando si chiude il browser.', 'De cookie vervalt zodra u de browser sluit.', 'Cookies, die gelöscht werden, sobald Sie den Browser schließen.'].map((sentence) => ({ name: `until the browser is closed: ${sentence}`, expect: 'pass' as const, facts: says(section(sentence)) })),
  { name: 'a session by name only', expect: 'warn', facts: says(section('Le cookie de session et celui de la langue sont nécessaires.')) },
  { name: 'perhaps until the session ends', expect: 'warn', facts: says(section('Nous utilisons des cookies.'), section('À la fin de la session.', 'low')) },
  { name: 'its period stands among the others', expect: 'pass', facts: { storage, notices: [aNotice({ mentions: [...rest, section('Les cookies.'), { kind: 'retention', sentence: 'Les cookies sont conservés treize mois.', confidence: 'high', exact: true }] })] } },
  { name: 'a period of something else', expect: 'warn', facts: { storage, notices: [aNotice({ mentions: [...rest, section('Les cookies.'), { kind: 'retention', sentence: 'Les factures sont conservées dix ans.', confidence: 'high', exact: true }] })] } },
  { name: 'it says that there are none, and one was stored', expect: 'review', facts: says(section('Le site ne dépose aucun cookie.')), says: 'Compare with what the site was seen to store' },
  { name: 'none before one agrees, and no lifetime', expect: 'warn', facts: says(section('Aucun cookie n’est déposé tant que vous n’acceptez pas.')) },
  { name: 'nothing stored', expect: 'inapplicable', facts: { notices: [aNotice()] } },
]);
