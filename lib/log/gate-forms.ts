import type { Sightings } from '../model/observation.ts';
import type { Redactor } from './redactor.ts';

/** What a form asks and says: the site's own words, without addresses and numbers, and nothing that stands in a field. */
export async function formSeen(seen: Sightings<string>['form-seen'], redact: Redactor): Promise<Sightings['form-seen']> {
  const { form, url, action, method, heading, buttons, fields, boxes, says, links, prefilled, folded, cut, language, pageLanguage } = seen;
  const name = (text: string | null): Promise<string> | null => (text === null ? null : redact.name(text.slice(0, NAME_MAX)));
  return {
    form,
    url: await redact.url(url),
    action: action === null ? null : await redact.url(action),
    method: method !== null && /^(?:get|post|dialog)$/.test(method) ? method : null,
    heading: heading === null ? null : redact.words(heading, LABEL_MAX),
    buttons: buttons.slice(0, BUTTONS_MAX).map((words) => redact.words(words)),
    fields: await Promise.all(fields.slice(0, FIELDS_MAX).map(async (field) => ({
      type: await redact.name(field.type),
      words: redact.words(field.words, LABEL_MAX),
      beside: redact.words(field.beside, LABEL_MAX),
      hint: field.hint === null ? null : redact.words(field.hint, LABEL_MAX),
      name: await name(field.name),
      autocomplete: await name(field.autocomplete),
      required: field.required,
      drawn: field.drawn,
    }))),
    boxes: boxes.slice(0, BOXES_MAX).map(({ type, words, question, ticked, required, inside }) => ({
      type, words: redact.words(words, BOX_MAX), question: question === null ? null : redact.words(question, BOX_MAX), ticked, required, inside,
    })),
    says: says.slice(0, SAYS_MAX).map((words) => redact.words(words, SENTENCE_MAX)),
    links: await Promise.all(links.slice(0, LINKS_MAX).map(async (link) => ({ url: await redact.url(link.url), words: redact.words(link.words) }))),
    prefilled,
    folded,
    cut,
    language: languageOf(language),
    pageLanguage: languageOf(pageLanguage),
  };
}

/** In UTF-16 units; lists by number. As the model says and the recorder cuts. */
const LABEL_MAX = 120;
const BOX_MAX = 400;
const SENTENCE_MAX = 300;
const NAME_MAX = 60;
const BUTTONS_MAX = 4;
const FIELDS_MAX = 60;
const BOXES_MAX = 40;
const SAYS_MAX = 40;
const LINKS_MAX = 12;

const languageOf = (code: string | null): string | null => (code !== null && /^[a-z]{2,3}$/.test(code) ? code : null);
