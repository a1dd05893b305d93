import type { CompanionFact, StorageFact, WidgetFact } from '../../model/facts.ts';
import type { Seq } from '../../model/observation.ts';
import { inEach } from '../words/parts.ts';
import { phaseClause } from '../words/phases.ts';
import { USE_WORDS } from '../words/recipients.ts';
import type { NonEmpty, Text } from '../../model/text.ts';
import { isAgreed } from './acceptance.ts';
import { isRefused, isUnasked, rowOf } from './cells.ts';
import { isGroundwork } from './purposes.ts';
import type { Act, Subject, Weight } from './sorted.ts';
import { doubtOfFailure, realWrites, singlesOut, type Scene } from './unopened.ts';

/** Whom a chat's own code called, as acts. `stored`: names of tracers that the host's answers or scripts then left. */
export interface Call extends Act { readonly companion: CompanionFact; readonly stored: readonly string[] }
export interface CompanionSubject extends Subject<Call> { readonly widget: WidgetFact; readonly known: string | null }

/** One subject per chat and host. */
export function companionSubjects(widgets: readonly WidgetFact[], storage: readonly StorageFact[], scene: Scene): readonly CompanionSubject[] {
  return widgets.flatMap((widget) => {
    const byHost = new Map<string, Call[]>();
    for (const companion of widget.companions ?? []) {
      const left = leftBy(companion, storage, scene);
      const cites: NonEmpty<Seq> = [companion.cites[0], ...companion.cites.slice(1), ...left.flatMap(({ cites: own }) => own)];
      const call: Call = { at: companion.at, phase: companion.phase, cites, companion, stored: left.map(({ name }) => name) };
      byHost.set(companion.host, [...(byHost.get(companion.host) ?? []), call]);
    }
    return [...byHost].map(([host, acts]): CompanionSubject => ({ name: host, acts, widget, known: acts[0]?.companion.name ?? null, context: widget.cites.slice(0, 1) }));
  });
}

/** Tracers that this host's answers set under its own name, or its script under the site's, without anybody's agreement. */
function leftBy({ host, at }: CompanionFact, storage: readonly StorageFact[], { consent }: Scene): readonly { readonly name: string; readonly cites: readonly Seq[] }[] {
  const isIts = (other: string | null): boolean => other !== null && (other === host || host.endsWith(`.${other}`));
  return storage.filter((item) => !isGroundwork(item)).flatMap((item) => {
    const writes = realWrites(item).filter((write) => write.at >= at && write.phase.clear && singlesOut(item, write) && (isIts(item.host) || isIts(hostOfScript(write.script))))
      .filter(({ phase }) => { const row = rowOf(phase.consent, consent); return isUnasked(row) || isRefused(row); });
    return writes.length === 0 ? [] : [{ name: item.name, cites: writes.flatMap(({ cites }) => cites) }];
  });
}

const hostOfScript = (script: string | null): string | null => /^https?:\/\/([^/:?#]+)/.exec(script ?? '')?.[1] ?? null;

export function weighCall({ widget }: CompanionSubject, { companion, phase, stored }: Call, scene: Scene): Weight {
  const { use, alone, confidence } = companion;
  if (use === 'hosting') return 'fine';
  const row = rowOf(phase.consent, scene.consent);
  if (row === 'accepted' && isAgreed(scene.consent, widget)) return 'fine';
  if (confidence !== 'high') return { doubt: 'weak-attribution' };
  if (use === null) return { doubt: 'unknown-recipient' };
  if (use === 'captcha') return { doubt: 'against-fraud' };
  if (stored.length === 0 || use === 'fonts') return 'warn';
  const doubt = doubtOfFailure({ vendor: widget.vendor, confidence }, phase, scene);
  if (doubt !== null) return { doubt };
  return alone ? 'fail' : { doubt: 'asked-by-others' };
}

export function sayCall({ widget, name, known }: CompanionSubject, calls: NonEmpty<Call>): Text {
  const use = calls[0].companion.use;
  const stored = [...new Set(calls.flatMap((call) => call.stored))].sort();
  return inEach((lang) => {
    const fr = lang === 'fr';
    const who = known === null ? name : `${name} (${known}${use === null ? '' : `, ${USE_WORDS[use][lang]}`})`;
    const left = stored.length === 0 ? '' : fr ? ` Ensuite a été enregistré\u00a0: ${stored.join(', ')}.` : ` Stored after that: ${stored.join(', ')}.`;
    const when = phaseClause(calls[0].phase, lang);
    return fr ? `Le chat ${widget.name} a appelé ${who} ${when}.${left}` : `The ${widget.name} chat called ${who} ${when}.${left}`;
  });
}
