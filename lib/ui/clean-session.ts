import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { CleanPlan } from '../model/clean.ts';
import type { Facts } from '../model/facts.ts';
import type { Lang } from '../model/text.ts';
import { cleanView, type CleanStage, type CleanView } from './clean-view.ts';
import type { Ports } from './session.ts';

export interface CleanActions {
  /** Looks at what is stored, and asks. */
  open(): Promise<void>;
  /** A vendor's data that other sites use too: may it go? */
  tick(site: string, on: boolean): void;
  confirm(): Promise<void>;
  /** Closes the dialogue. While it clears there is nothing to close. */
  close(): void;
}

interface Parts {
  readonly ports: Pick<Ports, 'planClean' | 'clean'>;
  readonly lang: ReadonlySignal<Lang>;
  here(): { readonly site: string | null; readonly tab: number | null; readonly facts: Facts | null };
  /** The tab is looked at again. */
  afterwards(): Promise<void>;
}

interface Asked { readonly tab: number; readonly site: string; readonly facts: Facts | null }

export function startCleaning({ ports, lang, here, afterwards }: Parts): { readonly view: ReadonlySignal<CleanView | null>; readonly act: CleanActions } {
  const stage = signal<CleanStage | null>(null);
  let asked: Asked | null = null;
  const view = computed(() => (stage.value === null ? null : cleanView(stage.value, lang.value)));

  const act: CleanActions = {
    async open() {
      const { site, tab, facts } = here();
      if (site === null || tab === null || stage.value?.is === 'clearing') return;
      const mine = asked = { tab, site, facts };
      stage.value = { is: 'looking' };
      const next = await ports.planClean(tab, site, facts).then((plan): CleanStage => ({ is: 'asking', plan, ticked: [] }), (): CleanStage => ({ is: 'failed-look' }));
      // Closed meanwhile, or asked again: an answer that comes late answers nobody.
      if (asked === mine) stage.value = next;
    },
    tick(site, on) {
      if (stage.value?.is !== 'asking') return;
      const others = stage.value.ticked.filter((one) => one !== site);
      stage.value = { ...stage.value, ticked: on ? [...others, site] : others };
    },
    async confirm() {
      if (stage.value?.is !== 'asking' || asked === null) return;
      const { tab, site, facts } = asked;
      const shared = sharedIds(stage.value.plan, stage.value.ticked);
      stage.value = { is: 'clearing' };
      stage.value = await ports.clean(tab, site, shared, facts).then((report): CleanStage => ({ is: 'done', report }), (): CleanStage => ({ is: 'failed-run' }));
      await afterwards();
    },
    close() {
      if (stage.value?.is === 'clearing') return;
      asked = null;
      stage.value = null;
    },
  };
  return { view, act };
}

/** What was shown and ticked, and nothing that came since. */
const sharedIds = ({ items }: CleanPlan, ticked: readonly string[]): string[] =>
  items.filter((item) => item.belongs === 'shared' && ticked.includes(item.site)).map(({ id }) => id);
