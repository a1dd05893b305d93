import type { Kind, Sightings, Witness } from '../model/observation.ts';

/** How recorders speak: what was seen and how long ago (ms, 0 when told nothing). */
export type Emit = <K extends Kind>(kind: K, data: Sightings<string>[K], ageMs?: number, witness?: Witness) => void;

/** What only an entrypoint can reach, handed to the recorders, which may not touch `browser.*`. */
export interface Reach {
  /** The extension's origin with a slash at the end, to take our own frames out of stacks. */
  readonly ownOrigin: string;
  /** Open or closed shadow root of an element, or null. */
  readonly closedRoot: (element: Element) => ShadowRoot | null;
}
