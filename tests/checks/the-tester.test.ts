import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fail, inapplicable, pass, review, untested, type Check, type Outcome, type Verdict } from '../../lib/model/check.ts';
import type { FactName, Facts } from '../../lib/model/facts.ts';
import type { Text } from '../../lib/model/text.ts';
import { complaintsOfStory, complaintsOfTable, outcomesIn, type Story } from '../support/checks.ts';
import { aPage, aSiteCookie, watched } from '../support/facts.ts';

/** Every guard of the adversarial tester, seen to catch what it is there for. */

const text = (en: string, fr = `${en} (fr)`): Text => ({ en, fr });
const rogue = (judge: (facts: Facts) => Verdict, needs: readonly FactName[] = ['pages', 'storage']): Check => ({
  id: 'rogue', area: 'transport', title: text('A title'), why: text('A reason'), remedy: text('A remedy'), law: ['none'], severity: 'minor', mode: 'automatic', needs, judge,
});
const story: Story = { name: 'one', facts: { storage: [aSiteCookie('a'), aSiteCookie('b'), aSiteCookie('c')] }, expect: 'pass' };
const [page] = [aPage()];
const good = ({ pages, storage }: Facts): Verdict => pass([(pages[0] ?? page).cites[0], ...storage.flatMap(({ cites }) => cites)]);

const caught = (judge: (facts: Facts) => Verdict, expected: string | RegExp, told: Partial<Story> = {}) => {
  const complaints = complaintsOfStory(rogue(judge), { ...story, ...told });
  expect(complaints.join('\n')).toMatch(expected);
};

describe('a story', () => {
  it('passes when all is well', () => expect(complaintsOfStory(rogue(good), story)).toEqual([]));

  it('catches another outcome', () => caught(() => untested(text('Go')), /expected pass, got untested: Go/));
  it('catches a check that throws', () => caught(() => { throw new Error('torn'); }, 'throws: torn'));
  it('catches a promise', () => caught((() => Promise.resolve(untested(text('Go')))) as never, 'promise'));
  it('catches what is not for checks to give', () => caught(() => ({ outcome: 'error' }) as never, 'not for checks to give'));

  it('catches a write into the facts, however deep', () => {
    caught((facts) => { (facts as { pages: unknown }).pages = []; return good(facts); }, 'throws');
    caught((facts) => { (facts.storage as unknown[]).pop(); return good(facts); }, 'throws');
    caught((facts) => { (facts.storage[0] as { name: string }).name = 'x'; return good(facts); }, 'throws');
  });

  it('catches a fact that was not declared', () => {
    caught((facts) => (facts.widgets.length > 0 ? good(facts) : good(facts)), 'reads widgets, which it does not declare');
  });

  it('catches a memory from one question to the next', () => {
    let asked = 0;
    caught((facts) => (asked++ === 0 ? good(facts) : untested(text('Go'))), 'answers differently when asked twice');
  });

  it('catches what does not survive JSON', () => {
    const lost = new Map([['x', 1]]);
    caught((facts) => ((facts.storage[0] as unknown as { extra: Map<string, number> }).extra.size === 1 ? good(facts) : untested(text('Go'))), 'replayed through JSON',
      { facts: { storage: [{ ...aSiteCookie('a'), extra: lost } as never] } });
  });

  it('catches an answer that follows the order of facts', () => {
    caught((facts) => fail([{ what: text(`First ${facts.storage[0]?.name}`), cites: facts.pages[0]!.cites }]), 'answers differently when shuffled', { expect: 'fail' });
  });

  it('lets findings come in the order of facts', () => {
    const judge = ({ storage }: Facts): Verdict => fail(storage.map(({ name, cites }) => ({ what: text(`The cookie ${name}`, `Le cookie ${name}`), cites })) as never);
    expect(complaintsOfStory(rogue(judge, ['storage']), { ...story, expect: 'fail' })).toEqual([]);
  });

  it('catches what nobody examined or found', () => {
    caught(() => pass([] as never), 'without having examined anything');
    caught(() => fail([] as never), 'fail without a finding', { expect: 'fail' });
    caught(() => fail([{ what: text('Seen'), cites: [] as never }]), 'cites nothing: Seen', { expect: 'fail' });
  });

  it('catches citations of what is in no fact, and of one thing twice', () => {
    caught(() => pass([999_999]), 'cites 999999, which is in no fact');
    caught(({ pages }) => review(text('Look'), [{ what: text('Seen'), cites: [pages[0]!.cites[0], pages[0]!.cites[0]] }]), 'cites an entry twice', { expect: 'review' });
  });

  it('knows the numbers of every list that ends in cites', () => {
    const link = { url: page.url, words: 'x', cites: [4_242_424] as const };
    expect(complaintsOfStory(rogue(({ pages, storage }) => pass([4_242_424, ...pages[0]!.cites, ...storage.flatMap((s) => s.cites)])), { ...story, facts: { pages: [aPage({ noticeLinks: [link] })] } })).toEqual([]);
  });

  it.each([
    ['a missing language', text('Seen', ''), 'missing in a language'],
    ['a translation that is none', text('Seen', 'Seen'), 'not translated'],
    ['French where English should be', text('Le chat est ouvert', 'Le chat était ouvert'), 'French for English'],
    ['English where French should be', text('The chat was open', 'The chat was opened'), 'English for French'],
    ['an accusation', text('This violates the law', 'Vu'), 'accuses'],
    ['an accusation in French', text('Seen', 'Ceci est illégal'), 'accuses'],
    ['a name that was lost', text('The cookie undefined', 'Vu'), 'broken words'],
    ['a number that was lost', text('Stay NaN seconds', 'Vu'), 'broken words'],
    ['a plain space before a French colon', text('Seen', 'Vu : ici'), 'no-break space'],
  ])('catches %s', (_, words, expected) => caught(() => inapplicable(words), expected, { expect: 'inapplicable' }));

  it('holds the story to its own words and citations', () => {
    const first = story.facts.storage![0]!.cites[0];
    const seen = (words: string) => () => review(text(words), []);
    caught(seen('Look'), 'does not say Behold', { expect: 'review', says: 'Behold' });
    caught(seen('Look'), 'says Look', { expect: 'review', silent: 'Look' });
    caught(seen('Look'), 'says (fr)', { expect: 'review', silent: '(fr)' });
    caught(seen('Look'), `does not cite ${first}`, { expect: 'review', cites: [first] });
    caught(({ pages }) => fail([{ what: text('Seen'), cites: pages[0]!.cites }], false), 'stands alone: expected true', { expect: 'fail', alone: true });
    caught(({ pages }) => fail([{ what: text('Seen'), cites: pages[0]!.cites }]), 'stands alone: expected false', { expect: 'fail', alone: false });
    caught(good, `cites ${first}, which it should spare`, { spares: [first] });
  });
});

describe('a table', () => {
  const both = (facts: Facts): Verdict => (facts.storage.length > 0 && facts.pages.length > 0 ? good(facts) : untested(text('Go')));
  const can = new Set<Outcome>(['pass', 'untested']);
  const empty: Story = { name: 'two', facts: {}, expect: 'untested' };
  const complaints = (judge: (facts: Facts) => Verdict, stories: readonly Story[], more: Partial<Check> = {}, able: ReadonlySet<Outcome> = can) =>
    complaintsOfTable({ ...rogue(judge), ...more }, stories, able).join('\n');

  it('passes when all is well', () => expect(complaints(both, [story, empty])).toBe(''));
  it('catches an empty one', () => expect(complaints(both, [])).toMatch('no stories'));
  it('catches two stories of one name', () => expect(complaints(both, [story, empty, { ...empty, name: 'one' }])).toMatch('two stories are named "one"'));
  it('catches an outcome nobody told', () => expect(complaints(both, [story])).toMatch('no story ends in untested, and the check can'));
  it('catches an outcome the source does not show', () => expect(complaints(both, [story, empty], {}, new Set(['pass']))).toMatch('a story ends in untested, and the source does not say so'));
  it('catches a need that nobody reads', () => expect(complaints(both, [story, empty], { needs: ['pages', 'storage', 'watch'] })).toMatch('declares watch and never reads it'));
  it('catches a need declared twice', () => expect(complaints(both, [story, empty], { needs: ['pages', 'storage', 'pages'] })).toMatch('declares pages twice'));
  it('reads the check’s own words too', () => {
    expect(complaints(both, [story, empty], { title: text('Same', 'Same') })).toMatch('not translated: Same');
    expect(complaints(both, [story, empty], { why: text('It is illegal') })).toMatch('accuses');
  });
});

describe('what a file can give', () => {
  const file = (source: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'tester-')), 'check.ts');
    writeFileSync(path, source);
    return [...outcomesIn(path)].sort();
  };
  const head = "import { fail, pass, type Verdict, warn } from '../model/check.ts';\n";
  it('is what it imports and calls', () => expect(file(`${head}const a = pass([1]); const b = fail([]);`)).toEqual(['fail', 'pass']));
  it('is not what it names in a comment', () => expect(file(`${head}// warn(x)\n/* fail(y) */ pass([1])`)).toEqual(['pass']));
  it('is not a function of that name from elsewhere', () => expect(file("import { pass } from './elsewhere.ts'; pass(1)")).toEqual([]));
  it('includes what its neighbours give for it', () => {
    const real = fileURLToPath(new URL('../../lib/checks/chat-cookie-before-open.ts', import.meta.url));
    expect([...outcomesIn(real)].sort()).toEqual(['fail', 'inapplicable', 'pass', 'review', 'untested', 'warn']);
  });
});

describe('the builders', () => {
  it('give every fact entries of its own', () => {
    expect(new Set([...aPage().cites, ...aPage().cites, ...aSiteCookie('a').cites, ...watched('undecided × closed').cites]).size).toBe(4);
  });
});
