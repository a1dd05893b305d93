import type { Result } from '../model/check.ts';
import { scoreByArea, type AreaScore } from '../score.ts';
import { todoOf } from '../ui/areas.ts';
import { onCard } from '../ui/groups.ts';
import { say } from '../ui/labels.ts';
import { list, typeset } from '../ui/language.ts';
import { AREA } from '../ui/messages.ts';
import { plain } from '../ui/plain.ts';
import { besides, headline } from '../ui/sentences.ts';
import { storyOf, type Story } from '../ui/story.ts';
import { namesOf } from '../ui/taking.ts';
import { percent } from '../ui/time.ts';
import type { TraceWords } from '../ui/trace.ts';
import { caveatsOf } from '../ui/view.ts';
import { findingOf, speaks, spokenOf } from './findings.ts';
import { html, type Html } from './html.ts';
import type { ReportInput } from './input.ts';
import { storedTable } from './stored.ts';
import { STYLE, STYLE_HASH } from './style.ts';
import { ACTS, COVERAGE, IS_NOT, R } from './words.ts';

export type { ReportInput, VisitReported } from './input.ts';

/**
 * The whole scorecard as one document for paper: the same on the extension's print page and in the audit's
 * `report.html`. Pure. Needs nothing but itself: no script, no address that is asked for; its own policy forbids both.
 */
export function reportDocument(input: ReportInput): string {
  const title = `Témoin – ${say(R.title, input.lang)} – ${plain(input.site, 80)}`;
  return html`<!doctype html>
<html lang="${input.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
${reportBody(input)}
</body>
</html>
`.html;
}

/** What stands between the body's tags. */
export function reportBody(input: ReportInput): Html {
  const { lang, results, checks, score } = input;
  const words = input.visits.map(({ facts }): TraceWords => ({ facts, name: namesOf(facts, input.names), lang }));
  const byId = new Map(checks.map((check) => [check.id, check]));
  const areas = scoreByArea(results, checks);
  const titles = (some: readonly Result[]): Html => some.length === 0 ? html`<p>${say(R.none, lang)}</p>` : html`<ul class="titles">${some.map(({ title }) => html`<li>${typeset(lang, title[lang])}</li>`)}</ul>`;
  const areaName = (area: AreaScore): string => say(AREA[area.area], lang);
  const speaking = areas.filter(({ results: own }) => own.some(speaks));
  const quiet = (outcome: Result['outcome']): Result[] => results.filter((one) => one.outcome === outcome && !onCard(one));
  const { sentence, more } = sentenceOf(input, words);
  return html`<main>
<header>
<p class="brand">Témoin</p>
<h1>${say(R.title, lang)}${lang === 'fr' ? '\u00a0: ' : ': '}<bdi>${plain(input.site, 120)}</bdi></h1>
<p class="soft">${say(R.subtitle, lang)}</p>
<section class="top">
<div class="grade"><span class="letter">${score.grade ?? '–'}</span><b>${score.value === null ? say(R.noGrade, lang) : `${score.value} / 100`}</b></div>
<div><p class="sentence">${sentence}</p>${more.map((one) => html`<p>${one}</p>`)}<p class="soft">${typeset(lang, COVERAGE[lang](percent(lang, score.coverage)))}</p></div>
</section>
${about(input)}
</header>
<section><h2>${say(R.areas, lang)}</h2>${areaTable(areas, lang)}</section>
<section><h2>${say(R.findings, lang)}</h2>
${speaking.length === 0 ? html`<p>${say(R.noFinding, lang)}</p>` : speaking.map((area) => html`<section><h3>${areaName(area)}</h3>${spokenOf(area.results).map((one) => findingOf(one, byId.get(one.id), words, lang))}</section>`)}
</section>
${results.some(onCard) ? html`<section><h2>${say(R.asked, lang)}</h2>${areas.map((area) => area.results.some(onCard) ? html`<section><h3>${areaName(area)}</h3>${spokenOf(area.results, onCard).map((one) => findingOf(one, byId.get(one.id), words, lang))}</section>` : null)}</section>` : null}
<section><h2>${say(R.untested, lang)}</h2>
${quiet('untested').length === 0 ? html`<p>${say(R.none, lang)}</p>` : todoOf(quiet('untested'), lang).map(({ what, titles: waiting }) => html`<h3>${what}</h3><ul class="titles">${waiting.map((title) => html`<li>${title}</li>`)}</ul>`)}
</section>
<section><h2>${say(R.tested, lang)}</h2>
${areas.every(({ results: own }) => own.every(({ outcome }) => outcome !== 'pass')) ? html`<p>${say(R.none, lang)}</p>` : areas.map((area) => {
    const passed = area.results.filter(({ outcome }) => outcome === 'pass');
    return passed.length === 0 ? null : html`<h3>${areaName(area)}</h3>${titles(passed)}`;
  })}
</section>
<section><h2>${say(R.inapplicable, lang)}</h2>${titles(quiet('inapplicable'))}</section>
<section><h2>${say(R.stored, lang)}</h2>${words.map((visit, i) => html`${words.length > 1 ? html`<h3>${say(R.visit, lang)} ${i + 1}</h3>` : null}${storedTable(visit)}`)}</section>
<section class="nots"><h2>${say(R.isNot, lang)}</h2><ul>${IS_NOT[lang].map((one) => html`<li>${typeset(lang, one)}</li>`)}</ul></section>
</main>`;
}

/** A headline is of one visit: of the one that has what weighs most. */
function sentenceOf({ results, checks, lang, visits }: ReportInput, words: readonly TraceWords[]): { readonly sentence: string; readonly more: readonly string[] } {
  const told = words.map(({ facts, name }, i) => ({ i, story: storyOf({ facts, results, checks, name }) }));
  const best = told.reduce((a, b) => (weight(b.story) > weight(a.story) ? b : a), told[0] ?? { i: 0, story: { is: 'error' } });
  // Some speak of the whole log, not of one visit.
  const where = visits.length > 1 && !WHOLE.includes(best.story.is) ? `${say(R.visit, lang)} ${best.i + 1}${lang === 'fr' ? '\u00a0: ' : ': '}` : '';
  return { sentence: where + headline(best.story, lang), more: besides(best.story, lang) };
}
const WHOLE: readonly Story['is'][] = ['error', 'finding', 'answered', 'undecided'];
/** What names an act in this visit before what speaks for itself. */
function weight(story: Story): number {
  if (story.is === 'chat-took' || story.is === 'site-took') return 1_000 + story.taking.identifiers * 10 + story.taking.others;
  if (story.is === 'doubt') return 500;
  return story.is === 'no-chat' ? 0 : story.is === 'opened' ? 20 : 10;
}

function about({ lang, site, url, app, browser, madeAt, visits, timeZone }: ReportInput): Html {
  const stamp = (at: number): string => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'long', ...(timeZone === undefined ? {} : { timeZone }) }).format(at);
  const named = (act: string): string => ACTS[act]?.[lang] ?? plain(act, 40);
  const told = (acts: readonly string[]): string => list(lang, acts.map(named), 99);
  const many = visits.length > 1;
  return html`<dl class="facts">
<dt>${say(R.site, lang)}</dt><dd><bdi>${plain(site, 120)}</bdi></dd>
<dt>${say(R.address, lang)}</dt><dd><bdi>${plain(url, 300)}</bdi></dd>
${visits.map(({ facts, performed, notPerformed = [] }, i) => html`<dt>${say(many ? R.visit : R.visited, lang)}${many ? ` ${i + 1}` : null}</dt><dd><time>${stamp(facts.site.startedAt)}</time><br><small>${say(R.entries, lang)}${lang === 'fr' ? '\u00a0: ' : ': '}${facts.recording.entries.toLocaleString(lang)}${performed === undefined || performed.length === 0 ? null : ` · ${say(R.done, lang)}${lang === 'fr' ? '\u00a0: ' : ': '}${told(performed)}`}</small>${notPerformed.map(({ act, why }) => html`<br><small>${say(R.notDone, lang)}${lang === 'fr' ? '\u00a0: ' : ': '}${named(act)} (${plain(why, 200)})</small>`)}${caveatsOf(facts, lang).map((caveat) => html`<br><small>${caveat}</small>`)}</dd>`)}
<dt>${say(R.browser, lang)}</dt><dd>${plain(browser, 80)}</dd>
<dt>${say(R.tool, lang)}</dt><dd>Témoin ${plain(app.version, 30)} · ${say(R.rules, lang)} <code>${plain(app.rules, 80).slice(0, 16)}</code></dd>
<dt>${say(R.made, lang)}</dt><dd><time>${stamp(madeAt)}</time></dd>
</dl>`;
}

function areaTable(areas: readonly AreaScore[], lang: ReportInput['lang']): Html {
  const heads = [R.problems, R.decide, R.better, R.fine, R.unseen];
  return html`<table><thead><tr><th scope="col">${say(R.subject, lang)}</th><th scope="col">${say(R.grade, lang)}</th><th scope="col">${say(R.checked, lang)}</th>${heads.map((head) => html`<th scope="col" class="n">${say(head, lang)}</th>`)}</tr></thead>
<tbody>${areas.map(({ area, score, results }) => {
    const n = (...outcomes: readonly string[]): number => results.filter((one) => outcomes.includes(one.outcome) && !onCard(one)).length;
    const applies = results.some(({ outcome }) => outcome !== 'inapplicable');
    const grade = score.grade === null ? say(applies ? R.noGrade : R.nothingHere, lang) : `${score.grade} (${score.value})`;
    return html`<tr><th scope="row">${say(AREA[area], lang)}</th><td>${grade}</td><td>${applies ? percent(lang, score.coverage) : '–'}</td>${[n('fail', 'error'), n('review') + results.filter(onCard).length, n('warn'), n('pass'), n('untested')].map((count) => html`<td class="n">${count}</td>`)}</tr>`;
  })}</tbody></table>`;
}
