import type { Story } from './checks.ts';
import { aCookie, anExposure, aPage, aWidget, aWrite, seqs, watched } from './facts.ts';

/** What every question about the site's own house owes: asked where data are handled, and only there. */

const [widget, cookie, page] = [seqs(), seqs(), seqs()];
const watch = [watched('no-banner × none')];
const stored = (more: Parameters<typeof aCookie>[1] = {}) => aCookie('visitor', { vendor: null, identifies: true, writes: [aWrite('no-banner × none')], cites: cookie, ...more });

export const ANY_PROCESSING: readonly Story[] = [
  { name: 'a chat', expect: 'review', facts: { widgets: [aWidget({ cites: widget })] }, cites: widget, says: 'The site has a chat: Parley.' },
  { name: 'an identifier', expect: 'review', facts: { storage: [stored()], watch }, cites: cookie, says: 'Identifiers were stored: “visitor”.' },
  { name: 'a contact form', expect: 'review', facts: { pages: [aPage({ exposure: anExposure({ personalForms: 1, cites: page }) })], watch }, cites: page },
  { name: 'a language cookie', expect: 'inapplicable', facts: { storage: [stored({ identifies: false })], watch }, says: 'No chat, no identifier' },
  { name: 'a load balancer’s cookie', expect: 'inapplicable', facts: { storage: [stored({ infrastructure: true })], watch } },
  { name: 'left by an earlier visit', expect: 'inapplicable', facts: { storage: [stored({ existedBefore: true, writes: [] })], watch } },
  { name: 'too early to tell', expect: 'untested', facts: {}, says: 'a chat may still appear' },
  { name: 'the page was not read', expect: 'untested', facts: { pages: [aPage({ contentSeen: false })], watch } },
  { name: 'no page', expect: 'untested', facts: { pages: [] } },
];
