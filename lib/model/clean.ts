/**
 * A clean visit: what the browser holds for a site, what of it is to go, and what became of each item. Names and
 * places only: the value of a cookie or a key is never part of it.
 */

/** As the browser names a partition. Handed back to it as it came. */
export interface CookiePartition { readonly topLevelSite: string; readonly hasCrossSiteAncestor?: boolean }

/** One cookie in the browser's jar. */
export interface CookieHeld {
  readonly name: string;
  /** Without leading dot, lower case. */
  readonly domain: string;
  /** Goes to its very host only. */
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** As the browser says it; handed back to it. */
  readonly sameSite: string;
  /** Null: not kept apart for a top-level site. */
  readonly partition: CookiePartition | null;
}

export type AreaKind = 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker' | 'fileSystem';
/** Names in one area of an origin: keys, databases, caches, scopes of service workers, files. At most 200 are told, `count` is of all. */
export interface AreaHeld { readonly kind: AreaKind; readonly names: readonly string[]; readonly count: number }

/** What a script in a frame finds. */
export interface FrameStorage {
  /** Serialised origin; `null` for a frame that has none, and so no storage. */
  readonly origin: string;
  /** What the browser says of the frame's access to what is not kept apart (`document.hasStorageAccess`); null: it would not say. */
  readonly sharedAccess: boolean | null;
  readonly areas: readonly AreaHeld[];
}

/** A frame of the tab, now. */
export interface FrameHeld {
  /** 0: the top-level document. */
  readonly frame: number;
  readonly host: string;
  /** Null: no script may run there. */
  readonly storage: FrameStorage | null;
  /** Is its storage kept apart for this tab's site? Null: cannot be told. Means nothing for frames of the site itself. */
  readonly apart: boolean | null;
}

/** What a browser holds, as far as it can be asked about one tab. */
export interface Held { readonly cookies: readonly CookieHeld[]; readonly frames: readonly FrameHeld[] }

/** Hosts that the visit's record knows of; none of them need be there now. */
export interface HostsSeen {
  /** Of other sites: widgets, their requests, what they stored here. */
  readonly others: readonly string[];
  /** That stored something other than cookies on this site, the site's own hosts included. */
  readonly storing: readonly string[];
}

/** `site`: its own. `embedded`: others', kept apart for this site alone. `shared`: others', which other sites use as well. */
export type Belongs = 'site' | 'embedded' | 'shared';
export type CleanKind = 'cookie' | AreaKind;

/** One thing to clear: a cookie, or one storage area of an origin. */
export interface CleanItem {
  readonly id: string;
  readonly belongs: Belongs;
  readonly kind: CleanKind;
  readonly host: string;
  /** Registrable domain of `host`. */
  readonly site: string;
  readonly names: readonly string[];
  /** How many names there are; `names` may be cut. */
  readonly count: number;
  /** How it is reached: by the browser's cookie jar, at an address whose every cookie of that name belongs here; or through frames. */
  readonly through: { readonly cookie: CookieHeld; readonly url: string } | { readonly frames: readonly number[] };
}

/** `not-open`: no frame of it is there now. `closed`: no script may run in it. `unclear`: whether other sites see the same storage cannot be told. */
export interface Unreached { readonly host: string; readonly why: 'not-open' | 'closed' | 'unclear' }

export interface CleanPlan {
  readonly site: string;
  readonly items: readonly CleanItem[];
  readonly unreached: readonly Unreached[];
  /** Other tabs that show this site: what they store meanwhile is not cleared. */
  readonly otherTabs: number;
}

/** `emptied`: the page held a database open, so its content is gone and its empty shell may stay until the page does. */
export type Fate = 'gone' | 'emptied' | 'stayed';
export interface CleanResult { readonly item: CleanItem; readonly fate: Fate; /** The browser's own words, when it gave any. */ readonly error: string | null }

/** Why it went no further. `moved`: the tab shows another site. `held`: the page would not be left. `not-loaded`: all is cleared, but the page could not be opened again. */
export type Stopped = 'moved' | 'held' | 'not-loaded';
export interface CleanReport { readonly results: readonly CleanResult[]; readonly stopped: Stopped | null }

/** What was decided: shared items by id, of those that were shown. */
export interface CleanOrder { readonly tab: number; readonly site: string; readonly shared: readonly string[]; readonly seen: HostsSeen }

/** What became of one area of a frame. */
export interface AreaCleared { readonly kind: AreaKind; readonly fate: Fate; readonly error: string | null }

/** The browser, as far as clearing needs it. Every promise may reject. */
export interface Hands {
  /** The whole jar the tab uses, every partition of it. */
  cookies(tab: number): Promise<readonly CookieHeld[]>;
  frames(tab: number): Promise<readonly FrameHeld[]>;
  /** The tab's address. Null: none that is known. */
  address(tab: number): Promise<string | null>;
  /** Hosts that the other tabs of the same jar show. */
  otherHosts(tab: number): Promise<readonly string[]>;
  /** Clears a frame's storage, now and once more as its page goes. @param kinds null: all */
  clearFrame(tab: number, frame: number, kinds: readonly AreaKind[] | null): Promise<readonly AreaCleared[]>;
  /** One cookie of that name at that address, in the tab's jar and the cookie's partition. */
  removeCookie(tab: number, cookie: CookieHeld, url: string): Promise<void>;
  /** Leaves these frames, then the page. False: it would not be left. */
  leave(tab: number, frames: readonly number[]): Promise<boolean>;
  open(tab: number, url: string): Promise<void>;
}
