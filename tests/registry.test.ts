import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks, rules } from '../lib/registry.ts';

/** The directory is the registry: what lies there is found, under its own name. */
const names = (folder: string) => readdirSync(new URL(`../${folder}`, import.meta.url), { withFileTypes: true })
  .filter((one) => one.isFile() && one.name.endsWith('.ts')).map((one) => one.name.replace(/\.ts$/, '')).sort();

it('finds every check, and each is named as its file', () => {
  expect(checks.map(({ id }) => id)).toEqual(names('lib/checks'));
  expect(checks.length).toBeGreaterThanOrEqual(12);
});

it('finds every chat and consent platform, each named as its file', () => {
  expect(rules.chat.map(({ id }) => id)).toEqual(names('rules/chat'));
  expect(rules.cmp.map(({ id }) => id)).toEqual(names('rules/cmp'));
});

it('finds the phrases of every language by the name of its file', () => {
  expect(Object.keys(rules.phrases)).toEqual(names('rules/phrases'));
  expect(Object.keys(rules.phrases)).toEqual(expect.arrayContaining(['en', 'fr']));
});
