/** Mark-up of our own making. Whatever else is put into it is text. */
export interface Html { readonly html: string }
type Part = Html | string | number | null | readonly (Html | null)[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
/** Controls, zero-width and bidirectional marks: what turns, hides or breaks the text around it. A line feed may stay. */
const TRICKS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;
export const escaped = (text: string): string => text.replace(TRICKS, '').replace(/[&<>"'`]/g, (sign) => ESCAPES[sign] ?? '');

/** `html\`<p>${words}</p>\``: only what is `Html` already is taken as it stands. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((all, string, i) => all + string + (i < parts.length ? partOf(parts[i] ?? null) : ''), '') };
}

function partOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map((one) => one?.html ?? '').join('');
}
