import type { Check, Outcome, Result } from '../model/check.ts';
import type { Seq } from '../model/observation.ts';
import type { Lang } from '../model/text.ts';
import { byGravity } from '../ui/areas.ts';
import { onCard, resultView } from '../ui/groups.ts';
import { L, say } from '../ui/labels.ts';
import { typeset } from '../ui/language.ts';
import { BY, OUTCOME } from '../ui/messages.ts';
import { plain } from '../ui/plain.ts';
import { tracesCited, type Trace, type TraceWords } from '../ui/trace.ts';
import { html, type Html } from './html.ts';
import { runsOf } from './numbers.ts';
import { MORE, NUMBERS, R } from './words.ts';

const SPEAKING: readonly Outcome[] = ['error', 'fail', 'review', 'warn'];
/** What there is to read: failures, doubts, advice. Questions for a person stand apart. */
export const speaks = (result: Result): boolean => SPEAKING.includes(result.outcome) && !onCard(result);

const MOST_TRACES = 6;
const MOST_FINDINGS = 30;

/** One result under four questions. @param words of every visit, in order */
export function findingOf(result: Result, check: Check | undefined, words: readonly TraceWords[], lang: Lang): Html {
  const view = resultView(result, check, null, lang);
  const left = result.findings.length - MOST_FINDINGS;
  const seen = result.findings.slice(0, MOST_FINDINGS).map((finding) => html`<li><span>${typeset(lang, plain(finding.what[lang], 1200))}</span> ${evidence(finding.cites, lang)}${traces(finding.cites, words, lang)}</li>`);
  const question = onCard(result) ? check?.question?.[lang] ?? null : null;
  return html`<article class="finding ${result.outcome}">
<header><p>${tag(say(OUTCOME[result.outcome], lang))}${tag(view.severity, true)}${view.byPerson ? tag(say(R.byPerson, lang), true) : null}</p><h4>${view.title}</h4></header>
<dl class="answers">
${question === null ? null : html`<div><dt>${say(R.question, lang)}</dt><dd>${typeset(lang, question)}</dd></div>`}
${view.reason === null && seen.length === 0 ? null : html`<div><dt>${say(L.seen, lang)}</dt><dd>${view.reason === null ? null : html`<p class="${view.byPerson ? 'note' : 'reason'}">${view.reason}</p>`}${seen.length === 0 ? null : html`<ul class="seen">${seen}</ul>`}${left > 0 ? html`<p class="soft">${MORE[lang](left)}</p>` : null}</dd></div>`}
${view.why === null ? null : html`<div><dt>${say(L.why, lang)}</dt><dd>${view.why}</dd></div>`}
${view.law.length === 0 ? null : html`<div><dt>${say(L.law, lang)}</dt><dd>${view.law.map(({ says, refs }) => html`<p>${says === null ? null : `${says} `}<small>${refs.join(' · ')}</small></p>`)}</dd></div>`}
${view.remedy === null ? null : html`<div><dt>${say(L.remedy, lang)}</dt><dd>${view.remedy}</dd></div>`}
</dl></article>`;
}

const tag = (words: string, quiet = false): Html => html`<span class="tag${quiet ? ' plain' : ''}">${words}</span>`;

/** The gravest first, without those that say nothing. */
export const spokenOf = (results: readonly Result[], which: (result: Result) => boolean = speaks): Result[] => results.filter(which).sort(byGravity);

function evidence(cites: readonly Seq[], lang: Lang): Html {
  const { text, more } = runsOf(cites);
  return html`<small>(${say(R.evidence, lang)}${lang === 'fr' ? '\u00a0: ' : ': '}${NUMBERS[lang](text, cites.length === 1)}${more > 0 ? ` ${MORE[lang](more)}` : null})</small>`;
}

function traces(cites: readonly Seq[], words: readonly TraceWords[], lang: Lang): Html | null {
  const all = words.flatMap((visit, i) => tracesCited(cites, visit).map((trace) => ({ trace, visit: words.length > 1 ? `${say(R.visit, lang)} ${i + 1}` : null })));
  if (all.length === 0) return null;
  const left = all.length - MOST_TRACES;
  return html`<ul class="traces">${all.slice(0, MOST_TRACES).map(({ trace, visit }) => traceLine(trace, visit, lang))}${left > 0 ? html`<li class="soft">${MORE[lang](left)}</li>` : null}</ul>`;
}

/** Which script, when, in which state. The whole address: paper has no tooltips. */
function traceLine(trace: Trace, visit: string | null, lang: Lang): Html {
  const told = [visit, trace.besideOpening ?? trace.when, trace.phase === '' ? null : trace.phase].filter((part) => part !== null).join(' · ');
  const by = trace.script === null ? html`${trace.by}` : html`${BY[lang]} <code><bdi>${plain(trace.script, 240)}</bdi></code>`;
  return html`<li><code><bdi>${trace.name}</bdi></code> <span class="soft">${trace.owner === null ? null : html`<bdi>${trace.owner}</bdi> · `}${trace.kind}</span> · ${told}<br><span class="soft">${by}${trace.notes.length === 0 ? null : ` · ${trace.notes.join(' · ')}`}</span></li>`;
}
