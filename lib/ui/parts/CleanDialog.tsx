import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Lang } from '../../model/text.ts';
import type { CleanActions } from '../clean-session.ts';
import type { AskingView, CleanView, LineView, SharedView, ToldView } from '../clean-view.ts';
import { C } from '../clean-words.ts';
import { HIDDEN, L, say } from '../labels.ts';
import { Disclosure } from './Disclosure.tsx';

interface Props { readonly view: CleanView; readonly lang: Lang; readonly act: CleanActions }

/**
 * The browser's own modal dialogue: what lies behind can be neither reached nor read, and focus goes back where it
 * came from. Focus begins at the top, where the reading begins; Escape is the answer that changes nothing.
 */
export function CleanDialog({ view, lang, act }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const from = document.activeElement;
    dialog.current?.showModal();
    return () => { if (from instanceof HTMLElement && from.isConnected) from.focus(); };
  }, []);
  // Each step says its own title; a busy one has none but its words.
  useLayoutEffect(() => { title.current?.focus(); }, [view.is]);
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // the browser would close the whole popup
    event.stopPropagation();
    act.close();
  };
  return (
    <dialog class="clean" ref={dialog} aria-labelledby="clean-title" aria-describedby={view.is === 'busy' ? undefined : 'clean-words'} aria-busy={view.is === 'busy'} onKeyDown={escape} onCancel={(event) => { event.preventDefault(); act.close(); }}>
      <h2 id="clean-title" ref={title} tabIndex={-1}>{view.is === 'busy' ? <><i class="loading-lamp" aria-hidden="true" />{view.words}</> : view.title}</h2>
      {view.is === 'asking' ? <Asking view={view} lang={lang} act={act} /> : null}
      {view.is === 'told' ? <Told view={view} lang={lang} act={act} /> : null}
    </dialog>
  );
}

function Asking({ view, lang, act }: { readonly view: AskingView } & Omit<Props, 'view'>) {
  return (
    <>
      <div id="clean-words"><p>{view.intro}</p></div>
      {view.groups.map((group) => <Group key={group.belongs} title={group.title}><Lines lines={group.lines} lang={lang} /></Group>)}
      {view.shared.length === 0 ? null : (
        <Group title={say(C.shared, lang)}>
          <p class="soft" id="clean-shared-note">{say(C.sharedNote, lang)}</p>
          {view.shared.map((shared) => <Shared key={shared.site} shared={shared} lang={lang} act={act} />)}
        </Group>
      )}
      {view.unreached.length === 0 ? null : <Group title={say(C.unreached, lang)}>{view.unreached.map((sentence) => <p key={sentence} class="soft">{sentence}</p>)}</Group>}
      {view.otherTabs === null ? null : <p class="caveat">{view.otherTabs}</p>}
      {view.cost === null ? null : <p class="cost">{view.cost}</p>}
      <div class="answers">
        <button type="button" class="button danger" onClick={() => void act.confirm()}>{view.yes}</button>
        <button type="button" class="button" onClick={() => act.close()}>{say(L.cancel, lang)}</button>
      </div>
    </>
  );
}

const Group = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => <div class="clean-group"><h3>{title}</h3>{children}</div>;

function Shared({ shared, lang, act }: { readonly shared: SharedView; readonly lang: Lang; readonly act: CleanActions }) {
  return (
    <>
      <label class="shared">
        <input type="checkbox" checked={shared.ticked} aria-describedby="clean-shared-note" onChange={(event) => act.tick(shared.site, event.currentTarget.checked)} />
        <span><bdi>{shared.site}</bdi> <small>{shared.summary}</small></span>
      </label>
      <Lines lines={shared.lines} lang={lang} />
    </>
  );
}

/** How many of each kind; which, on demand. */
function Lines({ lines, lang }: { readonly lines: readonly LineView[]; readonly lang: Lang }) {
  return (
    <>
      {lines.map((line) => (
        <Disclosure key={line.key} level={4} class="quiet clean-line" summary={<span>{line.what}</span>}>
          {() => (
            <ul class="clean-names">
              {line.names.map(({ name, host }, i) => <li key={i}><code>{name}</code> <small><bdi>{host}</bdi></small></li>)}
              {line.hidden > 0 ? <li class="soft">{HIDDEN[lang](line.hidden)}</li> : null}
            </ul>
          )}
        </Disclosure>
      ))}
    </>
  );
}

function Told({ view, lang, act }: { readonly view: ToldView } & Omit<Props, 'view'>) {
  return (
    <>
      <div id="clean-words">{view.words === '' ? null : <p>{view.words}</p>}</div>
      {view.problems.length === 0 ? null : <ul class="problems">{view.problems.map((problem) => <li key={problem} class="caveat">{problem}</li>)}</ul>}
      <div class="answers"><button type="button" class="button primary" onClick={() => act.close()}>{say(C.close, lang)}</button></div>
    </>
  );
}
