import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OUTCOMES, type Check, type Outcome, type Verdict } from '../../lib/model/check.ts';
import type { FactName, Facts } from '../../lib/model/facts.ts';
import type { Seq } from '../../lib/model/observation.ts';
import type { Text } from '../../lib/model/text.ts';
import { deepFreeze, knownIn, shuffled } from './check-facts.ts';
import { complaintsOfText } from './check-words.ts';
import { visit } from './facts.ts';

/**
 * The tester is an adversary: it freezes what a check is given, replays it through JSON, shuffles what has no
 * order, makes what was not asked for throw, and wants every outcome the check can give told by some story.
 */

export interface Story {
  /** What happened, in a few words. Unique in its table. */
  readonly name: string;
  /** What differs from a quiet visit to a shop (`visit`). */
  readonly facts: Partial<Facts>;
  readonly expect: Outcome;
  /** Entries that some finding (or, for a pass, what was examined) must cite. */
  readonly cites?: readonly Seq[];
  /** Entries that no finding may cite. */
  readonly spares?: readonly Seq[];
  /** Whether the failure or warning stands on its citations alone, and so survives holes in the record. */
  readonly alone?: boolean;
  /** Words that must be read in English, in a finding or the reason. */
  readonly says?: string | RegExp;
  /** Words that must not be read, in any language. */
  readonly silent?: string | RegExp;
}

const CHECKS = fileURLToPath(new URL('../../lib/checks/', import.meta.url));

export function describeCheck(check: Check, stories: readonly Story[]): void {
  describe(check.id, () => {
    it.each(stories.map((story) => [`${story.expect}: ${story.name}`, story] as const))('%s', (_, story) => {
      expect(complaintsOfStory(check, story)).toEqual([]);
    });
    it('is told whole', () => {
      const file = join(CHECKS, `${check.id}.ts`);
      expect(existsSync(file) ? [] : [`lib/checks/${check.id}.ts does not exist`]).toEqual([]);
      expect(complaintsOfTable(check, stories, outcomesIn(file))).toEqual([]);
    });
  });
}

/** What is wrong with a check's answer to one story; empty when all is well. */
export function complaintsOfStory(check: Check, story: Story): readonly string[] {
  const facts = visit(story.facts);
  const told = attempt(() => ask(check, deepFreeze(facts)));
  if (typeof told === 'string') return [told];
  const complaints: string[] = [];
  if (told.outcome !== story.expect) complaints.push(`expected ${story.expect}, got ${told.outcome}: ${wordsOf(told).map((text) => text.en).join(' | ')}`);

  const again: readonly (readonly [string, Facts])[] = [
    ['asked twice', facts],
    ['replayed through JSON', deepFreeze(JSON.parse(JSON.stringify(facts)) as Facts)],
    ...[1, 2, 3, 4, 5].map((seed) => ['shuffled', deepFreeze(shuffled(facts, seed))] as const),
  ];
  for (const [how, same] of again) {
    const other = attempt(() => ask(check, same));
    if (typeof other === 'string' || canonical(other) !== canonical(told)) complaints.push(`answers differently when ${how}`);
  }
  return [...complaints, ...complaintsOfVerdict(told, knownIn(facts)), ...complaintsOfExpectations(told, story)];
}

/** What is wrong with a table of stories as a whole, and with the check's own words. */
export function complaintsOfTable(check: Check, stories: readonly Story[], can: ReadonlySet<Outcome>): readonly string[] {
  if (stories.length === 0) return ['no stories'];
  const names = stories.map(({ name }) => name);
  const read = new Set<string>();
  const seen = new Set<Outcome>();
  for (const story of stories) {
    const told = attempt(() => ask(check, visit(story.facts), read));
    if (typeof told !== 'string') seen.add(told.outcome);
  }
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two stories are named "${name}"`),
    ...[...can].filter((outcome) => !seen.has(outcome)).map((outcome) => `no story ends in ${outcome}, and the check can`),
    ...[...seen].filter((outcome) => !can.has(outcome)).map((outcome) => `a story ends in ${outcome}, and the source does not say so`),
    ...check.needs.filter((need) => !read.has(need)).map((need) => `declares ${need} and never reads it`),
    ...check.needs.filter((need, index) => check.needs.indexOf(need) !== index).map((need) => `declares ${need} twice`),
    ...[check.title, check.why, check.remedy, ...(check.question === undefined ? [] : [check.question])].flatMap(complaintsOfText),
  ];
}

// ---- asking ----

function ask(check: Check, facts: Facts, read: Set<string> = new Set()): Verdict {
  const given = {};
  for (const name of Object.keys(facts) as FactName[]) {
    Object.defineProperty(given, name, { enumerable: check.needs.includes(name), get: () => {
      if (!check.needs.includes(name)) throw new Error(`reads ${name}, which it does not declare`);
      read.add(name);
      return facts[name];
    } });
  }
  const verdict = check.judge(Object.freeze(given) as Facts) as Verdict | PromiseLike<unknown>;
  if ('then' in verdict) throw new Error('answers with a promise');
  return verdict;
}

function attempt<T>(act: () => T): T | string {
  try {
    return act();
  } catch (thrown) {
    return `throws: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
}

// ---- verdicts ----

const findingsOf = (verdict: Verdict) => ('findings' in verdict ? verdict.findings ?? [] : []);
const wordsOf = (verdict: Verdict): readonly Text[] => [...findingsOf(verdict).map(({ what }) => what), ...('reason' in verdict ? [verdict.reason] : [])];
const citesOf = (verdict: Verdict): readonly Seq[] => [...(verdict.outcome === 'pass' ? verdict.examined : []), ...findingsOf(verdict).flatMap(({ cites }) => cites)];

function complaintsOfVerdict(verdict: Verdict, known: ReadonlySet<Seq>): readonly string[] {
  const findings = findingsOf(verdict);
  return [
    ...((verdict.outcome as Outcome) === 'error' || !OUTCOMES.includes(verdict.outcome) ? [`${verdict.outcome} is not for checks to give`] : []),
    ...(verdict.outcome === 'pass' && verdict.examined.length === 0 ? ['passes without having examined anything'] : []),
    ...((verdict.outcome === 'fail' || verdict.outcome === 'warn') && findings.length === 0 ? [`${verdict.outcome} without a finding`] : []),
    ...findings.filter(({ cites }) => cites.length === 0).map(({ what }) => `cites nothing: ${what.en}`),
    ...citesOf(verdict).filter((seq) => !known.has(seq)).map((seq) => `cites ${seq}, which is in no fact`),
    ...findings.filter(({ cites }) => new Set(cites).size !== cites.length).map(({ what }) => `cites an entry twice: ${what.en}`),
    ...wordsOf(verdict).flatMap(complaintsOfText),
  ];
}

function complaintsOfExpectations(verdict: Verdict, { cites = [], spares = [], says, silent, alone }: Story): readonly string[] {
  const texts = wordsOf(verdict);
  const english = texts.map(({ en }) => en).join('\n');
  const every = texts.flatMap(({ en, fr }) => [en, fr]).join('\n');
  const has = (words: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? words.includes(wanted) : wanted.test(words));
  const cited = new Set(citesOf(verdict));
  return [
    ...cites.filter((seq) => !cited.has(seq)).map((seq) => `does not cite ${seq}`),
    ...spares.filter((seq) => cited.has(seq)).map((seq) => `cites ${seq}, which it should spare`),
    ...(alone !== undefined && !('provenAlone' in verdict && verdict.provenAlone === alone) ? [`stands alone: expected ${alone}`] : []),
    ...(says !== undefined && !has(english, says) ? [`does not say ${String(says)}: ${english}`] : []),
    ...(silent !== undefined && has(every, silent) ? [`says ${String(silent)}: ${every}`] : []),
  ];
}

/** The answer without the order of findings and citations, which follows the order of facts. */
function canonical(verdict: Verdict): string {
  const findings = findingsOf(verdict).map(({ what, cites }) => JSON.stringify([what, [...cites].sort((a, b) => a - b)])).sort();
  return JSON.stringify([verdict.outcome, findings, [...citesOf(verdict)].sort((a, b) => a - b), 'reason' in verdict ? verdict.reason : null, 'provenAlone' in verdict && verdict.provenAlone]);
}

// ---- sources ----

const CONSTRUCTORS: readonly Outcome[] = ['pass', 'fail', 'warn', 'review', 'untested', 'inapplicable'];

/** The outcomes a check's file can give, itself or through what it imports beside it: read from its source. */
export function outcomesIn(file: string, done: Set<string> = new Set()): ReadonlySet<Outcome> {
  if (done.has(file) || !existsSync(file)) return new Set();
  done.add(file);
  const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const found = new Set<Outcome>();
  const constructors = /import \{([^}]*)\} from '[^']*model\/check\.ts'/.exec(source)?.[1]?.split(',').map((name) => name.trim()) ?? [];
  for (const outcome of CONSTRUCTORS) if (constructors.includes(outcome) && new RegExp(`\\b${outcome}\\(`).test(source)) found.add(outcome);
  for (const [, path = ''] of source.matchAll(/from '(\.\/[^']+|\.\.\/(?!model)[^']+)'/g)) {
    const beside = join(dirname(file), path);
    if (beside.startsWith(CHECKS)) for (const outcome of outcomesIn(beside, done)) found.add(outcome);
  }
  return found;
}
