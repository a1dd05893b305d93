import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { chatRuleForHost, disclosureFor, hostMatches, nameMatches } from '../../lib/match.ts';
import type { ChatRule, Disclosure } from '../../lib/model/rules.ts';
import type { NonEmpty } from '../../lib/model/text.ts';

/** Every chat rule, as the registry finds them. */
export const chatRules: readonly ChatRule[] = Object.values(import.meta.glob<ChatRule>('../../rules/chat/*.ts', { eager: true, import: 'default' }));

type Stored = readonly [type: Disclosure['type'], name: string];
const PIECES = ['root', 'launcher', 'panel'] as const;

export interface Replay {
  /**
   * Markup the vendor puts into pages. The elements a selector must find carry `data-piece="root launcher panel"`,
   * those of them that they are; nothing else may be found. `<template shadowrootmode>` becomes a shadow root.
   */
  readonly pages: NonEmpty<string>;
  /** Markup of others, in which nothing may be found. */
  readonly lookalikes: NonEmpty<string>;
  /** Names as really seen, with ids filled in. `none`: the vendor names nothing it stores (and the rule neither). */
  readonly stored: NonEmpty<Stored> | 'none';
  /** Names that look like it and are not. */
  readonly strangers: NonEmpty<Stored>;
  /** Script, socket, frame and API addresses of the vendor. */
  readonly urls: NonEmpty<string>;
  /** Addresses of others, or of what the vendor makes besides a chat. */
  readonly foreignUrls: NonEmpty<string>;
}

function documentOf(html: string): Document {
  const window = new Window();
  window.document.body.innerHTML = html;
  const document = window.document as unknown as Document;
  for (const template of [...document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')]) {
    const host = template.parentElement!;
    host.attachShadow({ mode: 'open' }).innerHTML = template.innerHTML;
    template.remove();
  }
  return document;
}

/** The document and the shadow roots below the roots of the widget: where the recorder looks. */
function scopesOf(document: Document, rule: ChatRule): ParentNode[] {
  const roots = rule.dom.root.flatMap((selector) => [...document.querySelectorAll(selector)]);
  const within = roots.flatMap((root) => [root, ...root.querySelectorAll('*')]).flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
  return [document, ...new Set(within)];
}

const told = (element: Element): string => element.outerHTML.slice(0, 160);
const found = (scopes: readonly ParentNode[], selectors: readonly string[]): Set<Element> =>
  new Set(scopes.flatMap((scope) => selectors.flatMap((selector) => [...scope.querySelectorAll(selector)])));
const hostAndPath = (url: string): [string, string] => {
  const { host, pathname } = new URL(url);
  return [host, pathname];
};

/** Replays what a vendor does against its rule, among all the others. Empty tables and rows of a rule that nothing exercises fail. */
export function describeVendor(id: string, replay: Replay): void {
  const rule = chatRules.find((one) => one.id === id)!;
  const reversed = [...chatRules].reverse();

  describe(id, () => {
    it('is a rule', () => expect(rule?.id).toBe(id));

    it.each(replay.pages.map((page) => [page] as const))('finds exactly its pieces: %.60s', (page) => {
      const document = documentOf(page);
      const scopes = scopesOf(document, rule);
      expect(scopes.some((scope) => scope.querySelector('[data-piece]'))).toBe(true);
      for (const piece of PIECES) {
        const wanted = found(scopes, [`[data-piece~="${piece}"]`]);
        expect([...found(scopes, rule.dom[piece])].map(told).sort(), piece).toEqual([...wanted].map(told).sort());
      }
    });

    it('every selector finds something in some page', () => {
      const all = replay.pages.flatMap((page) => { const document = documentOf(page); return scopesOf(document, rule); });
      for (const piece of PIECES) for (const selector of rule.dom[piece]) expect(found(all, [selector]).size, `${piece}: ${selector}`).toBeGreaterThan(0);
    });

    it.each(replay.lookalikes.map((html) => [html] as const))('finds nothing in %.80s', (html) => {
      const document = documentOf(html);
      for (const piece of PIECES) expect([...found(scopesOf(document, rule), rule.dom[piece])].map(told), piece).toEqual([]);
    });

    if (replay.stored === 'none') it('names nothing that it stores', () => expect(rule.storage).toEqual([]));
    else {
      const { stored } = replay;
      it.each(stored)('stores %s %s', (type, name) => {
        expect(disclosureFor(chatRules, type, name)?.rule.id).toBe(id);
        expect(disclosureFor(reversed, type, name)?.rule.id).toBe(id);
      });
      it('every disclosure was seen', () => {
        const winners = new Set(stored.map(([type, name]) => disclosureFor(chatRules, type, name)?.disclosure));
        expect(rule.storage.filter((disclosure) => !winners.has(disclosure)).map((d) => `${d.type} ${d.identifier}`)).toEqual([]);
      });
    }

    it.each(replay.strangers)('does not claim %s %s', (type, name) => {
      expect(rule.storage.filter((d) => d.type === type && nameMatches(d.identifier, name))).toEqual([]);
    });

    it.each(replay.urls.map((url) => [url] as const))('serves %s', (url) => {
      expect(chatRuleForHost(chatRules, ...hostAndPath(url))?.id).toBe(id);
      expect(chatRuleForHost(reversed, ...hostAndPath(url))?.id).toBe(id);
    });
    it('every host was seen', () => {
      expect(rule.hosts.filter((pattern) => !replay.urls.some((url) => hostMatches(pattern, ...hostAndPath(url))))).toEqual([]);
    });
    it.each(replay.foreignUrls.map((url) => [url] as const))('does not serve %s', (url) => {
      expect(chatRuleForHost([rule], ...hostAndPath(url))).toBeNull();
    });
  });
}
