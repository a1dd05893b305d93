import type { Outcome } from '../../model/check.ts';

const SIGNS: Readonly<Record<Outcome, string>> = {
  error: 'M8 4.500v4.200M8 11.300v.2', fail: 'M8 4.500v4.200M8 11.300v.2', warn: 'M5 8h6', review: 'M6 6.200a2 2 0 1 1 2.700 2.200c-.5.2-.7.500-.7 1M8 11.500v.1',
  untested: 'M8 5v3.200l2 1.300', pass: 'm5.200 8.200 2 2 3.800-4.200', inapplicable: 'm5.500 10.500 5-5',
};

/** Shape as well as colour tells outcomes apart (WCAG 2.2, 1.4.1). */
export function Sign({ outcome }: { readonly outcome: Outcome }) {
  return <svg class="sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="8" cy="8" r="7" /><path d={SIGNS[outcome]} /></svg>;
}
