import type { Asking, QuestionActions } from '../question-session.ts';
import type { PopupView } from '../view.ts';
import { GapCard } from './GapCard.tsx';
import { Lamp } from './Lamp.tsx';
import { LaterQuestions } from './LaterQuestions.tsx';
import { Story } from './Story.tsx';
import { NextCard } from './NextCard.tsx';
import { Areas } from './Areas.tsx';

interface Props { readonly view: PopupView; readonly asking: Asking | null; readonly questions: QuestionActions; readonly onReload: () => void; readonly onClean: () => void }

/**
 * The answer in five seconds, then the next thing to do, then the six areas and what was stored, and last what a person may
 * add: who only wants to know what happened need not scroll past questions. While only the stored
 * scorecard is known, what would be pushed down by the rest waits for it.
 */
export function Scorecard({ view, asking, questions, onReload, onClean }: Props) {
  return (
    <>
      <section class="hero" aria-label={view.site}>
        <Lamp grade={view.grade} />
        <div class="hero-words">
          <p class="site"><bdi>{view.site}</bdi></p>
          {view.headline === null
            ? <h1 class="headline waiting"><span class="spoken">…</span><i /><i /><i /></h1>
            : <h1 class="headline">{view.headline}</h1>}
        </div>
        {view.besides.map((sentence) => <p key={sentence} class="beside">{sentence}</p>)}
        {view.caveats.map((caveat) => <p key={caveat} class="caveat">{caveat}</p>)}
        <ul class="tally">
          {view.tally.map(({ key, outcome, words }) => <li key={key} class={`chip is-${outcome}`}>{words}</li>)}
        </ul>
      </section>
      {view.gap === null ? null : <GapCard gap={view.gap} lang={view.lang} />}
      {view.next === null ? <div class="next waiting" /> : (
        <>
          <NextCard next={view.next} lang={view.lang} onReload={onReload} onClean={onClean} />
          <Areas areas={view.areas} visit={asking?.visit ?? null} lang={view.lang} />
          <Story strip={view.strip} moments={view.timeline} lang={view.lang} />
          {asking === null || view.asked.length === 0 ? null : <LaterQuestions asked={view.asked} asking={asking} lang={view.lang} act={questions} />}
        </>
      )}
    </>
  );
}
