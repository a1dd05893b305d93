import type { FormBoxFact, FormFact, FormPhrases, Ticked } from '../model/form.ts';
import type { EntryOf, Seq } from '../model/observation.ts';
import { isNonEmpty, type NonEmpty } from '../model/text.ts';
import { askedBy, markOf } from './form-asks.ts';
import { kindOf } from './form-kind.ts';
import { formReader } from './form-phrases.ts';
import type { PageTrack } from './page-track.ts';
import type { Visit } from './visit.ts';

type Seen = EntryOf<'form-seen'>;
type Books = Readonly<Record<string, FormPhrases>>;

/** The forms of the visit, in order of first sight. The same form on every page is one. */
export function foldForms(visit: Visit, track: PageTrack, books: Books): FormFact[] {
  const byForm = new Map<string, Seen[]>();
  for (const entry of visit.of('form-seen')) put(byForm, `${entry.source}\n${entry.data.url.text}\n${entry.data.form}`, entry);
  const sent = sentForms(visit, track);
  const pageOf = ({ source, at }: Seen): number => (track.ofSource(source) >= 0 ? track.ofSource(source) : track.pageAt(at));
  const answered = (entry: Seen): boolean => entry.data.prefilled || sent.has(pageOf(entry));
  const bySame = new Map<string, Seen[][]>();
  for (const tellings of byForm.values()) put(bySame, sameness(tellings.at(-1)!), tellings);
  return [...bySame.values()].map((forms) => formFact(visit, forms, answered, books));
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

const sameness = ({ data }: Seen): string => JSON.stringify([data.action?.text ?? null, data.fields.map(({ type, words, name }) => [type, words, name]), data.boxes.map(({ type, words, question }) => [type, words, question])]);

/** Pages that came in answer to a form that was sent: what stands in them may be what was sent. */
function sentForms(visit: Visit, track: PageTrack): ReadonlySet<number> {
  const posted = visit.of('request').filter(({ data }) => data.type === 'main_frame' && data.method !== 'GET');
  return new Set(track.pages.flatMap(({ at, url }, index) => {
    const since = track.pages[index - 1]?.at ?? Number.NEGATIVE_INFINITY;
    return posted.some((request) => request.at > since && request.at <= at && request.data.url.host === url.host) ? [index] : [];
  }));
}

/** @param forms each form's tellings; together one form, wherever it stood */
function formFact(visit: Visit, forms: readonly (readonly Seen[])[], answeredBy: (entry: Seen) => boolean, books: Books): FormFact {
  const first = forms[0]![0]!;
  // The fullest telling: words come late.
  const fullest = forms.flat().reduce((best, one) => (one.data.says.length + one.data.links.length > best.data.says.length + best.data.links.length ? one : best), forms[0]!.at(-1)!);
  const { data } = fullest;
  const languages = [data.language, data.pageLanguage].filter((one): one is string => one !== null && books[one] !== undefined);
  const reader = formReader(languages.length > 0 ? [...new Set(languages)].map((one) => books[one]!) : Object.values(books));
  const fields = data.fields.map((field) => ({ ...field, asks: askedBy(field, reader), mark: markOf(field, reader) }));
  const boxes = data.boxes.map((box): FormBoxFact => ({
    ...box,
    ticked: stood(forms.flat().flatMap((entry) => entry.data.boxes.filter((one) => one.words === box.words && one.question === box.question && one.type === box.type).map(({ ticked }) => ({ ticked, answered: answeredBy(entry) })))) ?? box.ticked,
    means: reader(`${box.words}. ${box.question ?? ''}`),
  }));
  const says = data.says.map((words) => ({ words, families: reader(words) })).filter(({ families }) => families.length > 0);
  return {
    at: visit.since(first.at), url: first.data.url, action: data.action, method: data.method, heading: data.heading, buttons: data.buttons, fields, boxes, says,
    kind: kindOf({ ...data, fields, boxes }, reader),
    links: data.links.map((link) => ({ ...link, notice: reader(link.words).includes('privacy') || NOTICE_ADDRESS.test(link.url.text) })),
    answered: forms.flat().every(answeredBy), folded: data.folded, cut: data.cut, language: data.language ?? data.pageLanguage,
    known: data.language === null ? languages.length > 0 : books[data.language] !== undefined,
    cites: cited(forms.flat().map(({ seq }) => seq), first.seq),
  };
}

/** What was ticked from the start is the question: once it stood empty, a later tick may be the visitor's. */
function stood(tellings: readonly { readonly ticked: Ticked; readonly answered: boolean }[]): Ticked | null {
  const [first] = tellings.map(({ ticked, answered }): Ticked => (answered && ticked === 'markup' ? 'state' : ticked));
  return first ?? null;
}

const NOTICE_ADDRESS = /privacy|confidentialit|donnees-perso|donnees_perso|vie-privee|datenschutz|privacidad|riservatezza|gdpr|rgpd|dsgvo|informativa/i;
const MOST_CITED = 20;
const cited = (all: readonly Seq[], first: Seq): NonEmpty<Seq> => {
  const each = [...new Set(all)].slice(0, MOST_CITED);
  return isNonEmpty(each) ? each : [first];
};
