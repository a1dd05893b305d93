import type { StorageFact, WriteFact } from '../../model/facts.ts';
import { isAgreed } from './acceptance.ts';
import { rowOf } from './cells.ts';
import { widgetOf } from './presence.ts';
import { isGroundwork } from './purposes.ts';
import type { Weight } from './sorted.ts';
import { doubtOfFailure, singlesOut, type Scene } from './unopened.ts';

/** Against the auto-opened column: judged as if the chat were closed, whatever the consent. */
export function weighAutoOpened(item: StorageFact, write: WriteFact, scene: Scene): Weight {
  const { phase } = write;
  if (phase.chat !== 'auto-opened' || isGroundwork(item) || !singlesOut(item, write)) return null;
  const row = rowOf(phase.consent, scene.consent);
  if (row === 'accepted') return isAgreed(scene.consent, widgetOf(scene.widgets, item.vendor)) ? 'fine' : { doubt: 'not-named' };
  if (row === 'unknown') return { doubt: 'earlier-choice' };
  if (row === 'partial') return { doubt: 'partial' };
  const doubt = doubtOfFailure(item, phase, scene);
  return doubt === null ? 'fail' : { doubt };
}
