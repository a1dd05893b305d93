import { defineBackground } from 'wxt/utils/define-background';
import { cleanVisit } from '../../lib/clean/run.ts';
import { Intake } from '../../lib/log/intake.ts';
import { openLog } from '../../lib/log/store.ts';
import { hands } from '../../lib/platform/clean.ts';
import { answerMessages, isOwnPage, type Sender } from '../../lib/platform/messages.ts';
import { tabSeen } from '../../lib/platform/tabs.ts';
import { injectConsent, injectForms, injectNotice, injectNoticeFrames, injectPanel, injectTyping, onBrowserStart, onTabClosed, sealForms, witnessBrowser, type RawWhere } from '../../lib/platform/witness.ts';
import { siteOf } from '../../lib/site.ts';
import { judgeStored, judgeTab, showPaused } from './judge.ts';
import { isAnothers, isOpen, openGate } from './gate.ts';

/** Wiring only. Every listener is registered here and now: one added later is one the worker is not woken for. */
export default defineBackground({ type: 'module', main() {
  const log = openLog();
  const intake = new Intake<RawWhere>({ gate: () => openGate(log), append: (drafts) => log.append(drafts), stored: (drafts) => judgeStored(log, drafts) });
  // This life of the worker is a source of its own; its numbers end with it.
  const source = crypto.randomUUID();
  let n = 0;

  witnessBrowser((kind, data, at, where) => void intake.take([{ kind, data, at, source, n: ++n, witness: 'browser' }], ['browser'], where));
  answerMessages({
    batch: async ({ observations }, sender) => {
      if (!isOpen(await log.settings(), sender.tabUrl)) { void showPaused(sender.tab); return highest(observations); }
      if (await intake.take(observations, ['content', 'page'], placeOf(sender))) return highest(observations);
      throw new Error('the log could not store it');
    },
    consent: async (_ask, { tab, frame }) => tab !== null && injectConsent(tab, frame),
    awake: async () => true as const,
    answered: async ({ tab }, sender) => {
      if (isOwnPage(sender)) judgeTab(log, tab, true);
      return isOwnPage(sender);
    },
    panel: async ({ frames }, { tab, frame }) => tab !== null && Array.isArray(frames) && injectPanel(tab, frame, frames),
    notice: async ({ frames }, { tab, frame, url }) => tab !== null && frame === 0 && url !== null && ((await isAnothers(log, url)) || (Array.isArray(frames) ? injectNoticeFrames(tab, frames) : injectNotice(tab))),
    asked: async ({ tab, site, notice }, sender) => {
      if (!isOwnPage(sender)) return false;
      const top = (await tabSeen(tab))?.url ?? null;
      // The visitor has gone on meanwhile: it would be held against another site.
      if (top === null || siteOf(top) !== site) return false;
      return intake.take([{ kind: 'notice-read', data: { ...notice, source: 'asked' }, at: Date.now(), source, n: ++n, witness: 'browser' }], ['browser'], { tab, frame: 0, document: null, url: null, top });
    },
    forms: async ({ frames, typed }, { tab, frame }) => tab !== null && (typed === true ? sealForms(tab) : injectForms(tab, frame, list(frames))),
    typing: async (_ask, { tab }) => tab !== null && injectTyping(tab),
    clean: async (order, sender) => {
      if (!isOwnPage(sender)) throw new Error('only the visitor may ask for this');
      return cleanVisit(order, hands, { visitEnds: () => log.closeTab(order.tab, Date.now()), wait: (ms) => new Promise((done) => { setTimeout(done, ms); }) });
    },
  });
  onTabClosed((tab, at) => void log.closeTab(tab, at));
  onBrowserStart(() => void log.endAllVisits().then(() => log.prune(Date.now())));
} });

const placeOf = ({ tab, frame, document, url, tabUrl }: Sender): RawWhere | null =>
  // In a page that is rendered ahead of time the tab still shows the old one.
  tab === null ? null : { tab, frame, document, url, top: frame === 0 ? url : tabUrl };

/** Content scripts are believed as far as what they say looks right. */
const list = (given: unknown): readonly unknown[] | undefined => (Array.isArray(given) ? given : undefined);

const highest = (observations: readonly unknown[]): number =>
  observations.reduce<number>((most, one) => Math.max(most, Number((one as { n?: unknown } | null)?.n) || 0), 0);
