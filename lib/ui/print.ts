import type { Lang } from '../model/text.ts';
import { say } from './labels.ts';
import { PRINT } from './print-words.ts';

/**
 * Shows a document of our own on the print page, under a bar with the one button. It is parsed apart, where nothing of
 * it can run or be asked for, and taken over as nodes. @param text null: there is none
 */
export function showDocument(page: Document, text: string | null, lang: Lang): void {
  page.documentElement.lang = lang;
  const bar = page.createElement('div');
  bar.className = 'print-bar';
  if (text === null) {
    bar.append(paragraph(page, say(PRINT.nothing, lang)));
    page.body.replaceChildren(bar);
    return;
  }
  const parsed = new DOMParser().parseFromString(text, 'text/html');
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = say(PRINT.print, lang);
  button.addEventListener('click', () => page.defaultView?.print());
  bar.append(button, paragraph(page, say(PRINT.note, lang)));
  page.title = parsed.title;
  page.head.append(...[...parsed.querySelectorAll('head > style')].map((style) => page.importNode(style, true)));
  page.body.replaceChildren(bar, ...[...parsed.body.childNodes].map((node) => page.importNode(node, true)));
}

function paragraph(page: Document, words: string): HTMLElement {
  const said = page.createElement('p');
  said.textContent = words;
  return said;
}
