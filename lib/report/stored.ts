import type { StorageFact } from '../model/facts.ts';
import { say } from '../ui/labels.ts';
import { KIND } from '../ui/messages.ts';
import { plain } from '../ui/plain.ts';
import { duration } from '../ui/time.ts';
import { phaseWords, type TraceWords } from '../ui/trace.ts';
import { html, type Html } from './html.ts';
import { MORE, R } from './words.ts';

const MOST_ROWS = 120;

/** Everything that was stored, item by item, in order of time; what stands before the visit first. */
export function storedTable(words: TraceWords): Html {
  const { facts, lang } = words;
  const rows = [...facts.storage].sort((a, b) => firstAt(a) - firstAt(b));
  if (rows.length === 0) return html`<p>${say(R.nothingStored, lang)}</p>`;
  const left = rows.length - MOST_ROWS;
  return html`<table><thead><tr><th scope="col">${say(R.what, lang)}</th><th scope="col">${say(R.whose, lang)}</th><th scope="col">${say(R.when, lang)}</th><th scope="col">${say(R.phase, lang)}</th></tr></thead>
<tbody>${rows.slice(0, MOST_ROWS).map((row) => storedRow(row, words))}</tbody></table>${left > 0 ? html`<p class="soft">${MORE[lang](left)}</p>` : null}`;
}

const firstAt = (row: StorageFact): number => row.writes.find(({ probe }) => !probe)?.at ?? -1;

function storedRow(row: StorageFact, { lang, name }: TraceWords): Html {
  const first = row.writes.find(({ probe }) => !probe);
  const owner = row.vendor === null ? say(R.unowned, lang) : name(row.vendor);
  return html`<tr><td><code><bdi>${plain(row.name, 60)}</bdi></code><br><small>${KIND[row.kind][lang]}</small></td><td><bdi>${owner}</bdi><br><small><bdi>${plain(row.host, 60)}</bdi></small></td><td>${first === undefined ? say(R.earlier, lang) : duration(lang, first.at)}</td><td>${first === undefined ? '–' : phaseWords(first.phase, lang)}</td></tr>`;
}
