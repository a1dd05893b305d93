import type { Lang } from '../model/text.ts';

/**
 * A duration as people say it: `40 ms`, `0.4 s`, `12 s`, `3 min`, `2 h`.
 * @param ms milliseconds; a negative one is told as its distance
 */
export function duration(lang: Lang, ms: number): string {
  const distance = Math.abs(ms);
  if (distance > 0 && distance < 100) return unit(lang, Math.max(1, Math.round(distance)), 'millisecond');
  if (distance < 10_000) return unit(lang, Math.round(distance / 100) / 10, 'second');
  if (distance < 90_000) return unit(lang, Math.round(distance / 1000), 'second');
  if (distance < 5_400_000) return unit(lang, Math.round(distance / 60_000), 'minute');
  return unit(lang, Math.round(distance / 3_600_000), 'hour');
}

/** How long a cookie was asked to live: `30 minutes`, `13 months`. Null or undefined says nothing. */
export function lifetime(lang: Lang, seconds: number): string {
  const steps: readonly (readonly [number, Intl.RelativeTimeFormatUnit])[] = [
    [31_536_000, 'year'], [2_629_800, 'month'], [86_400, 'day'], [3600, 'hour'], [60, 'minute'],
  ];
  // A year and a half says more as 18 months; a year is a year from 363 days on.
  for (const [length, name] of steps) {
    const times = seconds / length;
    if (name === 'year' ? times >= 0.995 && Math.abs(times - Math.round(times)) < 0.02 : times >= 0.95) return unit(lang, Math.round(times), name, 'long');
  }
  return unit(lang, Math.round(seconds), 'second', 'long');
}

function unit(lang: Lang, n: number, name: string, unitDisplay: 'short' | 'long' = 'short'): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay }).format(n);
}

/** `22 Nov 2026, 14:05`, in the reader's own time zone unless told. */
export function moment(lang: Lang, at: number, timeZone?: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short', ...(timeZone === undefined ? {} : { timeZone }) }).format(at);
}

/**
 * `5 minutes ago`, `yesterday`, `3 months ago`.
 * @param at epoch milliseconds, not after `now`
 */
export function ago(lang: Lang, at: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const seconds = Math.min(0, (at - now) / 1000);
  if (seconds > -60) return format.format(0, 'second');
  if (seconds > -3600) return format.format(Math.round(seconds / 60), 'minute');
  if (seconds > -86_400) return format.format(Math.round(seconds / 3600), 'hour');
  if (seconds > -2_629_800) return format.format(Math.round(seconds / 86_400), 'day');
  return format.format(Math.round(seconds / 2_629_800), 'month');
}

/** `80 %` as each language writes it, rounded down: coverage is never rounded up to complete. */
export function percent(lang: Lang, share: number): string {
  return new Intl.NumberFormat(lang, { style: 'percent' }).format(Math.floor(share * 100 + 1e-9) / 100);
}
