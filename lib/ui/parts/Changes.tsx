import type { Lang } from '../../model/text.ts';
import type { ChangeGroup, ChangesView } from '../changes-view.ts';
import { HIDDEN } from '../labels.ts';
import { Disclosure } from './Disclosure.tsx';

/** What is different since an earlier visit: worse and better in the open, what the visits merely did not share folded. */
export function Changes({ changes, lang }: { readonly changes: ChangesView; readonly lang: Lang }) {
  return (
    <div class="changes">
      <h3>{changes.title}</h3>
      {changes.groups.map((group) => (
        <Disclosure key={group.key} level={4} open={group.key === 'worse' || group.key === 'better'} class={`quiet change is-${group.tone}`} summary={<span>{group.title}</span>}>
          {() => <Lines group={group} lang={lang} />}
        </Disclosure>
      ))}
      {changes.notes.map((note) => <p key={note} class="soft">{note}</p>)}
    </div>
  );
}

function Lines({ group, lang }: { readonly group: ChangeGroup; readonly lang: Lang }) {
  const named = group.key === 'came' || group.key === 'gone';
  return (
    <ul class="plain-list">
      {group.lines.map(({ key, what, how, why }) => (
        <li key={key}>{named ? <code><bdi>{what}</bdi></code> : what}<small>{named ? <bdi>{how}</bdi> : how}{why === null ? null : <> · {why}</>}</small></li>
      ))}
      {group.hidden > 0 ? <li>{HIDDEN[lang](group.hidden)}</li> : null}
    </ul>
  );
}
