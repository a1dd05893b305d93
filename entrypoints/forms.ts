import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectLanguage } from '../lib/platform/page-side.ts';
import { startForms } from '../lib/record/form-watch.ts';
import type { Recorder } from '../lib/record/recorder.ts';

/** Injected into a top-level document in which a form may ask for something about a person. Speaks through the frame's recorder; acts on nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoin?: Recorder; temoinForms?: () => void };
  if (!world.temoin) return;
  const { emit, chatAt } = world.temoin;
  world.temoinForms ??= startForms({ window, emit, detectLanguage, ofChat: (path) => chatAt(path) !== null });
});
