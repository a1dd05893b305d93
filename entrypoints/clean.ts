import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { clearFrame, surveyFrame } from '../lib/clean/frame-storage.ts';

/** Injected into a tab's frames when the visitor asks for a clean visit. Waits there to be called. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { temoinClean: { survey: surveyFrame, clear: clearFrame } });
});
