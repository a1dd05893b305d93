import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closedRoot, detectLanguage } from '../lib/platform/page-side.ts';
import { startConsent } from '../lib/record/banner.ts';
import { aimAtConsent, type ConsentPart } from '../lib/record/consent-aim.ts';
import type { Recorder } from '../lib/record/recorder.ts';
import { cmp, phrases } from '../lib/registry-consent.ts';

/** Injected into a frame where a banner is likely. Speaks through the frame's recorder; acts on nothing. */
export default defineUnlistedScript(() => {
  const world = globalThis as { temoin?: Recorder; temoinConsent?: object };
  if (!world.temoin || world.temoinConsent) return;
  const options = { document, emit: world.temoin.emit, cmpRules: cmp, phrases, closedRoot, detectLanguage };
  world.temoinConsent = { aim: (parts: readonly ConsentPart[], thorough?: boolean) => aimAtConsent(parts, options, thorough) };
  startConsent(options);
});
