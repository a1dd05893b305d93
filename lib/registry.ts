import type { Check } from './model/check.ts';
import type { FormPhrases } from './model/form.ts';
import type { NoticePhrases } from './model/notice.ts';
import type { ChatRule, CompanionRule, CountryRule, EmbedRule, FingerprintRule, Rules, TracerRule } from './model/rules.ts';
import { all, baseName, cmp, inNameOrder, phrases } from './registry-consent.ts';

// The directory is the registry: a check or a rule is one file with a default export, and nothing lists it.

/** Every check, in order of id. */
export const checks: readonly Check[] = all(import.meta.glob<Check>('./checks/*.ts', { eager: true, import: 'default' }));

const tracers = inNameOrder(import.meta.glob<readonly TracerRule[]>('../rules/tracers/*.ts', { eager: true, import: 'default' }));
/** Our own list first: where two lists know a name, ours was looked into. */
const ownFirst = [...tracers.filter(([path]) => baseName(path) === 'own'), ...tracers.filter(([path]) => baseName(path) !== 'own')];

/** Every rule: chat vendors, consent platforms, tracers known by name, phrases by language. */
export const rules: Rules = {
  chat: all(import.meta.glob<ChatRule>('../rules/chat/*.ts', { eager: true, import: 'default' })),
  cmp,
  tracers: ownFirst.flatMap(([, list]) => list),
  phrases,
  notice: Object.fromEntries(inNameOrder(import.meta.glob<NoticePhrases>('../rules/phrases/notice/*.ts', { eager: true, import: 'default' })).map(([path, words]) => [baseName(path), words])),
  forms: Object.fromEntries(inNameOrder(import.meta.glob<FormPhrases>('../rules/phrases/forms/*.ts', { eager: true, import: 'default' })).map(([path, words]) => [baseName(path), words])),
  fingerprinting: all(import.meta.glob<readonly FingerprintRule[]>('../rules/fingerprinting/*.ts', { eager: true, import: 'default' })).flat(),
  countries: all(import.meta.glob<readonly CountryRule[]>('../rules/countries/*.ts', { eager: true, import: 'default' })).flat(),
  companions: all(import.meta.glob<readonly CompanionRule[]>('../rules/companions/*.ts', { eager: true, import: 'default' })).flat(),
  embeds: all(import.meta.glob<readonly EmbedRule[]>('../rules/embeds/*.ts', { eager: true, import: 'default' })).flat(),
};
