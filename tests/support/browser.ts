export { findBrowser, launchChromium, launchFirefox, type ChromiumOptions, type LaunchOptions } from '../../lib/node/browser.ts';
