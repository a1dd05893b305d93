import type { GapView } from '../next-gap.ts';

/** Why there is no grade yet, how far it is, and what would add most. */
export function GapCard({ gap }: { readonly gap: GapView }) {
  const width = (share: number): string => `${Math.round(share * 100)}%`;
  return (
    <section class="gap" aria-labelledby="gap-title">
      <h2 id="gap-title">{gap.title}</h2>
      {/* As wide as a grade needs, so that the end of the bar is the grade. */}
      <div class="gap-bar" aria-hidden="true"><i style={{ width: width(Math.min(1, gap.coverage / gap.least)) }} /></div>
      <p>{gap.words}</p>
      <ul class="gap-acts">
        {gap.acts.map(({ key, what, adds }) => <li key={key}><span>{what}</span> <small>{adds}</small></li>)}
      </ul>
    </section>
  );
}
