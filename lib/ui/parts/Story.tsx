import { useSignal } from '@preact/signals';
import type { Lang } from '../../model/text.ts';
import { HIDDEN, L, OTHERS, say } from '../labels.ts';
import { typeset } from '../language.ts';
import type { StripView } from '../strip.ts';
import type { Moment } from '../timeline.ts';
import { Disclosure } from './Disclosure.tsx';
import { TraceLine } from './TraceLine.tsx';

/** What was stored and when: at a glance, then line by line. */
export function Story({ strip, moments, lang }: { readonly strip: StripView | null; readonly moments: readonly Moment[]; readonly lang: Lang }) {
  if (moments.length === 0) return null;
  return (
    <section class="story" aria-labelledby="story-title">
      <h2 id="story-title">{say(L.story, lang)}</h2>
      {strip === null ? <p class="soft">{say(L.nothingStored, lang)}</p> : <Strip strip={strip} lang={lang} />}
      <Disclosure level={3} class="quiet" summary={say(L.details, lang)}>{() => <Moments moments={moments} lang={lang} />}</Disclosure>
    </section>
  );
}

function Strip({ strip, lang }: { readonly strip: StripView; readonly lang: Lang }) {
  return (
    <div class="strip-card">
      <div class="strip" role="img" aria-label={`${strip.spoken}. ${say(L.storyNote, lang)}.`}>
        {strip.segments.map((segment) => (
          <div key={segment.key} class={`segment after-${segment.mark}`} style={{ flexGrow: 1 + segment.dots.length / 3 }}>
            <div class="segment-line">
              <i class="tick" />
              {segment.dots.map((tone, i) => <i key={i} class={`dot is-${tone}`} />)}
              {segment.more > 0 ? <span class="dots-more">+{segment.more}</span> : null}
            </div>
            <span class="segment-label">{segment.label}</span>
          </div>
        ))}
      </div>
      {strip.legend.length === 0 ? null : (
        <ul class="legend" aria-hidden="true">{strip.legend.map(({ tone, words }) => <li key={tone}><i class={`dot is-${tone}`} />{words}</li>)}</ul>
      )}
    </div>
  );
}

/** A page of its own could hold thousands of lines; a popup shows the first of them. */
const MOST_LINES = 60;

function Moments({ moments, lang }: { readonly moments: readonly Moment[]; readonly lang: Lang }) {
  const all = useSignal(false);
  const shown = moments.filter((moment) => moment.is === 'mark' || moment.told || all.value);
  const others = moments.filter((moment) => moment.is === 'trace' && !moment.told).length;
  return (
    <>
      <ol class="moments">
        {shown.slice(0, MOST_LINES).map((moment) => moment.is === 'mark'
          ? <li key={moment.key} class={`moment mark-${moment.mark}`}><b>{moment.label}</b>{moment.where === null ? null : <> <bdi class="where">{moment.where}</bdi></>} <span class="at">{moment.when}</span></li>
          : <li key={moment.key} class={`moment is-${moment.tone}`}><TraceLine trace={moment.trace} lang={lang} /></li>)}
      </ol>
      {shown.length > MOST_LINES ? <p class="hidden-count">{HIDDEN[lang](shown.length - MOST_LINES)}</p> : null}
      {others === 0 || all.value ? null : <button type="button" class="button small" onClick={() => { all.value = true; }}>{typeset(lang, OTHERS[lang](others))}</button>}
    </>
  );
}
