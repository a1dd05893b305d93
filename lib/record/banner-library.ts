import AutoConsent, { filterCompactRules, type AutoConsentCMPRule, type AutoConsentRuleStep, type IndexedCMPRuleset } from '@duckduckgo/autoconsent';
import packed from '@duckduckgo/autoconsent/rules/compact-rules.json';

export interface LibraryPopup {
  /** The library's own name of its rule. Null: a rule made for one site, which names no platform. */
  readonly name: string | null;
  /** The elements by which the library knows that the popup is open, as they are now. Null: its rule is code. */
  readonly marks: (() => readonly Element[]) | null;
}

export interface Library {
  /** Tries every rule that fits this document; calls `onPopup` for each open popup. Rules that wait answer late. */
  search(onPopup: (popup: LibraryPopup) => void): Promise<void>;
}

type LibraryRule = AutoConsent['rules'][number] & { readonly rule?: AutoConsentCMPRule };

const AT_ONCE = 25;
const nothing = async (): Promise<boolean> => false;
const silent = { lifecycle: false, rulesteps: false, detectionsteps: false, evals: false, errors: false, messages: false, waits: false };

/**
 * The consent library as a witness only. It is never started: its own life (which hides, clicks and refuses) does
 * not begin with `enabled: false`; only the two questions of its rules are asked, "are you here" and "is your popup
 * open". What it could still do to a page is taken out of its hands.
 */
export function openLibrary(): Library {
  let instance: AutoConsent | null = null;
  let rulesFor = '';
  const busy = new WeakSet<object>();

  const send = async (message: { type: string; id?: string }): Promise<void> => {
    if (message.type !== 'eval') return;
    // Rules that evaluate code in the page learn "no"; ours stand in for them.
    await Promise.resolve();
    await instance?.receiveMessageCallback({ type: 'evalResp', id: message.id ?? '', result: false });
  };

  const open = (): AutoConsent => {
    if (instance && rulesFor === location.href) return instance;
    rulesFor = location.href;
    const fresh = new AutoConsent(send as never, { enabled: false, autoAction: null, enablePrehide: false, enableCosmeticRules: false, logs: silent }, null);
    Object.assign(fresh.domActions, { click: nothing, clickElement: nothing, waitForThenClick: nothing, hide: () => false, prehide: () => false, removeClass: () => false, setStyle: () => false, addStyle: () => false });
    fresh.parseDeclarativeRules({ autoconsent: [], compact: filterCompactRules(packed as unknown as IndexedCMPRuleset, { url: location.href, mainFrame: window.top === window }) });
    fresh.rules = fresh.rules.filter((rule) => rule.checkRunContext() && !evaluates(rule));
    instance = fresh;
    return fresh;
  };

  const ask = async (rule: LibraryRule, library: AutoConsent, onPopup: (popup: LibraryPopup) => void): Promise<void> => {
    if (busy.has(rule)) return;
    busy.add(rule);
    try {
      if (!(await rule.detectCmp()) || !(await rule.detectPopup())) return;
      const selectors = popupSelectors(rule);
      const marks = selectors.length > 0 ? () => selectors.flatMap((selector) => library.domActions.elementSelector(selector)) : null;
      onPopup({ name: rule.name.startsWith('auto_') ? null : rule.name, marks });
    } catch { /* a rule that fails has found nothing */ } finally {
      busy.delete(rule);
    }
  };

  return {
    async search(onPopup) {
      const library = open();
      const rules = library.rules as LibraryRule[];
      for (let i = 0; i < rules.length; i += AT_ONCE) {
        for (const rule of rules.slice(i, i + AT_ONCE)) void ask(rule, library, onPopup);
        // The page comes first: no task of ours is long.
        await new Promise((resolve) => { setTimeout(resolve, 10); });
      }
    },
  };
}

function steps(of: readonly AutoConsentRuleStep[] | undefined): AutoConsentRuleStep[] {
  return (of ?? []).flatMap((step) => [step, ...steps(step.any), ...steps(step.then), ...steps(step.else)]);
}

/** An `eval` step answered "no" would turn into "yes" where it is negated: such rules are not asked at all. */
function evaluates({ rule }: LibraryRule): boolean {
  return rule !== undefined && [...steps(rule.detectCmp), ...steps(rule.detectPopup)].some((step) => step.eval !== undefined);
}

function popupSelectors({ rule }: LibraryRule): (string | string[])[] {
  return steps(rule?.detectPopup).flatMap((step) => (step.negated || step.check === 'none' ? [] : [step.visible ?? step.waitForVisible ?? step.exists ?? []].filter((selector) => selector.length > 0)));
}

/** What the library finds open within `waitMs` milliseconds. */
export async function askLibrary(waitMs = 1_500, library: Library = openLibrary()): Promise<LibraryPopup[]> {
  const popups: LibraryPopup[] = [];
  void library.search((popup) => popups.push(popup));
  await new Promise((resolve) => { setTimeout(resolve, waitMs); });
  return popups;
}
