import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScriptsPlugin } from './lib/node/bare-scripts-plugin.ts';
import { digestsPlugin } from './lib/node/digests-plugin.ts';
import { widgetRulesPlugin } from './lib/node/widget-rules-plugin.ts';

export default defineConfig({
  // No auto-imports: lib/ must run outside the extension as it stands.
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  vite: () => ({ plugins: [preact(), bareScriptsPlugin(), digestsPlugin(import.meta.dirname), widgetRulesPlugin(import.meta.dirname)] }),
  manifest: ({ browser }) => ({
    name: 'Témoin',
    description: 'See what a site’s chatbot and cookies do in your browser: who stored what, and whether before you opened the chat or agreed.',
    // Each is explained in README.md, "Permissions".
    // Firefox tells of a connection only within a listener that may block (lib/platform/connections.ts); installing it says
    // nothing about that (its schema: a permission without a prompt; extensionworkshop.com, "Request the right permissions",
    // which lists all that are announced; both read 2026-11-22). Chromium would refuse it.
    permissions: ['cookies', 'webRequest', 'webNavigation', 'scripting', 'unlimitedStorage', ...(browser === 'firefox' ? ['webRequestBlocking'] : [])],
    host_permissions: ['<all_urls>'],
    // A private window is not recorded at all: there the log itself would be the harm.
    incognito: 'not_allowed',
    action: { default_title: 'Témoin' },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'temoin@temoin.example', strict_min_version: '128.0', data_collection_permissions: { required: ['none'] } } },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '120' }),
  }),
});
