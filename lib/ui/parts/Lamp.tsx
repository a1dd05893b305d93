import type { Grade } from '../../model/check.ts';
import type { GradeView } from '../view.ts';

const RADIUS = 41;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * The witness lamp: its colour and letter are the grade, the ring around it how much has been checked.
 * Unlit while nobody has earned a grade. Said in words beside it; here only drawn.
 */
export function Lamp({ grade }: { readonly grade: GradeView }) {
  return (
    <div class={`lamp lamp-${tone(grade.letter)}`}>
      <svg viewBox="0 0 96 96" aria-hidden="true" focusable="false">
        <defs>
          <radialGradient id="lamp-glass" cx="42%" cy="34%" r="72%">
            <stop offset="0%" class="glass-light" /><stop offset="58%" class="glass" /><stop offset="100%" class="glass-deep" />
          </radialGradient>
        </defs>
        <circle class="halo" cx="48" cy="48" r="44" />
        <circle class="ring" cx="48" cy="48" r={RADIUS} />
        {grade.coverage === 0 ? null : <circle class="ring-done" cx="48" cy="48" r={RADIUS} transform="rotate(-90 48 48)" stroke-dasharray={`${ROUND * grade.coverage} ${ROUND}`} />}
        <circle class="lens" cx="48" cy="48" r="33" fill="url(#lamp-glass)" />
        <path class="shine" d="M27.5 39.5a23 23 0 0 1 17-14.5" />
        <text class="letter" x="48" y="60" text-anchor="middle">{grade.letter ?? ''}</text>
        {grade.letter === null ? <path class="unlit" d="M40 48h16" /> : null}
      </svg>
      <span class="spoken">{grade.spoken}</span>
      <span class="lamp-value" aria-hidden="true">{grade.short}</span>
      <span class="lamp-checked" aria-hidden="true">{grade.checked}</span>
    </div>
  );
}

const tone = (letter: Grade | null): string => letter?.toLowerCase() ?? 'none';

/** The product's own mark: a lit witness lamp in a speech bubble. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="mark-bubble" d="M16 2.5C8.2 2.500 2 8.300 2 15.400c0 4 2 7.600 5.200 9.900L6 30l6.300-2.300c1.200.2 2.400.4 3.700.4 7.800 0 14-5.800 14-12.900S23.800 2.500 16 2.500Z" />
      <circle class="mark-lens" cx="16" cy="15.300" r="6.800" />
    </svg>
  );
}
