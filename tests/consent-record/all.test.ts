import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats, readRecord, readSignal } from '../../lib/consent-record/reading/by-name.ts';
import type { ConsentRecord } from '../../lib/model/consent-record.ts';
import type { CmpRule } from '../../lib/model/rules.ts';
import { base64, encoded, read } from './reading.ts';
import { threadMs } from '../support/thread-time.ts';

const rules = Object.values(import.meta.glob<CmpRule>('../../rules/cmp/*.ts', { eager: true, import: 'default' }));
const STANDARDS = ['tcf', 'gpp', 'google-consent-mode'];
/** A name for each pattern. */
const names = formats.filter(({ inQuery }) => !inQuery).flatMap(({ names: all }) => all).map((name) => name.replace('*', '123'));

describe('the formats', () => {
  it('are one file each, named after their rule or standard', () => {
    const files = readdirSync(`${import.meta.dirname}/../../lib/consent-record`).filter((file) => file.endsWith('.ts'));
    expect(formats.map(({ format }) => `${format}.ts`)).toEqual(files.sort());
    const ids = rules.map(({ id }) => id);
    expect(formats.map(({ format }) => format).filter((format) => !ids.includes(format) && !STANDARDS.includes(format))).toEqual([]);
  });

  it('read only names that a rule calls a record', () => {
    const missing = formats.filter(({ format }) => !STANDARDS.includes(format)).flatMap(({ format, names: known }) => {
      const record = rules.find(({ id }) => id === format)?.record ?? [];
      return known.filter((name) => !record.some((pattern) => pattern === name || (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1))))).map((name) => `${format}: ${name}`);
    });
    expect(missing).toEqual([]);
    // The standard's own names stand in the rules of those who use them.
    const everyRecord = rules.flatMap(({ record }) => record);
    expect(formats.filter(({ format }) => format === 'tcf').flatMap(({ names: known }) => known).filter((name) => !everyRecord.includes(name) && !['IABTCF_TCString', 'eupubconsent-v2'].includes(name))).toEqual([]);
  });

  it('have patterns of which none hides another', () => {
    const prefixes = formats.flatMap(({ names: all }) => all).filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
    expect(prefixes.filter((one) => prefixes.some((other) => other !== one && other.startsWith(one)))).toEqual([]);
    expect(formats.flatMap(({ names: all }) => all).filter((name) => /\*./.test(name))).toEqual([]);
  });
});

describe('whatever a site writes', () => {
  const sound = (record: ConsentRecord | null): void => {
    if (record === null) return;
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
    expect(Object.keys(record.choices).length).toBeLessThanOrEqual(64);
    expect(['pending', 'accepted', 'partial', 'refused', 'unreadable']).toContain(record.says);
    expect(Object.values(record.choices).every((granted) => typeof granted === 'boolean')).toBe(true);
    if (record.mayBe !== undefined) expect(record.says).toBe('partial');
  };
  const odd = fc.constantFrom('', '{', '[]', 'null', '{}', '%', '%7B', '%25257B', '!', '!=', '{"__proto__":7}', '{"__proto__":{"a":false}}', 'constructor', '__proto__', 'toString', '\ud800', 'groups=__proto__:0', 'e30=', base64(null), base64({ __proto__: { a: 1 } }), '"'.repeat(200));

  it('no text makes a reader throw, or find a consent', { timeout: 60_000 }, () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 80 }), fc.base64String({ maxLength: 200 }), odd).filter((value) => value !== '-1');
    fc.assert(fc.property(fc.oneof(fc.constantFrom(...names), fc.string(), odd), anything, (name, value) => {
      for (const record of [readRecord(name, value), readSignal(name, value), readSignal('gcd', value)]) {
        sound(record);
        expect(record?.says).not.toBe('accepted');
      }
    }), { numRuns: 2_000 });
  });

  it('a group is agreed to whatever it is called', () => {
    expect(readRecord('OptanonConsent', 'groups=__proto__:1')?.says).toBe('accepted');
    expect(Object.prototype).not.toHaveProperty('1');
    expect(({} as Record<string, unknown>)['__proto__']).toBe(Object.prototype);
  });

  it('no JSON does, under whatever names', { timeout: 60_000 }, () => {
    const member = fc.oneof(fc.constantFrom('consents', 'consent', 'purposes', 'categories', 'services', 'gdpr', 'consentStatus', 'status', 'enabled', 'con', 'CMP', 'type', '__proto__', 'constructor', 'hasOwnProperty'), fc.string());
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 5 }, fc.anything({ maxDepth: 0 }), fc.array(tie('tree'), { maxLength: 4 }), fc.array(fc.tuple(member, tie('tree')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries))),
    }));
    fc.assert(fc.property(fc.constantFrom(...names), tree, fc.nat(2), (name, node, spelling) => {
      const json = JSON.stringify(node, (_, value) => (typeof value === 'bigint' ? String(value) : value)) ?? 'undefined';
      sound(readRecord(name, [json, encodeURIComponent(Buffer.from(json).toString()), Buffer.from(json).toString('base64')][spelling]!));
    }), { numRuns: 2_000 });
  });

  it('costs little: the longest values there are', { timeout: 60_000 }, () => {
    const long = [`{"a":${'['.repeat(8_000)}`, '%25'.repeat(5_400), '!a=true'.repeat(2_300), 'C'.repeat(16_384), `groups=${'a:1,'.repeat(4_000)}`, 'c.a:1,'.repeat(2_700), JSON.stringify(Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`n${i}`, true]))), 'QUFB'.repeat(4_096)];
    for (const name of names) {
      for (const value of long) {
        const start = threadMs();
        sound(readRecord(name, value));
        expect(threadMs() - start, name).toBeLessThan(250);
      }
    }
  });

  it('at most 64 choices are named, and all of them count', () => {
    const services = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`service ${index}`, index < 99]));
    const record = read('klaro', encoded(services));
    expect(Object.keys(record.choices)).toHaveLength(64);
    expect(record).toMatchObject({ says: 'partial', mayBe: 'refused' });
  });

  it('names of objects’ own members are names like others', () => {
    const record = read('klaro', '{"__proto__":true,"constructor":false}');
    expect(Object.entries(record.choices)).toEqual([['__proto__', true], ['constructor', false]]);
    expect(record.says).toBe('partial');
  });
});

it('an ordinary name is not looked into, unless its shape leaves no doubt', () => {
  expect([readRecord('_ga', 'GA1.1.1'), readRecord('theme', '{"marketing":true}'), readRecord('greeting', '!hello=world'), readRecord('constructor', 'x')]).toEqual([null, null, null, null]);
  expect(readRecord('my-cookies', '!crisp=wait!matomo=wait')).toMatchObject({ format: 'tarteaucitron', says: 'pending' });
});
