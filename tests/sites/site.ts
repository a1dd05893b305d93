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

/** A page that behaves like a vendor, without the vendor's code. Same shape; `message` is null where nothing can be written. */
export interface ReplicaSite {
  readonly id: string;
  /** Chat rule ids that should be found, in any order. Empty: no chat stands here. */
  readonly vendors: readonly string[];
  readonly host: string;
  /** Host, then path, of the page to open. Default `/`. */
  readonly path?: string;
  routes(): Routes;
  readonly launcher: Place | null;
  readonly panel: Place | null;
}

/** The control of the page's own that opens the chat, in variant `page-button`. */
export const PAGE_BUTTON: Place = { selector: '#discuter' };
