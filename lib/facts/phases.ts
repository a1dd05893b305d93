import type { ChatState, Phase } from '../model/phase.ts';
import { relation, type Cause } from './cause.ts';
import type { Consent } from './consent.ts';
import type { ChatStep, Opening } from './openings.ts';

/** Which widgets a phase is asked for: one vendor's, or all (the one furthest opened counts). */
export type Whose = Opening | 'any' | 'none';

export interface Phases {
  /** The phase in which a cause lies. */
  of(cause: Cause, whose: Whose): Phase;
  /** The opening of a vendor's widget, `none` when the visit never saw one. */
  whose(vendor: string): Whose;
}

interface Known<S> { readonly state: S; readonly clear: boolean }

const RANK: Readonly<Record<ChatState, number>> = { none: 0, closed: 1, 'auto-opened': 2, opened: 3, ended: 3, 'message-sent': 4 };
/** States that are judged alike by everything but their name: an order that cannot be told between them does no harm. */
const opened = (state: ChatState): boolean => RANK[state] >= RANK.opened;

export function readPhases(openings: readonly Opening[], consent: Consent): Phases {
  const byVendor = new Map(openings.map((opening) => [opening.group.vendor, opening]));
  // The widget of a vendor whose elements nobody knows any more is found by its shape.
  const strangers = openings.filter((opening) => opening.group.vendor.startsWith('unknown:'));
  const chatOf = (cause: Cause, whose: Whose): Known<ChatState> => {
    if (whose === 'none' || (whose === 'any' && openings.length === 0)) return { state: 'none', clear: true };
    if (whose !== 'any') return chatAt(whose.steps, cause);
    return furthest(openings.map((opening) => chatAt(opening.steps, cause)));
  };
  return {
    of(cause, whose) {
      const chat = chatOf(cause, whose);
      const agreed = consentAt(consent, cause);
      return { consent: agreed.state, chat: chat.state, clear: chat.clear && agreed.clear };
    },
    whose: (vendor) => byVendor.get(vendor) ?? (strangers.length === 1 ? strangers[0]! : 'none'),
  };
}

function chatAt(steps: readonly ChatStep[], cause: Cause): Known<ChatState> {
  let known: Known<ChatState> = { state: 'closed', clear: true };
  for (const { state, entry, uncertain } of steps) {
    const side = relation(cause, entry);
    if (side === 'before') break;
    if (side === 'after') known = { state, clear: !uncertain };
    else if (opened(known.state) !== opened(state)) known = { state: cause.at >= entry.at ? state : known.state, clear: false };
  }
  return known;
}

/** The most advanced of several widgets; clear unless another might be further still. */
function furthest(all: readonly Known<ChatState>[]): Known<ChatState> {
  const sure = all.filter(({ clear }) => clear).reduce<ChatState>((most, { state }) => (RANK[state] > RANK[most] ? state : most), 'closed');
  const doubtful = all.filter(({ clear }) => !clear);
  if (doubtful.length === 0 || opened(sure)) return { state: sure, clear: true };
  return { state: doubtful.reduce((most, { state }) => (RANK[state] > RANK[most] ? state : most), sure), clear: false };
}

function consentAt({ initial, steps }: Consent, cause: Cause): Known<Phase['consent']> {
  let known: Known<Phase['consent']> = { state: initial, clear: true };
  for (const { state, entry } of steps) {
    const side = relation(cause, entry);
    if (side === 'before') break;
    if (side === 'after') known = { state, clear: true };
    else known = { state: cause.at >= entry.at ? state : known.state, clear: false };
  }
  return known;
}
