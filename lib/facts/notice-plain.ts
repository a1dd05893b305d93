import { RIGHTS, type NoticeSubject } from '../model/notice.ts';
import type { Confidence } from '../model/phase.ts';
import { isAlone } from './notice-company.ts';
import { announced, defines, inProse, isFirst, speaksOfDataItself, speaksOfParents, speaksOfYours } from './notice-context.ts';
import { evidenceOf, gradeOf, isTold, labelOver, LISTS, periodIn, speaksOfData, SUBJECT, type Evidence, type Plain, type Text } from './notice-evidence.ts';
import { isBoilerplate } from './notice-interest.ts';
import { speaksOfAnother, speaksToUs } from './notice-leaning.ts';
import { hasContact, hasFirm, hasName } from './notice-names.ts';
import type { Said } from './notice-phrases.ts';
import { whole } from './notice-sentences.ts';

/** How sure it is that a sentence makes a mention. `grade`: how much speaks for it. Of one notice's sentences only the best are shown. */
export interface Told { readonly confidence: Confidence; readonly exact?: boolean; readonly grade: number }


/** Their words are used of other things as well: data must be spoken of in the sentence or beside it. */
const ABOUT_DATA: ReadonlySet<Plain> = new Set<Plain>(['purposes', 'legal-basis', 'recipients', 'transfers', 'retention', 'mandatory-optional', 'source-of-data', 'post-mortem']);
/** Of these, words of other trades abound: data beside them are not enough, they must be spoken of in the sentence, or above it. */
const ABOUT_DATA_ITSELF: ReadonlySet<Plain> = new Set<Plain>(['mandatory-optional', 'post-mortem']);
/** Goods, buildings and machines are kept, come from abroad and switch themselves off: beside these words, data must be spoken of in the sentence. */
const ABOUT_GOODS_AS_WELL: ReadonlySet<Plain> = new Set<Plain>([...ABOUT_DATA, 'automated-decision', 'legitimate-interest-detail', 'transfer-mechanism']);
/** What is denied is not told. */
const DENIABLE: ReadonlySet<Plain> = new Set<Plain>(['recipients', 'dpo-contact', 'legitimate-interest-detail']);
const DENIED_WITHIN = 8;
/** "We do nothing of the kind." In words. */
const DENIED_BRIEFLY = 6;
/** A sentence that treats cookies, in words; a shorter one may be a link or a button. */
const COOKIES_TOLD = 16;
/** Subjects whose headings stand over much else. */
const STRAYING: ReadonlySet<Plain> = new Set<Plain>(['recipients', 'transfers', 'automated-decision', 'source-of-data']);

export function plain(kind: Plain, text: Text, index: number, aboutData: boolean, nearData: () => boolean): Told | null {
  const evidence = evidenceOf(kind, text, index, aboutData, nearData);
  if (evidence === null) return null;
  const confidence = confidenceOf(kind, evidence);
  if (confidence === null) return null;
  const period = kind === 'retention' || kind === 'cookie-section' ? periodIn(evidence.here) : null;
  return { confidence, grade: gradeOf(evidence), ...(kind === 'retention' || kind === 'cookie-section' ? { exact: period === 'number' } : {}) };
}

function confidenceOf(kind: Plain, evidence: Evidence): Confidence | null {
  const { text, index, here, above, labelled, headed, told, paired, says, spelled, aboutData, nearData } = evidence;
  const sentence = text.sentences[index]!;
  const label = labelOver(text, index);
  if (kind === 'retention' && label !== undefined && !headed && isBarePeriod(here)) return speaksOfData(label) ? 'medium' : null;
  if (!says && !headed) return paired ? 'low' : null;
  if (spelled) return 'high';
  if (kind !== 'cookie-section' && defines(sentence, here, above) && !(kind === 'controller-identity' && hasName(sentence.text))) return 'low';
  if (!aboutData && ABOUT_GOODS_AS_WELL.has(kind) && here.hits.has('goods')) return 'low';
  if (!labelled && isOtherwise(kind, evidence)) return 'low';
  // Below the first, a sentence without a word of the subject may have left it: “That is the whole list.”
  const strays = !says && !labelled && text.sentences[index - 1]?.section === sentence.section && !(here.hits.has('deny') && here.words.length <= DENIED_BRIEFLY);
  if (strays && (kind === 'retention' ? !aboutData : STRAYING.has(kind) && !here.hits.has(LISTS[SUBJECT[kind]].traces))) return 'low';
  if (DENIABLE.has(kind) && !spelled && isDenied(here, SUBJECT[kind])) return null;
  if (kind === 'transfers' && told && deniesTransfer(here)) return 'high';
  if (says && !headed && ABOUT_DATA.has(kind) && !aboutData && !nearData()) return 'low';
  if (says && !headed && !aboutData && !above.some(speaksOfData) && speaksOfAnother(kind, here)) return 'low';
  if (kind === 'transfer-mechanism' && !aboutData && !nearData() && !nearTransfers(text, index)) return 'low';
  if (says && !headed && (ABOUT_DATA_ITSELF.has(kind) || (kind === 'recipients' && !told)) && !aboutData && !above.some(speaksOfData)) return 'low';
  if (isPassing(kind, evidence) || (!labelled && isAlone(SUBJECT[kind], evidence))) return 'low';
  const sure: Confidence = says && (aboutData || !ABOUT_DATA.has(kind)) ? 'high' : 'medium';
  switch (kind) {
    case 'controller-identity': return controller(evidence);
    case 'dpo-contact': return [index - 1, index, index + 1].some((one) => text.sentences[one]?.section === sentence.section && hasContact(whole(text.sentences[one]))) ? sure : 'low';
    case 'retention': return periodIn(here) === null ? null : sure;
    case 'cookie-section': return cookies(evidence);
    // A heading alone announces these; what stands under it may be about something else.
    case 'complaint-authority': case 'withdraw-consent': case 'marketing-objection': case 'mandatory-optional': case 'legitimate-interest-detail': case 'transfer-mechanism':
      return says ? sure : null;
    // A lone word under a heading may be a link or a button; after a label it is the answer, and so is "none".
    default: return here.words.length >= 2 || says || labelled || here.hits.has('deny') || here.hits.has(LISTS[SUBJECT[kind]].traces) ? sure : null;
  }
}

/** The same words in passing: on the way to saying something else, or said of somebody else's. */
function isPassing(kind: Plain, evidence: Evidence): boolean {
  const { text, index, here, above, labelled, headed, told, paired, says, aboutData, foreign } = evidence;
  const label = labelOver(text, index);
  // Of a paragraph's sentences a heading announces the first, and those that speak of it.
  const swept = headed && !says && !labelled && inProse(text.sentences, index) && !isFirst(text.sentences, index);
  const weak = foreign && !(told && paired);
  const others = announced(above);
  switch (kind) {
    // Nearly every notice tells them: where nothing better stands, what is said in passing is what it says.
    case 'purposes': return swept || (speaksOfParents(here) && !told && !speaksOfDataItself(here)) || (!headed && isTold(here, 'mandatory'));
    case 'recipients': return weak || (told && !aboutData && isOneReceiver(here)) || (!headed && here.hits.has('rights') && here.hits.has(LISTS.portability.beside));
    // A table's other columns: which data, of whom.
    case 'legal-basis': return swept || (!says && !labelled && label !== undefined) || speaksOfParents(here) || (!headed && (isTold(here, 'automated') || (isTold(here, 'retention') && (periodIn(here) === 'number' || others.has('retention'))))) || (weak && ['rights', 'retention', 'automated', 'withdraw', 'transfers', 'recipients', 'cookies'].some((other) => others.has(other as NoticeSubject)));
    case 'legitimate-interest-detail': return isBoilerplate(here, text.sentences[index]!) || (here.hits.has('rights') && here.hits.has(LISTS.objection.beside));
    case 'automated-decision': return (label !== undefined && label.hits.has('deny') && !isTold(here, 'automated')) || (headed && !says && !isFirst(text.sentences, index) && !(here.hits.has('deny') && here.words.length <= DENIED_BRIEFLY)) || (!headed && !told && !here.hits.has('deny') && speaksOfAnother(kind, here));
    case 'source-of-data': return !headed && ((!speaksOfDataItself(here) && !speaksOfYours(here) && !speaksToUs(here)) || others.has('rights'));
    case 'mandatory-optional': return speaksOfParents(here) || (!headed && !aboutData && !(label !== undefined && speaksOfData(label)));
    case 'withdraw-consent': return speaksOfParents(here) || isWithout(here);
    case 'post-mortem': return !aboutData && !speaksOfYours(here) && !here.hits.has('rights') && !above.some(({ hits }) => hits.has('rights'));
    default: return false;
  }
}

/** The receiver of a parcel: one, and nothing is said of data. */
const isOneReceiver = ({ words, hits }: Said): boolean => (hits.get('recipients:says') ?? []).every(({ from, to }) => from === to && (ONE_RECEIVER.test(words[from]!) || (/^empfanger$/.test(words[from]!) && /^(?:der|dem|den|vom|zum|des)$/.test(words[from - 1] ?? ''))));
/** “Not without the landlord’s agreement”: it is his. */
const isWithout = ({ words, hits }: Said): boolean => {
  const agreements = hits.get('withdraw:of0') ?? [];
  return agreements.length > 0 && agreements.every(({ from }) => words.slice(Math.max(0, from - WITHOUT_WITHIN), from).some((word) => WITHOUT.test(word)));
};
const WITHOUT = /^(?:sans|without|ohne|sin|senza|zonder)$/;
const WITHOUT_WITHIN = 4;
const ONE_RECEIVER = /^(?:destinataire|recipient|destinatari[oa]|ontvanger)$/;

/** The same words, in a sentence that says another thing: how long for, that consent may be taken back, what one may obtain. */
function isOtherwise(kind: Plain, { here, told, headed }: Evidence): boolean {
  switch (kind) {
    case 'purposes': return !told && (isTold(here, 'withdraw') || (here.hits.has('retention:says') && periodIn(here) !== null));
    case 'legal-basis': return !headed && !here.hits.has('basis:heading') && isTold(here, 'withdraw');
    case 'source-of-data': return !told && !headed && here.hits.has('rights') && RIGHTS.some((right) => here.hits.has(LISTS[right].beside));
    default: return false;
  }
}

/** A safeguard belongs to a transfer, told in the sentence, beside it or above it; standard clauses are also a trade's. */
function nearTransfers({ sentences, said, above }: Text, index: number): boolean {
  const { section } = sentences[index]!;
  return [index, index - 1, index + 1, index - 2, index + 2].some((one) => sentences[one]?.section === section && isTold(said[one]!, 'transfers'))
    || above[index]!.some(({ hits }) => hits.has('transfers:heading') || hits.has('transfers:traces') || hits.has('mechanism:traces'));
}

/** Who it is must be named there, or in the lines that follow. */
function controller({ text: { sentences }, index, says, labelled }: Evidence): Confidence | null {
  const { section, text } = sentences[index]!;
  // Below the first, a person's name may be anybody's.
  if (!says && !labelled && !isFirst(sentences, index) && inProse(sentences, index) && !hasFirm(text)) return hasName(text) ? 'low' : null;
  if (hasName(text)) return says ? 'high' : 'medium';
  if (!says) return null;
  return [1, 2, 3].some((step) => sentences[index + step]?.section === section && hasName(sentences[index + step]!.text)) ? 'medium' : 'low';
}

function cookies({ text, here, headed, says }: Evidence): Confidence {
  if (headed) return says ? 'high' : 'medium';
  const others = text.said.filter(({ hits }) => hits.has('cookies:says')).slice(0, 2).length;
  // One sentence may be the whole of it; that there are none is no part on cookies.
  if (others === 1) return here.words.length >= COOKIES_TOLD && !isDenied(here, 'cookies') ? 'medium' : 'low';
  return others > 1 ? 'medium' : 'low';
}

/** A denial shortly before the words, and nothing that takes it back: "only", "except". */
export function isDenied({ words, hits }: Said, subject: NoticeSubject): boolean {
  const denials = hits.get('deny') ?? [];
  const said = [...hits.get(LISTS[subject].says) ?? [], ...hits.get(LISTS[subject].paired) ?? []];
  if (denials.length === 0 || hits.has('only')) return false;
  if (said.length === 0) return true;
  return said.every(({ from, to }) => denials.some((denial) => (denial.from <= to && from - denial.from <= DENIED_WITHIN) || (denial.to - to <= DENIED_WITHIN && NOBODY.test(words[denial.to]!))));
}
/** “No transfer to third countries takes place”: of money nobody says so. */
export const deniesTransfer = ({ words, hits }: Said): boolean => hits.has('transfers:says') && hits.has('deny') && words.some((word) => TRANSFER.test(word));
const TRANSFER = /^(?:transf|trasfer|ubermitt|datenubermitt|doorgifte|doorgegeven|transmi)/;

/** An officer who was “not appointed”: German denies behind the word. */
export function isDeniedBeside({ hits }: Said): boolean {
  const denials = hits.get('deny') ?? [];
  return !hits.has('only') && (hits.get('dpo:says') ?? []).some(({ from, to }) => denials.some((denial) => from - denial.to <= DENIED_WITHIN && denial.from - to <= DENIED_WITHIN));
}

/** To nobody: it denies what was said before it. */
const NOBODY = /^(?:personne|nobody|niemand\p{L}*|nadie|nessuno)$/u;

/** `12 months`, after a label that tells of what. */
const isBarePeriod = (here: Said): boolean => here.words.length <= BARE_WORDS && periodIn(here) === 'number';
const BARE_WORDS = 5;
