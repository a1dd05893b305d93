import { inapplicable, untested, type Verdict } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import { FORMS_NOT_READ, NO_FORM } from '../words/forms.ts';
import { NO_PAGE_YET, READ_NO_PAGE } from '../words/transport.ts';

/**
 * Criteria that need the labels and boxes of a form. The recorder counts forms and does not read them, so nothing is
 * judged: only a site on whose pages none stood is told apart.
 */
export function formsUnread({ pages }: Pick<Facts, 'pages'>): Verdict {
  if (pages.length === 0) return untested(NO_PAGE_YET);
  if (pages.some(({ forms, exposure }) => forms > 0 || (exposure?.personalForms ?? 0) > 0)) return untested(FORMS_NOT_READ);
  return pages.every(({ contentSeen }) => contentSeen) ? inapplicable(NO_FORM) : untested(READ_NO_PAGE);
}
