import type { Routes } from '../support/hosts.ts';

/** How the chat of a shop comes to be open. `keyboard` is `plain` with a launcher that can be focused. */
export type Variant = 'plain' | 'auto-open' | 'page-button' | 'keyboard';

/** An element as a visitor finds it. */
export interface Place {
  /** Part of the address or the name of the frame it is in; left out: the page itself. */
  readonly frame?: string;
  /** Puppeteer's: `>>>` enters open shadow roots. */
  readonly selector: string;
}

/** A small shop with a chat: where it lives and how a visitor uses it. */
export interface WidgetSite {
  /** The file's name. */
  readonly id: string;
  /** Chat rule id. */
  readonly vendor: string;
  readonly host: string;
  readonly variants: readonly Variant[];
  /** Every host the page talks to. Fresh state on each call. */
  routes(variant: Variant): Routes;
  /** Null: inline, the panel is there from the start. */
  readonly launcher: Place | null;
  readonly panel: Place;
  readonly messageBox: Place;
  /** What is clicked to send; left out: Enter. */
  readonly send?: Place;
  /** What must be filled in before the message box shows. */
  readonly before?: readonly { readonly place: Place; readonly type?: string }[];
}

/** What a visitor does on a replica, in order. `open` by its launcher; `page-2` by the shop's own link. */
export type Act = 'open' | 'open-by-keyboard' | 'close' | 'hover' | 'page-2' | 'history' | 'accept' | 'refuse' | 'reload' | 'leave-and-return';

/** What a replica stores by its construction, and in which state of the chat the cause of the first write lies. */
export interface Stores {
  readonly kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB';
  readonly name: string;
  /** Cookie domain or origin host, as the oracle names it. */
  readonly host: string;
  /** Null: its only write was on an earlier visit. */
  readonly chat: 'none' | 'closed' | 'opened' | null;
  /** A chat rule's id, or null: no chat's. */
  readonly vendor: string | null;
  /** False: gone again by the end. */
  readonly kept?: false;
  readonly partitioned?: true;
}

export interface Visit {
  readonly acts: readonly Act[];
  readonly stores: readonly Stores[];
  /** Left out: the site's. Empty: on this visit no chat comes, so there is no launcher to wait for. Null: the script came, the chat did not stand yet. */
  readonly vendors?: readonly string[] | null;
  /** The launcher comes only after this act. */
  readonly launcherAfter?: Act;
}

/** A page that behaves as a vendor's does, without the vendor's code, at the vendor's real host names. */
export interface ReplicaSite {
  /** The file's name. */
  readonly id: string;
  /** Chat rule ids that should be found, in any order. Empty: no chat stands here. */
  readonly vendors: readonly string[];
  readonly host: string;
  routes(): Routes;
  /** Null: there is nothing to open. */
  readonly launcher: Place | null;
  readonly panel: Place | null;
  readonly close?: Place;
  /** Each is one fresh profile. */
  readonly visits: readonly Visit[];
}

/** The control of the page's own that opens the chat, in variant `page-button`. */
export const PAGE_BUTTON: Place = { selector: '#discuter' };
