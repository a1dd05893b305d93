import { importsOf, sourcesUnder, within, type Import, type Tree } from './tree.ts';

export interface Row {
  /** A folder, or a file. The longest one that fits governs a file. */
  readonly where: string;
  /** Folders, files and packages it may import; itself always. */
  readonly may: readonly string[];
  /** What it may import with `import type` only. */
  readonly types?: readonly string[];
  readonly why: string;
}

/** One import that the table does not allow. `from` is a file or a folder, `to` a target as `importsOf` gives it. */
export interface Exception { readonly from: string; readonly to: string; readonly why: string }

const MODEL = 'lib/model';
const JUDGING = [MODEL, 'lib/facts', 'lib/order.ts', 'lib/site.ts', 'lib/match.ts'];

/** ARCHITECTURE.md, "Boundaries": the table there and this one say the same. */
export const BOUNDARIES: readonly Row[] = [
  { where: MODEL, may: [], why: 'everything stands on the model, so it stands on nothing' },
  { where: 'rules', may: [], types: [MODEL], why: 'rules are data: people read them, and JSON can carry them' },
  { where: 'lib/order.ts', may: [MODEL], why: 'order between two clocks is decided once, from entries alone' },
  { where: 'lib/match.ts', may: [MODEL], why: 'matching is text against rules handed in' },
  { where: 'lib/sentences.ts', may: [MODEL, 'lib/match.ts'], why: 'what a sentence says is text against phrases handed in' },
  { where: 'lib/site.ts', may: [MODEL, 'tldts'], why: 'what a site is, is decided in one place; the list of public suffixes has one reader' },
  { where: 'lib/facts', may: [MODEL, 'lib/match.ts', 'lib/site.ts', 'lib/order.ts'], why: 'facts are folded from entries and rules handed in; they know no check' },
  { where: 'lib/checks', may: [MODEL, 'lib/order.ts', 'lib/site.ts'], why: 'a check judges the facts it is handed; it knows neither how they were found nor any vendor' },
  { where: 'lib/evaluate.ts', may: JUDGING, why: 'the evaluator is handed log, rules, checks and judgements' },
  { where: 'lib/score.ts', may: [MODEL], why: 'the score is addition' },
  { where: 'lib/judge.ts', may: [MODEL, 'lib/facts', 'lib/digests.ts', 'lib/evaluate.ts', 'lib/registry.ts', 'lib/score.ts'], why: 'worker and popup judge a visit in the same way' },
  { where: 'lib/export.ts', may: [MODEL, 'lib/evaluate.ts', 'lib/registry.ts', 'lib/digests.ts', 'lib/log/evidence.ts', 'lib/log/join.ts'], why: 'what leaves the popup is judged and sealed as anywhere else' },
  { where: 'lib/scorecard.ts', may: [MODEL], why: 'the scorecard is facts and results, written down' },
  { where: 'lib/registry-consent.ts', may: [MODEL, 'rules'], why: 'the part of the registry that is injected into pages' },
  { where: 'lib/registry-chat.ts', may: [MODEL, 'rules'], why: 'the part of the registry that is injected where a chat is open' },
  { where: 'lib/registry.ts', may: [MODEL, 'lib/registry-consent.ts', 'lib/checks', 'rules'], why: 'the directory is the registry, and this file reads the directory' },
  { where: 'lib/digests.ts', may: [], why: 'two constants written at build time' },
  { where: 'lib/virtual.d.ts', may: [], types: ['lib/record'], why: 'types of what the build puts in' },
  { where: 'lib/record', may: [MODEL, '@duckduckgo/autoconsent', 'valibot', '@iabtcf/core'], why: 'recorders say what they saw: no opinion, no store, no browser API' },
  { where: 'lib/decode.ts', may: [], why: 'layers of URI encoding are undone in one place' },
  { where: 'lib/consent-record', may: [MODEL, 'lib/decode.ts'], why: "what consent platforms write is read by small parsers, one per format: they know neither log nor browser" },
  { where: 'lib/log', may: [MODEL, 'lib/decode.ts', 'lib/consent-record', 'dexie', 'valibot', 'fflate'], why: 'the log is the only folder that knows how entries are kept' },
  { where: 'lib/clean', may: [MODEL, 'lib/site.ts'], why: 'what belongs to whom is decided from what the browser holds; the browser itself is handed in' },
  { where: 'lib/platform', may: [MODEL, 'webextension-polyfill'], why: "the only folder that knows the browser's own interface" },
  { where: 'lib/ui', may: [MODEL, 'lib/score.ts', 'preact', '@preact/signals'], why: 'components show what they are handed; what an area or an act weighs is addition' },
  { where: 'lib/report', may: [MODEL, 'lib/score.ts', 'lib/ui'], why: 'a scorecard on paper: the words of the interface, in a document that needs nothing else' },
  { where: 'lib/node', may: [...JUDGING, 'lib/evaluate.ts', 'lib/score.ts', 'lib/scorecard.ts', 'lib/report', 'lib/registry.ts', 'lib/digests.ts', 'lib/log/evidence.ts', 'lib/log/join.ts', 'lib/log/base64url.ts', 'node:', 'puppeteer-core', 'sarif', 'unpdf', 'vite'],
    types: ['lib/record'], why: 'programs for Node use what is pure, and the evidence file' },
  { where: 'entrypoints', may: ['lib', 'preact', '@preact/signals', 'virtual:', 'wxt'], why: 'entrypoints wire: adapter to log, log to screen' },
];

/** Entrypoints may import all of lib, but programs for Node have no place in an extension. */
const NEVER: readonly { readonly from: string; readonly to: string; readonly why: string }[] = [
  { from: 'entrypoints', to: 'lib/node', why: 'programs for Node have no place in an extension' },
];

/** Used or gone: an exception nobody needs fails the law. */
export const EXCEPTIONS: readonly Exception[] = [
  { from: 'lib/record', to: 'lib/match.ts', why: 'what is a chat word is decided in one place; the words are handed in' },
  { from: 'lib/record', to: 'lib/sentences.ts', why: 'of what a chat says only sentences of known families may be kept: they are told apart where they stand' },
  { from: 'lib/log/handout.ts', to: 'lib/site.ts', why: 'a driver asks by host, the store answers by site' },
  { from: 'lib/platform/witness.ts', to: 'lib/site.ts', why: 'where something happened is the site of the top-level document' },
  { from: 'lib/platform/witness.ts', to: 'lib/record/browser-events.ts', why: "the browser's events are read as plain objects, and named there" },
  { from: 'lib/platform/connections.ts', to: 'lib/record/browser-events.ts', why: "what the browser calls a version is read where its events are" },
  { from: 'lib/node/widget-rules-plugin.ts', to: 'lib/record/widget-rules.ts', why: 'what every page must load is picked at build time, by the code that will read it' },
  { from: 'lib/node/widget-rules-plugin.ts', to: '(computed)', why: 'the directory is the registry, at build time too' },
];

/** Every import that the table does not allow, and every exception that nothing uses. */
export function boundaryViolations(tree: Tree, table: readonly Row[] = BOUNDARIES, exceptions: readonly Exception[] = EXCEPTIONS): string[] {
  const unused = new Set(exceptions);
  const broken = sourcesUnder(tree, ['lib', 'rules', 'entrypoints']).flatMap(([file, text]) => {
    const row = rowOf(file, table);
    if (row === undefined) return [`${file} is governed by no row: say in the table what it may import`];
    return importsOf(file, text).filter((found) => {
      if (allowed(file, found, row)) return false;
      const exception = exceptions.find((e) => within(file, e.from) && e.to === found.target);
      if (exception) unused.delete(exception);
      return exception === undefined;
    }).map((found) => `${file} imports ${found.target}${found.kind === 'run' ? '' : ` (${found.kind})`}: ${row.why}`);
  });
  return [...broken, ...[...unused].map((e) => `the exception for ${e.from} → ${e.to} is not used any more`)];
}

function rowOf(file: string, table: readonly Row[]): Row | undefined {
  return table.filter((row) => within(file, row.where)).sort((a, b) => b.where.length - a.where.length)[0];
}

function allowed(file: string, { target, kind }: Import, row: Row): boolean {
  if (NEVER.some((never) => within(file, never.from) && within(target, never.to))) return false;
  const allowedHere = kind === 'type' ? [...row.may, ...(row.types ?? [])] : row.may;
  return [row.where, ...allowedHere].some((start) => (start.endsWith(':') ? target.startsWith(start) : within(target, start)));
}
