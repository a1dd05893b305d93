import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../model/text.ts';
import { C } from '../clean-words.ts';
import { EXPORT, EXPORT_NOTE, exportWords } from '../export-words.ts';
import { L, RETENTION, say } from '../labels.ts';
import { typeset } from '../language.ts';
import type { Actions, PopupState } from '../session.ts';
import { Disclosure } from './Disclosure.tsx';

/** What the visitor decides about being witnessed, and about what is kept. */
export function Controls({ state, act }: { readonly state: PopupState; readonly act: Actions }) {
  const { lang, site, never } = state;
  return (
    <section class="controls">
      <Disclosure level={2} summary={say(L.data, lang)}>
        {() => (
          <div class="controls-body">
            {state.retention === null ? null : <p class="soft">{typeset(lang, RETENTION[lang](state.retention))}</p>}
            {state.canExport ? <Export state={state} act={act} /> : null}
            {state.canClean ? <button type="button" class="button" aria-haspopup="dialog" onClick={() => void act.clean.open()}>{say(C.offer, lang)}</button> : null}
            {site === null ? null : <button type="button" class="button" onClick={() => void act.never(!never)}>{say(never ? L.watchAgain : L.never, lang)}</button>}
            {site === null ? null : <Confirmed lang={lang} label={say(L.eraseSite, lang)} question={say(L.confirmSite, lang)} onYes={() => void act.eraseSite()} />}
            <Confirmed lang={lang} label={say(L.eraseAll, lang)} question={say(L.confirmAll, lang)} onYes={() => void act.eraseAll()} />
            <label class="language">
              <span>{say(L.language, lang)}</span>
              <select value={state.setting} onChange={(event) => void act.language(chosen(event.currentTarget.value))}>
                <option value="auto">{say(L.auto, lang)}</option><option value="en" lang="en">English</option><option value="fr" lang="fr">Français</option>
              </select>
            </label>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

function Export({ state: { lang, exporting }, act }: { readonly state: PopupState; readonly act: Actions }) {
  return (
    <div class="export">
      <button type="button" class="button" aria-describedby="export-note" aria-disabled={exporting?.is === 'busy'} onClick={() => void act.exportEvidence()}>{say(EXPORT, lang)}</button>
      <p id="export-note" class="soft">{say(EXPORT_NOTE, lang)}</p>
      <p class={exporting?.is === 'failed' ? 'caveat' : 'exported'} role="status">{exporting === null ? '' : exportWords(exporting, lang)}</p>
    </div>
  );
}

const chosen = (value: string): Lang | 'auto' => (value === 'en' || value === 'fr' ? value : 'auto');

/** Asks before it acts, in place. Focus goes to the answer that changes nothing, and back; Escape cancels. */
function Confirmed({ label, question, lang, onYes }: { readonly label: string; readonly question: string; readonly lang: Lang; readonly onYes: () => void }) {
  const asking = useSignal(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (asking.value) cancel.current?.focus();
    else if (wasAsking.current) trigger.current?.focus();
    wasAsking.current = asking.value;
  }, [asking.value]);
  if (!asking.value) return <button type="button" class="button" ref={trigger} onClick={() => { asking.value = true; }}>{label}</button>;
  return (
    <div class="confirm" role="group" aria-label={question} onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); asking.value = false; } }}>
      <p>{question}</p>
      <button type="button" class="button danger" onClick={() => { asking.value = false; onYes(); }}>{say(L.yesErase, lang)}</button>
      <button type="button" class="button" ref={cancel} onClick={() => { asking.value = false; }}>{say(L.cancel, lang)}</button>
    </div>
  );
}
