import type { ConsentFact, RecordingFact, StorageFact, WidgetFact, WriteFact } from '../../model/facts.ts';
import type { Phase } from '../../model/phase.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import type { Doubt } from '../words/doubts.ts';
import { chatStored, exceptChat, GROUNDWORK, SINGLES_OUT_NOBODY } from '../words/stored.ts';
import { isAgreed } from './acceptance.ts';
import { isOpened, isUnasked, rowOf } from './cells.ts';
import { widgetOf } from './presence.ts';
import { isGroundwork } from './purposes.ts';
import type { Act, Subject, Weight } from './sorted.ts';

/** What a chat's tracers did while the visitor had not opened it. Shared by the checks on that column. */

export interface Scene { readonly widgets: readonly WidgetFact[]; readonly consent: ConsentFact; readonly recording: RecordingFact }

/** A tracer with what was done with it, ready to be sorted. */
export interface TracerSubject<A extends Act> extends Subject<A> { readonly item: StorageFact; readonly owner: string }

/** A test of features (written and removed at once) is no tracer. */
export const realWrites = (item: StorageFact): readonly WriteFact[] => item.writes.filter((write) => !write.probe);

/** The banner's first entry and the widget's are cited beside each write: they are the phase it lies in. */
export function tracerSubject<A extends Act>(item: StorageFact, acts: readonly A[], { widgets, consent }: Pick<Scene, 'widgets' | 'consent'>): TracerSubject<A> {
  const widget = widgetOf(widgets, item.vendor);
  const context = [...(widget?.cites.slice(0, 1) ?? []), ...(consent.banner?.cites.slice(0, 1) ?? [])];
  return { name: item.name, item, owner: widget?.name ?? item.vendor ?? item.host, acts, context };
}

export function sayChatStored({ item, owner }: TracerSubject<WriteFact>, writes: NonEmpty<WriteFact>, doubt: Doubt | null = null): Text {
  const note = isGroundwork(item) ? GROUNDWORK : writes.some((write) => singlesOut(item, write)) ? null : SINGLES_OUT_NOBODY;
  const told = chatStored(item, owner, writes, note);
  return doubt === null ? exceptChat(told, writes[0].phase) : told;
}

/**
 * Doubts about a single act that would otherwise count against the site, whatever its phase: is it the
 * chat's at all, was the phase certain, was there a chat? Null: it stands.
 */
export function doubtOfFailure(item: Pick<StorageFact, 'vendor' | 'confidence'>, phase: Phase, { widgets, recording }: Pick<Scene, 'widgets' | 'recording'>): Doubt | null {
  if (item.confidence !== 'high') return 'weak-attribution';
  if (!recording.fromStart) return 'watched-late';
  if (!phase.clear) return 'unclear-order';
  return widgetOf(widgets, item.vendor) === undefined ? 'no-chat-seen' : null;
}

/** Web storage counts when it identifies (criterion `chat-storage-before-open`); a cookie whatever it holds. */
export const singlesOut = (item: StorageFact, write: Pick<WriteFact, 'identifies'>): boolean =>
  item.kind === 'cookie' || write.identifies || item.identifies === true;

/**
 * A write of a chat's tracer against the unopened column, for every consent but a refusal and a withdrawal, which
 * `chat-cookie-after-refuse-before-open` and `chat-tracker-after-withdrawal` judge.
 */
export function weighBeforeOpen(item: StorageFact, write: WriteFact, scene: Scene): Weight {
  const { phase } = write;
  if (isOpened(phase.chat) && phase.clear) return null;
  const harmless = isGroundwork(item) || !singlesOut(item, write);
  if (isUnasked(phase.consent)) {
    const doubt = doubtOfFailure(item, phase, scene);
    if (harmless) return doubt === null ? 'warn' : 'fine';
    return doubt === null ? 'fail' : { doubt };
  }
  if (harmless) return 'fine';
  const row = rowOf(phase.consent, scene.consent);
  if (row === 'accepted' && !isAgreed(scene.consent, widgetOf(scene.widgets, item.vendor))) return { doubt: 'not-named' };
  if (row === 'accepted') return phase.clear ? 'fine' : { doubt: 'unclear-order' };
  return row === 'unknown' ? { doubt: 'earlier-choice' } : null;
}

/** Names of tracers that were there before the visit began: not a clean profile, so absence proves nothing. */
export const leftovers = (items: readonly StorageFact[]): NonEmpty<string> | null => {
  const names = items.filter((item) => item.existedBefore && !isGroundwork(item)).map((item) => item.name);
  return isNonEmpty(names) ? names : null;
};
