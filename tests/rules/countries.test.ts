import { describe, expect, it } from 'vitest';
import { hostMatches } from '../../lib/match.ts';
import { COMPANION_USES, REGIONS } from '../../lib/model/rules.ts';
import { rules } from '../../lib/registry.ts';

const countries = rules.countries ?? [];
const companions = rules.companions ?? [];
const on = (day: string, country: string) => countries.find((one) => one.country === country && (one.from ?? '') <= day && day <= (one.until ?? '9999'))?.standing ?? null;

describe('countries', () => {
  it('are named once, by code, with act, date and source', () => {
    expect(new Set(countries.map(({ country }) => country)).size).toBe(countries.length);
    for (const { country, act, source, from, until } of countries) {
      expect(country).toMatch(/^[A-Z]{2}$/);
      expect(act.length).toBeGreaterThan(10);
      expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const day of [from, until]) expect(day ?? '2020-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
  it('are the European Economic Area whole', () => expect(countries.filter(({ standing }) => standing === 'eea').length).toBe(30));
  it('have the standing of the day', () => {
    expect(['FR', 'NO', 'CH', 'JP', 'GB', 'BR', 'US', 'IN', 'CN', 'RU'].map((country) => on('2026-11-22', country))).toEqual(['eea', 'eea', 'adequate', 'adequate', 'adequate', 'adequate', 'framework', null, null, null]);
    expect(on('2026-01-25', 'BR')).toBeNull();
    expect(on('2026-01-26', 'BR')).toBe('adequate');
    expect(on('2031-12-27', 'GB')).toBe('adequate');
    expect(on('2031-12-28', 'GB')).toBeNull();
  });
});

describe('companions', () => {
  it('are named once, with hosts that are no chat’s', () => {
    expect(new Set(companions.map(({ name }) => name)).size).toBe(companions.length);
    for (const { use, hosts, name, source } of companions) {
      expect(COMPANION_USES).toContain(use);
      expect(source.read).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const host of hosts) {
        const [bare = '', path = ''] = host.split('/');
        if (use !== 'hosting') expect(rules.chat.filter((rule) => rule.hosts.some((pattern) => hostMatches(pattern, bare, `/${path}`))).map(({ id }) => `${name} is ${id}'s`)).toEqual([]);
      }
    }
  });
  it('nobody is found twice', () => {
    for (const one of companions) for (const host of one.hosts) expect(companions.filter((other) => other.hosts.some((pattern) => hostMatches(pattern, host.split('/')[0]!, `/${host.split('/')[1] ?? ''}`))).map(({ name }) => name), host).toEqual([one.name]);
  });
});

describe('what vendors offer', () => {
  it('regions are of the vendor’s own hosts, and of the known names', () => {
    for (const rule of rules.chat) for (const { host, region } of rule.regions ?? []) {
      const [bare = '', ...path] = host.split('/');
      expect(REGIONS).toContain(region);
      expect(rule.hosts.some((pattern) => hostMatches(pattern, bare, `/${path.join('/')}`)), `${rule.id} ${host}`).toBe(true);
    }
  });
  it('a region tells something only beside others', () => {
    for (const rule of rules.chat) if (rule.regions) expect(new Set(rule.regions.map(({ region }) => region)).size, rule.id).toBeGreaterThan(1);
  });
  it('ways to wait for consent have a dated source, and some are confirmed', () => {
    const modes = rules.chat.flatMap(({ consentMode }) => (consentMode === undefined ? [] : [consentMode]));
    expect(modes.filter(({ source }) => source.confirmed).length).toBeGreaterThanOrEqual(7);
    for (const { how, source } of modes) expect([how.length > 3, /^\d{4}-\d\d-\d\d$/.test(source.read)]).toEqual([true, true]);
  });
});
