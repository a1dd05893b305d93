import type { Lang } from '../../model/text.ts';
import { L, say } from '../labels.ts';
import type { WorkView } from '../work.ts';

interface Props { readonly view: WorkView; readonly site: string | null; readonly lang: Lang; readonly onStop: () => void; readonly onGoOn: () => void }

/** A long visit is being read: how far that is, and what was said of it before, without a grade. */
export function Working({ view, site, lang, onStop, onGoOn }: Props) {
  return (
    <section class="working">
      {view.deed === 'go-on' ? null : <i class="loading-lamp" aria-hidden="true" />}
      {site === null ? null : <p class="site"><bdi>{site}</bdi></p>}
      <h1 class="headline">{view.title}</h1>
      {view.share === null ? null : <progress class="working-bar" max={1} value={view.share} aria-label={view.title} />}
      {view.detail === null ? null : <p class="working-detail">{view.detail}</p>}
      {view.deed === null ? null : <button type="button" class="button small" onClick={view.deed === 'stop' ? onStop : onGoOn}>{say(view.deed === 'stop' ? L.stopWork : L.goOn, lang)}</button>}
      {view.before === null ? null : (
        <div class="working-before">
          <p class="working-when">{view.before.when}</p>
          <p>{view.before.sentence}</p>
        </div>
      )}
    </section>
  );
}
