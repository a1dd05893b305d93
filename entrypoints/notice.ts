import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectLanguage } from '../lib/platform/page-side.ts';
import { startNotice, type NoticeWatch } from '../lib/record/notice.ts';
import type { Recorder } from '../lib/record/recorder.ts';

/** Injected into a top-level document that looks like a notice, or that a link so named led to. Speaks through the frame's recorder; acts on nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoin?: Recorder; temoinNotice?: NoticeWatch };
  if (!world.temoin) return;
  world.temoinNotice ??= startNotice({ window, emit: world.temoin.emit, detectLanguage, likely: world.temoin.looksLikeNotice });
});
