import { defineContentScript } from 'wxt/utils/define-content-script';
import '../lib/record/page.ts';

/** The page world, before any script of the page, in every frame that has a document. */
export default defineContentScript({
  matches: ['<all_urls>'],
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  allFrames: true,
  runAt: 'document_start',
  world: 'MAIN',
  // Loading it starts it, before WXT's own wrapping has run a line.
  main() {},
});
