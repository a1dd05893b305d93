import type { Entry, EntryOf } from '../model/observation.ts';
import type { Cause } from './cause.ts';
import { answersToBanners } from './gestures.ts';
import type { Visit } from './visit.ts';

/** Between a click on the page and the frame that it puts there, in ms; the recorder looks no longer either. */
const UPON_CLICK_MS = 1_000;

/**
 * Did it happen in a frame that the visitor's own click on the page put there, as a video does that waits to be asked
 * for? A click on a banner asks for no frame.
 */
export function readInvited(visit: Visit): (cause: Cause) => boolean {
  const answers = answersToBanners(visit);
  const clicks = visit.of('gesture').filter((entry) => entry.data.on === 'page');
  const invites = (frame: Entry): boolean => {
    const last = clicks.reduce<EntryOf<'gesture'> | null>((latest, one) => (one.source === frame.source && one.n < frame.n && (latest === null || one.n > latest.n) ? one : latest), null);
    return last !== null && frame.at - last.at <= UPON_CLICK_MS && !answers.has(last);
  };
  return ({ witnesses }) => witnesses.some(({ entry }) => entry.kind === 'frame-inserted' && invites(entry));
}
