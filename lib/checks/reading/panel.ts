import { inapplicable, review, untested, type Finding, type Outcome, type Verdict } from '../../model/check.ts';
import type { Facts, PanelFact, WidgetFact } from '../../model/facts.ts';
import { isNonEmpty, type NonEmpty } from '../../model/text.ts';
import { CHAT_UNREAD, KEEP_OPEN, NOT_HEARD, unreadWords } from '../words/panel.ts';
import { NO_CHAT, OPEN_CHAT, WAIT_FOR_CHAT } from '../words/next-steps.ts';
import { chatPresence } from './presence.ts';
import { citing } from './sorted.ts';

/** A chat that was open, and what was read in it. */
export interface OpenChat { readonly widget: WidgetFact; readonly panel: PanelFact }

export type PanelFacts = Pick<Facts, 'widgets' | 'panels' | 'pages' | 'watch'>;

/** Something was on show: opened by the visitor, by itself, or by nobody knows whom. */
export const isShown = (widget: WidgetFact): boolean => widget.openedBy !== null || widget.autoOpenedAt !== null || widget.unclear || widget.messageSent;

/**
 * Judges each chat that was read and joins the answers. A chat that was not opened has shown nothing; one whose
 * window could not be read is for a person to look at.
 */
export function ofEachChat(facts: PanelFacts, judge: (chat: OpenChat) => Verdict): Verdict {
  const presence = chatPresence(facts);
  if (presence === 'too-soon') return untested(WAIT_FOR_CHAT);
  const chats = [...facts.widgets].sort((a, b) => (a.vendor < b.vendor ? -1 : a.vendor > b.vendor ? 1 : 0));
  const verdicts = chats.map((widget) => judgeOne(widget, facts.panels.find(({ vendor }) => vendor === widget.vendor), judge));
  return isNonEmpty(verdicts) ? joined(verdicts) : inapplicable(NO_CHAT);
}

function judgeOne(widget: WidgetFact, panel: PanelFact | undefined, judge: (chat: OpenChat) => Verdict): Verdict {
  if (panel === undefined) return untested(isShown(widget) ? KEEP_OPEN : OPEN_CHAT);
  if (!panel.readable) return review(CHAT_UNREAD, [{ what: unreadWords(widget.name), cites: panel.cites }]);
  return panel.readings === 0 ? untested(NOT_HEARD) : judge({ widget, panel });
}

/** Several chats on one site: each must be in order. What was not looked at keeps a pass back, and no failure. */
const WORST_FIRST: readonly Outcome[] = ['fail', 'review', 'warn', 'untested', 'pass', 'inapplicable'];

function joined(verdicts: NonEmpty<Verdict>): Verdict {
  const worst = WORST_FIRST.find((outcome) => verdicts.some((verdict) => verdict.outcome === outcome));
  const [first = verdicts[0], ...others] = verdicts.filter(({ outcome }) => outcome === worst);
  return others.reduce(together, first);
}

/** Two verdicts of the same outcome. */
function together(one: Verdict, other: Verdict): Verdict {
  if (one.outcome === 'pass' && other.outcome === 'pass') return { ...one, examined: citing(one.examined, other.examined), findings: [...(one.findings ?? []), ...(other.findings ?? [])] };
  if ((one.outcome === 'fail' || one.outcome === 'warn') && other.outcome === one.outcome) {
    const findings: NonEmpty<Finding> = [...one.findings, ...other.findings];
    return { ...one, findings, provenAlone: one.provenAlone && other.provenAlone };
  }
  return one.outcome === 'review' && other.outcome === 'review' ? { ...one, findings: [...one.findings, ...other.findings] } : one;
}
