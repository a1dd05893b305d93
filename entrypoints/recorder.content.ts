import { defineContentScript } from 'wxt/utils/define-content-script';
import rules from 'virtual:widget-rules';
import { askForConsent, askForForms, askForNotice, askForPanel, askForTyping, closedRoot, isAlive, ownOrigin, sendBatch } from '../lib/platform/page-side.ts';
import { watchForBanner } from '../lib/record/banner-likely.ts';
import { startRecorder, type Recorder } from '../lib/record/recorder.ts';

/** The isolated world of every frame. Injected late parts find this frame's recorder on the world's own global. */
export default defineContentScript({
  matches: ['<all_urls>'],
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  allFrames: true,
  runAt: 'document_start',
  main() {
    const world = globalThis as { temoin?: Recorder };
    if (world.temoin) return;
    const recorder = startRecorder({ window, rules, ownOrigin: ownOrigin(), closedRoot, onPanel: (frames) => void askForPanel(frames), onNotice: () => void askForNotice(), onForms: () => void askForForms(), send: async (batch) => {
      if (isAlive()) return sendBatch(batch);
      recorder.outbox.close();
      throw new Error('the extension is gone');
    } });
    world.temoin = recorder;
    recorder.onChatFocus(askForTyping);
    const onLikely = async (): Promise<void> => { if (!(await askForConsent())) recorder.emit('hole', { reason: 'late', lost: null }); };
    // The first look takes some milliseconds of a page that is loading; most banners come with or after the load.
    recorder.afterLoad(() => watchForBanner(document, () => void onLikely(), closedRoot));
  },
});
