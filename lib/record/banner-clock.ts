/** Milliseconds. The page is looked at after it changes, seldom once it has been quiet for a while. */
const SOON_MS = 250;
const LATER_MS = 1_500;
const LIVELY_MS = 30_000;
/** Looking takes at most a twentieth of the time, however large the page. */
const MOST_SHARE = 20;
const STANDING_MS = 1_000;
const IDLE_MS = 10_000;

export interface Clock {
  /** Looks now. */
  look(): void;
  /** Looks within so many milliseconds, later where looking is dear. */
  arm(ms: number): void;
  after(ms: number, act: () => void): void;
  /** The visitor did something: the page may change soon. */
  enliven(): void;
  /** Wakes upon changes within a document or shadow root. */
  watch(node: Node): void;
  stop(): void;
}

/**
 * When to look for a banner: upon changes of the page, each second while one stands (styles and shadow roots change
 * without a mutation), rarely otherwise, and never for more than a twentieth of the time. What a look throws goes
 * to `failed` and no further.
 */
export function startClock({ look, changed, stands, failed }: { readonly look: () => void; readonly changed: () => void; readonly stands: () => boolean; readonly failed: () => void }): Clock {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const watched = new WeakSet<Node>();
  let livelyUntil = Date.now() + LIVELY_MS;
  let costMs = 0;
  let due = Infinity;
  let idleUntil = 0;
  let stopped = false;

  const safely = (act: () => void): void => { try { act(); } catch { failed(); } };
  const timed = (): void => {
    if (stopped) return;
    const began = performance.now();
    safely(look);
    costMs = performance.now() - began;
  };
  const after = (ms: number, act: () => void): void => {
    const timer = setTimeout(() => { timers.delete(timer); if (!stopped) safely(act); }, ms);
    timers.add(timer);
  };
  const lively = (): boolean => Date.now() < livelyUntil;
  const arm = (ms: number): void => {
    const wait = Math.max(ms, costMs * MOST_SHARE);
    if (Date.now() + wait >= due) return;
    due = Date.now() + wait;
    after(wait, () => { if (Date.now() + 5 >= due) { due = Infinity; timed(); } });
  };
  const observer = new MutationObserver(() => { changed(); arm(lively() ? SOON_MS : LATER_MS); });
  const pulse = setInterval(() => {
    if (Date.now() < idleUntil && (!stands() || costMs * MOST_SHARE > STANDING_MS)) return;
    timed();
    idleUntil = Date.now() + Math.max(lively() ? LATER_MS : IDLE_MS, costMs * MOST_SHARE);
  }, STANDING_MS);

  return {
    look: timed, arm, after,
    enliven() { livelyUntil = Date.now() + LIVELY_MS; },
    watch(node) {
      if (watched.has(node)) return;
      watched.add(node);
      observer.observe(node, { subtree: true, childList: true, attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-checked', 'aria-pressed'] });
    },
    stop() {
      stopped = true;
      observer.disconnect();
      clearInterval(pulse);
      timers.forEach(clearTimeout);
    },
  };
}
