import { signal, type ReadonlySignal } from '@preact/signals';
import type { Facts } from '../model/facts.ts';
import type { Ports } from './session.ts';

/** How far the reading is that the visitor asked for. `of`: pages known so far. */
export type Reading =
  | { readonly is: 'busy'; readonly done: number; readonly of: number }
  | { readonly is: 'done'; readonly words: number; readonly pages: number; readonly missed: number }
  | { readonly is: 'failed'; readonly why: NoticeFault };

const FAULTS = ['no-link', 'network', 'status', 'pdf', 'not-html', 'too-long', 'timeout', 'empty', 'stopped', 'failed'] as const;
export type NoticeFault = (typeof FAULTS)[number];

export interface NoticeActions { readNotice(): Promise<void>; stopReading(): void }

/** What was read: `pages` went into the log, `missed` are parts that could not be had. */
export interface NoticeGot { readonly words: number; readonly pages: number; readonly missed: number }

/** A link to a privacy notice was seen, and no such notice was read yet, nor asked for. */
export const mayReadNotice = ({ pages, widgets, notices }: Pick<Facts, 'pages' | 'widgets' | 'notices'>): boolean =>
  (pages.some(({ noticeLinks }) => noticeLinks.length > 0) || widgets.some(({ noticeUrl }) => noticeUrl != null)) && !notices.some(({ about, source }) => about === 'privacy' || source === 'asked');

interface Parts {
  readonly ports: Pick<Ports, 'readNotice'>;
  here(): { readonly site: string | null; readonly tab: number | null };
  /** The tab is looked at again. */
  afterwards(): Promise<void>;
}

export function startReading({ ports, here, afterwards }: Parts): { readonly state: ReadonlySignal<Reading | null>; readonly act: NoticeActions; forget(): void } {
  const state = signal<Reading | null>(null);
  let running: AbortController | null = null;

  const act: NoticeActions = {
    async readNotice() {
      const { site, tab } = here();
      if (site === null || tab === null || running !== null) return;
      const mine = running = new AbortController();
      state.value = { is: 'busy', done: 0, of: 1 };
      const tell = (done: number, of: number): void => { if (running === mine) state.value = { is: 'busy', done, of }; };
      const end = await ports.readNotice(tab, site, tell, mine.signal).then((got): Reading => ({ is: 'done', ...got }), (error: unknown): Reading => ({ is: 'failed', why: faultOf(error) }));
      // Another visit is on screen by now: what came is in the log of its own.
      if (running !== mine) return;
      running = null;
      state.value = end;
      await afterwards();
    },
    stopReading() { running?.abort(); },
  };
  return { state, act, forget() { running?.abort(); running = null; state.value = null; } };
}

const faultOf = (error: unknown): NoticeFault => FAULTS.find((fault) => fault === (error as { why?: unknown } | null)?.why) ?? 'failed';
