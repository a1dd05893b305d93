import { inapplicable, untested, type Verdict } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import type { FieldAsks, FormFact, FormFamily, FormFieldFact } from '../../model/form.ts';
import { isNonEmpty, type NonEmpty } from '../../model/text.ts';
import { FORM_NOT_SHOWN, NO_PERSONAL_FORM } from '../words/forms.ts';
import { NO_PAGE_YET, READ_NO_PAGE } from '../words/transport.ts';

type Seen = Pick<Facts, 'pages' | 'forms'>;

/** Judges the forms that were read, if there are any; a sign-in asks for nothing that was not given before. */
export function ofForms({ pages, forms }: Seen, judge: (forms: NonEmpty<FormFact>) => Verdict, wanted: (form: FormFact) => boolean = ({ kind }) => kind !== 'sign-in'): Verdict {
  if (pages.length === 0) return untested(NO_PAGE_YET);
  const read = forms.filter(wanted);
  if (isNonEmpty(read)) return judge(read);
  if (forms.length === 0 && pages.some(({ exposure }) => (exposure?.personalForms ?? 0) > 0)) return untested(FORM_NOT_SHOWN);
  if (pages.some(({ contentSeen, forms: count, exposure }) => !contentSeen || (count > 0 && exposure === undefined))) return untested(READ_NO_PAGE);
  return inapplicable(NO_PERSONAL_FORM);
}

// ---- what a form has ----

/** Not everything that stands there was read, or it may be told in a language that is not known: what is missing may be there. */
export const isDoubtful = ({ known, cut, folded, answered }: FormFact): boolean => !known || cut || folded || answered;
export const saysAny = ({ says }: FormFact, ...families: readonly FormFamily[]): boolean => says.some((one) => families.some((family) => one.families.includes(family)));
export const sentenceOf = ({ says }: FormFact, ...families: readonly FormFamily[]): string | null => says.find((one) => families.every((family) => one.families.includes(family)))?.words ?? null;
export const boxesOf = ({ boxes }: FormFact, ...families: readonly FormFamily[]): FormFact['boxes'] => boxes.filter(({ means }) => families.some((family) => means.includes(family)));
export const asking = ({ fields }: FormFact, ...asks: readonly FieldAsks[]): readonly FormFieldFact[] => fields.filter((field) => asks.includes(field.asks));
/** By the markup, or as its mark says. */
export const isRequired = ({ required, mark }: FormFieldFact): boolean => required || mark === 'required';
/** Who asks for a firm may be speaking to firms, to whom other rules apply. */
export const isForFirms = (form: FormFact): boolean => asking(form, 'company').length > 0;
export const AGREES_TO_ADVERTISING: readonly FormFamily[] = ['marketing', 'partners', 'newsletter'];
