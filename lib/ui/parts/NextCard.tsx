import type { Lang } from '../../model/text.ts';
import { C } from '../clean-words.ts';
import { L, NEXT, say, STEP } from '../labels.ts';
import { typeset } from '../language.ts';
import type { Next } from '../next.ts';
import { ReadNotice } from './ReadNotice.tsx';

/** The one thing to do next. */
export function NextCard({ next, lang, onReload, onClean }: { readonly next: Next; readonly lang: Lang; readonly onReload: () => void; readonly onClean: () => void }) {
  const { title, text } = NEXT[next.do];
  const words = next.do === 'told' ? typeset(lang, next.reason[lang]) : say(text, lang);
  return (
    <section class={`next next-${next.do}`} aria-labelledby="next-title">
      <h2 id="next-title" class="eyebrow">{say(L.next, lang)}</h2>
      <p class="next-title">{say(title, lang)}</p>
      <p class="next-text">{words}</p>
      {next.do === 'look-around' ? <Steps next={next} lang={lang} /> : null}
      {next.do === 'reload-to-watch' || next.do === 'reload' ? <button type="button" class="button primary" onClick={onReload}>{say(NEXT.reload.title, lang)}</button> : null}
      {next.do === 'clean-visit' || next.do === 'return-and-refuse' ? <button type="button" class="button primary" aria-haspopup="dialog" onClick={onClean}>{say(C.offer, lang)}</button> : null}
      <ReadNotice lang={lang} primary={next.do === 'read-notice'} />
    </section>
  );
}

function Steps({ next, lang }: { readonly next: Extract<Next, { do: 'look-around' }>; readonly lang: Lang }) {
  const steps = [{ step: STEP.stayed, done: next.stayed }, { step: STEP.scrolled, done: next.scrolled }, { step: STEP.visited, done: next.visited }];
  const leave = [...(next.chat === null ? [] : [next.chat === 'leave-alone' ? STEP.unused : STEP.closed]), ...(next.asks ? [STEP.unanswered] : [])];
  return (
    <>
      <ol class="steps">
        {steps.map(({ step, done }) => (
          <li key={step.en} class={done ? 'step done' : 'step'}>
            <svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.500" />{done ? <path d="m5 8.200 2.200 2.200L11.200 6" /> : null}</svg>
            <span>{say(step, lang)}{done ? <span class="spoken"> ({say(STEP.done, lang)})</span> : null}</span>
          </li>
        ))}
      </ol>
      {leave.length === 0 ? null : <p class="next-leave">{leave.map((one) => say(one, lang)).join(' · ')}</p>}
    </>
  );
}
