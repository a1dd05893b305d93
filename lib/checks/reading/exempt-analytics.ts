/**
 * Audience measurement that may need no consent when it is configured so (CNIL deliberation of 4 July 2025 on
 * exempt audience measurement; tools named by the criterion `site-tracker-before-consent`: Matomo, Piano/AT
 * Internet, Eulerian, Wysistat). How it is configured cannot be seen from outside, so these warn and never fail.
 * Names from the tools' public documentation as commonly cited, not checked one by one. `*`: any ending.
 */
const NAMES: readonly string[] = [
  '_pk_*', 'mtm_*', '_mtm*', 'matomo_*', 'MATOMO_*', 'piwik_*', 'PIWIK_*', // Matomo, once Piwik
  'xtvrn', 'xtan*', 'xtuid*', 'xtidc', 'atuserid', 'atidvisitor', 'atauthority', 'attvtreg', 'pa_vid', 'pa_user', 'pa_privacy', '_pcid', '_pctx', '_pprv', // Piano, once AT Internet
  'etuix', // Eulerian
  'wysistat*', 'Wysistat*', '_wysistat*',
];

/** Could this tool be set up so that no consent is asked of it? By the tracer's name. */
export const mayBeExempt = (name: string): boolean =>
  NAMES.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern));
