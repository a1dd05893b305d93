import type { ResultCard } from '../../scorecard.ts';
import { saidOf, type Audited } from './outcome.ts';

/**
 * The verdicts as a JUnit report, in the form that Jenkins, GitLab and others read: one suite an address, one test a
 * check. `fail` is a failure whatever `--fail-on` says, `error` an error; `review` and `untested` are skipped with
 * their reason, since nobody has judged them; what could be better passes and says so in its output. Checks that do
 * not apply are left out. Times are left out: a check takes none.
 */
export function junit(audited: readonly Audited[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', { name: 'Témoin' }, audited.map(suite))}\n`;
}

function suite(one: Audited): string {
  if ('unusable' in one) {
    const broken = element('testcase', { classname: classOf(one.url), name: 'audit' }, [element('error', { message: firstLine(one.unusable), type: 'unusable' }, [text(one.unusable)])]);
    return element('testsuite', { name: one.url, tests: 1, failures: 0, errors: 1, skipped: 0 }, [broken]);
  }
  const { url, startedAt, results, score } = one.scorecard;
  const applies = results.filter(({ outcome }) => outcome !== 'inapplicable');
  const count = (...outcomes: readonly string[]): number => applies.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return element('testsuite', {
    name: url, tests: applies.length, failures: count('fail'), errors: count('error'), skipped: count('review', 'untested'),
    // The schema's pattern has neither milliseconds nor a zone.
    timestamp: startedAt.slice(0, 19),
  }, [
    element('properties', {}, Object.entries({ grade: score.grade ?? '', value: score.value ?? '', coverage: score.coverage }).map(([name, value]) => element('property', { name, value }))),
    ...applies.map((result) => testcase(classOf(url), result)),
  ]);
}

function testcase(classname: string, result: ResultCard): string {
  const { id, title, severity, outcome } = result;
  const said = saidOf(result);
  const all = said.join('\n');
  const inside = (): readonly string[] => {
    switch (outcome) {
      case 'fail': return [element('failure', { message: firstLine(all), type: severity }, [text(all)])];
      case 'error': return [element('error', { message: firstLine(all), type: severity }, [text(all)])];
      case 'review': case 'untested': return [element('skipped', { message: `${outcome}: ${said.at(-1) ?? ''}` })];
      case 'warn': return [element('system-out', {}, [text(`could be better: ${all}`)])];
      default: return [];
    }
  };
  return element('testcase', { classname, name: `${title} [${id}]` }, inside());
}

/** Readers group by the dots of a class name: a host would fall apart at its own. */
const classOf = (url: string): string => `temoin.${(URL.parse(url)?.host ?? url).replaceAll('.', '_')}`;
const firstLine = (words: string): string => words.split('\n', 1)[0] ?? '';

function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly string[] = []): string {
  const open = `${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value)).replaceAll('"', '&quot;').replace(/[\n\t]/g, ' ')}"`).join('')}`;
  return children.length === 0 ? `<${open}/>` : `<${open}>${children.join('\n')}</${name}>`;
}

const text = escaped;
/** Names on a page are the page's: XML 1.0 has no way to write most control characters, half a pair, or U+FFFE and U+FFFF. */
function escaped(words: string): string {
  return words.replace(NO_XML, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
// eslint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
