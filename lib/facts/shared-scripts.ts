import type { LoggedUrl } from '../model/observation.ts';
import { hostOfUrl, pathOf } from './logged-url.ts';

/**
 * Scripts that everything on a page may run through: frameworks, tag managers, error reporters. That a widget
 * was built by one says nothing of who else was. File names and hosts as their makers publish them, read 2026-11.
 */
const SHARED_FILE = /(^|[/._@-])(react(-dom)?|vue|angular|svelte|preact|jquery|lit|polyfills?|core-js|zone|require|webpack|sentry|bugsnag|datadog|newrelic|rollbar|modernizr|lodash|bootstrap|gtm|gtag|utag|analytics|tagmanager|launch-[\w-]+|tc_[\w-]+)([/._@-]|$)/i;
const SHARED_HOST = /(^|\.)(googletagmanager\.com|tagcommander\.com|tiqcdn\.com|adobedtm\.com|segment\.com)$/i;

export const isShared = (url: LoggedUrl): boolean => SHARED_HOST.test(hostOfUrl(url) ?? '') || SHARED_FILE.test(pathOf(url));

const CHAT_TOKEN = /^(t?chat(s|bot|bots|box|ui|kit|app|widget|window|client|loader|embed)?|livechat|webchat|messenger)$/;

/** Does the address say that it is a chat's? Word by word: `/js/achat.js` is a purchase. */
export function saysChat(url: LoggedUrl): boolean {
  const words = pathOf(url).replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.some((word) => CHAT_TOKEN.test(word));
}
