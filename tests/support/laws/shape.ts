import { importsOf, isSource, nodesOf, sourcesUnder, within, type Tree } from './tree.ts';

/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /(^|[/.-])(utils?|helpers?|managers?|data|info|misc|common)([/.-]|$)/i;
/** A criterion of law gives a check its id; there the word says what it is. */
const GIVEN = /^(lib|tests)\/checks\/(audience-data-25-months|banner-withdrawal-info|chat-info-at-collection|chat-satisfaction-survey-info|chat-sensitive-data-warning|form-info-at-collection|notice-source-of-data|vendor-data-reuse)\.(test\.)?ts$/;

export function emptyNames(tree: Tree): string[] {
  return [...tree.keys()].filter((file) => EMPTY_NAMES.test(file) && !GIVEN.test(file)).map((file) => `${file}: name it after what it does`);
}

/** Files of a folder that have no test of the same name anywhere in another folder. Sub-folders are not looked into. */
export function untested(tree: Tree, folder: string, tests: string): string[] {
  const names = [...tree.keys()].filter((file) => isSource(file) && file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/')).map((file) => file.slice(folder.length + 1).replace(/\.tsx?$/, ''));
  const tested = new Set([...tree.keys()].filter((file) => within(file, tests)).map((file) => file.replace(/^.*\//, '').replace(/\.test\.tsx?$/, '')));
  return names.filter((name) => !tested.has(name)).map((name) => `${folder}/${name}.ts has no ${tests}/${name}.test.ts: one file, one test`);
}

/** `it.only` and its kin, by whatever name the test function goes. */
export function testsThatDoNotRun(tree: Tree): string[] {
  return sourcesUnder(tree, ['tests']).flatMap(([file, text]) =>
    nodesOf(file, text).flatMap((node) => {
      if (node.type !== 'MemberExpression') return [];
      const { object, property } = node as unknown as { object: { name?: string; object?: { name?: string } }; property: { name?: string } };
      const caller = object.name ?? object.object?.name ?? '';
      const runs = !['it', 'test', 'describe', 'suite', 'bench'].includes(caller) || !['only', 'skip', 'todo', 'skipIf', 'runIf', 'fails'].includes(property.name ?? '');
      return runs ? [] : [`${file}: ${caller}.${property.name}: every test runs, every time`];
    }));
}

/** Wiring is short, and nothing leans on it. */
export function entrypointViolations(tree: Tree): string[] {
  const leaning = sourcesUnder(tree, ['lib', 'rules', 'tests', 'entrypoints']).flatMap(([file, text]) =>
    importsOf(file, text).filter(({ target }) => within(target, 'entrypoints') && !sameEntrypoint(file, target)).map(({ target }) => `${file} imports ${target}: nothing imports from entrypoints`));
  const lengths = sourcesUnder(tree, ['entrypoints']).map(([, text]) => linesOfCode(text)).sort((a, b) => a - b);
  const median = lengths[Math.floor((lengths.length - 1) / 2)] ?? 0;
  return [...leaning, ...(median > 20 ? [`entrypoints have ${median} lines of code in the median, more than 20: wiring only`] : [])];
}

/** Lines that do something: no imports, comments or blank lines. */
function linesOfCode(text: string): number {
  return text.split('\n').filter((line) => !/^\s*($|\/\/|\/?\*|import\b)/.test(line)).length;
}

/** The files of one entrypoint's own folder belong together. */
function sameEntrypoint(a: string, b: string): boolean {
  const folder = (file: string) => /^(entrypoints\/[^/]+)\//.exec(file)?.[1] ?? null;
  return folder(a) !== null && folder(a) === folder(b);
}

/** Anything but data: code, and imports that stay after compiling. */
export function codeInRules(tree: Tree): string[] {
  const CODE = /Function|Class|^(Call|New|Await|Template|Tagged|Import)\w*Expression$|^(If|For|While|Do|Try|Switch)\w*Statement$|^TaggedTemplate/;
  return sourcesUnder(tree, ['rules']).flatMap(([file, text]) =>
    nodesOf(file, text).flatMap((node) => {
      const isRegex = node.type === 'Literal' && node['regex'] !== undefined && node['regex'] !== null;
      const what = isRegex ? 'a regular expression' : CODE.test(node.type) ? node.type : null;
      return what === null ? [] : [`${file}: ${what}: rules are data`];
    }));
}

/** What a value loses on its way through JSON, as paths. */
export function lostInJson(name: string, value: unknown): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${name} is ${value}`];
  if (Array.isArray(value)) return value.flatMap((item, i) => lostInJson(`${name}[${i}]`, item));
  if (typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    return Object.entries(value).flatMap(([key, item]) => lostInJson(`${name}.${key}`, item));
  }
  return [`${name} is ${typeof value === 'object' ? 'not a plain object' : `of type ${typeof value}`}`];
}

/** Texts that mean something only where the project was written. */
export function foreignMentions(tree: Tree, foreign: readonly RegExp[]): string[] {
  return [...tree].flatMap(([file, text]) => foreign.filter((pattern) => pattern.test(text)).map((pattern) => `${file} mentions ${pattern.source}: it means nothing to a user of the project`));
}
