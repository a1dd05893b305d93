import { hostMatches } from '../match.ts';
import type { FormBoxFact, FormFact, FormFrame, FormPhrases, Ticked } from '../model/form.ts';
import type { EntryOf, Seq } from '../model/observation.ts';
import type { EmbedRule } from '../model/rules.ts';
import { isNonEmpty, type NonEmpty } from '../model/text.ts';
import { siteOf } from '../site.ts';
import { askedBy, markOf } from './form-asks.ts';
import { kindOf } from './form-kind.ts';
import { formReader } from './form-phrases.ts';
import { pathOf } from './logged-url.ts';
import type { PageTrack } from './page-track.ts';
import type { Visit } from './visit.ts';

type Seen = EntryOf<'form-seen'>;
type Books = Readonly<Record<string, FormPhrases>>;

/** The forms of the visit, in order of first sight. The same form on every page is one. */
export function foldForms(visit: Visit, track: PageTrack, books: Books, embeds: readonly EmbedRule[] = []): FormFact[] {
  const byForm = new Map<string, Seen[]>();
  for (const entry of visit.of('form-seen')) if (!isNoneOfSites(entry, embeds)) put(byForm, `${entry.source}\n${entry.data.url.text}\n${entry.data.form}`, entry);
  const sent = sentForms(visit, track);
  const pageOf = ({ source, at }: Seen): number => (track.ofSource(source) >= 0 ? track.ofSource(source) : track.pageAt(at));
  const answered = (entry: Seen): boolean => entry.data.prefilled || sent.has(pageOf(entry)) || isSentFrame(visit, entry);
  const place = (entry: Seen): Place => ({ url: track.pages[pageOf(entry)]?.url, frame: frameOf(entry, visit, embeds) });
  const bySame = new Map<string, Seen[][]>();
  for (const tellings of byForm.values()) put(bySame, sameness(tellings.at(-1)!), tellings);
  return [...bySame.values()].map((forms) => formFact(visit, forms, answered, books, place(forms[0]![0]!)));
}

function put<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

const sameness = ({ data, where }: Seen): string => JSON.stringify([(where?.frame ?? 0) > 0 ? data.url.host : null, data.action?.text ?? null, data.fields.map(({ type, words, name }) => [type, words, name]), data.boxes.map(({ type, words, question }) => [type, words, question])]);

/** What is known of where it stood; `url`: the page's, where its own document is a frame or has no address. */
interface Place { readonly url: Seen['data']['url'] | undefined; readonly frame: FormFrame | null }

const inFrame = ({ where }: Seen): boolean => (where?.frame ?? 0) > 0;
const embedOf = ({ data: { url } }: Seen, embeds: readonly EmbedRule[]): EmbedRule | undefined => embeds.find(({ hosts }) => hosts.some((pattern) => hostMatches(pattern, url.host, pathOf(url))));

/** A card field, a captcha, an advertisement: whatever it asks, the site does not. */
const isNoneOfSites = (entry: Seen, embeds: readonly EmbedRule[]): boolean => inFrame(entry) && entry.data.url.host !== '' && (embedOf(entry, embeds)?.use ?? 'forms') !== 'forms';

function frameOf(entry: Seen, visit: Visit, embeds: readonly EmbedRule[]): FormFrame | null {
  if (!inFrame(entry)) return null;
  const { host } = entry.data.url;
  if (host !== '' && siteOf(host) === visit.site) return { host, of: 'site' };
  // A host that nobody confirmed makes no site fail.
  return { host, of: embedOf(entry, embeds)?.source.confirmed === true ? 'service' : 'other' };
}

/** A frame that came in answer to a form that was sent in it. */
const isSentFrame = (visit: Visit, entry: Seen): boolean => inFrame(entry) && visit.of('request').some(({ data, at }) =>
  data.type === 'sub_frame' && data.method !== 'GET' && at <= entry.at && data.url.host === entry.data.url.host);

/** Pages that came in answer to a form that was sent: what stands in them may be what was sent. */
function sentForms(visit: Visit, track: PageTrack): ReadonlySet<number> {
  const posted = visit.of('request').filter(({ data }) => data.type === 'main_frame' && data.method !== 'GET');
  return new Set(track.pages.flatMap(({ at, url }, index) => {
    const since = track.pages[index - 1]?.at ?? Number.NEGATIVE_INFINITY;
    return posted.some((request) => request.at > since && request.at <= at && request.data.url.host === url.host) ? [index] : [];
  }));
}

/** @param forms each form's tellings; together one form, wherever it stood */
function formFact(visit: Visit, forms: readonly (readonly Seen[])[], answeredBy: (entry: Seen) => boolean, books: Books, { url, frame }: Place): FormFact {
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
    at: visit.since(first.at), url: (frame !== null || first.data.url.host === '' ? url : undefined) ?? first.data.url, ...(frame && { frame }), action: data.action, method: data.method, heading: data.heading, buttons: data.buttons, fields, boxes, says,
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
