import type { ConsentFact, WidgetFact } from '../../model/facts.ts';
import { isNonEmpty } from '../../model/text.ts';

type Accepted = Pick<ConsentFact, 'states' | 'chatCovered' | 'chatGranted'>;

/**
 * Was the chat first seen after the visitor had accepted? Then there was no "before" to judge, and a site that
 * waits for the answer has asked. By position in the log: the click and the first sight of a widget come from
 * one document's recorder, whose entries the log keeps in order.
 */
export function cameAfterAcceptance(widget: WidgetFact, { states }: Pick<Accepted, 'states'>): boolean {
  const [click] = states.find(({ state }) => state === 'accepted')?.cites ?? [];
  return click !== undefined && widget.cites.every((seq) => seq > click);
}

/** No widget was there before the visitor accepted. */
export const allAfterAcceptance = (widgets: readonly WidgetFact[], consent: Pick<Accepted, 'states'>): boolean =>
  isNonEmpty(widgets) && widgets.every((widget) => cameAfterAcceptance(widget, consent));

/**
 * May what this chat does after an acceptance be taken as agreed to? Where it is not known whether the banner
 * names the chat, only for one that had waited for the answer; a person reads the banner of the others. A chat that
 * has a choice of its own is named.
 */
export const isAgreed = (consent: Accepted, widget: WidgetFact | undefined): boolean =>
  consent.chatGranted !== null || (consent.chatCovered ?? (widget !== undefined && cameAfterAcceptance(widget, consent)));
