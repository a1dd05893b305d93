import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRoot } from '../lib/platform/page-side.ts';
import { askLibrary, startConsent, visibleButton } from '../lib/record/banner.ts';
import type { Recorder } from '../lib/record/recorder.ts';
import { cmp, phrases } from '../lib/registry-consent.ts';

/** Injected into a frame where a banner is likely. Speaks through the frame's recorder; acts on nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoin?: Recorder; temoinConsent?: object };
  if (!world.temoin || world.temoinConsent) return;
  const options = { document, emit: world.temoin.emit, cmpRules: cmp, phrases, closedRoot };
  world.temoinConsent = { aim: async (button: 'accept' | 'refuse') => middleOf(visibleButton(button, options) ?? visibleButton(button, options, await askLibrary())) };
  startConsent(options);
});

function middleOf(element: Element | null): { x: number; y: number } | null {
  if (!element) return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
