import type { ChatPhrases } from './model/rules.ts';

/** What chats say, by language as the files are named. Injected only where a chat stands open: nothing of it belongs in the script for banners. */
export const chatPhrases: Readonly<Record<string, ChatPhrases>> = Object.fromEntries(
  Object.entries(import.meta.glob<ChatPhrases>('../rules/phrases/chat/*.ts', { eager: true, import: 'default' }))
    .map(([path, words]) => [path.replace(/^.*\/|\.ts$/g, ''), words] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
);
