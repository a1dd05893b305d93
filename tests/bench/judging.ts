import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluateWith } from '../../lib/evaluate.ts';
import { foldVisit } from '../../lib/facts/index.ts';
import { readNotice } from '../../lib/facts/notice-read.ts';
import type { Check } from '../../lib/model/check.ts';
import type { Entry } from '../../lib/model/observation.ts';
import type { Rules } from '../../lib/model/rules.ts';
import { aLog } from '../support/log.ts';
import { RULES } from '../support/rules-for-facts.ts';
import { median, say } from './side-by-side.ts';

/**
 * What judging costs, without a browser. Aims: a notice of 30,000 words read for the first time in 200 ms, a log of
 * 10,000 entries judged in 50 ms. Processor time stands beside the clock's: it is the steadier on a busy machine.
 */
const WORDS = 30_000;
const ENTRIES = 10_000;
const ROUNDS = 9;

interface Cost { readonly ms: number; readonly processorMs: number }
function cost(act: () => void): Cost {
  const used = process.cpuUsage();
  const began = performance.now();
  act();
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  return { ms, processorMs: (user + system) / 1_000 };
}

const line = (what: string, first: Cost, later: readonly Cost[]): void => say(
  `${what}: first ${first.ms.toFixed(0)} ms (processor ${first.processorMs.toFixed(0)}), then median ${median(later.map(({ ms }) => ms)).toFixed(0)} ms, fastest ${Math.min(...later.map(({ ms }) => ms)).toFixed(0)} ms (processor ${Math.min(...later.map(({ processorMs }) => processorMs)).toFixed(0)})`);

/** Asked to judge before anything else: the first reading is what a visitor waits for. */
export async function judging(): Promise<void> {
  const rules = await everyRule();
  const text = longNotice();
  const read = (): void => void readNotice({ text, title: 'Politique de confidentialité', language: null }, rules.notice ?? {}, rules.chat);
  line(`notice of ${text.split(/\s+/).length} words`, cost(read), Array.from({ length: ROUNDS }, () => cost(read)));

  const checks = await defaults<Check>('lib/checks');
  const log = longLog();
  for (const [named, by] of [['few rules', { ...RULES, notice: rules.notice ?? {} }], ['every rule', rules]] as const) {
    line(`log of ${log.length} entries, folded by ${named}`, cost(() => void foldVisit(log, by)), Array.from({ length: ROUNDS }, () => cost(() => void foldVisit(log, by))));
    const judge = (): void => void evaluateWith(foldVisit, log, by, checks, []);
    line(`log of ${log.length} entries, judged by ${checks.length} checks and ${named}`, cost(judge), Array.from({ length: ROUNDS }, () => cost(judge)));
  }
}

/** The two French pages that may be read, over and over: words repeat in real notices as well. */
function longNotice(): string {
  const page = (file: string): string => readFileSync(path.join(import.meta.dirname, '../labels/notices', file), 'utf8')
    .replace(/^[\s\S]*?<body>/, '').replace(/<h[1-6][^>]*>/g, '\n## ').replace(/<[^>]+>/g, '\n').replace(/\n\s*/g, '\n');
  const once = page('fr-1.html') + page('fr-2.html');
  return once.repeat(Math.ceil(WORDS / once.split(/\s+/).length));
}

/** The default exports of a folder, in order of name, as the registry has them. */
async function defaults<T>(folder: string): Promise<readonly T[]> {
  return Object.values(await named<T>(folder));
}
async function named<T>(folder: string): Promise<Readonly<Record<string, T>>> {
  const root = path.resolve(import.meta.dirname, '../..', folder);
  const names = readdirSync(root).filter((file) => file.endsWith('.ts')).map((file) => path.basename(file, '.ts')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, ((await import(pathToFileURL(path.join(root, `${name}.ts`)).href)) as { default: T }).default] as const)));
}

/** What `lib/registry.ts` gathers; Node alone does not read that file. Of two tracer lists that know a name this takes another one than the registry, at the same cost. */
async function everyRule(): Promise<Rules> {
  const [chat, cmp, tracers, fingerprinting, countries, companions] = await Promise.all([
    defaults<Rules['chat'][number]>('rules/chat'), defaults<Rules['cmp'][number]>('rules/cmp'), defaults<Rules['tracers']>('rules/tracers'),
    defaults<NonNullable<Rules['fingerprinting']>>('rules/fingerprinting'), defaults<NonNullable<Rules['countries']>>('rules/countries'), defaults<NonNullable<Rules['companions']>>('rules/companions'),
  ]);
  const [phrases, notice, forms] = await Promise.all([named<Rules['phrases'][string]>('rules/phrases'), named<NonNullable<Rules['notice']>[string]>('rules/phrases/notice'), named<NonNullable<Rules['forms']>[string]>('rules/phrases/forms')]);
  return { chat, cmp, tracers: tracers.flat(), phrases, notice, forms, fingerprinting: fingerprinting.flat(), countries: countries.flat(), companions: companions.flat() };
}

/** A shop that writes all the time: cookies, storage, requests, their answers. */
function longLog(): readonly Entry[] {
  const log = aLog().page('https://shop.example.fr/').banner().widget('intercom');
  const by = 'https://cdn.example.net/tag.js';
  while (log.entries().length < ENTRIES) {
    for (let n = 0; n < 500; n++) log.cookieWrite(`_ga_${n % 40}=v${n}; Max-Age=3600`, { by }).store(`key-${n % 60}`, `v${n}`, { by }).request(`https://ads.example.net/pixel/${n % 30}`, { by });
  }
  return log.entries();
}
