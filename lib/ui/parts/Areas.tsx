import { useSignal } from '@preact/signals';
import type { Lang } from '../../model/text.ts';
import type { AreaView } from '../areas.ts';
import type { ResultView } from '../groups.ts';
import { L, MORE, say } from '../labels.ts';
import { typeset } from '../language.ts';
import { PRINT } from '../print-words.ts';
import { Disclosure } from './Disclosure.tsx';
import { ResultItem } from './Result.tsx';

/** The six areas, each with its grade, folded: who only wants to know sees all six at once. */
export function Areas({ areas, visit, lang }: { readonly areas: readonly AreaView[]; /** Null: nothing to print. */ readonly visit: number | null; readonly lang: Lang }) {
  if (areas.length === 0) return null;
  return (
    <section class="areas" aria-labelledby="areas-title">
      <h2 id="areas-title">{say(L.checked, lang)}</h2>
      {areas.map((area) => (
        <Disclosure key={area.area} level={3} class={`area area-${area.area} is-${area.tone}`}
          summary={(
            <>
              <span class={`pill lamp-${area.letter?.toLowerCase() ?? 'none'}`} aria-hidden="true">{area.letter ?? '–'}</span>
              <span class="area-name">{area.name}<span class="spoken">. {area.spoken}. </span><small class="area-gist">{area.gist}</small></span>
              <small class="area-checked">{area.checked}</small>
            </>
          )}>
          {() => <Area area={area} lang={lang} />}
        </Disclosure>
      ))}
      {/* A page of its own, which a popup may not outlive: a link, and the browser opens it. */}
      {visit === null ? null : <a class="button small print-link" href={`print.html?visit=${visit}&lang=${lang}`} target="_blank" rel="noopener">{say(PRINT.open, lang)}</a>}
    </section>
  );
}

/** What was found stands open; what asks nothing of the reader is folded away with its number. */
function Area({ area, lang }: { readonly area: AreaView; readonly lang: Lang }) {
  return (
    <div class="area-body">
      {area.findings.length === 0 ? null : <Results results={area.findings} lang={lang} level={4} />}
      {area.asked === 0 ? null : <p class="soft area-asked">{area.askedWords}</p>}
      {area.untested === null ? null : (
        <Disclosure level={4} class="quiet folded is-untested" summary={<span>{area.untested.title}</span>}>
          {() => <dl class="todo">{area.untested?.todo.map(({ key, what, titles }) => <div key={key}><dt>{what}</dt>{titles.map((title) => <dd key={title}>{title}</dd>)}</div>)}</dl>}
        </Disclosure>
      )}
      {area.passed === null ? null : (
        <Disclosure level={4} class="quiet folded is-pass" summary={<span>{area.passed.title}</span>}>{() => <Results results={area.passed?.results ?? []} lang={lang} level={5} />}</Disclosure>
      )}
      {area.inapplicable === null ? null : (
        <Disclosure level={4} class="quiet folded is-inapplicable" summary={<span>{area.inapplicable.title}</span>}>
          {() => <ul class="plain-list">{area.inapplicable?.titles.map((title) => <li key={title}>{title}</li>)}</ul>}
        </Disclosure>
      )}
    </div>
  );
}

/** The gravest few; a popup is no place for forty lines at once. */
const AT_FIRST = 6;

function Results({ results, lang, level }: { readonly results: readonly ResultView[]; readonly lang: Lang; readonly level: 4 | 5 }) {
  const all = useSignal(false);
  // One or two more are as short as the button that would show them.
  const shown = all.value || results.length <= AT_FIRST + 2 ? results : results.slice(0, AT_FIRST);
  const more = results.length - shown.length;
  return (
    <>
      <ul class="results">{shown.map((result) => <li key={result.id}><ResultItem result={result} lang={lang} level={level} /></li>)}</ul>
      {more === 0 ? null : <button type="button" class="button small" onClick={() => { all.value = true; }}>{typeset(lang, MORE[lang](more))}</button>}
    </>
  );
}
