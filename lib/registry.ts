import type { Check } from './model/check.ts';
import type { ChatRule, CmpRule, Phrases, Rules, TracerRule } from './model/rules.ts';

/**
 * The directory is the registry: a check or a rule is one file with a default export, and nothing lists it.
 * Files come in the order of their names, so that every build agrees.
 */
type Files<T> = Readonly<Record<string, T>>;

const inNameOrder = <T>(files: Files<T>): readonly (readonly [string, T])[] =>
  Object.entries(files).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
const all = <T>(files: Files<T>): readonly T[] => inNameOrder(files).map(([, one]) => one);
const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.ts$/, '');

/** Every check, in order of id. */
export const checks: readonly Check[] = all(import.meta.glob<Check>('./checks/*.ts', { eager: true, import: 'default' }));

const tracers = inNameOrder(import.meta.glob<readonly TracerRule[]>('../rules/tracers/*.ts', { eager: true, import: 'default' }));
/** Our own list first: where two lists know a name, ours was looked into. */
const ownFirst = [...tracers.filter(([path]) => baseName(path) === 'own'), ...tracers.filter(([path]) => baseName(path) !== 'own')];

/** Every rule: chat vendors, consent platforms, tracers known by name, phrases by language. */
export const rules: Rules = {
  chat: all(import.meta.glob<ChatRule>('../rules/chat/*.ts', { eager: true, import: 'default' })),
  cmp: all(import.meta.glob<CmpRule>('../rules/cmp/*.ts', { eager: true, import: 'default' })),
  tracers: ownFirst.flatMap(([, list]) => list),
  phrases: Object.fromEntries(inNameOrder(import.meta.glob<Phrases>('../rules/phrases/*.ts', { eager: true, import: 'default' }))
    .map(([path, phrases]) => [baseName(path), phrases])),
};
