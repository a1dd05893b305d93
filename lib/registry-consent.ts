import type { CmpRule, Phrases } from './model/rules.ts';

/**
 * The part of the registry that is injected into pages with a banner: nothing of it may drag in the rest.
 * Files come in the order of their names, so that every build agrees.
 */
type Files<T> = Readonly<Record<string, T>>;

export const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.ts$/, '');
/** By name without ending: `zendesk` before `zendesk-messaging`, which the dot of `.ts` would turn round. */
export const inNameOrder = <T>(files: Files<T>): readonly (readonly [string, T])[] =>
  Object.entries(files).sort(([a], [b]) => (baseName(a) < baseName(b) ? -1 : baseName(a) > baseName(b) ? 1 : 0));
export const all = <T>(files: Files<T>): readonly T[] => inNameOrder(files).map(([, one]) => one);

export const cmp: readonly CmpRule[] = all(import.meta.glob<CmpRule>('../rules/cmp/*.ts', { eager: true, import: 'default' }));

/** By language, as the files are named. */
export const phrases: Readonly<Record<string, Phrases>> = Object.fromEntries(
  inNameOrder(import.meta.glob<Phrases>('../rules/phrases/*.ts', { eager: true, import: 'default' })).map(([path, words]) => [baseName(path), words]),
);
