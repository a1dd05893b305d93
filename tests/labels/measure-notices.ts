import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { readNotice, type NoticeReading } from '../../lib/facts/notice-read.ts';
import { maskNotice } from '../../lib/log/gate-notice.ts';
import { NOTICE_MENTIONS, RIGHTS, type NoticePhrases } from '../../lib/model/notice.ts';
import type { ChatRule } from '../../lib/model/rules.ts';
import { readNoticeText } from '../../lib/record/notice-text.ts';
import { judgeWay, readWay, ways, type WayResult } from './notice-ways.ts';

/**
 * How well notices are read: `node tests/labels/measure-notices.ts [--held-out | --sheet=held-out-3] [--misses]`.
 * The open sheets, all of them, or one. Of the sheets held out no text is ever printed, only counts; of the open ones,
 * with `--misses`, what is read otherwise than labelled. The second and third sheets were written later, by others, and
 * label every sentence: their column `quoted` counts shown sentences that say what they are shown for, of all that are shown and not doubtful. The column
 * `lost` counts mentions that a page makes and of which not even a trace was noticed: where a check may end in `fail`
 * for want of one, that is a false accusation. The ways (`notices/ways/`) were read by whoever wrote the phrases: what
 * they yield is no measure, only a guard against loss.
 */
export interface LabelledNotice {
  readonly file: string; readonly language: string; readonly mentions: Readonly<Record<string, { readonly present: boolean; readonly sentence?: string; readonly also?: readonly string[]; readonly perhaps?: readonly string[]; readonly tempting?: string }>>;
  readonly rights: readonly string[]; readonly 'chat-vendor': string | null; readonly date: string | null; readonly 'outdated-references': readonly string[];
}
export interface Row { readonly what: string; readonly right: number; readonly found: number; readonly labelled: number; readonly lost?: number; readonly quoted?: readonly [right: number, shown: number] }

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(import.meta.dirname, 'notices');

async function defaults<T>(where: string): Promise<Record<string, T>> {
  const files = readdirSync(path.join(root, where)).filter((file) => file.endsWith('.ts')).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [path.basename(file, '.ts'), ((await import(pathToFileURL(path.join(root, where, file)).href)) as { default: T }).default])));
}
export const books = (): Promise<Record<string, NoticePhrases>> => defaults<NoticePhrases>('rules/phrases/notice');
export const chatRules = async (): Promise<ChatRule[]> => Object.values(await defaults<ChatRule>('rules/chat'));
export const OPEN_SHEETS = ['open', 'open-2', 'open-3'] as const;
/** One of these is fresh as long as nobody has measured by it; each measuring makes the next one tell less. */
export const HELD_OUT_SHEETS = ['held-out', 'held-out-2', 'held-out-3'] as const;
export type Sheet = (typeof OPEN_SHEETS | typeof HELD_OUT_SHEETS)[number];
/** Those that label every sentence. */
export const isWhole = (sheet: Sheet): boolean => /-[23]$/.test(sheet);
export const notices = (sheet: Sheet): readonly LabelledNotice[] => JSON.parse(readFileSync(path.join(folder, `${sheet}.json`), 'utf8')) as LabelledNotice[];

/** As a visitor's browser would: the page's text, masked at the gate, read by its language's phrases. */
export function readPage(file: string, phrases: Readonly<Record<string, NoticePhrases>>, rules: readonly ChatRule[]): NoticeReading {
  const window = new Window({ url: 'https://www.site.example/privacy' });
  window.document.write(readFileSync(path.join(folder, file), 'utf8'));
  const { text, title } = readNoticeText(window.document as unknown as Document);
  return readNotice({ text: maskNotice(text, 'www.site.example'), title, language: null }, phrases, rules);
}

export const isFound = (reading: NoticeReading, kind: string): boolean => reading.mentions.some((one) => one.kind === kind && one.confidence !== 'low');

/** It says so, and no word of it was noticed: what a check takes for silence. */
export const isLost = (label: LabelledNotice, reading: NoticeReading, kind: string): boolean =>
  label.mentions[kind]?.present === true && ![...reading.mentions, ...reading.traces].some((one) => one.kind === kind);

/** Whether the words shown and a labelled sentence are the same: one may be cut, or stand behind its table's heading. */
export function isSameSentence(shown: string, labelled: string): boolean {
  const [a, b] = [shown, maskNotice(labelled, 'www.site.example')].map((text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')) as [string, string];
  return (a.length >= SAME_MIN && b.includes(a)) || (b.length >= SAME_MIN && a.includes(b)) || a.endsWith(b) || b.startsWith(`${a} `) || b.endsWith(` ${a}`);
}
/** Characters: shorter, and a table's cell ("contract") is found in any sentence. */
const SAME_MIN = 20;

/** Sentences of high and medium confidence that a whole sheet does not label so, doubtful ones left aside; and how many there were. */
export function misquoted(label: LabelledNotice, reading: NoticeReading, kind: string): { readonly shown: number; readonly wrong: readonly string[] } {
  const { sentence, also = [], perhaps = [] } = label.mentions[kind] ?? {};
  const is = (labelled: readonly string[]) => (one: string) => labelled.some((other) => isSameSentence(one, other));
  const [saying, doubtful] = [is([sentence ?? [], also].flat()), is(perhaps)];
  const shown = reading.mentions.filter((one) => one.kind === kind && one.confidence !== 'low').map((one) => one.sentence).filter((one) => saying(one) || !doubtful(one));
  return { shown: shown.length, wrong: shown.filter((one) => !saying(one)) };
}

export function measure(pairs: readonly { readonly label: LabelledNotice; readonly reading: NoticeReading }[]): readonly Row[] {
  const count = (what: string, of: (pair: (typeof pairs)[number]) => { right: number; found: number; labelled: number }): Row => {
    const each = pairs.map(of);
    const sum = (key: 'right' | 'found' | 'labelled') => each.reduce((total, one) => total + one[key], 0);
    return { what, right: sum('right'), found: sum('found'), labelled: sum('labelled') };
  };
  const one = (found: boolean, labelled: boolean) => ({ right: Number(found && labelled), found: Number(found), labelled: Number(labelled) });
  const mentions = NOTICE_MENTIONS.map((kind) => ({
    ...count(kind, ({ label, reading }) => one(isFound(reading, kind), label.mentions[kind]?.present === true)),
    lost: pairs.filter(({ label, reading }) => isLost(label, reading, kind)).length,
    quoted: pairs.map(({ label, reading }) => misquoted(label, reading, kind)).reduce<[number, number]>(([right, shown], one) => [right + one.shown - one.wrong.length, shown + one.shown], [0, 0]),
  }));
  const all = (key: 'right' | 'found' | 'labelled' | 'lost') => mentions.reduce((total, row) => total + row[key], 0);
  return [
    ...mentions,
    { what: 'all mentions', right: all('right'), found: all('found'), labelled: all('labelled'), lost: all('lost'), quoted: [0, 1].map((at) => mentions.reduce((total, row) => total + row.quoted[at]!, 0)) as [number, number] },
    count('each right', ({ label, reading }) => RIGHTS.map((right) => one(reading.rights.includes(right), label.rights.includes(right))).reduce((a, b) => ({ right: a.right + b.right, found: a.found + b.found, labelled: a.labelled + b.labelled }))),
    count('chat supplier', ({ label, reading }) => { const name = isFound(reading, 'chat-covered') ? reading.chat?.provider ?? null : null; return { right: Number(name !== null && name === label['chat-vendor']), found: Number(name !== null), labelled: Number(label['chat-vendor'] !== null) }; }),
    count('date', ({ label, reading }) => ({ right: Number(reading.date !== null && reading.date === label.date), found: Number(reading.date !== null), labelled: Number(label.date !== null) })),
    count('page that has outdated references', ({ label, reading }) => one(reading.outdated.length > 0, label['outdated-references'].length > 0)),
    count('language', ({ label, reading }) => ({ right: Number(reading.language === label.language), found: Number(reading.language !== null), labelled: 1 })),
  ];
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)).padStart(6);

/** The sheets that the command line asks for. */
export function asked(words: readonly string[]): readonly Sheet[] {
  const all: readonly Sheet[] = [...OPEN_SHEETS, ...HELD_OUT_SHEETS];
  const name = words.find((word) => word.startsWith('--sheet='))?.slice('--sheet='.length);
  if (name === undefined) return words.includes('--held-out') ? all : OPEN_SHEETS;
  const one = all.find((sheet) => sheet === name);
  if (one === undefined) throw new Error(`no sheet is called ${name}: ${all.join(', ')}`);
  return [one];
}

if (process.argv[1] === import.meta.filename) {
  const [phrases, rules] = await Promise.all([books(), chatRules()]);
  for (const sheet of asked(process.argv)) {
    const whole = isWhole(sheet);
    const pairs = notices(sheet).map((label) => ({ label, reading: readPage(label.file, phrases, rules) }));
    console.log(`\n${sheet}: ${pairs.length} notices\n${'mention'.padEnd(34)} precision recall found labelled lost${whole ? ' quoted' : ''}`);
    for (const { what, right, found, labelled, lost, quoted } of measure(pairs)) console.log(`${what.padEnd(34)} ${percent(right, found).padStart(9)} ${percent(right, labelled)} ${String(found).padStart(5)} ${String(labelled).padStart(8)} ${String(lost ?? '').padStart(4)}${whole && quoted ? ` ${quoted.join('/').padStart(6)}` : ''}`);
    if (sheet.startsWith('held-out') || !process.argv.includes('--misses')) continue;
    for (const { label, reading } of pairs) {
      for (const kind of NOTICE_MENTIONS) {
        const wanted = label.mentions[kind]!;
        const best = reading.mentions.find((one) => one.kind === kind);
        if (isFound(reading, kind) !== wanted.present) console.log(`${label.file} ${kind}: ${wanted.present ? `missed ${wanted.sentence}` : 'wrong'} — ${best ? `${best.confidence} ${best.sentence}` : 'nothing'}`);
        if (whole) for (const wrong of misquoted(label, reading, kind).wrong) console.log(`${label.file} ${kind}: shown and not labelled — ${wrong}`);
      }
      const rights = RIGHTS.filter((right) => reading.rights.includes(right) !== label.rights.includes(right));
      if (rights.length > 0) console.log(`${label.file} rights: ${rights.join(', ')}`);
      if (reading.date !== label.date) console.log(`${label.file} date: ${reading.date} for ${label.date}`);
      if ((reading.chat?.provider ?? null) !== label['chat-vendor']) console.log(`${label.file} chat supplier: ${reading.chat?.provider} for ${label['chat-vendor']}`);
      console.log(`${label.file} outdated: ${reading.outdated.map(({ words }) => words).join(' | ')} for ${label['outdated-references'].join(' | ')}`);
    }
  }

  const judged = ways().map((way) => ({ way, result: judgeWay(way, readWay(way, phrases, rules)) }));
  const times = (kind: string | null, result: WayResult): number => judged.filter((one) => (kind === null || one.way.kind === kind) && one.result === result).length;
  console.log(`\nways of saying it (for development), and near misses\n${'mention'.padEnd(34)} found traced lost | silent wrong`);
  for (const kind of [...new Set(judged.map(({ way }) => way.kind)), null]) console.log(`${(kind ?? 'all').padEnd(34)} ${[times(kind, 'found'), times(kind, 'traced'), times(kind, 'lost')].map((n) => String(n).padStart(5)).join(' ')} | ${[times(kind, 'silent'), times(kind, 'wrong')].map((n) => String(n).padStart(5)).join(' ')}`);
  if (process.argv.includes('--misses')) for (const { way, result } of judged) if (result !== 'found' && result !== 'silent') console.log(`${way.language}:${way.line} ${way.kind} ${result}: ${way.text}`);
}
