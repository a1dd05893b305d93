import browser from 'webextension-polyfill';
import type { Grade, Score } from '../model/check.ts';

export interface Badge { readonly text: string; readonly background: string; readonly colour: string }

/** White on each is at least 4.5 : 1 (WCAG 2.2, 1.4.3); asserted by its test. Same hues as the popup's lamp. */
const BACKGROUND: Readonly<Record<Grade, string>> = { A: '#1b7a4b', B: '#3f7620', C: '#8a6100', D: '#b04a09', E: '#b3261e' };
const UNGRADED = '#5a6472';
const ALARM = '#b3261e';

/**
 * What the toolbar icon says at a glance: the number of critical failures if there are any, else the grade.
 * Empty while there is nothing to say: a letter nobody has earned would be a claim.
 * @param critical number of critical failures, 0 or more
 */
export function badgeOf(score: Score | null, critical: number): Badge {
  if (critical > 0) return { text: critical > 9 ? '9+' : String(critical), background: ALARM, colour: '#ffffff' };
  if (score?.grade == null) return { text: '', background: UNGRADED, colour: '#ffffff' };
  return { text: score.grade, background: BACKGROUND[score.grade], colour: '#ffffff' };
}

/** Shows it on one tab's icon. A tab closed meanwhile is no error. */
export async function showBadge(tab: number, score: Score | null, critical: number): Promise<void> {
  const badge = badgeOf(score, critical);
  await paint(tab, badge);
}

/** Paused, or a page that is not watched: a quiet bar, so that silence is not read as a clean bill. */
export async function showIdleBadge(tab: number): Promise<void> {
  await paint(tab, { text: '–', background: UNGRADED, colour: '#ffffff' });
}

async function paint(tabId: number, badge: Badge): Promise<void> {
  // Manifest 2 (Firefox builds may still use it) calls the same thing `browserAction`.
  const button = browser.action ?? browser.browserAction;
  try {
    await Promise.all([
      button.setBadgeText({ tabId, text: badge.text }),
      button.setBadgeBackgroundColor({ tabId, color: badge.background }),
      button.setBadgeTextColor({ tabId, color: badge.colour }),
    ]);
  } catch {
    // The tab is gone.
  }
}
