import type { Lang } from '../../model/text.ts';
import type { ChangesView } from '../changes-view.ts';
import type { HistoryRow } from '../history.ts';
import { L, say } from '../labels.ts';
import { Changes } from './Changes.tsx';
import { Disclosure } from './Disclosure.tsx';

const ARROW: Readonly<Record<HistoryRow['change'], string>> = { first: '', same: '=', better: '↑', worse: '↓', none: '' };

/** What changed since last time, then the earlier scorecards of this site, newest first. */
export function History({ rows, changes, lang }: { readonly rows: readonly HistoryRow[]; readonly changes: ChangesView | null; readonly lang: Lang }) {
  return (
    <section class="history">
      <Disclosure level={2} summary={<>{say(L.history, lang)}<span class="group-count">{rows.length}</span></>}>
        {() => rows.length === 0 ? <p class="soft">{say(L.noHistory, lang)}</p> : (
          <>
            {changes === null ? null : <Changes changes={changes} lang={lang} />}
            <ol class="past">
              {rows.map((row) => (
                <li key={row.key}>
                  <span class={`pill lamp-${row.grade?.toLowerCase() ?? 'none'}`}>{row.grade ?? '–'}</span>
                  <span class="past-when"><time dateTime={row.iso}>{row.date}</time><small>{row.ago} · {row.checked}</small></span>
                  <span class={`past-change is-${row.change}`}><span aria-hidden="true">{ARROW[row.change]} </span>{row.words}</span>
                  {row.sentence === null ? null : <span class="past-sentence">{row.sentence}</span>}
                </li>
              ))}
            </ol>
          </>
        )}
      </Disclosure>
    </section>
  );
}
