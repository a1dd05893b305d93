import type { Answer, Outcome, Result, Score, Severity } from './model/check.ts';
import type { Facts, RequestFact, StorageFact, StorageKind, Via } from './model/facts.ts';
import type { Seq } from './model/observation.ts';
import type { ChatState, Confidence, ConsentState, Purpose } from './model/phase.ts';
import type { Lang } from './model/text.ts';

/**
 * The scorecard as programs read it: `temoin.scorecard/1`. Fields are added, never renamed or dropped, while
 * the number stays. Times are whole milliseconds since the visit began.
 */
export interface Scorecard {
  readonly schema: 'temoin.scorecard/1';
  readonly app: { readonly version: string; readonly rules: string };
  readonly browser: string;
  readonly site: string;
  readonly requestedUrl: string;
  /** After redirects. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly visits: readonly VisitCard[];
  readonly results: readonly ResultCard[];
  readonly score: Score;
}

/** What was asked of a visitor, and what of it could be done. */
export interface Played {
  readonly acts: readonly string[];
  readonly performed: readonly string[];
  readonly notPerformed: readonly { readonly act: string; readonly why: string }[];
}

export interface VisitCard extends Played {
  readonly widgets: readonly { readonly vendor: string; readonly name: string; readonly foundBy: 'rule' | 'shape'; readonly launcher: boolean; readonly openedBy: 'visitor' | 'page' | null; readonly openedAt: number | null }[];
  readonly banner: null | { readonly cmp: string; readonly foundBy: 'rule' | 'shape'; readonly shown: boolean; readonly choice: 'accepted' | 'partial' | 'refused' | 'withdrawn' | null; readonly acceptAll: boolean; readonly refuseAll: boolean };
  readonly storage: readonly StorageCard[];
  readonly requests: readonly { readonly host: string; readonly vendor: string | null; readonly secure: boolean; readonly consent: ConsentState; readonly chat: ChatState; readonly count: number }[];
}

export interface WriteCard { readonly at: number; readonly consent: ConsentState; readonly chat: ChatState; readonly via: Via; /** False: which came first could not be told. */ readonly clear: boolean }

export interface StorageCard {
  readonly kind: StorageKind; readonly name: string; readonly host: string; readonly partition: string | null;
  readonly vendor: string | null; readonly confidence: Confidence | null; readonly party: 'first' | 'third';
  /** From here to `firstAt`: the first write's; null when it only existed before. */
  readonly via: Via | null; readonly script: string | null;
  readonly consent: ConsentState | null; readonly chat: ChatState | null; readonly clear: boolean | null; readonly firstAt: number | null;
  readonly writes: readonly WriteCard[];
  readonly existedBefore: boolean; readonly stored: boolean; readonly maxAgeSeconds: number | null; readonly purpose: Purpose;
}

export interface ResultCard {
  readonly id: string; readonly outcome: Outcome; readonly severity: Severity; readonly judgedBy: 'machine' | 'person'; readonly title: string;
  readonly findings: readonly { readonly what: string; readonly cites: readonly Seq[] }[];
  readonly reason: string | null;
  /** What a person answered; it counts when `judgedBy` says so, and never when it is stale. */
  readonly answer: (Omit<Answer, 'at'> & { /** ISO 8601, UTC. */ readonly at: string }) | null;
}

export interface Judged {
  readonly app: Scorecard['app'];
  readonly browser: string;
  readonly site: string;
  readonly requestedUrl: string;
  readonly url: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly lang: Lang;
  /** In visit order. `entries` may come along and are not read: a card is made of facts. */
  readonly visits: readonly (Played & { readonly facts: Facts; readonly entries?: unknown })[];
  readonly results: readonly Result[];
  readonly score: Score;
}

/** Pure: the same judgement gives the same card. */
export function scorecard({ app, browser, site, requestedUrl, url, startedAt, lang, visits, results, score }: Judged): Scorecard {
  return {
    schema: 'temoin.scorecard/1', app, browser, site, requestedUrl, url,
    startedAt: new Date(startedAt).toISOString(),
    visits: visits.map((visit) => scorecardVisit(visit.facts, visit)),
    results: results.map((result) => resultCard(result, lang)),
    score: { value: score.value, grade: score.grade, coverage: score.coverage },
  };
}

/** One visit, without words that need a language. */
export function scorecardVisit(facts: Facts, { acts, performed, notPerformed }: Played): VisitCard {
  const { banner } = facts.consent;
  return {
    acts: [...acts],
    performed: [...performed],
    notPerformed: notPerformed.map(({ act, why }) => ({ act, why })),
    widgets: facts.widgets.map(({ vendor, name, foundBy, launcher, openedBy, openedAt }) => ({ vendor, name, foundBy, launcher, openedBy, openedAt: rounded(openedAt) })),
    banner: banner && { cmp: banner.cmp ?? 'unknown', foundBy: banner.foundBy, shown: banner.shown, choice: banner.choice, acceptAll: banner.acceptAll, refuseAll: banner.refuseAll },
    storage: facts.storage.map(storageCard),
    requests: requestCards(facts.requests),
  };
}

function storageCard(item: StorageFact): StorageCard {
  const { kind, name, host, partition, vendor, confidence, party, existedBefore, stored, maxAgeSeconds, purpose } = item;
  const writes = item.writes.map(({ at, phase, via }): WriteCard => ({ at: Math.round(at), consent: phase.consent, chat: phase.chat, via, clear: phase.clear }));
  const [first] = writes;
  return {
    kind, name, host, partition, vendor, confidence, party,
    via: first?.via ?? null, script: item.writes[0]?.script ?? null,
    consent: first?.consent ?? null, chat: first?.chat ?? null, clear: first?.clear ?? null, firstAt: first?.at ?? null,
    writes, existedBefore, stored, maxAgeSeconds, purpose,
  };
}

/** The facts keep apart what is sure and what is likely; the card counts. */
function requestCards(requests: readonly RequestFact[]): VisitCard['requests'] {
  const rows = new Map<string, VisitCard['requests'][number]>();
  for (const { host, vendor, secure, phase: { consent, chat }, count } of requests) {
    const key = [host, vendor, secure, consent, chat].join('\n');
    rows.set(key, { host, vendor, secure, consent, chat, count: count + (rows.get(key)?.count ?? 0) });
  }
  return [...rows.values()];
}

const resultCard = ({ id, outcome, severity, judgedBy, title, findings, reason, answer }: Result, lang: Lang): ResultCard => ({
  id, outcome, severity, judgedBy, title: title[lang], findings: findings.map(({ what, cites }) => ({ what: what[lang], cites: [...cites] })), reason: reason === null ? null : reason[lang],
  answer: answer === undefined ? null : { ...answer, at: new Date(answer.at).toISOString() },
});

const rounded = (ms: number | null): number | null => (ms === null ? null : Math.round(ms));
