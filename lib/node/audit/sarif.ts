import type { Log, ReportingDescriptor, Result as SarifResult, Run } from 'sarif';
import type { Check, Outcome, Severity } from '../../model/check.ts';
import type { Lang } from '../../model/text.ts';
import type { ResultCard, Scorecard } from '../../scorecard.ts';
import { saidOf, type Audited } from './outcome.ts';

/**
 * The verdicts as SARIF 2.1.0 (OASIS, 27 March 2020): one run an address, one rule a check. Our outcomes have their
 * own kinds there (section 3.27.9): what nobody has judged is `review` or `open`, and no failure of anybody's.
 */
export function sarif(audited: readonly Audited[], checks: readonly Check[], lang: Lang): string {
  const log: Log = { version: '2.1.0', $schema: SCHEMA, runs: audited.map((one) => run(one, checks, lang)) };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function run(one: Audited, checks: readonly Check[], lang: Lang): Run {
  const host = URL.parse(one.url)?.host ?? one.url;
  // Several sites in one file are told apart by this, or the second replaces the first.
  const about = { automationDetails: { id: `temoin/${host}/` }, columnKind: 'utf16CodeUnits', language: lang } as const;
  if ('unusable' in one) {
    return { tool: { driver: DRIVER }, ...about, results: [], invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: one.unusable } }] }] };
  }
  const { app, browser, startedAt, results, score } = one.scorecard;
  const broken = results.filter(({ outcome }) => outcome === 'error');
  const rules = checks.filter(({ id }) => results.some((result) => result.id === id)).map((check) => ruleOf(check, lang));
  return {
    tool: { driver: { ...DRIVER, version: app.version, rules } }, ...about,
    invocations: [{
      executionSuccessful: broken.length === 0, startTimeUtc: startedAt,
      ...(broken.length > 0 && { toolExecutionNotifications: broken.map((result) => ({ level: 'error' as const, associatedRule: { id: result.id }, message: { text: saidOf(result).join('\n') || result.title } })) }),
    }],
    results: results.filter(({ outcome }) => outcome !== 'error').map((result) => resultOf(result, one.scorecard, rules)),
    properties: { browser, rules: app.rules, grade: score.grade, value: score.value, coverage: score.coverage },
  };
}

const DRIVER = { name: 'Témoin' } as const;

const ruleOf = ({ id, title, why, remedy, law, severity }: Check, lang: Lang): ReportingDescriptor => ({
  id, name: id.replace(/(?:^|-)(\p{L})/gu, (_whole, letter: string) => letter.toUpperCase()),
  shortDescription: { text: title[lang] }, fullDescription: { text: why[lang] }, help: { text: `${remedy[lang]}\n${law.join('; ')}` },
  defaultConfiguration: { level: LEVEL[severity] }, properties: { severity, tags: ['privacy'] },
});

const LEVEL = { critical: 'error', major: 'error', minor: 'warning', info: 'note' } as const satisfies Record<Severity, SarifResult.level>;
const KIND = { fail: 'fail', warn: 'fail', review: 'review', untested: 'open', pass: 'pass', inapplicable: 'notApplicable' } as const satisfies Record<Exclude<Outcome, 'error'>, SarifResult.kind>;

function resultOf(result: ResultCard, { url, site }: Scorecard, rules: readonly ReportingDescriptor[]): SarifResult {
  const { id, outcome, severity, title, judgedBy, findings } = result;
  const kind = KIND[outcome as keyof typeof KIND];
  return {
    ruleId: id, ruleIndex: rules.findIndex((rule) => rule.id === id), kind,
    // Section 3.27.10: anything but a failure has no level. What could be better is no error.
    level: kind !== 'fail' ? 'none' : outcome === 'warn' ? 'note' : LEVEL[severity],
    message: { text: saidOf(result).join('\n') || title },
    locations: [{ physicalLocation: { artifactLocation: { uri: url } } }],
    // The same check on the same site is the same alert in the next run.
    partialFingerprints: { 'temoin/v1': `${site} ${id}` },
    properties: { outcome, severity, judgedBy, cites: [...new Set(findings.flatMap(({ cites }) => cites))] },
  };
}
