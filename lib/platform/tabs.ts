import browser from 'webextension-polyfill';

/** A tab as the browser tells it. `url` is undefined when the extension may not know it. */
export interface TabSeen {
  readonly id: number;
  readonly url: string | undefined;
  readonly loading: boolean;
  readonly incognito: boolean;
}

/** The tab in front of the visitor, or tab `id`. Null: there is none (any more). */
export async function tabSeen(id: number | null): Promise<TabSeen | null> {
  try {
    const tab = id === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id);
    if (tab?.id === undefined) return null;
    return { id: tab.id, url: tab.url, loading: tab.status === 'loading', incognito: tab.incognito };
  } catch {
    return null; // closed meanwhile
  }
}

/** Loads the tab's page again. Rejects when the tab is gone. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

/** The browser's interface language, as a BCP 47 tag. */
export const interfaceLanguage = (): string => browser.i18n.getUILanguage();
