import type { Library, LibraryPopup } from './banner-library.ts';

const FIRST_MS = 1_000;
/** Rules that wait are given this long before what they said before counts as gone. */
const SLOW_MS = 2_500;

export interface Search {
  readonly popups: () => readonly LibraryPopup[];
  /** Begins again at a lively pace after `ms`: the page may have changed. */
  readonly from: (ms: number) => void;
  /** The address the last beginning was for. */
  readonly url: () => string;
}

export interface SearchOptions {
  readonly library: Library | null;
  readonly document: Document;
  /** Ours have precedence: while one stands, nobody else is asked. */
  readonly paused: () => boolean;
  readonly changed: () => void;
  readonly after: (ms: number, act: () => void) => void;
}

/** Asks the library again and again, ever more rarely (1 s, 2 s, 4 s …), and keeps what it says is open. */
export function searchLibrary({ library, document, paused, changed, after }: SearchOptions): Search {
  let popups: readonly LibraryPopup[] = [];
  let round = 0;
  let url = document.URL;
  const from = (ms: number): void => {
    if (!library) return;
    url = document.URL;
    let every = FIRST_MS;
    const mine = ++round;
    const search = (): void => {
      if (mine !== round) return;
      after(every, search);
      every *= 2;
      if (paused()) return;
      const unsure = popups;
      void library.search((popup) => {
        popups = [...popups.filter(({ name }) => name !== popup.name), popup];
        changed();
      });
      after(SLOW_MS, () => {
        if (!unsure.some((popup) => popups.includes(popup))) return;
        popups = popups.filter((popup) => !unsure.includes(popup));
        changed();
      });
    };
    after(ms, search);
  };
  return { popups: () => popups, from, url: () => url };
}
