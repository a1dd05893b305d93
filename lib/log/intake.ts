import type { Draft, Observation, Where, Witness } from '../model/observation.ts';

/** What the intake needs of the log, the gate and the clock of the browser. */
export interface IntakeParts {
  /** Forgets values. Null: not an observation we know. */
  readonly gate: (raw: unknown, witnesses: readonly Witness[]) => Promise<Observation | null>;
  readonly append: (drafts: readonly Draft[]) => Promise<unknown>;
  /** After each append, with the tabs it touched. */
  readonly stored?: (tabs: ReadonlySet<number>) => void;
}

interface Waiting { readonly raws: readonly unknown[]; readonly witnesses: readonly Witness[]; readonly where: Promise<Where | null>; readonly done: (stored: boolean) => void }

/**
 * One append at a time; what arrives meanwhile goes together into the next one. No timer and nothing kept
 * back: at rest an observation is stored at once, in a storm the batches grow by themselves.
 */
export class Intake {
  private waiting: Waiting[] = [];
  private running = false;

  constructor(private readonly parts: IntakeParts) {}

  /** `witnesses`: as whom the sender may speak. Resolves true once all are stored (or refused by the gate), false when the store could not take them. */
  take(raws: readonly unknown[], witnesses: readonly Witness[], where: Promise<Where | null>): Promise<boolean> {
    return new Promise((done) => {
      this.waiting.push({ raws, witnesses, where, done });
      if (!this.running) void this.run();
    });
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      const round = this.waiting;
      this.waiting = [];
      const stored = await this.store(round).catch(() => false);
      for (const { done } of round) done(stored);
    }
    this.running = false;
  }

  private async store(round: readonly Waiting[]): Promise<boolean> {
    const drafts: Draft[] = [];
    const tabs = new Set<number>();
    for (const { raws, witnesses, where } of round) {
      const place = await where.catch(() => null);
      const gated = await Promise.all(raws.map((raw) => this.parts.gate(raw, witnesses)));
      for (const observation of gated) {
        // Only cookie changes have no place; anything else without one belongs to no page we know.
        if (observation === null || (place === null && observation.kind !== 'cookie-change')) continue;
        drafts.push({ ...observation, where: place } as Draft);
      }
      if (place) tabs.add(place.tab);
    }
    if (drafts.length > 0) await this.parts.append(drafts);
    this.parts.stored?.(tabs);
    return true;
  }
}
