import type { Log } from '../../lib/log/store.ts';
import { hands } from '../../lib/platform/clean.ts';
import { send } from '../../lib/platform/messages.ts';
import { browserName, ownVersion, saveFile } from '../../lib/platform/self.ts';
import { unwatchable } from '../../lib/platform/pages.ts';
import { hasAccess, requestAccess } from '../../lib/platform/permissions.ts';
import { interfaceLanguage, reloadTab, tabSeen } from '../../lib/platform/tabs.ts';
import type { HostsSeen } from '../../lib/model/clean.ts';
import type { Facts } from '../../lib/model/facts.ts';
import type { Seen } from '../../lib/ui/screen.ts';
import type { Ports } from '../../lib/ui/session.ts';

/** The outside world of one popup. @param tab the tab it speaks of; null: the one in front */
export function portsFor(log: Log, tab: number | null): Ports {
  return {
    browserLanguage: interfaceLanguage(), now: Date.now,
    look: () => look(log, tab),
    card: (visit) => log.scorecardOf(visit),
    cards: (site) => log.scorecardsOf(site, CARDS),
    judgeAgain: async (visit) => {
      const entries = await log.entriesOfVisit(visit);
      return entries.length === 0 ? null : (await import('../../lib/judge.ts')).judge(entries, await log.judgementsOfVisit(visit)).results;
    },
    // Rules and checks are most of the code: what is kept of the visit is painted before they are even loaded.
    read: async (visit, tell, stop) => {
      const [{ judge }, entries, judgements] = await Promise.all([
        import('../../lib/judge.ts'), log.entriesOfVisit(visit, { tell: (read, of) => tell({ stage: 'reading', read, of }), stop }), log.judgementsOfVisit(visit),
      ]);
      if (entries.length >= MANY) {
        tell({ stage: 'judging', read: entries.length, of: entries.length });
        // Judging holds the page's only thread: what it says must be painted before.
        await new Promise((done) => { setTimeout(done, PAINT_MS); });
      }
      return judge(entries, judgements);
    },
    kept: async (visit, site) => ({ earlier: await log.judgementsOfSite(site), drafts: await log.draftsOf(visit) }),
    answer: async (at, visit, judgement) => (await log.saveJudgement(visit, judgement)) && judgedAgain(at),
    withdraw: async (at, visit, id) => { await log.withdrawJudgement(visit, id, Date.now()); await judgedAgain(at); },
    draft: (visit, id, note) => log.saveDraft(visit, id, note, Date.now()),
    exportEvidence: async (visit, lang) => {
      const { exportVisit } = await import('../../lib/export.ts');
      const [entries, judgements, sign, browser] = await Promise.all([log.entriesOfVisit(visit), log.judgementsOfVisit(visit), log.signingKey(), browserName()]);
      const { name, text } = await exportVisit({ entries, judgements, lang, version: ownVersion(), browser }, sign);
      saveFile(name, text);
      return name;
    },
    // What is not watched has ended: after a pause the page must be loaded again to be judged as a whole.
    pause: async (paused) => {
      await log.saveSettings({ paused });
      if (paused) await log.endAllVisits();
    },
    never: async (site, on) => {
      const others = (await log.settings()).neverSites.filter((one) => one !== site);
      await log.saveSettings({ neverSites: on ? [...others, site] : others });
      for (const visit of on ? await log.visitsOf(site) : []) if (visit.endedAt === null) await log.closeTab(visit.tab, Date.now());
    },
    language: (setting) => log.saveSettings({ lang: setting === 'auto' ? null : setting }),
    eraseSite: (site) => log.eraseSite(site),
    eraseAll: () => log.eraseAll(),
    grant: requestAccess,
    reload: reloadTab,
    readNotice: async (at, site, tell, stop) => (await import('./read-notice.ts')).readNotice(at, site, tell, stop),
    planClean: async (at, site, facts) => (await import('../../lib/clean/run.ts')).lookForPlan(at, site, await seenAt(log, site, facts), hands),
    // The worker does it: this page may be closed the next moment, and half a clean visit is none.
    clean: async (at, site, shared, facts) => send('clean', { tab: at, site, shared, seen: await seenIn(site, facts) }),
  };
}

/** Entries from which judging takes a second or more on a slow machine, and is announced. In ms: a frame or two. */
const MANY = 5_000;
const PAINT_MS = 40;

/** A history shows twelve; one of those read is the visit's own. */
const CARDS = 13;

/** Badge and stored scorecard follow. They are caches: without the worker they come with its next judgement. */
const judgedAgain = (tab: number): Promise<boolean> => send('answered', { tab }).then(() => true, () => true);

// Loaded when it is asked for: what is not on the first screen must not hold it up (it brings the list of public suffixes).
const seen = () => import('../../lib/clean/seen.ts');
const seenIn = async (site: string, facts: Facts | null): Promise<HostsSeen> => (facts === null ? { others: [], storing: [] } : (await seen()).hostsSeen(facts, site));

/** With what earlier visits recorded: a host of theirs may be out of reach now, and that must be said. */
async function seenAt(log: Log, site: string, facts: Facts | null): Promise<HostsSeen> {
  const [{ others, storing }, { hostsStoring }] = await Promise.all([seenIn(site, facts), seen()]);
  const visits = (await log.visitsOf(site)).slice(0, MOST_VISITS);
  const earlier = await Promise.all(visits.map(async ({ id }) => hostsStoring(await log.entriesOfVisit(id))));
  return { others, storing: [...new Set([...storing, ...earlier.flat()])] };
}
const MOST_VISITS = 8;

/**
 * The tab's site. The list of public suffixes takes longer to load than all else that the first paint needs; on the
 * host on which the visit began it need not be asked: the worker did, and a host has one site.
 */
async function siteShown(url: string | undefined, visit: { readonly site: string; readonly url: string | null } | null): Promise<string | null> {
  if (url === undefined) return null;
  const hostOf = (address: string | null | undefined): string => (address && URL.canParse(address) ? new URL(address).hostname : '');
  if (visit !== null && hostOf(url) !== '' && hostOf(url) === hostOf(visit.url)) return visit.site;
  return (await import('../../lib/site.ts')).siteOf(url);
}

async function look(log: Log, wanted: number | null): Promise<Seen | null> {
  const [tab, settings] = await Promise.all([tabSeen(wanted), log.settings()]);
  if (tab === null) return null;
  const [visit, access] = await Promise.all([log.openVisit(tab.id), hasAccess(tab.url)]);
  const site = await siteShown(tab.url, visit);
  return {
    tab: tab.id, site, loading: tab.loading, incognito: tab.incognito, access,
    // Without access the browser does not tell the address either: then asking for it comes first.
    unwatchable: tab.url === undefined && !access ? null : unwatchable(tab.url),
    paused: settings.paused, never: site !== null && settings.neverSites.includes(site), setting: settings.lang ?? 'auto', retention: settings.retention,
    // A tab that has just gone elsewhere still has its last visit on record.
    visit: visit === null || visit.site !== site ? null : { id: visit.id, lastAt: visit.lastAt, version: `${visit.lastAt} ${visit.judgedAt}` },
  };
}
