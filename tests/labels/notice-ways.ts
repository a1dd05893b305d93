import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readNotice, type NoticeReading } from '../../lib/facts/notice-read.ts';
import type { NoticePhrases } from '../../lib/model/notice.ts';
import type { ChatRule } from '../../lib/model/rules.ts';

/**
 * One sentence, label or heading with its line, by which a notice says one thing, or nearly says it: `notices/ways/`.
 * They are for writing phrases, not for measuring: whoever writes phrases reads them.
 */
export interface Way {
  readonly language: string;
  readonly line: number;
  /** A kind of mention, or `date`, or `chat-supplier`. */
  readonly kind: string;
  /** False: it looks like it and is not. */
  readonly says: boolean;
  /** The date, the supplier's name, or the rights (`access,erasure`) that it tells. */
  readonly value: string | null;
  readonly text: string;
}

const folder = path.join(import.meta.dirname, 'notices', 'ways');

export function ways(): readonly Way[] {
  return readdirSync(folder).filter((file) => file.endsWith('.txt')).sort().flatMap((file) => {
    let kind = '';
    return readFileSync(path.join(folder, file), 'utf8').split('\n').flatMap((raw, index): Way[] => {
      if (raw.startsWith('= ')) kind = raw.slice(2);
      const way = /^([+-]) (?:([\p{L}\d,-]+) \| )?(?:\[([^\]]+)\] )?(.+)$/u.exec(raw);
      if (way === null) return [];
      const [, sign, value, heading, rest = ''] = way;
      return [{ language: file.slice(0, 2), line: index + 1, kind, says: sign === '+', value: value ?? null, text: heading === undefined ? rest : `## ${heading}\n${rest}` }];
    });
  });
}

/** A way never stands alone: a line that speaks of data and says nothing goes before it. */
const BEFORE: Readonly<Record<string, string>> = {
  fr: 'Cette page parle de vos données.', en: 'This page is about your data.', de: 'Diese Seite handelt von Ihren Daten.',
  es: 'Esta página trata de sus datos.', it: 'Questa pagina parla dei suoi dati.', nl: 'Deze pagina gaat over uw gegevens.',
};
export const readWay = (way: Way, phrases: Readonly<Record<string, NoticePhrases>>, rules: readonly ChatRule[]): NoticeReading => readNotice({ text: `${BEFORE[way.language]}\n${way.text}`, title: '', language: way.language }, phrases, rules);

export type WayResult = 'found' | 'traced' | 'lost' | 'wrong' | 'silent';

/** What reading made of it. `lost`: it says it, and not a word of it was noticed. Of a near miss only the last sentence is one: what goes before may say it. */
export function judgeWay({ kind, says, value, text }: Way, reading: NoticeReading): WayResult {
  if (kind === 'date') return says ? (reading.date === value ? 'found' : 'lost') : reading.date === null ? 'silent' : 'wrong';
  if (kind === 'chat-supplier') {
    const named = reading.chat?.provider ?? null;
    return says ? (named === value ? 'found' : named === null && reading.chat !== null ? 'traced' : 'lost') : named === null ? 'silent' : 'wrong';
  }
  const found = reading.mentions.some((one) => one.kind === kind && one.confidence !== 'low') && (value === null || value.split(',').every((right) => reading.rights.some((one) => one === right)));
  if (!says) return reading.mentions.some((one) => one.kind === kind && one.confidence !== 'low' && text.endsWith(one.sentence)) ? 'wrong' : 'silent';
  const low = reading.mentions.some((one) => one.kind === kind) || reading.traces.some((one) => one.kind === kind);
  return found ? 'found' : low ? 'traced' : 'lost';
}
