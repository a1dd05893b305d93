import type { RequestFact, StorageFact } from '../../model/facts.ts';
import type { NonEmpty, Text } from '../../model/text.ts';
import { counted, inEach, quoted } from '../words/parts.ts';
import { USE_WORDS } from '../words/recipients.ts';
import { isOpened, isUnasked } from './cells.ts';
import { knownTrackers } from './observed-purposes.ts';
import type { Act, Subject, Weight } from './sorted.ts';

/** Requests to hosts of others than the site, as acts: one subject per host. */
export interface ThirdCall extends Act { readonly request: RequestFact }
/** `tracker`: one that is kept there, by name; null: none is known. */
export interface ThirdParty extends Subject<ThirdCall> { readonly chat: boolean; readonly tracker: string | null }

export function thirdParties(requests: readonly RequestFact[], storage: readonly StorageFact[]): readonly ThirdParty[] {
  const trackers = knownTrackers(storage).filter(({ party }) => party === 'third');
  const theirs = requests.filter(({ party }) => party === 'third');
  return [...new Set(theirs.map(({ host }) => host))].map((name): ThirdParty => {
    const own = theirs.filter(({ host }) => host === name);
    const names = trackers.filter(({ host }) => name === host || name.endsWith(`.${host}`)).map((one) => one.name).sort();
    return { name, chat: own.some(({ vendor }) => vendor !== null), tracker: names[0] ?? null, acts: own.map((request) => ({ at: request.firstAt, phase: request.phase, cites: request.cites, request })) };
  });
}

/** Against no-banner and undecided; what came too close to an answer is passed over here, and judged where tracers are. */
export function weighThird({ chat, tracker }: ThirdParty, { phase, request }: ThirdCall): Weight {
  if (!isUnasked(phase.consent) || !phase.clear) return null;
  // The visitor asked for the chat: that its vendor is spoken to is what was asked for.
  if (chat && tracker === null && isOpened(phase.chat)) return null;
  if (tracker !== null) return request.identifies ? 'fail' : 'warn';
  // A chat's vendor is known for what it is; whether it is this chat's, `chat-third-party-load-before-open` tells.
  if (chat) return 'warn';
  // A measurement's first call may carry a value made up for this page alone: that it was kept is another check's matter, so never a failure.
  if (request.known?.confirmed !== true) return { doubt: 'unknown-recipient' };
  return request.known.use === 'hosting' ? 'fine' : 'warn';
}

const REQUESTS = { en: ['request', 'requests'], fr: ['requête', 'requêtes'] } as const;

export function sayThird({ name, tracker }: ThirdParty, calls: NonEmpty<ThirdCall>): Text {
  const count = calls.reduce((sum, { request }) => sum + request.count, 0);
  const known = calls.find(({ request }) => request.known?.confirmed === true)?.request.known;
  const identifies = calls.some(({ request }) => request.identifies);
  return inEach((lang) => {
    // What the tracer is called is certain; whose host this is, is not: a widget's frame may hold an advertiser's cookie.
    const who = tracker === null ? (known == null ? name : `${name} (${known.name}, ${USE_WORDS[known.use][lang]})`) : lang === 'fr' ? `${name}, où est conservé le traceur ${quoted(tracker, lang)},` : `${name}, where the tracer ${quoted(tracker, lang)} is kept,`;
    return lang === 'fr' ? `${who} a reçu ${counted(count, REQUESTS, lang)} avant tout choix.${identifies ? ' Une valeur qui peut distinguer le visiteur a été envoyée.' : ''}`
    : `${who} received ${counted(count, REQUESTS, lang)} before any choice.${identifies ? ' A value that may single out the visitor was sent.' : ''}`;
  });
}
