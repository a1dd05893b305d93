import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRoot } from '../lib/platform/page-side.ts';
import type { Recorder } from '../lib/record/recorder.ts';
import { startTyping } from '../lib/record/typing.ts';

/** Injected into the frames of a tab when the visitor comes to a chat's field; again for the next one. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoin?: Recorder; temoinTyping?: { look: () => void } };
  if (!world.temoin) return;
  const { emit, hear, chatAt } = world.temoin;
  world.temoinTyping ??= startTyping({ window, emit, hear, chatAt, closedRoot });
  world.temoinTyping.look();
});
