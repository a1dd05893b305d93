import type { BannerFact } from '../model/facts.ts';
import type { Entry, EntryOf } from '../model/observation.ts';
import type { Consent } from './consent.ts';
import { answersToBanners } from './gestures.ts';
import type { Visit } from './visit.ts';

type Meanwhile = NonNullable<BannerFact['meanwhile']>[number];
type PageOf = (entry: Entry) => number;

/** When a banner went from a page that stayed. A page that is left takes its banner along, and tells nothing. */
export function goneTimes(visit: Visit, pageOf: PageOf): NonNullable<BannerFact['gone']> {
  const standing = new Set<string>();
  return visit.of('banner').flatMap((entry) => {
    if (entry.data.shown) standing.add(entry.source);
    if (entry.data.shown || !standing.delete(entry.source)) return [];
    return [{ at: visit.since(entry.at), page: pageOf(entry), cites: [entry.seq] as const }];
  });
}

/** What the visitor did instead of answering: from the first sight of a banner to the first choice. */
export function doneMeanwhile(visit: Visit, { steps }: Pick<Consent, 'steps'>): readonly Meanwhile[] {
  const shown = visit.of('banner').find(({ data }) => data.shown);
  if (shown === undefined) return [];
  const choice = steps[0]?.entry;
  const within = (entry: Entry): boolean => visit.place(entry) > visit.place(shown) && (choice === undefined || visit.place(entry) < visit.place(choice));
  const answers = answersToBanners(visit);
  const told = (entries: readonly Entry[], act: Meanwhile['act']): Meanwhile[] => entries.filter(within).map((entry) => ({ at: visit.since(entry.at), act, cites: [entry.seq] }));
  return [
    ...told(visit.of('scrolled'), 'scroll'),
    ...told(visit.of('banner-click').filter(({ data }) => data.button === 'close'), 'close'),
    ...told(visit.of('navigation').filter(isAnotherPage), 'navigation'),
    // A video's own "allow" is such a click: nobody knows what it said.
    ...told(visit.of('gesture').filter((entry) => entry.data.on === 'page' && !answers.has(entry)), 'click'),
  ].sort((a, b) => a.at - b.at || a.cites[0] - b.cites[0]);
}

const isAnotherPage = ({ data: { type } }: EntryOf<'navigation'>): boolean => type === 'document' || type === 'history';
