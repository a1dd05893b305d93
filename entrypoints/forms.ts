import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import hosts from 'virtual:others-hosts';
import { askForForms, closedRoot, detectLanguage, sealForms } from '../lib/platform/page-side.ts';
import { startForms, type FormWatch } from '../lib/record/form-watch.ts';
import { othersFrame } from '../lib/record/others-frame.ts';
import type { Recorder } from '../lib/record/recorder.ts';

const leaves = othersFrame(hosts);

/**
 * Injected into a document in which a form may ask for something about a person: the top-level one, and frames of other
 * origins in it that may hold one, two deep at most. Speaks through the frame's recorder; acts on nothing.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoin?: Recorder; temoinForms?: FormWatch };
  const { top, parent, location } = window;
  const framed = top !== window;
  if (!world.temoin || world.temoinForms || (framed && leaves(location.href))) return;
  const { emit, chatAt } = world.temoin;
  // What its holder can see is read from there.
  if (framed && isSeen(parent)) return;
  const deep = framed && parent !== top;
  world.temoinForms = startForms({
    window, emit, detectLanguage, closedRoot, leaves, ofChat: (path) => chatAt(path) !== null,
    ...(deep ? {} : { onFrames: (frames) => void askForForms(frames) }), onTyped: () => void sealForms(),
    ...(framed && { sized: () => ({ width: window.innerWidth, height: window.innerHeight }) }),
  });
});

function isSeen(parent: Window): boolean {
  try { return parent.document !== null; } catch { return false; }
}
