import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { evaluateWith } from '../../lib/evaluate.ts';
import { foldVisit } from '../../lib/facts/index.ts';
import { readNotice } from '../../lib/facts/notice-read.ts';
import type { Check } from '../../lib/model/check.ts';
import type { Entry } from '../../lib/model/observation.ts';
import type { Rules } from '../../lib/model/rules.ts';
import { books, chatRules } from '../labels/measure-notices.ts';
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
  `${what}: first ${first.ms.toFixed(0)} ms (processor ${first.processorMs.toFixed(0)}), then median ${median(later.map(({ ms }) => ms)).toFixed(0)} ms, fastest ${Math.min(...later.map(({ ms }) => ms)).toFixed(0)} ms`);

/** Asked to judge before anything else: the first reading is what a visitor waits for. */
export async function judging(): Promise<void> {
  const [phrases, rules] = await Promise.all([books(), chatRules()]);
  const text = longNotice();
  const read = (): void => void readNotice({ text, title: 'Politique de confidentialité', language: null }, phrases, rules);
  line(`notice of ${text.split(/\s+/).length} words`, cost(read), Array.from({ length: ROUNDS }, () => cost(read)));

  const checks = await allChecks();
  const log = longLog();
  const all: Rules = { ...RULES, notice: phrases };
  line(`log of ${log.length} entries, folded`, cost(() => void foldVisit(log, all)), Array.from({ length: ROUNDS }, () => cost(() => void foldVisit(log, all))));
  const judge = (): void => void evaluateWith(foldVisit, log, all, checks, []);
  line(`log of ${log.length} entries, judged by ${checks.length} checks`, cost(judge), Array.from({ length: ROUNDS }, () => cost(judge)));
}

/** The two French pages that may be read, over and over: words repeat in real notices as well. */
function longNotice(): string {
  const page = (file: string): string => readFileSync(path.join(import.meta.dirname, '../labels/notices', file), 'utf8')
    .replace(/^[\s\S]*?<body>/, '').replace(/<h[1-6][^>]*>/g, '\n## ').replace(/<[^>]+>/g, '\n').replace(/\n\s*/g, '\n');
  const once = page('fr-1.html') + page('fr-2.html');
  return once.repeat(Math.ceil(WORDS / once.split(/\s+/).length));
}

async function allChecks(): Promise<readonly Check[]> {
  const folder = path.resolve(import.meta.dirname, '../../lib/checks');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts')).sort();
  return Promise.all(files.map(async (file) => ((await import(pathToFileURL(path.join(folder, file)).href)) as { default: Check }).default));
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
