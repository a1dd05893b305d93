import type { ReadonlySignal } from '@preact/signals';
import { L, say } from './labels.ts';
import { NoticeContext } from './notice-context.ts';
import type { Actions, PopupState } from './session.ts';
import { CleanDialog } from './parts/CleanDialog.tsx';
import { Controls } from './parts/Controls.tsx';
import { History } from './parts/History.tsx';
import { Mark } from './parts/Lamp.tsx';
import { NoticeScreen } from './parts/NoticeScreen.tsx';
import { Scorecard } from './parts/Scorecard.tsx';
import { Working } from './parts/Working.tsx';

/** The whole popup. Decides nothing but which screen stands in the middle. */
export function Popup({ state, act }: { readonly state: ReadonlySignal<PopupState>; readonly act: Actions }) {
  const now = state.value;
  const { lang, screen, paused } = now;
  return (
    <div class="popup" lang={lang}>
      <header class="top">
        <Mark /><span class="name">Témoin</span>
        {screen.is === 'notice' && screen.notice === 'paused' ? null : (
          <button type="button" class="button small" aria-label={say(paused ? L.resumeFull : L.pauseFull, lang)} onClick={() => void act.pause(!paused)}>{say(paused ? L.resume : L.pause, lang)}</button>
        )}
      </header>
      <main>
        {screen.is === 'loading' ? <h1 class="loading"><i class="loading-lamp" aria-hidden="true" />{say(L.loading, lang)}</h1> : null}
        {screen.is === 'working' ? <Working view={screen.work} site={now.site} lang={lang} onStop={act.stopWork} onGoOn={() => void act.goOn()} /> : null}
        {screen.is === 'notice' ? <NoticeScreen notice={screen.notice} site={now.site} lang={lang} act={act} /> : null}
        {screen.is === 'scorecard' && now.asOf !== null ? <p class="as-of">{now.asOf}</p> : null}
        {screen.is === 'scorecard' ? <NoticeContext.Provider value={{ ...now.notice, act: act.notice }}><Scorecard view={screen.view} asking={now.asking} questions={act.questions} onReload={() => void act.reload()} onClean={() => void act.clean.open()} /></NoticeContext.Provider> : null}
        {now.site === null ? null : <History rows={now.history} changes={now.changes} lang={lang} />}
      </main>
      <footer class="foot">
        <Controls state={now} act={act} />
        <p class="court">{say(L.court, lang)}</p>
      </footer>
      {now.clean === null ? null : <CleanDialog view={now.clean} lang={lang} act={act.clean} />}
      <p class="spoken" role="status">{now.spoken}</p>
    </div>
  );
}
