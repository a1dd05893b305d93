import type { LoggedUrl, Seq, Url, Digest } from './observation.ts';
import type { NonEmpty } from './text.ts';

/** The forms of a site: what of them is seen, and what they say. Never what stands in a field. */

/** What the words of a form speak of. Lists of `rules/phrases/forms/<language>.ts`. */
export const FORM_FAMILIES = [
  'marketing', 'partners', 'terms', 'privacy', 'data-consent', 'opt-out', 'remember', 'same-address', 'required-legend', 'all-required', 'optional', 'unsubscribe', 'comment-warning', 'info',
  'sensitive', 'newsletter', 'account', 'account-deletion', 'minors', 'customers',
] as const;
export type FormFamily = (typeof FORM_FAMILIES)[number];
/** Lists that are no family: `not`, what a word beside a phrase turns around; `accommodation`, why something sensitive is asked that is none. */
export const FORM_WORDS = ['not', 'accommodation'] as const;
export type FormWord = (typeof FORM_WORDS)[number];
/** `*` at a word's end for any ending, `…` for at most six words between, `=` before what must be all that is said. */
export type FormPhrases = Readonly<Record<FormFamily | FormWord, readonly string[]>>;

/** A field that somebody writes or chooses in. Words are the site's own. */
export interface FormFieldSeen {
  /** The input's type, `textarea` or `select`. */
  readonly type: string;
  /** Its label as it is shown, with marks that a style draws; cut at 120 characters. Empty: none is shown. */
  readonly words: string;
  /** What stands next to it besides, cut at 120 characters. */
  readonly beside: string;
  /** What it shows while it is empty, or how it is read out; cut at 120 characters. */
  readonly hint: string | null;
  readonly name: string | null;
  readonly autocomplete: string | null;
  /** By attribute. A script or the server may ask for it all the same. */
  readonly required: boolean;
  /** A picture or a style stands at its label: it may be a mark. */
  readonly drawn: boolean;
}

/**
 * How a box stood when it was first seen. `markup`: ticked, and the document says so. `state`: ticked, and only its
 * state says so: a script, a browser that restores a form, or the visitor. `was`: ticked in the markup and no more.
 */
export type Ticked = 'markup' | 'state' | 'was' | 'no';

export interface FormBoxSeen {
  readonly type: 'checkbox' | 'radio';
  /** Its label, cut at 400 characters. */
  readonly words: string;
  /** The question that it answers with others (a legend), cut at 400 characters. Null: it stands alone. */
  readonly question: string | null;
  readonly ticked: Ticked;
  readonly required: boolean;
  /** In the form itself, or beside it. */
  readonly inside: boolean;
}

/** A form that asks for something about a person, as it was shown before anybody typed in its document. */
export interface FormSeen<V = Digest> {
  /** Which of its document's, from 1. */
  readonly form: number;
  /** Of the document that it stands in. */
  readonly url: Url<V>;
  /** Null: it says none, and a script or the page itself takes it. */
  readonly action: Url<V> | null;
  /** As spelt out in its markup, lower case. Null: none, or no form element at all. */
  readonly method: string | null;
  /** A heading or legend, cut at 120 characters. */
  readonly heading: string | null;
  /** What its buttons say, cut at 80 characters; at most 4. */
  readonly buttons: readonly string[];
  /** At most 60. */
  readonly fields: readonly FormFieldSeen[];
  /** At most 40. */
  readonly boxes: readonly FormBoxSeen[];
  /** Sentences in and around it that have a word of data, offers or fields in them, cut at 300 characters; at most 40. */
  readonly says: readonly string[];
  /** In and around it; at most 12. */
  readonly links: readonly { readonly url: Url<V>; readonly words: string }[];
  /** A field came filled in by the markup: the form knows its visitor, and nothing around it was read. */
  readonly prefilled: boolean;
  /** Words of that sort stand folded away in it. */
  readonly folded: boolean;
  /** There was more than was told. */
  readonly cut: boolean;
  /** As the browser's own detector has it, ISO 639-1; null when it is not sure. */
  readonly language: string | null;
  readonly pageLanguage: string | null;
}

export const FORM_KINDS = ['newsletter', 'contact', 'registration', 'sign-in', 'order', 'comment', 'application', 'other'] as const;
/** What a form is for, as its markup and words show. `other`: it cannot be told. */
export type FormKind = (typeof FORM_KINDS)[number];

export const FIELD_ASKS = [
  'password', 'card', 'social-security', 'identity', 'sensitive', 'birth', 'title', 'email', 'phone', 'address', 'company', 'name', 'message', 'file', 'reference', 'other',
] as const;
/** What a field asks for, by its type, purpose, name and label. */
export type FieldAsks = (typeof FIELD_ASKS)[number];

export interface FormFieldFact extends FormFieldSeen {
  readonly asks: FieldAsks;
  /** What a visitor sees. `unclear`: something is drawn there that may be a mark. */
  readonly mark: 'required' | 'optional' | 'unclear' | null;
}

export interface FormBoxFact extends FormBoxSeen {
  readonly means: readonly FormFamily[];
}

/**
 * The frame of another origin that a form stands in. `site`: a host of the visited site. `service`: of somebody who
 * makes forms for sites. `other`: whose it is nobody knows; it may be an advertisement.
 */
export interface FormFrame { /** Empty: it has no address of its own. */ readonly host: string; readonly of: 'site' | 'service' | 'other' }

/** One form of the visit, wherever it stood: the same form in every footer is one. */
export interface FormFact {
  /** Milliseconds since the visit began. */
  readonly at: number;
  /** The page on which it was first seen. */
  readonly url: LoggedUrl;
  /** Its recorder saw the frame only, and nothing that stands beside it. Absent: it stands in the page itself. */
  readonly frame?: FormFrame;
  readonly action: LoggedUrl | null;
  readonly method: string | null;
  readonly kind: FormKind;
  readonly heading: string | null;
  readonly buttons: readonly string[];
  readonly fields: readonly FormFieldFact[];
  readonly boxes: readonly FormBoxFact[];
  /** Sentences in and around it, with every family that they say; those without any are left out. */
  readonly says: readonly { readonly words: string; readonly families: readonly FormFamily[] }[];
  /** `notice`: it leads to a privacy notice, by its words or its address. */
  readonly links: readonly { readonly url: LoggedUrl; readonly words: string; readonly notice: boolean }[];
  /** It came filled in, or in answer to one that was sent: how it stood is the visitor's doing. */
  readonly answered: boolean;
  readonly folded: boolean;
  readonly cut: boolean;
  readonly language: string | null;
  /** The phrases of its language are known: only then does a missing word mean anything. */
  readonly known: boolean;
  readonly cites: NonEmpty<Seq>;
}
