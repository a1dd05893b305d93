import type { ChatRule } from '../model/rules.ts';

/** What the start script needs of the chat rules, and not a byte more. */
export interface WidgetRule {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly root: string;
  readonly launcher: string;
  readonly panel: string;
}

export interface WidgetRules {
  readonly rules: readonly WidgetRule[];
  /** Any selector of any rule: one walk of the document tells whether to look closer. */
  readonly any: string;
  /** Words that make a control one for chatting, all languages, folded. */
  readonly chatWords: readonly string[];
  readonly privacyWords: readonly string[];
  readonly legalWords: readonly string[];
}

export function compileWidgetRules(chat: readonly ChatRule[], words: Pick<WidgetRules, 'chatWords' | 'privacyWords' | 'legalWords'>): WidgetRules {
  const rules = chat.map(({ id, name, hosts, dom }) => ({
    id, name, hosts, root: dom.root.join(), launcher: dom.launcher.join(), panel: dom.panel.join(),
  }));
  return { rules, any: rules.flatMap((rule) => [rule.root, rule.launcher, rule.panel]).filter(Boolean).join(), ...words };
}
