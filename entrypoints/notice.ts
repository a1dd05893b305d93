import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import hosts from 'virtual:others-hosts';
import { askForNotice, detectLanguage } from '../lib/platform/page-side.ts';
import { startNotice, type NoticeWatch } from '../lib/record/notice.ts';
import { othersFrame } from '../lib/record/others-frame.ts';
import type { Recorder } from '../lib/record/recorder.ts';

const leaves = othersFrame(hosts);

/**
 * Injected into a top-level document that looks like a notice, or that a link so named led to, and into the frames that
 * fill much of it. Speaks through the frame's recorder; acts on nothing.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoin?: Recorder; temoinNotice?: NoticeWatch };
  if (!world.temoin) return;
  const { emit, looksLikeNotice } = world.temoin;
  const framed = window.top !== window;
  world.temoinNotice ??= startNotice({
    window, emit, detectLanguage, leaves,
    // The page that holds it is called a notice: the frame need not be. A small one is something else of the same host.
    likely: framed ? () => window.innerWidth >= 300 && window.innerHeight >= 300 : looksLikeNotice,
    ...(framed ? {} : { onFrames: (frames) => void askForNotice(frames) }),
  });
});
