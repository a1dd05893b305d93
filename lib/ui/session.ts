import { batch, computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Judgement, Result } from '../model/check.ts';
import type { CleanPlan, CleanReport } from '../model/clean.ts';
import type { Facts } from '../model/facts.ts';
import type { Lang } from '../model/text.ts';
import { startCleaning, type CleanActions } from './clean-session.ts';
import type { CleanView } from './clean-view.ts';
import { faultOf, type Exporting } from './export-words.ts';
import { tracersOf } from './changes.ts';
import { changesView, type ChangesView } from './changes-view.ts';
import { historyOf, type HistoryRow } from './history.ts';
import { startHistory, type HistoryPorts, type StoredCard } from './history-session.ts';
import { L, say, type NoticeKind, type Retention } from './labels.ts';
import { chooseLang, type Said } from './language.ts';
import { mayReadNotice, startReading, type NoticeActions, type NoticeGot, type Reading } from './notice-session.ts';
import { startAsking, type Asking, type Kept, type QuestionActions } from './question-session.ts';
import { noticeFor, type OpenVisit, type Seen } from './screen.ts';
import { viewOf, viewOfStored, type Judged, type PopupView } from './view.ts';
import { asOfWords, workView, type Work, type WorkView } from './work.ts';

export type Screen = { readonly is: 'loading' } | { readonly is: 'working'; readonly work: WorkView } | { readonly is: 'notice'; readonly notice: NoticeKind } | { readonly is: 'scorecard'; readonly view: PopupView };

export interface PopupState {
  readonly lang: Lang;
  readonly setting: Lang | 'auto';
  readonly site: string | null;
  readonly screen: Screen;
  readonly history: readonly HistoryRow[];
  /** What is different since an earlier visit; null: there is none to compare with, or nothing to compare yet. */
  readonly changes: ChangesView | null;
  readonly paused: boolean;
  readonly never: boolean;
  /** A clean visit may be offered: this is a site, and it may be watched. */
  readonly canClean: boolean;
  /** The clean visit's dialogue; null while it is closed. */
  readonly clean: CleanView | null;
  /** What a person answered beside the visit on screen; null: none is. */
  readonly asking: Asking | null;
  /** The site's notice may be read on request; how far that is. */
  readonly notice: { readonly offered: boolean; readonly reading: Reading | null };
  /** A visit is on screen: its evidence can be exported. */
  readonly canExport: boolean;
  readonly exporting: Exporting | null;
  /** Null until the settings were read. */
  readonly retention: Retention | null;
  /** The card is older than the latest that was seen: of when it is. Null: it is as new as can be. */
  readonly asOf: string | null;
  /** For the live region: what has just been done, or what has just been found. */
  readonly spoken: string;
}

export interface Actions {
  pause(on: boolean): Promise<void>;
  never(on: boolean): Promise<void>;
  language(setting: Lang | 'auto'): Promise<void>;
  eraseSite(): Promise<void>;
  eraseAll(): Promise<void>;
  grant(): Promise<void>;
  reload(): Promise<void>;
  retry(): Promise<void>;
  /** A long visit: reads no further, until `goOn`. */
  stopWork(): void;
  goOn(): Promise<void>;
  readonly clean: CleanActions;
  readonly questions: QuestionActions;
  readonly notice: NoticeActions;
  exportEvidence(): Promise<void>;
}

export interface JudgedVisit extends Omit<Judged, 'lang'> { /** Digests of the rules and the evaluator it was judged with. */ readonly judging?: string }

/** All the outside world a popup needs, handed in by its page. Every promise may reject. */
export interface Ports extends HistoryPorts {
  readonly browserLanguage: string;
  now(): number;
  /** Cheap: asked every second. Null: no tab. */
  look(): Promise<Seen | null>;
  /** The scorecard kept of a visit. Cheap: the first paint waits for it. */
  card(visit: number): Promise<StoredCard | null>;
  /** `tell` is called only where it takes a while. Rejects when it is stopped; what is judged already cannot be. */
  read(visit: number, tell: (work: Work) => void, stop: AbortSignal): Promise<JudgedVisit>;
  /** What a person answered about the site in any visit, and has begun to write in this one. */
  kept(visit: number, site: string): Promise<Kept>;
  /** False: the visit was forgotten meanwhile. */
  answer(tab: number, visit: number, judgement: Judgement): Promise<boolean>;
  withdraw(tab: number, visit: number, id: string): Promise<void>;
  draft(visit: number, id: string, note: string): Promise<void>;
  /** Hands the visit's sealed evidence to the browser as a file, and says its name. A fault that can be named has it as `why`. */
  exportEvidence(visit: number, lang: Lang): Promise<string>;
  pause(on: boolean): Promise<void>;
  never(site: string, on: boolean): Promise<void>;
  language(setting: Lang | 'auto'): Promise<void>;
  eraseSite(site: string): Promise<void>;
  eraseAll(): Promise<void>;
  grant(): Promise<boolean>;
  reload(tab: number): Promise<void>;
  /**
   * Asks the site for the notice that the tab's page links to, and for its parts, and keeps what they say in the visit of
   * `site`. `tell`: pages done, and known so far. A fault that can be named has it as `why`.
   */
  readNotice(tab: number, site: string, tell: (done: number, of: number) => void, stop: AbortSignal): Promise<NoticeGot>;
  /** What a clean visit would clear. `facts`: of the tab's visit, when they are known. */
  planClean(tab: number, site: string, facts: Facts | null): Promise<CleanPlan>;
  /** Clears and begins the visit. `shared`: ids of shared items that may go. Takes seconds. */
  clean(tab: number, site: string, shared: readonly string[], facts: Facts | null): Promise<CleanReport>;
}

export interface Session {
  readonly state: ReadonlySignal<PopupState>;
  readonly act: Actions;
  /** Looks again; reads the visit only when it has grown. Never rejects. */
  tick(): Promise<void>;
}

export function startSession(ports: Ports): Session {
  const seen = signal<Seen | null | 'unread'>('unread');
  const judged = signal<JudgedVisit | null>(null);
  const stored = signal<StoredCard | null>(null);
  /** What is kept of the visit is older than its latest entry. */
  const stale = signal<StoredCard | null>(null);
  const work = signal<Work | null>(null);
  const stopped = signal<number | null>(null);
  /** When what is on screen was read, while more has come since. */
  const behind = signal<number | null>(null);
  let judgedAt = 0;
  let restUntil = 0;
  let stop = new AbortController();
  const failed = signal(false);
  const done = signal<Said | null>(null);
  const exporting = signal<Exporting | null>(null);
  let shown: OpenVisit | null = null;

  const setting = computed(() => (seen.value === 'unread' ? 'auto' : seen.value?.setting ?? 'auto'));
  const lang = computed(() => chooseLang(setting.value, ports.browserLanguage));
  const screen = computed((): Screen => {
    if (failed.value) return { is: 'notice', notice: 'error' };
    if (seen.value === 'unread') return { is: 'loading' };
    const notice = noticeFor(seen.value);
    if (notice !== null) return { is: 'notice', notice };
    if (judged.value !== null) return { is: 'scorecard', view: viewOf({ ...judged.value, lang: lang.value }) };
    const site = seen.value?.site ?? '';
    if (stored.value === null) {
      const under = workView(work.value, stopped.value !== null, stale.value, ports.now(), lang.value);
      return under === null ? { is: 'loading' } : { is: 'working', work: under };
    }
    return { is: 'scorecard', view: viewOfStored({ site, results: stored.value.results, score: stored.value.score, lang: lang.value }) };
  });
  const cleaning = startCleaning({ ports, lang, here: () => ({ ...here(), facts: judged.value?.facts ?? null }), afterwards: () => after(async () => {}, null) });
  const reading = startReading({ ports, here: () => here(), afterwards: () => after(async () => {}, null) });
  const asking = startAsking({
    ports, here: () => ({ tab: here().tab, visit: judged.value === null ? null : shown?.id ?? null, results: judged.value?.results ?? [] }),
    // The same visit, judged otherwise: what is on screen stays until it is.
    afterwards: (said) => after(async () => { if (shown !== null) shown = { ...shown, version: '' }; }, said),
  });
  const history = startHistory(ports);
  const changes = computed(() => {
    const [now, before] = [judged.value, history.earlier.value];
    return now === null || before === null ? null : changesView(before, { results: now.results, judging: now.judging ?? null, tracers: tracersOf(now.facts) }, history.byToday.value, lang.value);
  });
  const state = computed((): PopupState => {
    const now = seen.value === 'unread' ? null : seen.value;
    const found = screen.value.is === 'scorecard' ? screen.value.view.headline ?? '' : screen.value.is === 'working' ? screen.value.work.title : '';
    return {
      lang: lang.value, setting: setting.value, site: now?.incognito === true ? null : now?.site ?? null, screen: screen.value,
      history: historyOf(history.past.value, lang.value, ports.now()), changes: changes.value,
      canClean: now !== null && now.site !== null && [null, 'reload', 'empty'].includes(noticeFor(now)), clean: cleaning.view.value,
      notice: { offered: judged.value !== null && mayReadNotice(judged.value.facts), reading: reading.state.value },
      asking: asking.state.value, canExport: judged.value !== null, exporting: exporting.value,
      paused: now?.paused ?? false, never: now?.never ?? false, retention: now?.retention ?? null,
      asOf: behind.value === null || judged.value === null ? null : asOfWords(behind.value, lang.value),
      spoken: done.value === null ? found : say(done.value, lang.value),
    };
  });

  async function look(): Promise<void> {
    const found = await ports.look();
    const { visit = null } = found ?? {};
    if (noticeFor(found) !== null || found === null || visit === null) {
      shown = null;
      asking.show(null, NOTHING_KEPT);
      reading.forget();
      history.show(found === null || found.incognito ? null : found.site, null);
      batch(() => { seen.value = found; judged.value = stored.value = stale.value = work.value = stopped.value = behind.value = null; failed.value = false; });
      return;
    }
    if (shown?.id === visit.id && shown.version === visit.version) { batch(() => { seen.value = found; failed.value = false; behind.value = null; }); return; }
    if (stopped.value === visit.id) { seen.value = found; return; }
    // What takes seconds is not done again and again under the reader's eyes.
    if (shown?.id === visit.id && shown.version !== '' && ports.now() < restUntil) { batch(() => { seen.value = found; behind.value = judgedAt; failed.value = false; }); return; }
    if (shown?.id !== visit.id) await first(found, visit);
    stop = new AbortController();
    const { signal: halted } = stop;
    const began = ports.now();
    const judging = ports.read(visit.id, (how) => { if (!halted.aborted) work.value = how; }, halted).catch((error: unknown) => { if (halted.aborted) return null; throw error; });
    const [read, kept] = await Promise.all([judging, found.site === null ? NOTHING_KEPT : ports.kept(visit.id, found.site)]).catch((error: unknown) => { work.value = null; throw error; });
    if (read === null) return;
    // News replaces what was said of the last deed.
    batch(() => { asking.show(visit.id, kept); seen.value = found; judged.value = read; work.value = null; failed.value = false; done.value = null; });
    history.compare(read.judging ?? null);
    const tookMs = ports.now() - began;
    judgedAt = began;
    restUntil = tookMs < LONG_MS ? 0 : ports.now() + RESTS * tookMs;
    behind.value = null;
    shown = visit;
  }

  /** Another visit than before: what is kept of it can be painted before it is folded. */
  async function first(found: Seen, visit: OpenVisit): Promise<void> {
    const card = await ports.card(visit.id).catch(() => null);
    // Older than the latest entry, it may say what is no longer true: its grade is not shown, and its words only with their time.
    const fresh = card !== null && card.at >= visit.lastAt ? card : null;
    batch(() => { asking.show(null, NOTHING_KEPT); reading.forget(); exporting.value = null; seen.value = found; judged.value = null; stored.value = fresh; stale.value = fresh === null ? card : null; work.value = stopped.value = behind.value = null; });
    restUntil = 0;
    history.show(found.site, visit.id);
  }

  let running: Promise<void> | null = null;
  const tick = (): Promise<void> => (running ??= look().catch(() => { failed.value = true; }).finally(() => { running = null; }));
  /** What the visitor did is looked at again at once, after whatever look was under way. */
  const after = async (deed: () => Promise<unknown>, said: Said | null): Promise<void> => {
    const outcome = await deed().then(() => said, () => L.failed);
    await running;
    await tick();
    done.value = outcome;
  };
  const here = (): { readonly site: string | null; readonly tab: number | null } =>
    seen.value === 'unread' || seen.value === null ? { site: null, tab: null } : seen.value;
  const visitHere = (): number | null => (seen.value === 'unread' ? null : seen.value?.visit?.id ?? null);
  const withSite = (deed: (site: string) => Promise<unknown>, said: Said | null): Promise<void> => after(async () => {
    const { site } = here();
    if (site !== null) await deed(site);
  }, said);

  const act: Actions = {
    pause: (on) => after(() => ports.pause(on), null),
    never: (on) => withSite((site) => ports.never(site, on), null),
    language: (wanted) => after(() => ports.language(wanted), null),
    eraseSite: () => withSite((site) => { shown = null; history.forget(); return ports.eraseSite(site); }, L.erasedSite),
    eraseAll: () => after(() => { shown = null; history.forget(); return ports.eraseAll(); }, L.erasedAll),
    // Not after(): a permission may only be asked for within the click itself.
    grant: async () => { const { tab } = here(); if (await ports.grant().catch(() => false) && tab !== null) await after(() => ports.reload(tab), null); },
    reload: () => after(async () => { const { tab } = here(); if (tab !== null) await ports.reload(tab); }, null),
    clean: cleaning.act,
    questions: asking.act,
    notice: reading.act,
    exportEvidence: async () => {
      if (shown === null || exporting.value?.is === 'busy') return;
      exporting.value = { is: 'busy' };
      exporting.value = await ports.exportEvidence(shown.id, lang.value).then((name): Exporting => ({ is: 'done', name }), (error: unknown): Exporting => ({ is: 'failed', why: faultOf(error) }));
    },
    stopWork: () => { if (work.value?.stage === 'reading' && judged.value === null) { stopped.value = visitHere(); stop.abort(); } },
    goOn: () => { stopped.value = null; return tick(); },
    retry: () => { failed.value = false; seen.value = 'unread'; return tick(); },
  };
  return { state, act, tick };
}

/** Judging that took so long (ms) rests so many times as long. */
const LONG_MS = 1_000;
const RESTS = 8;

const NOTHING_KEPT: Kept = { earlier: [], drafts: {} };
