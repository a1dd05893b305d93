import type { Lang } from '../../model/text.ts';
import { BY, SCRIPT } from '../messages.ts';
import type { Trace } from '../trace.ts';

/**
 * One stored item: its name, whose and what it is, when and in which phase, by which script.
 * Names from outside are text, and isolated so that a right-to-left one leaves our words in order.
 * @param named the sentence above already names it and tells the phase
 */
export function TraceLine({ trace, lang, named = false }: { readonly trace: Trace; readonly lang: Lang; readonly named?: boolean }) {
  return (
    <div class="trace">
      {named ? null : <p class="trace-name"><code><bdi>{trace.name}</bdi></code> <span class="trace-kind">{trace.owner === null ? null : <><bdi>{trace.owner}</bdi> · </>}{trace.kind}</span></p>}
      <p class="trace-when">{trace.besideOpening ?? trace.when}{named || trace.phase === '' ? null : <span class="trace-phase"> · {trace.phase}</span>}</p>
      {trace.script === null
        ? <p class="trace-by">{trace.by}</p>
        : <p class="trace-by"><span class="spoken">{SCRIPT[lang]} </span><span aria-hidden="true">{BY[lang]} </span><code title={trace.script}><bdi>{trace.by}</bdi></code></p>}
      {trace.notes.length === 0 ? null : <p class="trace-notes">{trace.notes.join(' · ')}</p>}
    </div>
  );
}
