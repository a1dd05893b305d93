import path from 'node:path';
import { build } from 'vite';
import type { ConsentPlatform } from './platform.ts';

/** c15t with its own React components and no back end, as its documentation has it for sites without one. */
export const c15t: ConsentPlatform = {
  cmp: 'c15t', record: 'c15t', package: '@c15t/react',
  made: bundled,
  head: `<link rel="stylesheet" href="/consent/page.css"><script>
window.c15tOptions = { mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing', 'experience'], overrides: { country: 'FR', language: 'fr' },
  callbacks: { onConsentSet: function (set) { var yes = set.preferences; if (yes.measurement) traceurs.mesure(); if (yes.marketing) traceurs.publicite(); if (yes.experience) traceurs.chat(); } } };
</script>`,
  end: '<footer id="c15t"></footer><script src="/consent/page.js"></script>',
  hands: {
    accept: '[data-testid="consent-banner-accept-button"]', refuse: '[data-testid="consent-banner-reject-button"]',
    customise: { settings: '[data-testid="consent-banner-customize-button"]', save: '[data-testid="consent-widget-footer-save-button"]' },
    withdraw: ['#c15t > button, #c15t > a', '[data-testid="consent-widget-reject-button"]'],
  },
};

/** As a site that uses it would: with a bundler. */
async function bundled(): Promise<Record<string, string>> {
  const entry = path.join(import.meta.dirname, 'c15t.entry.js');
  const made = await build({ configFile: false, publicDir: false, logLevel: 'warn', define: { 'process.env.NODE_ENV': '"production"' }, build: { write: false, lib: { entry, formats: ['iife'], name: 'page' } } });
  const output = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const text = (end: string): string => output.filter(({ fileName }) => fileName.endsWith(end)).map((file) => (file.type === 'chunk' ? file.code : String(file.source))).join('\n');
  return { 'page.js': text('.js'), 'page.css': text('.css') };
}
