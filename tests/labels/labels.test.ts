import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHAT_FAMILIES } from '../../lib/model/rules.ts';
import type { NoticeReading } from '../../lib/facts/notice-read.ts';
import { asked, HELD_OUT_SHEETS, isSameSentence, isWhole, misquoted, OPEN_SHEETS, type LabelledNotice, type Sheet as NoticeSheet } from './measure-notices.ts';

/**
 * The sheets are well-formed, and what they quote stands on the pages. Faults are told by file and position only: the
 * report of a red test must not show a held-out text to whoever writes phrases.
 */

type Sheet = 'open' | 'held-out';
const SHEETS: readonly Sheet[] = ['open', 'held-out'];
/** Of notices only, written later by others, every sentence labelled: one page a language, then eight and four pages. */
const SECOND = ['open-2', 'held-out-2'] as const;
const THIRD = { 'open-3': ['de-1', 'en-1', 'es-1', 'fr-1', 'fr-2', 'fr-3', 'it-1', 'nl-1'], 'held-out-3': ['de-1', 'en-1', 'fr-1', 'it-1'] } as const;
const NOTICE_SHEETS: readonly NoticeSheet[] = [...OPEN_SHEETS, ...HELD_OUT_SHEETS];
const WHOLE = NOTICE_SHEETS.filter(isWhole);
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl'];
const RIGHTS = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'];
const MENTIONS = [
  'controller-identity', 'dpo-contact', 'purposes', 'legal-basis', 'legitimate-interest-detail', 'recipients', 'transfers', 'transfer-mechanism', 'retention', 'rights',
  'withdraw-consent', 'complaint-authority', 'mandatory-optional', 'automated-decision', 'source-of-data', 'cookie-section', 'chat-covered', 'marketing-objection', 'post-mortem',
];

interface Sentence { language: string; text: string; families: string[] }
interface Mention { present: boolean; sentence?: string; also?: string[]; perhaps?: string[]; tempting?: string }
interface Notice {
  file: string; language: string; style: string; mentions: Record<string, Mention>;
  rights: string[]; 'chat-vendor': string | null; date: string | null; 'outdated-references': string[];
}

const here = import.meta.dirname;
const read = <T>(folder: string, sheet: NoticeSheet): T[] => JSON.parse(readFileSync(path.join(here, folder, `${sheet}.json`), 'utf8'));
const chat = { open: read<Sentence>('chat', 'open'), 'held-out': read<Sentence>('chat', 'held-out') };
const notices = Object.fromEntries(NOTICE_SHEETS.map((sheet) => [sheet, read<Notice>('notices', sheet)])) as Record<NoticeSheet, Notice[]>;
const both = [...chat.open, ...chat['held-out']];
const all = [...notices.open, ...notices['held-out']];

/** The pages hold no entities, scripts or styles, so taking the tags away leaves what is shown. */
const shown = (file: string) => readFileSync(path.join(here, 'notices', file), 'utf8').replace(/^[\s\S]*?<body>/, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const faultyAt = <T>(list: readonly T[], faulty: (item: T) => boolean) => list.flatMap((item, index) => (faulty(item) ? [index] : []));
const share = <T>(list: readonly T[], of: (item: T) => boolean) => list.filter(of).length / list.length;

describe('sentences of chats', () => {
  it.each(SHEETS)('%s: known languages, known families, none twice, clean text', (sheet) => {
    const faults = faultyAt(chat[sheet], ({ language, text, families, ...rest }) =>
      !LANGUAGES.includes(language) || text.trim() !== text || text === '' || Object.keys(rest).length > 0
      || new Set(families).size < families.length || families.some((family) => !CHAT_FAMILIES.some((known) => known === family)));
    expect(faults).toEqual([]);
  });

  it('no sentence stands twice, in one sheet or in both', () => {
    const seen = new Set<string>();
    expect(faultyAt(both, ({ language, text }) => seen.size === seen.add(`${language} ${text.toLowerCase()}`).size)).toEqual([]);
  });

  it('languages are balanced over the sheets', () => {
    const counted = LANGUAGES.map((language) => SHEETS.map((sheet) => chat[sheet].filter((one) => one.language === language).length));
    expect(both.length).toBeGreaterThanOrEqual(240);
    expect(counted.filter(([open = 0, held = 0]) => open + held < 35 || Math.abs(open - held) > 4)).toEqual([]);
  });

  it('every family can be measured in both sheets, and those of the first rank well', () => {
    const times = (list: readonly Sentence[], family: string) => list.filter(({ families }) => families.includes(family)).length;
    expect(CHAT_FAMILIES.filter((family) => times(both, family) < 6 || SHEETS.some((sheet) => times(chat[sheet], family) < 3))).toEqual([]);
    expect(['ai', 'notice', 'recording', 'sensitive-warning', 'human'].filter((family) => times(both, family) < 12)).toEqual([]);
  });

  it.each(SHEETS)('%s: at least two in five say nothing, so that a list of words cannot win by shouting', (sheet) => {
    expect(share(chat[sheet], ({ families }) => families.length === 0)).toBeGreaterThanOrEqual(0.4);
  });
});

describe('notices', () => {
  it('every page has its entry in the sheet of its folder, and every entry its page', () => {
    const pages = (folder: string) => readdirSync(path.join(here, 'notices', folder)).filter((name) => name.endsWith('.html')).map((name) => path.posix.join(folder, name));
    expect(notices.open.map(({ file }) => file).sort()).toEqual(pages('').sort());
    expect(notices['held-out'].map(({ file }) => file).sort()).toEqual(pages('held-out').sort());
    expect(notices.open).toHaveLength(9);
    expect(notices['held-out']).toHaveLength(9);
  });

  it('three in every language, at least one in each sheet, and named after it', () => {
    expect(LANGUAGES.filter((language) => all.filter((one) => one.language === language).length !== 3)).toEqual([]);
    expect(LANGUAGES.filter((language) => SHEETS.some((sheet) => !notices[sheet].some((one) => one.language === language)))).toEqual([]);
    expect(faultyAt(all, ({ file, language }) => !new RegExp(`^(held-out/)?${language}-[1-3]\\.html$`).test(file))).toEqual([]);
  });

  it('the pages are as long as short real ones, and plain enough to be quoted', () => {
    const words = (file: string) => shown(file).trim().split(' ').length;
    expect(all.filter(({ file }) => words(file) < 400 || words(file) > 1500).map(({ file }) => file)).toEqual([]);
    expect(all.filter(({ file }) => /&\w+;|&#|<script|<style|<!--/.test(readFileSync(path.join(here, 'notices', file), 'utf8'))).map(({ file }) => file)).toEqual([]);
  });

  it.each(SECOND)('%s: one page a language, 350 to 900 words, plain enough to be quoted, with its entry', (sheet) => {
    const pages = readdirSync(path.join(here, 'notices', sheet)).sort();
    expect(pages).toEqual(LANGUAGES.map((language) => `${language}.html`).sort());
    expect(notices[sheet].map(({ file }) => file).sort()).toEqual(pages.map((page) => `${sheet}/${page}`));
    expect(faultyAt(notices[sheet], ({ file, language }) => file !== `${sheet}/${language}.html`)).toEqual([]);
    const words = (file: string) => shown(file).trim().split(' ').length;
    expect(faultyAt(notices[sheet], ({ file }) => words(file) < 350 || words(file) > 900)).toEqual([]);
    expect(faultyAt(notices[sheet], ({ file }) => /&\w+;|&#|<script|<style|<!--/.test(readFileSync(path.join(here, 'notices', file), 'utf8')))).toEqual([]);
  });

  it.each(['open-3', 'held-out-3'] as const)('%s: its pages, 300 to 1,000 words, plain enough to be quoted, with their entries', (sheet) => {
    expect(readdirSync(path.join(here, 'notices', sheet)).sort()).toEqual(THIRD[sheet].map((page) => `${page}.html`));
    expect(notices[sheet].map(({ file }) => file).sort()).toEqual(THIRD[sheet].map((page) => `${sheet}/${page}.html`));
    expect(faultyAt(notices[sheet], ({ file, language }) => !LANGUAGES.includes(language) || !file.startsWith(`${sheet}/${language}-`))).toEqual([]);
    const words = (file: string) => shown(file).trim().split(' ').length;
    expect(faultyAt(notices[sheet], ({ file }) => words(file) < 300 || words(file) > 1000)).toEqual([]);
    expect(faultyAt(notices[sheet], ({ file }) => /&\w+;|&#|<script|<style|<!--/.test(readFileSync(path.join(here, 'notices', file), 'utf8')))).toEqual([]);
  });

  it('no sentence of the third held-out sheet is labelled in an open one, too', () => {
    const sentences = (sheets: readonly NoticeSheet[]) => sheets.flatMap((sheet) => notices[sheet]).flatMap(({ mentions }) => Object.values(mentions)).flatMap(({ sentence, also = [] }) => [sentence ?? '', ...also]).filter((one) => one.length >= 40);
    const open = new Set(sentences(OPEN_SHEETS));
    expect(faultyAt(sentences(['held-out-3']), (one) => open.has(one))).toEqual([]);
    expect(sentences(['held-out-3']).length).toBeGreaterThan(60);
  });

  it.each(WHOLE)('%s: every further sentence stands on its page, under one label, beside one that says it', (sheet) => {
    const faults = notices[sheet].flatMap(({ file, mentions }) => Object.entries(mentions).filter(([, { present, sentence, also = [], perhaps = [] }]) => {
      const further = [...also, ...perhaps];
      return further.some((one) => one.length < 6 || !shown(file).includes(one)) || (further.length > 0 && !present) || new Set([sentence, ...further]).size < further.length + 1;
    }).map(([name]) => `${file} ${name}`));
    expect(faults).toEqual([]);
  });

  it.each(NOTICE_SHEETS)('%s: every mention is answered, and every quotation stands on its page', (sheet) => {
    const faults = notices[sheet].flatMap(({ file, mentions }) => {
      const text = shown(file);
      const quoted = (sentence: string | undefined) => sentence !== undefined && sentence.length > 5 && text.includes(sentence);
      const bad = ([name, { present, sentence, tempting }]: [string, Mention]) =>
        !MENTIONS.includes(name) || (present ? !quoted(sentence) || tempting !== undefined : sentence !== undefined || (tempting !== undefined && !quoted(tempting)));
      const missing = MENTIONS.filter((name) => mentions[name] === undefined);
      return [...missing, ...Object.entries(mentions).filter(bad).map(([name]) => name)].map((name) => `${file} ${name}`);
    });
    expect(faults).toEqual([]);
  });

  it.each(NOTICE_SHEETS)('%s: rights, supplier, date and outdated references agree with mentions and page', (sheet) => {
    const faults = notices[sheet].flatMap((notice) => {
      const text = shown(notice.file);
      const supplier = notice['chat-vendor'];
      const wrong = [
        notice.rights.some((right) => !RIGHTS.includes(right)) || (notice.rights.length > 0) !== notice.mentions.rights?.present ? 'rights' : '',
        supplier !== null && (!text.includes(supplier) || !notice.mentions['chat-covered']?.present) ? 'chat-vendor' : '',
        notice.date !== null && (!/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(notice.date) || !text.includes(notice.date.slice(0, 4))) ? 'date' : '',
        notice['outdated-references'].some((reference) => !text.includes(reference)) ? 'outdated-references' : '',
      ];
      return wrong.filter((name) => name !== '').map((name) => `${notice.file} ${name}`);
    });
    expect(faults).toEqual([]);
  });

  it('each mention is found and missed in each sheet, and about a third or more are missing', () => {
    const present = (sheet: Sheet, name: string) => notices[sheet].filter(({ mentions }) => mentions[name]?.present).length;
    expect(MENTIONS.flatMap((name) => SHEETS.flatMap((sheet) => (present(sheet, name) === 0 ? [`${sheet} ${name} never`] : present(sheet, name) === 9 ? [`${sheet} ${name} always`] : [])))).toEqual([]);
    const answers = all.flatMap(({ mentions }) => Object.values(mentions));
    expect(share(answers, ({ present: there }) => !there)).toBeGreaterThan(0.3);
    expect(share(answers, ({ present: there }) => !there)).toBeLessThan(0.5);
    expect(answers.filter(({ tempting }) => tempting !== undefined).length).toBeGreaterThan(60);
  });
});

describe('the sheets that are measured', () => {
  it('those held out are measured only when they are asked for', () => {
    expect(asked([])).toEqual(['open', 'open-2', 'open-3']);
    expect(asked(['--misses']).filter((sheet) => sheet.startsWith('held-out'))).toEqual([]);
    expect(asked(['--held-out'])).toEqual([...OPEN_SHEETS, ...HELD_OUT_SHEETS]);
    expect(asked(['--sheet=held-out-3'])).toEqual(['held-out-3']);
    expect(() => asked(['--sheet=closed'])).toThrow('closed');
  });
});

describe('a sentence shown and a sentence labelled', () => {
  it.each([
    ['We keep invoices for ten years.', 'We keep invoices for ten years.', true],
    ['cut: We keep invoices for ten', 'We keep invoices for ten years.', false],
    ['We keep invoices for ten', 'We keep invoices for ten years.', true],
    ['Legal basis: Contract', 'Contract', true],
    ['The contract ends when you leave us.', 'Contract', false],
    ['Officer: {email}', 'dpo@firm.example', true],
    ['Two.', 'Two. One keeps you logged in.', true],
    ['with consent.', 'Send job offers: with consent.', true],
    ['you may object', 'In that case you may object to all of it, at any time.', false],
  ] as const)('%s / %s', (shownOne, labelled, same) => expect(isSameSentence(shownOne, labelled)).toBe(same));

  it('doubtful ones count neither way, the others against', () => {
    const label: LabelledNotice = { ...notices['open-2'][0]!, mentions: { purposes: { present: true, sentence: 'We use it to deliver your parcels.', perhaps: ['We use it as the law requires of us.'] } } };
    const reading = (...sentences: string[]) => ({ mentions: sentences.map((sentence) => ({ kind: 'purposes', sentence, confidence: 'high' })) }) as unknown as NoticeReading;
    expect(misquoted(label, reading('We use it to deliver your parcels.', 'We use it as the law requires of us.'), 'purposes')).toEqual({ shown: 1, wrong: [] });
    expect(misquoted(label, reading('We use flour to bake our bread here.'), 'purposes')).toEqual({ shown: 1, wrong: ['We use flour to bake our bread here.'] });
  });
});
