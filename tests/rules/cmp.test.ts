// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { CmpRule } from '../../lib/model/rules.ts';
import type { AutoConsentCMPRule } from '@duckduckgo/autoconsent';

const modules = import.meta.glob<CmpRule>('../../rules/cmp/*.ts', { eager: true, import: 'default' });
const rules = Object.entries(modules).map(([file, rule]) => [file.replace(/^.*\/|\.ts$/g, ''), rule] as const);
const require = createRequire(import.meta.url);
const library = JSON.parse(readFileSync(require.resolve('@duckduckgo/autoconsent/rules/rules.json'), 'utf8')) as { autoconsent: AutoConsentCMPRule[] };
const libraryCode = readFileSync(require.resolve('@duckduckgo/autoconsent'), 'utf8');

it('every file is a rule, and the platforms met most are there', () => {
  expect(rules.length).toBe(readdirSync(`${import.meta.dirname}/../../rules/cmp`).length);
  const ids = rules.map(([, { id }]) => id);
  expect(ids).toEqual(expect.arrayContaining(['onetrust', 'cookiebot', 'usercentrics', 'didomi', 'axeptio', 'tarteaucitron', 'orejime', 'sirdata', 'trustcommander', 'complianz', 'cookieyes', 'borlabs', 'iubenda', 'klaro', 'osano', 'cookiefirst', 'cookie-script', 'cookie-information', 'civic', 'trustarc', 'sourcepoint', 'inmobi', 'vanilla-cookieconsent', 'funding-choices', 'appconsent', 'fastcmp', 'termly', 'ketch', 'cookiehub', 'moove', 'cookie-notice', 'real-cookie-banner', 'drupal-eu-cookie-compliance', 'piwik-pro', 'tealium', 'transcend', 'pandectes', 'consentmo', 'liveramp', 'crownpeak', 'uniconsent', 'clickio', 'pubtech', 'fides', 'truendo', 'cookieman', 'wix', 'squarespace', 'c15t']));
  expect(new Set(ids).size).toBe(ids.length);
});

it('no name of the library means two of ours', () => {
  const aliases = rules.flatMap(([, rule]) => rule.aliases);
  expect(new Set(aliases).size).toBe(aliases.length);
});

describe.each(rules)('%s', (file, rule) => {
  it('is named after its brand', () => {
    expect(rule.id).toBe(file);
    expect(rule.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('has selectors a browser understands, each in one place', () => {
    const all = Object.values(rule.dom).flat();
    for (const selector of all) expect(() => document.querySelector(selector), selector).not.toThrow();
    expect(rule.dom.banner.length).toBeGreaterThan(0);
    const buttons = [rule.dom.accept, rule.dom.refuse, rule.dom.settings, rule.dom.save].flat();
    expect(new Set(buttons).size).toBe(buttons.length);
    expect(all.filter((selector) => /^(html|body|main)\b/.test(selector)), 'the page is not a banner').toEqual([]);
  });

  it('calls the library’s rules by names the library has', () => {
    for (const alias of rule.aliases) expect(library.autoconsent.some(({ name }) => name === alias) || libraryCode.includes(`"${alias}"`), alias).toBe(true);
  });

  it('names its record and its dated sources, one of them confirmed', () => {
    expect(rule.record.length).toBeGreaterThan(0);
    expect(rule.sources.some(({ confirmed }) => confirmed)).toBe(true);
    for (const { what, read, confirmed } of rule.sources) {
      expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(what.startsWith('lead'), 'a lead is never confirmed').toBe(!confirmed);
    }
  });
});

it('tarteaucitron: every selector is an id of the package', () => {
  const source = readFileSync(require.resolve('tarteaucitronjs/tarteaucitron.js'), 'utf8');
  const rule = modules['../../rules/cmp/tarteaucitron.ts']!;
  for (const selector of Object.values(rule.dom).flat()) expect(source, selector).toContain(`id="${selector.slice(1)}"`);
  expect(rule.record).toEqual([/"cookieName": '(\w+)'/.exec(source)?.[1]]);
});
