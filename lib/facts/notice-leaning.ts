import type { NoticeMentionKind } from '../model/notice.ts';
import type { Said } from './notice-phrases.ts';

/** Words of six languages, folded, that tell whether a sentence without a word of data leans on the data spoken of beside it. */

/** Data beside a sentence are meant by it when it points to them, or has no subject of its own: coats are kept and tea comes from somewhere, too. */
export function speaksOfAnother(kind: NoticeMentionKind, here: Said): boolean {
  const { words, hits } = here;
  const pointing = (): boolean => words.some((word) => POINTING.test(word));
  switch (kind) {
    case 'retention': return !pointing() && !words.some((word) => PERIOD.test(word)) && !(hits.get('retention:says') ?? []).some(({ from }) => from <= 1 || CLITIC.test(words[from - 1]!));
    case 'source-of-data': return !pointing() && !words.some((word) => TO_US.test(word));
    case 'recipients': return !pointing() && !words.some((word) => DISCLOSED.test(word));
    case 'transfers': return !pointing() && !hits.has('deny') && !words.some((word) => HOSTED.test(word));
    case 'legal-basis': return !pointing() && !words.some((word) => PERSON.test(word) || LEGITIMATE.test(word) || PROCESS.test(word));
    case 'legitimate-interest-detail': return !hits.has('interest:paired') && !words.some((word) => LEGITIMATE.test(word));
    case 'automated-decision': return !hits.has('automated:says') && !hits.has('deny') && !words.some((word) => PERSON.test(word));
    default: return false;
  }
}
const POINTING = /^(?:it|them|they|these|this|those|which|everything|nothing|elles?|ils?|celles|ceux|tout|toutes|rien|sie|diese[rs]?|alles|nichts|ellos|ellas|estos|estas|todo|nada|ess[ie]|quest[ie]|tutto|nulla|ze|deze|dit|niets|ello|eso|esto|daartoe|hiervoor|daarvoor|hierzu|dazu|dafur|das|dies|cela|ceci|cio|dat)$/;
/** Before a verb: what it is done to. */
const CLITIC = /^(?:les|los|las|li|le)$/;
const PERIOD = /^(?:aufbewahrungs?\p{L}*|speicherdauer|speicherung|retention|conservation|conservacion|conservazione|bewaartermijn\p{L}*)$/u;
/** Somebody gives, and the site's own firm receives. */
const TO_US = /^(?:we|us|nous|on|wir|uns|wij|ons|ci|\p{L}+[aei]mos|\p{L}+iamo)$/u;
/** Received, not given: “from us” is nobody giving to us. */
export const speaksToUs = ({ words }: Said): boolean => words.some((word, at) => TO_US.test(word) && !FROM.test(words[at - 1] ?? ''));
const FROM = /^(?:von|by|from|par|de|da|por|van|door)$/;
const DISCLOSED = /^(?:access|acces|acceso|accesso|zugriff|toegang|weitergabe|third|tiers|dritte\p{L}*|terceros|terzi|derden|recipients?|destinat\p{L}+|empfanger\p{L}*|ontvangers?|processors?|sous|auftrag\p{L}*|encargad\p{L}+|responsabili|verwerkers?|behalf|compte|cuenta|conto|opdracht)$/u;
const LEGITIMATE = /^(?:legitt?im\p{L}*|berechtigt\p{L}*|gerechtvaardigd\p{L}*|pursue\p{L}*|verfolg\p{L}*)$/u;
/** Data travel, or lie somewhere. */
export const speaksOfTransfer = ({ words }: Said): boolean => words.some((word) => HOSTED.test(word) || TRAVELS.test(word) || POINTING.test(word));
const TRAVELS = /^(?:rest(?:ent|e|ano|a)|stay\p{L}*|bleib\p{L}*|blijf\p{L}*|blijv\p{L}*|qued\p{L}*|riman\p{L}*|transf\p{L}*|trasf\p{L}*|traslad\p{L}*|uberm\p{L}*|\p{L}*ubermittl\p{L}*|ubertrag\p{L}*|doorg\p{L}*|transm\p{L}*|trasm\p{L}*|send\p{L}*|sent|envoy\p{L}*|envi\p{L}*|invi\p{L}*|stu(?:ur|re)\p{L}*|verstuur\p{L}*|leav\p{L}*|quitt\p{L}*|sort\p{L}*|verlass\p{L}*|verlaten|verlat\p{L}*|sal(?:en|ir|e)|esc(?:ono|e)|lascia\p{L}*|access\p{L}*|zugriff\p{L}*|acces\p{L}*|commission\p{L}*|kommission|countr\p{L}*|pays|land|lander|landern|paises|paesi|landen)$/u;
/** Somebody is spoken to, or of. */
export const speaksOfPerson = ({ words }: Said): boolean => words.some((word) => PERSON.test(word));
/** What data lie on, and who holds them. */
const HOSTED = /^(?:serveu?r\p{L}*|servidor\p{L}*|heberg\p{L}*|\p{L}*host\p{L}*|data|datacent\p{L}*|rechenzentr\p{L}*|cloud|alojad\p{L}*|ospita\p{L}*|gespeichert|speicher\p{L}*|stored|storage|stock\p{L}*|almacen\p{L}*|memorizz\p{L}*|opgeslagen|opslag|prestataires?|providers?|processors?|dienstleister\p{L}*|proveedor\p{L}*|fornitor\p{L}*|diensten?|leverancier\p{L}*|tools?|outils?|services?|servizio?|servicios?|suppliers?|american\p{L}*|americain\p{L}*|amerikan\p{L}*|amerikaans\p{L}*|statunitens\p{L}*|sous|\p{L}*verarbeiter\p{L}*|\p{L}*verwerkers?|google|microsoft|amazon|meta|stripe|mailchimp|processed|processing|verarbeite\p{L}*|verarbeitung|ubermittlung|ubermittel\p{L}*|doorgifte)$/u;
/** What needs a basis. */
const PROCESS = /^(?:oblig\p{L}*|impos\p{L}*|impon\p{L}*|verlangt|verpflicht\p{L}*|requires?|exig\p{L}*|permiso|permission|process\p{L}*|trait\p{L}*|verarbeit\p{L}*|trata\p{L}*|tratt\p{L}*|verwerk\p{L}*|art|article|artikel|articulo|articolo|law|loi|gesetz\p{L}*|ley|legge|wet|wettelijk\p{L}*|legal\p{L}*|recht\p{L}*)$/u;
/** About whom it is decided, or who decides in the machine's stead. */
const PERSON = /^(?:you|your|person|people|human\p{L}*|vous|votre|vos|tu|te|toi|humain\p{L}*|personnes?|sie|ihnen|ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?|mensch\p{L}*|jemand|usted\p{L}*|su|sus|ti|personas?|nadie|lei|suo|sua|suoi|voi|persone|nessuno|u|uw|je|jou|jouw|mens|mensen|iemand|niemand|refus\p{L}*|reject\p{L}*|abgelehnt|rechaz\p{L}*|rifiut\p{L}*|afgewezen|puede|puo|credit\p{L}*|kredit\p{L}*|creditworth\p{L}*|eligib\p{L}*)$/u;
