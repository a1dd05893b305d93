import fc from 'fast-check';
import { Window } from 'happy-dom';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchange } from '../../lib/node/audit/exchange.ts';
import { junit } from '../../lib/node/audit/junit.ts';
import { UsageError } from '../../lib/node/audit/options.ts';
import type { Audited } from '../../lib/node/audit/outcome.ts';
import { sarif } from '../../lib/node/audit/sarif.ts';
import { checks } from '../../lib/registry.ts';
import type { ResultCard, Scorecard } from '../../lib/scorecard.ts';
import type { Outcome } from '../../lib/model/check.ts';

const found = (...what: string[]): ResultCard['findings'] => what.map((words, index) => ({ what: words, cites: [index + 1, 7] }));
const card = (id: string, outcome: Outcome, more: Partial<ResultCard> = {}): ResultCard => {
  const { severity, title } = checks.find((check) => check.id === id)!;
  return { id, outcome, severity, judgedBy: 'machine', title: title.en, findings: [], reason: null, answer: null, ...more };
};
const RESULTS = [
  card('chat-cookie-before-open', 'fail', { findings: found('“id” was stored before you opened the chat.', '“id2” too.') }),
  card('csp-present', 'warn', { findings: found('No policy.') }),
  card('chat-ai-disclosure', 'review', { reason: 'Is it said?' }),
  card('chat-human-handoff', 'untested', { reason: 'Open the chat.' }),
  card('https-page', 'pass', { findings: found('https') }),
  card('mixed-content', 'inapplicable'),
  card('hsts-present', 'error', { reason: 'torn' }),
];
const scorecard = (results: readonly ResultCard[] = RESULTS): Scorecard => ({
  schema: 'temoin.scorecard/1', app: { version: '9.9', rules: 'r' }, browser: 'Chrome/1', site: 'shop.example.fr', requestedUrl: 'https://shop.example.fr/', url: 'https://shop.example.fr/accueil',
  startedAt: '2026-01-02T03:04:05.678Z', visits: [], results, score: { value: 39, grade: 'E', coverage: 0.5 },
});
const audited = (results?: readonly ResultCard[]): Audited => ({ url: 'https://shop.example.fr/', scorecard: scorecard(results) });
const GONE: Audited = { url: 'https://gone.example.fr/', unusable: 'No answer.\nIs it up?' };

/** A strict reader of XML: it refuses what is not well formed. */
function readXml(text: string) {
  const { DOMParser } = new Window() as unknown as { DOMParser: new () => { parseFromString(text: string, type: string): Document } };
  return new DOMParser().parseFromString(text, 'application/xml');
}

describe('JUnit', () => {
  const tests = (text: string): [string, string, string][] => [...readXml(text).querySelectorAll('testcase')].map((one) =>
    [/\[(.+)\]$/.exec(one.getAttribute('name')!)?.[1] ?? one.getAttribute('name')!, one.firstElementChild?.tagName.toLowerCase() ?? 'passed', one.firstElementChild?.getAttribute('message') ?? one.firstElementChild?.textContent ?? '']);

  it('each verdict as its reader understands it; what does not apply is left out', () => {
    expect(tests(junit([audited()]))).toEqual([
      ['chat-cookie-before-open', 'failure', '“id” was stored before you opened the chat.'],
      ['csp-present', 'system-out', 'could be better: No policy.'],
      ['chat-ai-disclosure', 'skipped', 'review: Is it said?'],
      ['chat-human-handoff', 'skipped', 'untested: Open the chat.'],
      ['https-page', 'passed', ''],
      ['hsts-present', 'error', 'torn'],
    ]);
  });
  it('counts what it holds', () => {
    const suite = readXml(junit([audited()])).querySelector('testsuite')!;
    const of = (name: string): string | null => suite.getAttribute(name);
    expect([of('name'), of('tests'), of('failures'), of('errors'), of('skipped'), of('timestamp')]).toEqual(['https://shop.example.fr/accueil', '6', '1', '1', '2', '2026-01-02T03:04:05']);
    expect(suite.querySelector('failure')!.textContent).toBe('“id” was stored before you opened the chat.\n“id2” too.');
    expect(suite.querySelector('testcase')!.getAttribute('classname')).toBe('temoin.shop_example_fr');
  });
  it('a site that could not be audited is an error, beside the others', () => {
    const suites = [...readXml(junit([audited(), GONE])).querySelectorAll('testsuite')].map((suite) => [suite.getAttribute('name'), suite.getAttribute('errors')]);
    expect(suites).toEqual([['https://shop.example.fr/accueil', '1'], ['https://gone.example.fr/', '1']]);
    expect(tests(junit([GONE]))).toEqual([['audit', 'error', 'No answer.']]);
  });
  it('nothing that a page calls its things breaks it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (words) => {
      const text = junit([audited([card('https-page', 'fail', { findings: found(`<b>"${words}&amp;]]>`) })])]);
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(text).not.toMatch(/\p{Surrogate}/u);
      const [one] = readXml(text).querySelectorAll('failure');
      expect(one!.children.length).toBe(0);
      expect(one!.textContent).toContain('&amp;]]>');
      expect(text.match(/<b>/)).toBeNull();
    }));
  });
});

describe('SARIF', () => {
  const log = (list: readonly Audited[] = [audited()], lang: 'en' | 'fr' = 'en') => JSON.parse(sarif(list, checks, lang)) as import('sarif').Log;

  it('each verdict has its kind, and only failures a level', () => {
    expect(log().runs[0]!.results!.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual([
      ['chat-cookie-before-open', 'fail', 'error'], ['csp-present', 'fail', 'note'], ['chat-ai-disclosure', 'review', 'none'], ['chat-human-handoff', 'open', 'none'], ['https-page', 'pass', 'none'], ['mixed-content', 'notApplicable', 'none'],
    ]);
  });
  it('points at its rule, the page and the log; is the same alert next time', () => {
    const { tool, results } = log().runs[0]!;
    const [first] = results!;
    expect(tool.driver.rules![first!.ruleIndex!]!.id).toBe('chat-cookie-before-open');
    expect(first!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('https://shop.example.fr/accueil');
    expect(first!.properties!['cites']).toEqual([1, 7, 2]);
    const later = log([audited(RESULTS.map((result) => ({ ...result, findings: found('other words') })))]).runs[0]!.results![0]!;
    expect(later.partialFingerprints).toEqual(first!.partialFingerprints);
  });
  it('a check that broke is the tool’s trouble, not the site’s', () => {
    const [call] = log().runs[0]!.invocations!;
    expect(call).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', associatedRule: { id: 'hsts-present' }, message: { text: 'torn' } }] });
    expect(log([audited(RESULTS.slice(0, 2))]).runs[0]!.invocations![0]!.executionSuccessful).toBe(true);
  });
  it('several sites are several runs with names of their own', () => {
    const { runs } = log([audited(), GONE]);
    expect(runs.map(({ automationDetails }) => automationDetails!.id)).toEqual(['temoin/shop.example.fr/', 'temoin/gone.example.fr/']);
    expect(runs[1]).toMatchObject({ results: [], invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'No answer.\nIs it up?' } }] }] });
  });
  it('in the language that was asked for', () => expect(log([audited()], 'fr').runs[0]!.tool.driver.rules![0]!.shortDescription!.text).toBe(checks.find(({ id }) => id === 'chat-ai-disclosure')!.title.fr));
});

describe('the files', () => {
  let folder = '';
  beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'temoin-exchange-')); });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are written anew after each address, in folders that did not exist', async () => {
    const [xml, json] = [path.join(folder, 'a/b/junit.xml'), path.join(folder, 'c/all.sarif')];
    const write = await exchange({ junit: xml, sarif: json, lang: 'en' });
    await write([audited()]);
    await write([audited(), GONE]);
    expect(readXml(await readFile(xml, 'utf8')).querySelectorAll('testsuite').length).toBe(2);
    expect((JSON.parse(await readFile(json, 'utf8')) as { runs: unknown[] }).runs.length).toBe(2);
  });
  it('that cannot be written are told before anything is visited', async () => {
    const file = path.join(folder, 'file');
    await writeFile(file, '');
    await expect(exchange({ junit: path.join(file, 'x.xml'), sarif: undefined, lang: 'en' })).rejects.toThrow(UsageError);
    await expect(exchange({ junit: undefined, sarif: folder, lang: 'en' })).rejects.toThrow('--sarif cannot be written');
  });
  it('nothing is written that was not asked for', async () => {
    await (await exchange({ junit: undefined, sarif: undefined, lang: 'en' }))([audited()]);
  });
});
