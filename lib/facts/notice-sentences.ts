/**
 * The sentences of a notice, each with the headings it stands under. A heading's line begins with `#` marks; a table's
 * cell stands as `heading: cell`.
 */
export interface NoticeSentence {
  readonly text: string;
  /** Index of its section: what stands under one heading. */
  readonly section: number;
  /** From the outermost to its own; the document's title is not among them. */
  readonly headings: readonly string[];
  /** Before the colon of `label: value`, or a short question before its answer; null: no such line. */
  readonly label: string | null;
  readonly line: number;
}

/** A full stop after these ends nothing: art., Abs., lit., n°, and the day of a date in German: 12. März. */
const ABBREVIATED = /(?:^|[\s("'«/-])(?:\p{L}|\d{1,2}|mr?s?|mme|dr|prof|st|n[or]|nr|num|art|artt|abs|lit|ziff|par|al|tel|tél|cf|etc|ex|bzw|ca|ggf|usw|inkl|evtl|vs|approx|sr|sra|dott|sig|ecc|bijv|enz|incl|max|min|co|inc|ltd|[\p{L}.]+\.\p{L})\.$/iu;

/** A number that ends a sentence ("from 9 to 18."), told by the article or pronoun that begins the next; a lone one counts a list's lines. */
const NUMBERED = /\S\s+\d{1,2}\.$/u;
const OPENS = /^["“«„¿¡([]?(?:[LD]['’]|(?:The|We|You|This|These|Our|Your|If|Le|La|Les|Nous|Vous|Ce|Ces|Cette|Nos|Vos|Si|Die|Der|Das|Wir|Sie|Diese|Unsere|Wenn|El|Los|Las|Nuestr[oa]s?|Il|Lo|I|Gli|Se|De|Het|Wij|U|Je|Onze|Als)\s)/u;

/** As it was written: a label before its value. */
export const whole = ({ label, text }: Pick<NoticeSentence, 'label' | 'text'>): string => (label === null ? text : `${label}: ${text}`);

export function sentencesOf(text: string): NoticeSentence[] {
  const found: NoticeSentence[] = [];
  const stack: { level: number; words: string }[] = [];
  let headings: readonly string[] = [];
  let section = 0;
  for (const [line, raw] of text.split('\n').entries()) {
    const heading = /^(#{1,6}) (.*)$/.exec(raw);
    if (heading) {
      const level = heading[1]!.length;
      while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
      stack.push({ level, words: heading[2]! });
      headings = stack.filter((one) => one.level > 1).map(({ words }) => words);
      section++;
      continue;
    }
    const label = labelOf(raw);
    const rest = label === null ? raw : raw.slice(label.length + 1).trim();
    for (const sentence of split(rest)) found.push({ text: sentence, section, headings, label, line });
  }
  return found;
}

/** Words before a colon or a question mark, few enough to be a label. */
function labelOf(line: string): string | null {
  const match = /^([^:?.!]{2,60})[:?](?=\s+\S)/.exec(line);
  return match && match[1]!.trim().split(/\s+/).length <= 7 ? match[1]! : null;
}

function split(line: string): string[] {
  const sentences: string[] = [];
  let open = '';
  const parts = line.split(/(?<=[.!?…]["»”)\]]?)\s+(?=["«“„¿¡([]?[\p{Lu}\p{N}])|(?<=;)\s+|\s*[•·]\s+/u);
  for (const [at, part] of parts.entries()) {
    open = open === '' ? part : `${open} ${part}`;
    if (ABBREVIATED.test(open.slice(-12)) && !(NUMBERED.test(open) && OPENS.test(parts[at + 1] ?? ''))) continue;
    sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences.filter((one) => one !== '');
}

/** Longest sentence that a fact keeps, in characters. */
const SENTENCE_MAX = 200;
export const cut = (sentence: string): string => (sentence.length <= SENTENCE_MAX ? sentence : `${sentence.slice(0, SENTENCE_MAX - 1).trimEnd()}…`);
