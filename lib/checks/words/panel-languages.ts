/** Languages whose chat phrases are known (`rules/phrases/chat`): in others, what was not found may still be said. */
export const CHAT_LANGUAGES_READ: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'it', 'nl']);
