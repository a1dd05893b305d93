/**
 * Pages as files, by name without ending. `lookalikes`: twenty that could be taken for consent banners and are
 * none. `banners`: home-made ones, fair and unfair.
 */
const named = (files: Record<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([file, html]) => [file.replace(/^.*\/|\.html$/g, ''), html]));

export const lookalikes = named(import.meta.glob<string>('./lookalikes/*.html', { query: '?raw', import: 'default', eager: true }));
export const banners = named(import.meta.glob<string>('./banners/*.html', { query: '?raw', import: 'default', eager: true }));
