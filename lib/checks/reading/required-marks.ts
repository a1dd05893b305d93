import type { FormFact, FormFieldFact } from '../../model/form.ts';
import type { Text } from '../../model/text.ts';
import { FORM_UNCLEAR, inForm, inFormQuoting } from '../words/forms.ts';
import { saysAny } from './forms.ts';
import type { Found } from './forms-found.ts';

/** Whether a form says which of its fields must be answered; nothing where that is no question. */
export function requiredMarks(form: FormFact): readonly Found[] {
  const say = (outcome: Found['outcome'], en: string, fr: string, reason?: Text): Found[] => [{ outcome, finding: { what: inForm(form, en, fr), cites: form.cites }, ...(reason && { reason }) }];
  const { fields } = form;
  // Who sends one field knows that it is needed.
  if (fields.length < 2) return [];
  if (saysAny(form, 'all-required')) return say('pass', 'all fields are said to be required', 'tous les champs sont dits obligatoires');
  const required = fields.filter((field) => field.required || field.mark === 'required');
  const optional = fields.filter((field) => !required.includes(field));
  const marked = required.filter(({ mark }) => mark === 'required');
  // A label that says both is for a person to read.
  if (fields.some(({ required: must, mark }) => must && mark === 'optional')) return say('review', 'a field is marked optional, and its markup requires it', 'un champ est signalé comme facultatif, et son code l’exige', FORM_UNCLEAR);
  if (required.length === 0) return optional.some(({ mark }) => mark === 'optional') ? say('pass', 'optional fields are marked', 'les champs facultatifs sont signalés') : [];
  if (marked.length === required.length) return explained(form, marked) ? say('pass', 'required fields are marked, and the mark is explained', 'les champs obligatoires sont signalés, et le signe est expliqué')
    : form.cut || form.folded || !form.known ? say('review', 'required fields are marked; no explanation of the mark was understood', 'les champs obligatoires sont signalés\u00a0; aucune explication du signe n’a été comprise', FORM_UNCLEAR)
      : say('warn', 'required fields are marked, and nothing explains the mark', 'les champs obligatoires sont signalés, et rien n’explique le signe');
  if (optional.length > 0 && optional.every(({ mark }) => mark === 'optional')) return say('pass', 'optional fields are marked', 'les champs facultatifs sont signalés');
  const bare = required.filter(({ mark }) => mark === null);
  if (bare.length === 0 || !form.known || form.cut) return say('review', 'how required fields are marked could not be told', 'la façon dont les champs obligatoires sont signalés n’a pas pu être établie', FORM_UNCLEAR);
  // A sentence tells them apart ("in bold", "only the telephone is optional"), by a sign that is not read here.
  if (marked.length === 0 && saysAny(form, 'required-legend', 'optional')) return say('review', 'a sentence says which fields are required or optional; how could not be told', 'une phrase dit quels champs sont obligatoires ou facultatifs\u00a0; comment n’a pas pu être établi', FORM_UNCLEAR);
  if (optional.length === 0 && marked.length === 0) return say('warn', 'all fields are required, and nothing says so', 'tous les champs sont obligatoires, et rien ne le dit');
  return bare.slice(0, 3).map((field) => ({ outcome: 'fail', finding: { what: inFormQuoting(form, nameOf(field), (words) => `the field ${words} is required, and nothing that is shown says so`, (words) => `le champ ${words} est obligatoire, et rien de visible ne le dit`), cites: form.cites } }));
}

/** Words explain themselves; a star does not. */
const explained = (form: FormFact, marked: readonly FormFieldFact[]): boolean =>
  saysAny(form, 'required-legend') || marked.every(({ words, beside, hint }) => WORD.test(`${words} ${beside} ${hint ?? ''}`));
const WORD = /obligat|requis|required|mandatory|pflicht|erforderlich|requerid|obbligat|richiest|verplicht|vereist/iu;
const nameOf = ({ words, hint, name }: FormFieldFact): string => words || hint || name || '…';
