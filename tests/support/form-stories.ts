import type { Story } from './checks.ts';
import { anExposure, aPage, seqs } from './facts.ts';

/** What every check on forms owes. */

const NOTHING_SEEN: readonly Story[] = [
  { name: 'no page', expect: 'untested', facts: { pages: [] }, says: 'No page was seen' },
  { name: 'one page was not read', expect: 'untested', facts: { pages: [aPage(), aPage({ contentSeen: false })] }, says: 'not read' },
  { name: 'no form on any page', expect: 'inapplicable', facts: { pages: [aPage(), aPage()] }, says: 'No form' },
];

/** Of those whose labels nobody reads yet: no form is ever judged. */
export const UNREAD_FORMS: readonly Story[] = [
  { name: 'a form', expect: 'untested', facts: { pages: [aPage(), aPage({ forms: 1 })] }, says: 'not read by this version' },
  { name: 'a form that came after the count', expect: 'untested', facts: { pages: [aPage({ forms: 0, exposure: anExposure({ personalForms: 1 }) })] }, says: 'not read by this version' },
  ...NOTHING_SEEN,
];

const [first, second, fourth] = [seqs(), seqs(), seqs()];
const personal = (at: number, cites = seqs()) => aPage({ at, forms: 1, exposure: anExposure({ personalForms: 1, cites }) });

/** Of those that a person is asked about. */
export const ASKED_FORMS: readonly Story[] = [
  { name: 'a contact form', expect: 'review', facts: { pages: [personal(0, first)] }, cites: first, says: 'asks for contact details' },
  { name: 'the same form on every page', expect: 'review', facts: { pages: [personal(0, first), personal(1, second), personal(2), personal(3, fourth)] }, cites: [...first, ...second], spares: fourth },
  { name: 'a search', expect: 'inapplicable', facts: { pages: [aPage({ forms: 1, exposure: anExposure() })] }, says: 'No form that asks' },
  { name: 'a form whose fields were not read', expect: 'untested', facts: { pages: [aPage({ forms: 1 })] }, says: 'not read' },
  ...NOTHING_SEEN,
];
