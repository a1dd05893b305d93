import type { Finding } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import { personalFormWords } from '../words/forms.ts';

/** Pages with a form that asks for something about a person, in the order they were seen. */
export const personalForms = (pages: Facts['pages']): readonly Finding[] =>
  [...pages].sort((a, b) => a.at - b.at || a.cites[0] - b.cites[0])
    .flatMap(({ url, exposure }) => (exposure !== undefined && exposure.personalForms > 0 ? [{ what: personalFormWords(url.text), cites: exposure.cites }] : []));
