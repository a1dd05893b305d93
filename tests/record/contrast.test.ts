import { describe, expect, it } from 'vitest';
import { BLACK, colourOf, contrastOf, over, WHITE } from '../../lib/record/contrast.ts';

describe('colours are read', () => {
  it.each([
    ['rgb(255, 0, 0)', [1, 0, 0, 1]], ['rgba(0, 0, 255, 0.5)', [0, 0, 1, 0.5]], ['rgb(0 255 0 / 25%)', [0, 1, 0, 0.25]], ['transparent', [0, 0, 0, 0]],
    ['#fff', [1, 1, 1, 1]], ['#00f8', [0, 0, 1, 0.533]], ['#336699', [0.2, 0.4, 0.6, 1]], ['color(srgb 0.5 0.25 1 / 0.5)', [0.5, 0.25, 1, 0.5]],
    // CSS Color 4, the examples beside oklab() and oklch(): both are #7d2329, give or take one step of 255.
    ['oklab(40.101% 0.1147 0.0453)', [0.49, 0.137, 0.161, 1]], ['oklch(40.101% 0.12332 21.555)', [0.49, 0.137, 0.161, 1]], ['oklch(1 0 none)', [1, 1, 1, 1]],
  ])('%s', (text, [r, g, b, a]) => {
    const seen = colourOf(text)!;
    [seen.r, seen.g, seen.b, seen.a].forEach((channel, i) => expect(channel).toBeCloseTo([r, g, b, a][i]!, 2));
  });
  it.each(['color(display-p3 1 0 0)', 'lab(50% 40 59)', 'rebeccapurple', 'rgb(1 2)', 'rgb(x, y, z)', 'url(x)', '#12345'])('and not guessed: %s', (text) => { expect(colourOf(text)).toBeNull(); });
});

describe('contrast', () => {
  const of = (one: string, other: string): number => contrastOf(colourOf(one)!, colourOf(other)!);
  it('is 21 at most and 1 at least, whichever is in front', () => {
    expect(contrastOf(BLACK, WHITE)).toBeCloseTo(21, 5);
    expect(contrastOf(WHITE, BLACK)).toBeCloseTo(21, 5);
    expect(of('#777', '#777')).toBe(1);
  });
  // The two greys every guide to WCAG names: just enough, and just not.
  it('knows the edge of 4.5', () => {
    expect(of('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(of('#777777', '#fff')).toBeCloseTo(4.48, 2);
  });
});

it('one over another', () => {
  expect(over({ ...BLACK, a: 0.5 }, WHITE)).toEqual({ r: 0.5, g: 0.5, b: 0.5, a: 1 });
  expect(over(WHITE, BLACK)).toEqual(WHITE);
  expect(over({ ...WHITE, a: 0.5 }, { ...WHITE, a: 0.5 }).a).toBe(0.75);
});
