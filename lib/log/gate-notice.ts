import type { Sightings } from '../model/observation.ts';
import type { Redactor } from './redactor.ts';
import { emailRanges } from './tokens.ts';

/**
 * A privacy notice is a public text of the site's, kept as it is but for what belongs to people: addresses and
 * telephone numbers. That there is an address, and whether it is the site's, is what the law asks about.
 */
export async function noticeRead({ url, language, pageLanguage, title, text, words, source, parts, frames }: Sightings<string>['notice-read'], redact: Redactor): Promise<Sightings['notice-read']> {
  const logged = await redact.url(url);
  return {
    url: logged,
    language: languageOf(language),
    pageLanguage: languageOf(pageLanguage),
    title: redact.words(title, TITLE_MAX),
    text: maskNotice(text, logged.host).slice(0, TEXT_MAX),
    words,
    source,
    parts: await Promise.all(parts.slice(0, PARTS_MAX).map(async (part) => ({ url: await redact.url(part.url), words: redact.words(part.words) }))),
    ...(frames && { frames: await Promise.all(frames.slice(0, FRAMES_MAX).map((frame) => redact.url(frame))) }),
  };
}

/** In UTF-16 units. */
const TEXT_MAX = 200_000;
const TITLE_MAX = 200;
const PARTS_MAX = 40;
const FRAMES_MAX = 4;

const languageOf = (code: string | null): string | null => (code !== null && /^[a-z]{2,3}$/.test(code) ? code : null);

/** Mailboxes of an office rather than a person. */
const OFFICES: ReadonlySet<string> = new Set([
  'dpo', 'dpd', 'rpd', 'dsb', 'fg', 'privacy', 'rgpd', 'gdpr', 'dsgvo', 'avg', 'cnil', 'datenschutz', 'dataprotection', 'data-protection', 'protection-donnees', 'donnees-personnelles', 'privacidad',
  'protecciondedatos', 'riservatezza', 'gegevensbescherming', 'legal', 'contact', 'info',
]);

/** @param host of the page: an address at it, or at a domain above it, is the site's own */
export function maskNotice(text: string, host: string): string {
  return text.split('\n').map((line) => maskLine(line, host)).join('\n');
}

function maskLine(line: string, host: string): string {
  const masked = line.includes('@') ? maskAddresses(line, host) : line;
  // Telephone numbers, and the numbers of companies: nine digits or more. Dates and articles have fewer.
  return masked.replace(/\+?\d(?:[ \u00a0.()/-]{0,2}\d){8,}/g, '{digits}');
}

function maskAddresses(line: string, host: string): string {
  const known = emailRanges(line).reduceRight((rest, { start, end }) => rest.slice(0, start) + maskOf(line.slice(start, end), host) + rest.slice(end), line);
  // Written so that machines do not find it, or cut: whatever else surrounds an @.
  return known.split(/( |\u00a0)/).map((word) => (/[^\s{]@/.test(word) && !/^[^@]*\{[a-z-]+@[a-z0-9.-]+\}[^@]*$/.test(word) ? '{email}' : word)).join('');
}

function maskOf(address: string, host: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  if (!isSites(domain, host) || !/^[a-z0-9.-]+$/.test(domain)) return '{email}';
  const local = address.slice(0, at).toLowerCase();
  return `{${OFFICES.has(local) ? local : 'email'}@${domain}}`;
}

const isSites = (domain: string, host: string): boolean => domain === host || host.endsWith(`.${domain}`) || domain.endsWith(`.${host.replace(/^www\./, '')}`);
