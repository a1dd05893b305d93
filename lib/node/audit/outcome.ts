import type { ResultCard, Scorecard } from '../../scorecard.ts';

/** One address that was asked for: its scorecard, or why there is none. */
export type Audited = { readonly url: string; readonly scorecard: Scorecard } | { readonly url: string; readonly unusable: string };

/** All that a result says, in lines: what was found, then what a person or a further visit should do. */
export const saidOf = ({ findings, reason }: ResultCard): readonly string[] => [...findings.map(({ what }) => what), ...(reason === null ? [] : [reason])];
