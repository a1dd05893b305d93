import type { ComponentChildren } from 'preact';
import type { Lang } from '../../model/text.ts';
import type { FindingView, ResultView } from '../groups.ts';
import { HIDDEN, L, say } from '../labels.ts';
import type { LawView } from '../law-words.ts';
import { OUTCOME } from '../messages.ts';
import { Disclosure } from './Disclosure.tsx';
import { Sign } from './Sign.tsx';
import { TraceLine } from './TraceLine.tsx';

/** One finding, folded: what was seen, why it matters, what the law says, what the site should do. */
export function ResultItem({ result, lang, level }: { readonly result: ResultView; readonly lang: Lang; readonly level: 4 | 5 }) {
  const judged = result.outcome !== 'pass';
  const tags = [judged ? say(OUTCOME[result.outcome], lang) : null, judged ? result.severity : null, result.byPerson ? say(L.byPerson, lang) : null].filter((tag) => tag !== null);
  return (
    <Disclosure level={level} class={`result is-${result.outcome}`} summary={<><Sign outcome={result.outcome} /><span class="result-title">{result.title}<small>{tags.join(' · ')}</small></span></>}>
      {() => (
        <div class="result-body">
          {result.stale === null ? null : <p class="caveat">{result.stale}</p>}
          <dl class="answers-four">
            {result.reason === null && result.findings.length === 0 ? null : (
              <Answer title={say(L.seen, lang)}>
                {result.reason === null ? null : <p class="reason">{result.reason}</p>}
                <Findings findings={result.findings} lang={lang} />
              </Answer>
            )}
            <About result={result} lang={lang} />
          </dl>
        </div>
      )}
    </Disclosure>
  );
}

const Answer = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => <div class="answer"><dt>{title}</dt><dd>{children}</dd></div>;

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

/** The three other answers; stands within a list of descriptions. */
export function About({ result, lang }: { readonly result: Pick<ResultView, 'why' | 'remedy' | 'law'>; readonly lang: Lang }) {
  return (
    <>
      {result.why === null ? null : <Answer title={say(L.why, lang)}>{result.why}</Answer>}
      {result.law.length === 0 ? null : <Answer title={say(L.law, lang)}>{result.law.map((one) => <Law key={one.refs[0]} law={one} />)}</Answer>}
      {result.remedy === null ? null : <Answer title={say(L.remedy, lang)}>{result.remedy}</Answer>}
    </>
  );
}

const Law = ({ law: { says, refs } }: { readonly law: LawView }) => <p class="law">{says === null ? null : <>{says} </>}<small>{refs.join(' · ')}</small></p>;
