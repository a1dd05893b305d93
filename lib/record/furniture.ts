import { scopesOf } from './deep.ts';
import type { Emit, Reach } from './emit.ts';
import { exposureOf } from './exposure.ts';
import { isShown } from './geometry.ts';
import { countLinks, noticeLinks, openScopes } from './notice-links.ts';
import type { WidgetRules } from './widget-rules.ts';

/** A page that goes on growing brings better ones later; one that brings ever more has none. */
const MOST_TOLD = 16;

/** What the page holds that a notice and HTTPS are about: counts, and where its notice is said to be. */
export function watchPageContent(document: Document, rules: WidgetRules, emit: Emit): () => void {
  let told = '';
  const links = new Set<string>();
  return () => {
    if (!document.body) return;
    const scopes = openScopes(document);
    for (const link of noticeLinks(scopes, rules)) {
      if (links.has(link.url) || links.size >= MOST_TOLD) continue;
      links.add(link.url);
      emit('notice-link', { url: link.url, words: link.words, place: 'page', widget: null });
    }
    const legalLinks = countLinks(scopes, rules.legalWords);
    const content = { forms: document.forms.length, passwords: document.querySelectorAll('input[type="password"]').length, noticeLinks: links.size, legalLinks, exposure: exposureOf(document) };
    const text = JSON.stringify(content);
    if (text === told) return;
    told = text;
    emit('page-content', content);
  };
}

/**
 * Reads an open panel's own links. A panel that is a frame of another origin reads itself: the recorder in
 * that frame calls this with its document's body.
 */
export function readPanel(panel: Element, widget: string | null, rules: WidgetRules, { closedRoot }: Reach, emit: Emit): void {
  let root: Element | null = panel;
  if (panel instanceof HTMLIFrameElement) {
    try { root = panel.contentDocument?.body ?? null; } catch { root = null; }
    // Another origin's frame: it tells itself.
    if (!root) return;
  }
  const scopes = scopesOf(root, closedRoot);
  const frames = [...root.querySelectorAll('iframe')].filter(isShown);
  for (const frame of frames) {
    try { if (frame.contentDocument?.body) scopes.push(...scopesOf(frame.contentDocument.body, closedRoot)); } catch { /* tells itself */ }
  }
  const characters = scopes.reduce((sum, scope) => sum + (scope.textContent ?? '').trim().length, 0);
  const links = noticeLinks(scopes, rules);
  for (const link of links) emit('notice-link', { url: link.url, words: link.words, place: 'widget', widget });
  emit('panel-read', { widget, readable: characters > 0 || links.length > 0, noticeLinks: links.length, characters: Math.min(characters, 100_000) });
}
