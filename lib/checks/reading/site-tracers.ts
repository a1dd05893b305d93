import type { ConsentFact, RecordingFact, StorageFact, WidgetFact, WriteFact } from '../../model/facts.ts';
import type { Finding } from '../../model/check.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import { leftOut, siteStored } from '../words/stored.ts';
import type { Doubt } from '../words/doubts.ts';
import { isUnasked } from './cells.ts';
import { mayBeExempt } from './exempt-analytics.ts';
import { chatTracers, widgetOf } from './presence.ts';
import { wasInvited } from './invited.ts';
import { hasUnknownPurpose, servesSiteOnly, tracks, tracksOnly } from './purposes.ts';
import type { Subject, Weight } from './sorted.ts';
import { realWrites } from './unopened.ts';

export interface SiteSubject extends Subject<WriteFact> { readonly item: StorageFact }

/** Everything stored that the chat checks do not judge: each item is judged by one side, and none by neither. */
export function siteTracers(storage: readonly StorageFact[], widgets: readonly WidgetFact[]): readonly StorageFact[] {
  const chat = new Set(chatTracers(storage, widgets));
  return storage.filter((item) => !chat.has(item));
}

export const siteSubject = (item: StorageFact, consent: ConsentFact): SiteSubject =>
  ({ name: item.name, item, acts: realWrites(item), context: consent.banner?.cites.slice(0, 1) ?? [] });

/** What a tracer is, whatever the phase: `fail` when it needs consent for certain. */
export function natureOf(item: StorageFact, write: Pick<WriteFact, 'identifies'>): Weight {
  if (servesSiteOnly(item)) return 'fine';
  if (tracks(item)) {
    if (item.confidence !== null && item.confidence !== 'high') return { doubt: 'weak-attribution' };
    if (!tracksOnly(item)) return { doubt: 'several-purposes' };
    if (wasInvited(item)) return { doubt: 'invited' };
    return mayBeExempt(item) ? 'warn' : 'fail';
  }
  // A name nobody knows is looked at only when its value could follow somebody.
  return write.identifies || item.identifies === true ? { doubt: 'unknown-purpose' } : 'fine';
}

/** Against no-banner and undecided. */
export function weighSite(item: StorageFact, write: WriteFact, { fromStart }: Pick<RecordingFact, 'fromStart'>): Weight {
  const { consent, clear } = write.phase;
  // Just before or just after the answer cannot be told: it may have been stored while nobody had answered.
  if (!isUnasked(consent) && (clear || consent === 'unknown')) return null;
  const nature = natureOf(item, write);
  if (nature !== 'fail' && nature !== 'warn') return nature;
  const doubt: Doubt | null = !fromStart ? 'watched-late' : clear ? null : 'unclear-order';
  return doubt === null ? nature : { doubt };
}

/**
 * A chat's own tracers stay out: the chat checks judge them, before an opening (`chat-cookie-before-open`) and
 * after it (`chat-cookie-after-open-sole-purpose`). One that measures or targets and is perhaps not the chat's at
 * all would be the site's: it must not let this check pass unseen.
 */
export function weighChatBesides(item: StorageFact, { phase }: WriteFact, widgets: readonly WidgetFact[]): Weight {
  if (widgetOf(widgets, item.vendor) === undefined || !tracks(item) || !isUnasked(phase.consent)) return null;
  return item.confidence === 'high' ? null : { doubt: 'weak-attribution' };
}

/** Unknown names whose values single out nobody: said, so that nobody thinks they were missed. */
export function unknownLeftOut(items: readonly StorageFact[], counts: (write: WriteFact) => boolean = () => true): readonly Finding[] {
  const written = (item: StorageFact): readonly WriteFact[] => realWrites(item).filter(counts);
  const unknown = items.filter((item) => hasUnknownPurpose(item) && !item.infrastructure && written(item).length > 0);
  const cites = unknown.flatMap((item) => written(item).flatMap((write) => write.cites));
  return isNonEmpty(cites) ? [{ what: leftOut(unknown.map((item) => item.name).sort()), cites }] : [];
}

const ASK_FOR_SETTINGS: Text = {
  en: 'Some settings of this tool need no agreement: ask the site for them.',
  fr: 'Certains réglages de cet outil dispensent d’accord\u00a0: demandez-les au site.',
};

export function saySite({ item }: SiteSubject, writes: NonEmpty<WriteFact>): Text {
  const told = siteStored(item, writes);
  const ask = tracksOnly(item) && mayBeExempt(item);
  return ask ? { en: `${told.en} ${ASK_FOR_SETTINGS.en}`, fr: `${told.fr} ${ASK_FOR_SETTINGS.fr}` } : told;
}
