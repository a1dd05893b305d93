import type { Result, Score } from './model/check.ts';
import type { Facts, RequestFact, StorageFact, WidgetFact, WriteFact } from './model/facts.ts';
import type { Lang } from './model/text.ts';

/**
 * `scorecard.json`, schema `temoin.scorecard/1`: read by programs outside the project. Fields are added, never
 * renamed or dropped, within a schema number. Times are milliseconds since the visit began.
 */
export interface ScorecardParts {
  readonly app: { readonly version: string; readonly rules: string };
  /** Name and version. */
  readonly browser: string;
  readonly site: string;
  readonly requestedUrl: string;
  /** After redirects. */
  readonly url: string;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly lang: Lang;
  readonly visits: readonly VisitParts[];
  readonly results: readonly Result[];
  readonly score: Score;
}
export interface VisitParts {
  readonly acts: readonly string[];
  readonly performed: readonly string[];
  readonly notPerformed: readonly { readonly act: string; readonly why: string }[];
  readonly facts: Facts;
}
export type Scorecard = ReturnType<typeof scorecard>;

export function scorecard({ app, browser, site, requestedUrl, url, startedAt, lang, visits, results, score }: ScorecardParts) {
  return {
    schema: 'temoin.scorecard/1' as const,
    app, browser, site, requestedUrl, url,
    startedAt: new Date(startedAt).toISOString(),
    visits: visits.map(({ acts, performed, notPerformed, facts }) => ({ acts, performed, notPerformed, ...visitOf(facts) })),
    results: results.map(({ id, outcome, severity, judgedBy, title, findings, reason }) => ({
      id, outcome, severity, judgedBy, title: title[lang],
      findings: findings.map(({ what, cites }) => ({ what: what[lang], cites })),
      reason: reason === null ? null : reason[lang],
    })),
    score: { value: score.value, grade: score.grade, coverage: score.coverage },
  };
}

/** One visit as its facts tell it. */
export const visitOf = ({ widgets, consent, storage, requests }: Facts) => ({
  widgets: widgets.map(widgetOf),
  banner: consent.banner && {
    cmp: consent.banner.cmp ?? 'unknown', foundBy: consent.banner.foundBy, shown: consent.banner.shown, choice: consent.banner.choice,
    acceptAll: consent.banner.acceptAll, refuseAll: consent.banner.refuseAll,
  },
  storage: storage.map(storageOf),
  requests: requests.map(requestOf),
});

const widgetOf = ({ vendor, name, foundBy, launcher, openedBy, openedAt }: WidgetFact) => ({ vendor, name, foundBy, launcher, openedBy, openedAt: rounded(openedAt) });

/** Phase, writer and time are those of the first write; null when it only existed before. */
function storageOf(row: StorageFact) {
  const first = row.writes[0] ?? null;
  return {
    kind: row.kind, name: row.name, host: row.host, partition: row.partition, vendor: row.vendor, confidence: row.confidence, party: row.party,
    via: first?.via ?? null, script: first?.script ?? null, consent: first?.phase.consent ?? null, chat: first?.phase.chat ?? null, firstAt: rounded(first?.at ?? null),
    // An order that two clocks leave open is doubt, and says so.
    clear: first?.phase.clear ?? null,
    writes: row.writes.map(writeOf),
    existedBefore: row.existedBefore, stored: row.stored, maxAgeSeconds: row.maxAgeSeconds, purpose: row.purpose,
  };
}

const writeOf = ({ at, phase, via }: WriteFact) => ({ at: rounded(at), consent: phase.consent, chat: phase.chat, via, clear: phase.clear });

const requestOf = ({ host, vendor, secure, phase, count }: RequestFact) => ({ host, vendor, secure, consent: phase.consent, chat: phase.chat, count });

function rounded(ms: number): number;
function rounded(ms: number | null): number | null;
function rounded(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms);
}
