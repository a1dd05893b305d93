import type { StorageFact } from '../../model/facts.ts';

/**
 * Audience measurement that may need no consent when it is configured so (CNIL deliberation of 4 July 2025 on
 * exempt audience measurement). How it is configured cannot be seen from outside, so that it warns and never
 * fails. Which tools these are the rules say, and the facts carry.
 */
export const mayBeExempt = (item: Pick<StorageFact, 'exemptible'>): boolean => item.exemptible === true;
