import type { StorageFact, WriteFact } from '../../model/facts.ts';
import { inEach } from '../words/parts.ts';
import type { NonEmpty, Text } from '../../model/text.ts';
import type { Doubt } from '../words/doubts.ts';
import { chatStored, exceptChat, purposeWords } from '../words/stored.ts';
import { isOpened, rowOf } from './cells.ts';
import { hasUnknownPurpose, servesChatOnly, tracksOnly } from './purposes.ts';
import type { Weight } from './sorted.ts';
import { doubtOfFailure, singlesOut, type Scene, type TracerSubject } from './unopened.ts';

/** How long an opened chat that stores nothing is watched before that is believed, in milliseconds. */
export const OPEN_WATCH_MS = 2_000;

/** Against refused × opened: the conversation's own is exempt, another purpose is not. */
export function weighAfterOpen(item: StorageFact, write: WriteFact, scene: Scene): Weight {
  const { phase } = write;
  const row = rowOf(phase.consent, scene.consent);
  if ((row !== 'refused' && row !== 'partial') || !isOpened(phase.chat)) return null;
  if (servesChatOnly(item)) return 'fine';
  if (hasUnknownPurpose(item)) return singlesOut(item, write) ? { doubt: 'unknown-purpose' } : null;
  if (row === 'partial') return { doubt: 'partial' };
  const doubt = doubtOfFailure(item, phase, scene);
  if (doubt !== null) return { doubt };
  // The vendor's own documentation names the conversation among other purposes (iAdvize's visitor id).
  return tracksOnly(item) ? 'fail' : 'warn';
}

export function sayAfterOpen({ item, owner }: TracerSubject<WriteFact>, writes: NonEmpty<WriteFact>, doubt: Doubt | null): Text {
  const purposes = inEach((lang) => (lang === 'fr' ? `Finalités annoncées\u00a0: ${purposeWords(item.purposes, lang)}.` : `Stated purposes: ${purposeWords(item.purposes, lang)}.`));
  const told = chatStored(item, owner, writes, purposes);
  return doubt === null ? exceptChat(told, writes[0].phase) : told;
}
