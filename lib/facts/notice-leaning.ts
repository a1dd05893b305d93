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
const PERIOD = /^(?:aufbewahrungs?.*|speicherdauer|speicherung|retention|conservation|conservacion|conservazione|bewaartermijn.*)$/u;
/** Somebody gives, and the site's own firm receives. */
const TO_US = /^(?:we|us|nous|on|wir|uns|wij|ons|ci|.+[aei]mos|.+iamo)$/u;
/** Received, not given: “from us” is nobody giving to us. */
export const speaksToUs = ({ words }: Said): boolean => words.some((word, at) => TO_US.test(word) && !FROM.test(words[at - 1] ?? ''));
const FROM = /^(?:von|by|from|par|de|da|por|van|door)$/;
const DISCLOSED = /^(?:access|acces|acceso|accesso|zugriff|toegang|weitergabe|third|tiers|dritte.*|terceros|terzi|derden|recipients?|destinat.+|empfanger.*|ontvangers?|processors?|sous|auftrag.*|encargad.+|responsabili|verwerkers?|behalf|compte|cuenta|conto|opdracht)$/u;
const LEGITIMATE = /^(?:legitt?im.*|berechtigt.*|gerechtvaardigd.*|pursue.*|verfolg.*)$/u;
/** Data travel, or lie somewhere. */
export const speaksOfTransfer = ({ words }: Said): boolean => words.some((word) => HOSTED.test(word) || TRAVELS.test(word) || POINTING.test(word));
const TRAVELS = /^(?:rest(?:ent|e|ano|a)|stay.*|bleib.*|blijf.*|blijv.*|qued.*|riman.*|transf.*|trasf.*|traslad.*|uberm.*|.*ubermittl.*|ubertrag.*|doorg.*|transm.*|trasm.*|send.*|sent|envoy.*|envi.*|invi.*|stu(?:ur|re).*|verstuur.*|leav.*|quitt.*|sort.*|verlass.*|verlaten|verlat.*|sal(?:en|ir|e)|esc(?:ono|e)|lascia.*|access.*|zugriff.*|acces.*|commission.*|kommission|countr.*|pays|land|lander|landern|paises|paesi|landen)$/u;
/** Somebody is spoken to, or of. */
export const speaksOfPerson = ({ words }: Said): boolean => words.some((word) => PERSON.test(word));
/** What data lie on, and who holds them. */
const HOSTED = /^(?:serveu?r.*|servidor.*|heberg.*|.*host.*|data|datacent.*|rechenzentr.*|cloud|alojad.*|ospita.*|gespeichert|speicher.*|stored|storage|stock.*|almacen.*|memorizz.*|opgeslagen|opslag|prestataires?|providers?|processors?|dienstleister.*|proveedor.*|fornitor.*|diensten?|leverancier.*|tools?|outils?|services?|servizio?|servicios?|suppliers?|american.*|americain.*|amerikan.*|amerikaans.*|statunitens.*|sous|.*verarbeiter.*|.*verwerkers?|google|microsoft|amazon|meta|stripe|mailchimp|processed|processing|verarbeite.*|verarbeitung|ubermittlung|ubermittel.*|doorgifte)$/u;
/** What needs a basis. */
const PROCESS = /^(?:oblig.*|impos.*|impon.*|verlangt|verpflicht.*|requires?|exig.*|permiso|permission|process.*|trait.*|verarbeit.*|trata.*|tratt.*|verwerk.*|art|article|artikel|articulo|articolo|law|loi|gesetz.*|ley|legge|wet|wettelijk.*|legal.*|recht.*)$/u;
/** About whom it is decided, or who decides in the machine's stead. */
const PERSON = /^(?:you|your|person|people|human.*|vous|votre|vos|tu|te|toi|humain.*|personnes?|sie|ihnen|ihre?[nmrs]?|du|dich|dir|deine?[nmrs]?|mensch.*|jemand|usted.*|su|sus|ti|personas?|nadie|lei|suo|sua|suoi|voi|persone|nessuno|u|uw|je|jou|jouw|mens|mensen|iemand|niemand|refus.*|reject.*|abgelehnt|rechaz.*|rifiut.*|afgewezen|puede|puo|credit.*|kredit.*|creditworth.*|eligib.*)$/u;
