import type { Draft, Observation, Where, Witness } from '../model/observation.ts';

/** @typeParam P where something happened, as the browser says and not yet fit for the log */
export interface IntakeGate<P> {
  /** Forgets values. Null: not an observation we know, or one the visitor does not want. */
  redact(raw: unknown, witnesses: readonly Witness[]): Promise<Observation | null>;
  /** Null: nowhere that is watched. */
  place(where: P): Promise<Where | null>;
}

/** What the intake needs of the log, the gate and the clock of the browser. */
export interface IntakeParts<P> {
  /** One for all that is stored together. */
  readonly gate: () => Promise<IntakeGate<P>>;
  readonly append: (drafts: readonly Draft[]) => Promise<unknown>;
  /** After each append, with what was stored. */
  readonly stored?: (drafts: readonly Draft[]) => void;
}

interface Waiting<P> { readonly raws: readonly unknown[]; readonly witnesses: readonly Witness[]; readonly where: Promise<P | null>; readonly done: (stored: boolean) => void }

/** What comes closer together than this is stored together… */
const QUIET_MS = 150;
/** …but nothing waits longer than this for what may follow it. */
const LONGEST_MS = 400;

/**
 * One append at a time; what arrives meanwhile goes together into the next one. A page that loads is told of in
 * dozens of events, and gate and store would take the processor from it for each: they wait for a pause. A worker
 * that dies in that time (browsers end one that was idle for 30 s, so hardly then) loses what the browser alone had
 * told it; recorders send theirs again.
 */
export class Intake<P> {
  private waiting: Waiting<P>[] = [];
  private running = false;

  constructor(private readonly parts: IntakeParts<P>) {}

  /** `witnesses`: as whom the sender may speak. Resolves true once all are stored (or refused by the gate), false when the store could not take them. */
  take(raws: readonly unknown[], witnesses: readonly Witness[], where: Promise<P | null> | P | null): Promise<boolean> {
    return new Promise((done) => {
      // Caught now: a tab may be gone long before its turn comes.
      this.waiting.push({ raws, witnesses, where: Promise.resolve(where).catch(() => null), done });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    await this.gather();
    while (this.waiting.length > 0) {
      const round = this.waiting;
      this.waiting = [];
      const stored = await this.store(round).catch(() => false);
      for (const { done } of round) done(stored);
    }
    this.running = false;
  }

  private async gather(): Promise<void> {
    const began = Date.now();
    for (let before = 0; before !== this.waiting.length && Date.now() - began < LONGEST_MS;) {
      before = this.waiting.length;
      await new Promise((resolve) => { setTimeout(resolve, QUIET_MS); });
    }
  }

  private async store(round: readonly Waiting<P>[]): Promise<boolean> {
    const gate = await this.parts.gate();
    const drafts = (await Promise.all(round.map(async ({ raws, witnesses, where }) => {
      const told = await where;
      const place = told && (await gate.place(told));
      const gated = await Promise.all(raws.map((raw) => gate.redact(raw, witnesses)));
      // Only cookie changes have no place; anything else without one belongs to no page we know.
      return gated.flatMap((observation) => (observation === null || (place === null && observation.kind !== 'cookie-change') ? [] : [{ ...observation, where: place } as Draft]));
    }))).flat();
    if (drafts.length === 0) return true;
    await this.parts.append(drafts);
    this.parts.stored?.(drafts);
    return true;
  }
}
