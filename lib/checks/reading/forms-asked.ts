import { inapplicable, review, untested, type Finding, type Verdict } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import type { Text } from '../../model/text.ts';
import { NO_PERSONAL_FORM, personalFormWords } from '../words/forms.ts';
import { NO_PAGE_YET, READ_NO_PAGE } from '../words/transport.ts';

/** Pages shown as places to look; more would be the same form again. */
const PAGES_AT_MOST = 3;

/** Where a form that asks for something about a person was seen, a person is asked about it. @param reason what to look for there */
export function askOfForms({ pages }: Pick<Facts, 'pages'>, reason: Text): Verdict {
  if (pages.length === 0) return untested(NO_PAGE_YET);
  const places = personalForms(pages);
  if (places.length > 0) return review(reason, places.slice(0, PAGES_AT_MOST));
  const unread = pages.some(({ contentSeen, forms, exposure }) => !contentSeen || (forms > 0 && exposure === undefined));
  return unread ? untested(READ_NO_PAGE) : inapplicable(NO_PERSONAL_FORM);
}

/** Pages with such a form, in the order they were seen. */
export const personalForms = (pages: Facts['pages']): readonly Finding[] =>
  [...pages].sort((a, b) => a.at - b.at || a.cites[0] - b.cites[0])
    .flatMap(({ url, exposure }) => (exposure !== undefined && exposure.personalForms > 0 ? [{ what: personalFormWords(url.text), cites: exposure.cites }] : []));
