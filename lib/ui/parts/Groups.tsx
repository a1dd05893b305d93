import type { Outcome } from '../../model/check.ts';
import type { Lang } from '../../model/text.ts';
import type { FindingView, GroupView, ResultView } from '../groups.ts';
import { HIDDEN, L, say } from '../labels.ts';
import { Disclosure } from './Disclosure.tsx';
import { TraceLine } from './TraceLine.tsx';

/** Findings by what they ask of the reader, each down to which script, when, in which phase. */
export function Groups({ groups, lang }: { readonly groups: readonly GroupView[]; readonly lang: Lang }) {
  if (groups.length === 0) return null;
  return (
    <section class="groups" aria-labelledby="groups-title">
      <h2 id="groups-title">{say(L.checked, lang)}</h2>
      {groups.map((group) => (
        <Disclosure key={group.outcome} level={3} open={group.open} class={`group is-${group.outcome}`}
          summary={<><Sign outcome={group.outcome} /><span class="group-title">{group.title}</span><span class="group-count">{group.results.length}</span></>}>
          {() => <ul class="results">{group.results.map((result) => <li key={result.id}><ResultItem result={result} lang={lang} /></li>)}</ul>}
        </Disclosure>
      ))}
    </section>
  );
}

function ResultItem({ result, lang }: { readonly result: ResultView; readonly lang: Lang }) {
  const tags = [result.area, result.outcome === 'fail' ? result.severity : null, result.byPerson ? say(L.byPerson, lang) : null].filter((tag) => tag !== null);
  return (
    <Disclosure level={4} class="result" summary={<span class="result-title">{result.title}<small>{tags.join(' · ')}</small></span>}>
      {() => (
        <div class="result-body">
          {result.reason === null ? null : <p class="reason">{result.reason}</p>}
          {result.stale === null ? null : <p class="caveat">{result.stale}</p>}
          <Findings findings={result.findings} lang={lang} />
          <About result={result} lang={lang} />
        </div>
      )}
    </Disclosure>
  );
}

/** What was seen, each down to the stored items it speaks of. */
export function Findings({ findings, lang }: { readonly findings: readonly FindingView[]; readonly lang: Lang }) {
  return (
    <>
      {findings.map((finding, i) => (
        <div key={i} class="finding">
          <p class="finding-what">{finding.what}</p>
          {finding.traces.length === 0 ? null : <ul class="traces">{finding.traces.map((trace) => <li key={trace.key}><TraceLine trace={trace} lang={lang} named={finding.what.includes(trace.name)} /></li>)}</ul>}
          {finding.hidden > 0 ? <p class="hidden-count">{HIDDEN[lang](finding.hidden)}</p> : null}
        </div>
      ))}
    </>
  );
}

export function About({ result, lang }: { readonly result: Pick<ResultView, 'why' | 'remedy' | 'law'>; readonly lang: Lang }) {
  return (
    <dl class="about">
      {result.why === null ? null : <><dt>{say(L.why, lang)}</dt><dd>{result.why}</dd></>}
      {result.remedy === null ? null : <><dt>{say(L.remedy, lang)}</dt><dd>{result.remedy}</dd></>}
      {result.law.length === 0 ? null : <><dt>{say(L.law, lang)}</dt><dd class="law">{result.law.join(' · ')}</dd></>}
    </dl>
  );
}

const SIGNS: Readonly<Record<Outcome, string>> = {
  error: 'M8 4.500v4.200M8 11.300v.2', fail: 'M8 4.500v4.200M8 11.300v.2', warn: 'M5 8h6', review: 'M6 6.200a2 2 0 1 1 2.700 2.200c-.5.2-.7.500-.7 1M8 11.500v.1',
  untested: 'M8 5v3.200l2 1.300', pass: 'm5.200 8.200 2 2 3.800-4.200', inapplicable: 'm5.500 10.500 5-5',
};

/** Shape as well as colour tells outcomes apart (WCAG 2.2, 1.4.1). */
function Sign({ outcome }: { readonly outcome: Outcome }) {
  return <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="7" /><path d={SIGNS[outcome]} /></svg>;
}
