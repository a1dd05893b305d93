import type { FormBoxFact, FormFieldFact, FormKind, FormSeen } from '../model/form.ts';
import type { FormReader } from './form-phrases.ts';

type Seen = Pick<FormSeen, 'heading' | 'buttons' | 'action'> & { readonly fields: readonly FormFieldFact[]; readonly boxes: readonly Pick<FormBoxFact, 'means'>[]; readonly says: readonly string[] };

/** A newsletter asks for an address and perhaps a name; with more it is something else that also sends one. */
const NEWSLETTER_MOST = 5;

/** What a form is for. Where two answers fit, the one of which less is asked. */
export function kindOf({ heading, buttons, action, fields, boxes, says }: Seen, reader: FormReader): FormKind {
  const asks = (what: FormFieldFact['asks']): number => fields.filter((field) => field.asks === what).length;
  const title = [heading ?? '', ...buttons];
  const speaks = (family: 'newsletter' | 'account'): boolean => title.some((words) => reader(words).includes(family));
  const passwords = asks('password');
  if (passwords > 0) return passwords > 1 || fields.some(({ autocomplete }) => /new-password/i.test(autocomplete ?? '')) || speaks('account') ? 'registration' : 'sign-in';
  if (asks('card') > 0 || fields.some(({ autocomplete }) => /\b(?:shipping|billing)\b/i.test(autocomplete ?? '')) || (asks('address') > 1 && boxes.some(({ means }) => means.includes('same-address')))) return 'order';
  if (asks('file') > 0) return 'application';
  const message = asks('message') > 0 || fields.some(({ type }) => type === 'textarea');
  if (message) return fields.some(({ name }) => name === 'comment') || /comments?-post|wp-comments/.test(action?.text ?? '') ? 'comment' : 'contact';
  if (asks('email') === 1 && fields.length <= NEWSLETTER_MOST && (speaks('newsletter') || boxes.some(({ means }) => means.includes('newsletter')) || [...says, ...fields.map(({ words }) => words)].some((words) => reader(words).includes('newsletter')))) return 'newsletter';
  return speaks('account') && asks('email') > 0 ? 'registration' : 'other';
}
