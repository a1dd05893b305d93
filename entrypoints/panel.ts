import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRoot, detectLanguage } from '../lib/platform/page-side.ts';
import { panelsOf, startPanel } from '../lib/record/panel.ts';
import type { Recorder } from '../lib/record/recorder.ts';
import { chatPhrases } from '../lib/registry-chat.ts';

/** Injected into the frames in which a chat's panel stands open. Speaks through the frame's recorder; acts on nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoin?: Recorder; temoinPanel?: () => void; temoinHasRead?: boolean };
  if (!world.temoin || world.temoinPanel) return;
  const { emit: tell, panels: { standing, role, wasTyped, hadEarlier, readLinks } } = world.temoin;
  // The audit waits for it, as a visitor reads before going on.
  const emit: typeof tell = (...told) => { if (told[0] === 'panel-said') world.temoinHasRead = true; tell(...told); };
  world.temoinPanel = startPanel({ window, emit, closedRoot, detectLanguage, phrases: chatPhrases, panels: panelsOf(window, standing, role), wasTyped, hadEarlier, readLinks });
});
