import { fold } from './match.ts';
import { CHAT_FAMILIES, type ChatFamily, type ChatPhrases } from './model/rules.ts';

/**
 * What the sentences of a chat speak of. Pure. A phrase is plain words; `*` at a word's end stands for any ending,
 * `#` for a number (in words only where a unit follows), `…` for at most five words between, and `=` before a phrase means that the text says
 * nothing else (a field's label). No phrase becomes a regular expression.
 */
export interface ChatReader {
  /** Every family that this sentence says, in the order of the model; what a negation turns around is not said. */
  of(sentence: string): readonly ChatFamily[];
}
export type ChatBook = Readonly<Record<string, ChatPhrases>>;

// ---- sentences ----

/** A full stop after these ends nothing: Mr., n°, z.B., p. ex., e.g., approx. */
const ABBREVIATED = /(?:^|[\s("'«])(?:\p{L}|mr?s?|mme|mlle|dr|prof|st|ste|n[or]|nr|num|art|tel|tél|env|cf|etc|ex|bzw|ca|evtl|inkl|ggf|usw|vs|approx|sr|sra|dott|sig|ecc|bijv|evt|enz|incl|max|min|i\.e|e\.g|p\.ex|z\.b|d\.h|u\.a|a\.u\.b|s\.v\.p)\.$/iu;
const LONGEST = 1_000;

/** Ends at a mark and a space, at a bullet or a line. Empty ones are left out; each is cut at 1,000 characters. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split(/\s*[\n\r\t•·|]+\s*/)) {
    let open = '';
    // An ellipsis in the middle of a sentence goes on in lower case.
    for (const part of line.split(/(?<=[.!?…。！？]["»”)\]]?)\s+/u)) {
      open = open === '' ? part : `${open} ${part}`;
      if (ABBREVIATED.test(open)) continue;
      sentences.push(open);
      open = '';
    }
    if (open !== '') sentences.push(open);
  }
  return joinTrailing(sentences.map((one) => one.trim()).filter((one) => one !== ''));
}

/** "We use… your data": what follows an ellipsis in lower case belongs to it. */
function joinTrailing(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last !== undefined && /(?:…|\.\.\.)$/.test(last) && /^\p{Ll}/u.test(sentence)) joined[joined.length - 1] = `${last} ${sentence}`;
    else joined.push(sentence);
  }
  return joined.map((one) => one.slice(0, LONGEST));
}

// ---- words ----

interface Word { readonly text: string; readonly clause: number }
const MOST_WORDS = 160;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Begins a clause that a negation before it does not reach: "not an adviser but an artificial intelligence". */
const TURNS = words('mais but sondern sino ma bensi maar however cependant pero jedoch aber pourtant toutefois echter');

function wordsOf(sentence: string): Word[] {
  const found: Word[] = [];
  let clause = 0;
  for (const [text] of fold(sentence).matchAll(/[\p{L}\p{N}]+|[.,;:!?()]|\s-\s/gu)) {
    if (!/[\p{L}\p{N}]/u.test(text) || TURNS.has(text)) clause++;
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ text, clause });
    if (found.length === MOST_WORDS) break;
  }
  return found;
}

// ---- phrases ----

interface Part { readonly text: string; readonly open: boolean; readonly gap: boolean; readonly last: boolean }
interface Phrase { readonly family: ChatFamily; readonly parts: readonly Part[]; readonly whole: boolean }
const GAP = 5;
const PREFIX = 2;

function phraseOf(family: ChatFamily, written: string): Phrase {
  const whole = written.startsWith('=');
  const parts: Part[] = [];
  for (const [index, piece] of written.replace(/^=/, '').split('…').entries()) {
    const list = fold(piece).match(/[\p{L}\p{N}]+\*?|#/gu) ?? [];
    for (const [at, word] of list.entries()) parts.push({ text: word.replace('*', ''), open: word.endsWith('*'), gap: index > 0 && at === 0, last: false });
  }
  return { family, parts: parts.map((part, at) => ({ ...part, last: at === parts.length - 1 })), whole };
}

/** "Trois mois", "three months": numbers of months and years that are written out, in the languages that there are. */
const NUMBERS = words('un une deux trois quatre cinq six sept huit neuf dix onze douze treize quinze seize vingt trente soixante one two three four five seven eight nine ten eleven twelve thirteen fifteen sixteen eighteen twenty thirty sixty ninety ein einen einem eines einer zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn funfzehn sechzehn achtzehn zwanzig dreissig sechzig neunzig uno una dos tres cuatro cinco seis siete ocho nueve once doce trece quince dieciseis dieciocho veinte veinticuatro treinta due tre quattro cinque sei sette otto nove dieci undici dodici tredici quindici sedici diciotto venti ventiquattro trenta een twee drie vijf zes zeven negen tien twaalf dertien vijftien zestien achttien twintig dertig');
/** With a unit after it: "under one" is no age. */
const isNumber = (word: string, last: boolean): boolean => /^\d+$/.test(word) || (!last && NUMBERS.has(word));

const fits = ({ text, open, last }: Part, word: string): boolean => (text === '#' ? isNumber(word, last) : open ? word.startsWith(text) : word === text);

/** Indices of the words that the phrase took, from `from` on; null: it is not said there. */
function taken({ parts }: Phrase, said: readonly Word[], from: number): number[] | null {
  const at: number[] = [];
  let next = from;
  for (const part of parts) {
    const last = part.gap ? Math.min(said.length - 1, next + GAP) : next;
    while (next <= last && next < said.length && !fits(part, said[next]!.text)) next++;
    if (next > last || next >= said.length) return null;
    at.push(next++);
  }
  return at;
}

/** Say nothing of their own in a label: whose it is, and whether it must be filled in. */
const BESIDE = words('votre vos ton ta tes le la les l de du d your the my mon ma mes ihr ihre dein deine der die das su sus tu tus el los il lo gli tua tuo tue suo sua uw je jouw de het mijn obligatoire facultatif optionnel required optional mandatory pflichtfeld erforderlich obligatorio opcional obbligatorio facoltativo verplicht optioneel');

// ---- negations ----

const NOT = words('pas jamais aucun aucune aucuns aucunes sans ni non not no never without neither nor cannot t don doesn isn aren won nicht kein keine keinen keinem keiner keines ohne nie niemals weder nunca sin tampoco ningun ninguna jamas senza mai nessun nessuna nessuno ne niet geen nooit zonder noch nein nee');
/** "Ne … que" is no negation, and "ne" says nothing without its other half; Italian "ne" is a pronoun more often. */
const HALF = words('ne t don');
/** What asks not to, where a whole sentence is about a request. */
const AVOID = /^(evite|evitez|evita|evitar|evitate|eviti|avoid|refrain|vermeid|verzicht|vermijd|abstenez|absteng|astener|inutile|oublie|forgot|vergess|vergeten|dimenticat|olvid|reset|reinitialis)/;
/** Polite or widening: "do not hesitate", "not only". */
const IDLE = /^(hesit|hesitez|inquiet|worr|zoger|dud|esit|aarzel|seulement|uniquement|only|just|nur|solo|solamente|soltanto|alleen|preocup|preoccup|problem|souci|yet|encore)/;
/** Families whose meaning a negation turns around, by how far it reaches. */
const REACH: Partial<Record<ChatFamily, 'clause' | 'sentence'>> = {
  notice: 'clause', recording: 'clause', retention: 'clause', objection: 'clause', ai: 'clause', person: 'clause', human: 'clause', sentiment: 'clause', training: 'clause', erase: 'clause', decision: 'clause', marketing: 'clause',
  'typing-announced': 'clause', survey: 'clause', 'secret-asked': 'sentence', 'sensitive-asked': 'sentence',
};
const BEFORE = 5;
const AFTER = 2;
/** Verb-second languages deny after the verb: "wird nicht aufgezeichnet", "wij nemen niets op". */
const AFTERWARDS = words('nicht kein keine keinen niet geen pas jamais');

/** "If you do not want this chat to be recorded": what is not wanted is done. */
const WISHED: ReadonlySet<ChatFamily> = new Set(['recording', 'sentiment', 'training', 'typing-announced', 'objection']);
const WISH = /^(souhait|voul|veu(x|t|lent)|desir|accept|want|wish|like|prefer|agree|wunsch|mocht|woll|wollen|will|einverstanden|dese|quier|quer|vuo|vogli|desider|wil|wilt|wenst)/;
const NEAR = 3;
const wishes = (at: number, said: readonly Word[]): boolean => said.some(({ text, clause }, index) => Math.abs(index - at) <= NEAR && clause === said[at]!.clause && WISH.test(text));

/** How long a parcel is kept is another matter: retention is told of these, in the languages that there are. */
const KEPT = /^(conversa|konversation|unterhaltung|gesprach|gesprek|echange|discussion|t?chat|message|mensaje|messagg|bericht|nachricht|donnee|daten|data|datos|dati|gegevens|histor|cronologia|geschiedenis|verlauf|transcri|trascri|protokoll|information|informaci|informazion|angaben|enregistrement|recording|grabaci|registrazion|aufzeichnung|opname|sitzung|session|sesion|sessione|sessie|tout$|everything|alles|todo$|tutto|texte?$)/;

function negations(said: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { text }] of said.entries()) {
    if (!NOT.has(text)) continue;
    // "n't" is a word of its own after an apostrophe.
    if (HALF.has(text) && !(text === 't' && /^(don|doesn|isn|aren|won|can|didn|wasn|weren|couldn|shouldn|wouldn|haven|hasn)$/.test(said[at - 1]?.text ?? ''))) continue;
    const next = said[at + 1]?.text ?? '';
    const before = said[at - 1]?.text ?? '';
    // "No, thank you": an answer of its own.
    if (IDLE.test(next) || /^(hesit|inquiet)/.test(before) || (at === 0 && next !== '' && said[1]!.clause > 0)) continue;
    found.add(at);
  }
  return found;
}

function turned(family: ChatFamily, at: readonly number[], said: readonly Word[], nots: ReadonlySet<number>): boolean {
  const reach = REACH[family];
  if (reach === undefined) return false;
  const own = new Set(at);
  const others = [...nots].filter((one) => !own.has(one) && !(WISHED.has(family) && wishes(one, said)));
  if (reach === 'sentence') return others.length > 0 || said.some(({ text }, index) => !own.has(index) && AVOID.test(text));
  const [first, last] = [at[0]!, at.at(-1)!];
  return others.some((one) => {
    if (one > first && one < last) return true;
    if (one < first) return first - one <= BEFORE && said[one]!.clause === said[first]!.clause;
    return one - last <= AFTER && AFTERWARDS.has(said[one]!.text) && said[one]!.clause === said[last]!.clause;
  });
}

// ---- reading ----

const readers = new WeakMap<ChatBook, ChatReader>();

/** Made once for a book of phrases, which must not change. All languages at once: a French shop may have an English chat. */
export function readerOf(book: ChatBook): ChatReader {
  const known = readers.get(book);
  if (known) return known;
  const index = new Map<string, Phrase[]>();
  for (const phrases of Object.values(book)) {
    for (const family of CHAT_FAMILIES) {
      for (const written of phrases[family]) {
        const phrase = phraseOf(family, written);
        const key = keyOf(phrase.parts[0]?.text ?? '');
        if (key === '') continue;
        const list = index.get(key);
        if (list) list.push(phrase);
        else index.set(key, [phrase]);
      }
    }
  }
  const reader: ChatReader = { of: (sentence) => saidIn(sentence, index) };
  readers.set(book, reader);
  return reader;
}

const begunBy = (word: string, index: ReadonlyMap<string, readonly Phrase[]>): readonly Phrase[] =>
  (NUMBERS.has(word) ? [...(index.get(keyOf(word)) ?? []), ...(index.get('#') ?? [])] : index.get(keyOf(word)) ?? []);
const keyOf = (word: string): string => (/^(#|\d+)$/.test(word) ? '#' : word.slice(0, PREFIX));

function saidIn(sentence: string, index: ReadonlyMap<string, readonly Phrase[]>): readonly ChatFamily[] {
  const said = wordsOf(sentence);
  const label = said.filter(({ text }) => !BESIDE.has(text));
  const nots = negations(said);
  const families = new Set<ChatFamily>();
  for (const [start, word] of said.entries()) {
    for (const phrase of begunBy(word.text, index)) {
      if (families.has(phrase.family)) continue;
      if (phrase.whole) { if (isWhole(phrase, label)) families.add(phrase.family); continue; }
      const at = taken(phrase, said, start);
      if (at && !turned(phrase.family, at, said, nots)) families.add(phrase.family);
    }
  }
  if (!said.some(({ text }) => KEPT.test(text))) families.delete('retention');
  // To train an AI is a use of what was said; to be handed to a person is not to be answered by one.
  if (families.has('training')) families.add('purpose');
  if (families.has('human')) families.delete('person');
  return CHAT_FAMILIES.filter((family) => families.has(family));
}

function isWhole(phrase: Phrase, label: readonly Word[]): boolean {
  const parts = phrase.parts.filter(({ text }) => !BESIDE.has(text));
  return parts.length === label.length && parts.every((part, at) => fits(part, label[at]!.text));
}
