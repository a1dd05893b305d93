import type { Lang } from '../../model/text.ts';
import { L, NOTICE, say, type NoticeKind } from '../labels.ts';
import type { Actions } from '../session.ts';

type Need = 'retry' | 'grant' | 'reload' | 'resume' | 'watch';
const NEEDS: Partial<Readonly<Record<NoticeKind, Need>>> = { error: 'retry', withheld: 'grant', reload: 'reload', paused: 'resume', never: 'watch' };
const LABEL = { retry: L.retry, grant: L.grant, reload: L.reload, resume: L.resumeFull, watch: L.watchAgain } as const;

/** No scorecard: what that means, and the one button that changes it. */
export function NoticeScreen({ notice, site, lang, act }: { readonly notice: NoticeKind; readonly site: string | null; readonly lang: Lang; readonly act: Actions }) {
  const need = NEEDS[notice];
  const deeds: Readonly<Record<Need, () => void>> = {
    retry: () => void act.retry(), grant: () => void act.grant(), reload: () => void act.reload(), resume: () => void act.pause(false), watch: () => void act.never(false),
  };
  return (
    <section class={`notice notice-${notice}`}>
      <Eye notice={notice} />
      {site === null ? null : <p class="site"><bdi>{site}</bdi></p>}
      <h1 class="headline">{say(NOTICE[notice].title, lang)}</h1>
      <p class="notice-text">{say(NOTICE[notice].text, lang)}</p>
      {need === undefined ? null : <button type="button" class="button primary" onClick={deeds[need]}>{say(LABEL[need], lang)}</button>}
    </section>
  );
}

/** The lamp again: asleep, off, or warming up. */
function Eye({ notice }: { readonly notice: NoticeKind }) {
  return (
    <svg class="eye" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <circle class="ring" cx="48" cy="48" r="41" /><circle class="lens" cx="48" cy="48" r="33" />
      <path class="shine" d="M27.500 39.500a23 23 0 0 1 17-14.500" />
      {notice === 'paused' ? <path class="eye-sign" d="M42 39v18M54 39v18" /> : null}
      {notice === 'reload' || notice === 'error' ? <path class="eye-sign" d="M59 44.500A12 12 0 1 0 60 50M60 37.500v7.500h-7.500" /> : null}
      {notice === 'withheld' ? <path class="eye-sign" d="M40 47v-4.500a8 8 0 0 1 16 0V47M37.500 47h21v13h-21z" /> : null}
      {notice === 'never' || notice === 'private' ? <path class="eye-sign" d="M36 48c6 8 18 8 24 0M39 53l-2.500 3.500M48 54.500V59M57 53l2.500 3.500" /> : null}
      {notice === 'empty' ? <circle class="eye-spark" cx="48" cy="48" r="9" /> : null}
      {notice === 'browser-page' || notice === 'store' || notice === 'not-web' ? <path class="eye-sign" d="M40 48h16" /> : null}
    </svg>
  );
}
