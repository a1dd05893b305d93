import type { SentFact, StorageFact, WriteFact } from '../../model/facts.ts';
import type { ConsentState, Phase } from '../../model/phase.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../../model/text.ts';
import { capital, inEach, itemWords } from '../words/parts.ts';
import { phaseClause } from '../words/phases.ts';
import { RECIPIENT_WORDS } from '../words/recipients.ts';
import { chatStored, ownerWords, purposeWords } from '../words/stored.ts';
import { isAgreed } from './acceptance.ts';
import { isOpened, isRefused, isUnasked, rowOf } from './cells.ts';
import { widgetOf } from './presence.ts';
import { hasUnknownPurpose, isGroundwork, servesChatOnly, tracksOnly } from './purposes.ts';
import type { Act, Weight } from './sorted.ts';
import { doubtOfFailure, realWrites, singlesOut, type Scene, type TracerSubject } from './unopened.ts';

/** Written in an opened chat, or sent somewhere from there. */
export interface OpenedUse extends Act { readonly write: WriteFact | null; readonly sent: SentFact | null }

export const openedUses = (item: StorageFact): readonly OpenedUse[] => [
  ...realWrites(item).map((write): OpenedUse => ({ at: write.at, phase: write.phase, cites: write.cites, write, sent: null })),
  ...(item.sentTo ?? []).map((sent): OpenedUse => ({ at: sent.at, phase: sent.phase, cites: sent.cites, write: null, sent })),
];

export const weighOpened = (item: StorageFact, { write, sent }: OpenedUse, scene: Scene): Weight =>
  sent !== null ? weighSent(item, sent, scene) : write !== null ? weighSolePurpose(item, write, scene) : null;

/**
 * A write against opened, for every consent but a refusal, a choice of some purposes and a withdrawal, which
 * `chat-cookie-after-refuse-after-open` and `chat-tracker-after-withdrawal` judge.
 */
export function weighSolePurpose(item: StorageFact, write: WriteFact, scene: Scene): Weight {
  const { phase } = write;
  const row = rowOf(phase.consent, scene.consent);
  if (!isOpened(phase.chat) || !isJudged(row)) return null;
  if (servesChatOnly(item)) return 'fine';
  if (hasUnknownPurpose(item) && !singlesOut(item, write)) return null;
  if (hasUnknownPurpose(item) && row !== 'accepted') return { doubt: 'unknown-purpose' };
  const agreed = weighAgreement(item, row, scene);
  if (agreed !== undefined) return agreed;
  const doubt = doubtOfFailure(item, phase, scene);
  if (doubt !== null) return { doubt };
  // The vendor's own documentation names the conversation among other purposes (iAdvize's visitor id).
  return tracksOnly(item) ? 'fail' : 'warn';
}

const isJudged = (row: ConsentState): boolean => isUnasked(row) || row === 'accepted' || row === 'unknown';

/** What the visitor had agreed to. Undefined: to nothing. */
function weighAgreement(item: StorageFact, row: ConsentState, { consent, widgets }: Scene): Weight | undefined {
  if (row === 'accepted') return isAgreed(consent, widgetOf(widgets, item.vendor)) ? 'fine' : { doubt: 'not-named' };
  return row === 'unknown' ? { doubt: 'earlier-choice' } : undefined;
}

/** Organisations for which one visitor's number is of use. */
const FOLLOWS: ReadonlySet<SentFact['to']> = new Set<SentFact['to']>(['advertising', 'audience', 'session-replay', 'product-analytics']);

/** The identifier of an opened chat, sent to somebody: whatever it is for by itself, there it serves another purpose. */
function weighSent(item: StorageFact, { to, phase, visitors }: SentFact, scene: Scene): Weight {
  const row = rowOf(phase.consent, scene.consent);
  if (!isOpened(phase.chat) || isGroundwork(item) || !(isJudged(row) || isRefused(row))) return null;
  // Presence and typing go to the vendor too, and what else it does with them cannot be seen from here.
  if (to === 'vendor' || to === 'site' || to === 'hosting') return 'fine';
  const agreed = weighAgreement(item, row, scene);
  if (agreed !== undefined) return agreed;
  const doubt = doubtOfFailure(item, phase, scene);
  if (doubt !== null) return { doubt };
  if (to === 'error-tracking') return 'warn';
  return FOLLOWS.has(to) && visitors ? 'fail' : { doubt: 'unknown-recipient' };
}

export function sayOpened({ item, owner }: TracerSubject<OpenedUse>, uses: NonEmpty<OpenedUse>): Text {
  const sents = uses.flatMap(({ sent }) => (sent === null ? [] : [sent]));
  if (isNonEmpty(sents)) return saySent(item, owner, sents);
  const writes = uses.flatMap(({ write }) => (write === null ? [] : [write]));
  const purposes = inEach((lang) => (lang === 'fr' ? `Finalités annoncées\u00a0: ${purposeWords(item.purposes, lang)}.` : `Stated purposes: ${purposeWords(item.purposes, lang)}.`));
  return isNonEmpty(writes) ? chatStored(item, owner, writes, purposes) : purposes;
}

/** "The value of the cookie “a” (Parley) was sent to x.example (advertising) after the visitor had opened …". */
export function saySent(item: StorageFact, owner: string, sents: NonEmpty<{ readonly host: string; readonly to: SentFact['to']; readonly phase: Phase }>): Text {
  return inEach((lang) => {
    const what = capital(itemWords(item, ownerWords(owner, item, lang), lang));
    const hosts = [...new Map(sents.map(({ host, to }) => [host, `${host} (${RECIPIENT_WORDS[to][lang]})`])).values()].sort().slice(0, 5).join(', ');
    const when = phaseClause(sents[0].phase, lang);
    return lang === 'fr' ? `${what}\u00a0: sa valeur a été envoyée à ${hosts} ${when}.` : `${what}: its value was sent to ${hosts} ${when}.`;
  });
}
