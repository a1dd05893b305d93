import type { Lang } from '../../model/text.ts';
import { L, say } from '../labels.ts';
import type { GapView } from '../next-gap.ts';
import { Disclosure } from './Disclosure.tsx';

/** Why there is no grade yet, how far it is, and what would add most. The next thing to do stands right below. */
export function GapCard({ gap, lang }: { readonly gap: GapView; readonly lang: Lang }) {
  return (
    <section class="gap" aria-labelledby="gap-title">
      <h2 id="gap-title">{gap.title}</h2>
      {/* As wide as a grade needs, so that the end of the bar is the grade. */}
      <div class="gap-bar" aria-hidden="true"><i style={{ width: `${Math.round(Math.min(1, gap.coverage / gap.least) * 100)}%` }} /></div>
      <p>{gap.words}</p>
      <Disclosure level={3} class="quiet" summary={<span>{say(L.gapActs, lang)}</span>}>
        {() => <ul class="gap-acts">{gap.acts.map(({ key, what, adds }) => <li key={key}><span>{what}</span> <small>{adds}</small></li>)}</ul>}
      </Disclosure>
    </section>
  );
}
