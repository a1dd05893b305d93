import { describe, expect, test } from 'vitest';
import { chooseLang, count, list, typeset } from '../../lib/ui/language.ts';
import { plain, shortUrl } from '../../lib/ui/plain.ts';
import { ago, duration, lifetime, moment, percent } from '../../lib/ui/time.ts';

/** Which no-break space a language uses changes with the Unicode release of the browser. */
const even = (text: string): string => text.replace(/\s/gu, ' ');

describe('numbers agree with their words', () => {
  test.each([[0, '0 items', '0 élément'], [1, '1 item', '1 élément'], [2, '2 items', '2 éléments'], [1234, '1,234 items', '1\u202f234 éléments']])('%i', (n, en, fr) => {
    expect(even(count('en', n, 'item', 'items'))).toBe(even(en));
    expect(even(count('fr', n, 'élément', 'éléments'))).toBe(even(fr));
  });
});

test('lists read as sentences, and long ones are cut', () => {
  expect(list('en', ['Intercom'])).toBe('Intercom');
  expect(list('fr', ['Intercom', 'Tidio'])).toBe('Intercom et Tidio');
  expect(list('fr', ['Intercom', 'Tidio', 'Crisp'])).toBe('Intercom, Tidio et Crisp');
  expect(list('en', ['a', 'b', 'c', 'd'])).toBe('a, b, and 2 others');
  expect(list('fr', ['a', 'b', 'c', 'd', 'e'])).toBe('a, b et 3 autres');
});

test('the visitor’s own language wins, then the browser’s, then English', () => {
  expect(chooseLang('fr', 'en-GB')).toBe('fr');
  expect(chooseLang('auto', 'fr-CA')).toBe('fr');
  expect(chooseLang('auto', 'de')).toBe('en');
});

test('French punctuation keeps to its word, English is left alone', () => {
  expect(typeset('fr', 'Vu : « a » ; et b !')).toBe('Vu\u00a0: «\u00a0a\u00a0»\u202f; et b\u202f!');
  expect(typeset('en', 'Seen : a ;')).toBe('Seen : a ;');
});

test.each([[0, '0 sec', '0\u202fs'], [0.4, '1 ms', '1\u202fms'], [40, '40 ms', '40\u202fms'], [812, '0.8 sec', '0,8\u202fs'], [-9_940, '9.9 sec', '9,9\u202fs'], [14_300, '14 sec', '14\u202fs'], [180_000, '3 min', '3\u202fmin'], [7_200_000, '2 hr', '2\u202fh']])('a duration of %d ms', (ms, en, fr) => {
  expect(even(duration('en', ms))).toBe(even(en));
  expect(even(duration('fr', ms))).toBe(even(fr));
});

test.each([[31_536_000, '1 year', '1\u00a0an'], [63_072_000, '2 years', '2\u00a0ans'], [34_190_000, '13 months', '13\u00a0mois'], [604_800, '7 days', '7\u00a0jours'], [86_400, '1 day', '1\u00a0jour'], [1800, '30 minutes', '30\u00a0minutes'], [20, '20 seconds', '20\u00a0secondes']])('a lifetime of %d s', (seconds, en, fr) => {
  expect(even(lifetime('en', seconds))).toBe(even(en));
  expect(even(lifetime('fr', seconds))).toBe(even(fr));
});

test('dates stand beside how long ago they were', () => {
  const now = Date.UTC(2026, 10, 22, 12);
  expect(even(moment('fr', now, 'Europe/Paris'))).toBe('22 nov. 2026, 13:00');
  expect(even(ago('en', now - 5_000, now))).toBe('now');
  expect(even(ago('fr', now - 26 * 3_600_000, now))).toBe('hier');
  expect(even(ago('en', now - 5 * 60_000, now))).toBe('5 minutes ago');
  expect(even(ago('fr', now - 92 * 86_400_000, now))).toBe('il y a 3 mois');
  expect(even(ago('en', now + 60_000, now))).toBe('now'); // a clock set back is no prophecy
});

test('coverage is never rounded up to complete', () => {
  expect(even(percent('en', 0.999))).toBe('99%');
  expect(even(percent('fr', 1))).toBe('100 %');
  expect(even(percent('en', 0.29))).toBe('29%');
});

test('names from outside lose what is invisible, and their excess', () => {
  expect(plain('a\u202Eb\u200Bc\n\td')).toBe('a b c d');
  expect([...plain('x'.repeat(99), 10)]).toHaveLength(10);
  expect(plain('👩‍👩‍👧'.repeat(20), 5)).not.toMatch(/[\uD800-\uDBFF]$/); // never half a character
  expect(shortUrl('https://cdn.example.net/a/b/frame.js')).toBe('cdn.example.net/…/frame.js');
  expect(shortUrl('https://cdn.example.net/frame.js')).toBe('cdn.example.net/frame.js');
  expect(shortUrl('not an address')).toBe('not an address');
});
