import type { Observation } from '../model/observation.ts';

/** Resolves with the highest number stored, once it IS stored. Rejects while the worker is dead or busy. */
export type Send = (batch: readonly Observation<string>[]) => Promise<number>;

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 5_000;
const BATCH = 1_000;
/** A dead worker for long enough must not eat the page's memory: about 2 MB of observations. */
const MOST_HELD = 8_000;

/**
 * Holds observations until the log has them. At least once here, exactly once there (source and number are
 * unique in the store): whatever is not acknowledged is sent again.
 */
export class Outbox {
  private held: Observation<string>[] = [];
  private sending = false;
  private wait = FIRST_WAIT_MS;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private closed = false;
  /** Observations thrown away because nobody took them; their numbers stay missing, which is a hole. */
  lost = 0;

  /** @param firstWaitMs how long the first may wait for others: a page that loads has better things to do */
  constructor(private readonly send: Send, private firstWaitMs = FIRST_WAIT_MS) {}

  put(observation: Observation<string>): void {
    if (this.closed) return;
    if (this.held.length >= MOST_HELD) {
      this.lost++;
      // A flood is the page's own; it must not wash away how the document began and what the visitor did.
      if (observation.witness === 'page') return;
      const flood = this.held.findIndex(({ witness }) => witness === 'page');
      this.held.splice(Math.max(flood, 0), 1);
    }
    this.held.push(observation);
    if (this.held.length === BATCH) return void this.flush();
    this.timer ??= setTimeout(() => void this.flush(), this.firstWaitMs);
  }

  /** Sends now. Called by the timer, and when the page is about to go away. */
  async flush(): Promise<void> {
    if (this.timer !== null) { clearTimeout(this.timer); this.timer = null; }
    this.firstWaitMs = FIRST_WAIT_MS;
    if (this.sending || this.held.length === 0 || this.closed) return;
    this.sending = true;
    const batch = this.held.slice(0, BATCH);
    try {
      const stored = await this.send(batch);
      this.take(batch, stored);
      this.wait = FIRST_WAIT_MS;
    } catch {
      this.wait = Math.min(this.wait * 2, LONGEST_WAIT_MS);
    }
    this.sending = false;
    if (this.held.length > 0 && !this.closed) this.timer ??= setTimeout(() => void this.flush(), this.held.length > BATCH ? 0 : this.wait);
  }

  /** Of what was sent only: a document that came back from the page cache counts from 1 again. */
  private take(batch: readonly Observation<string>[], stored: number): void {
    const sent = new Set(batch);
    this.held = this.held.filter((held) => !sent.has(held) || held.n > stored);
  }

  /** For the page's last moment: everything held goes out in one message, whether or not one is under way. */
  flushAll(): void {
    if (this.closed || this.held.length === 0) return;
    const batch = this.held.slice();
    this.send(batch).then((stored) => this.take(batch, stored), () => {});
  }

  /** The extension was removed or updated under a living page: nobody will ever take these. */
  close(): void {
    this.closed = true;
    this.held = [];
    if (this.timer !== null) clearTimeout(this.timer);
  }
}
