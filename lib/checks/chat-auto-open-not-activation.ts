import { defineCheck, fail, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { WidgetFact } from '../model/facts.ts';
import { isNonEmpty } from '../model/text.ts';
import { weighAutoOpened } from './reading/auto-open.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { allCites, widgetOf } from './reading/presence.ts';
import { isOpened } from './reading/cells.ts';
import { chatWrites, seenChats } from './reading/seen-chat.ts';
import { citing, sorted } from './reading/sorted.ts';
import { sayChatStored } from './reading/unopened.ts';
import { reasonFor, type Doubt } from './words/doubts.ts';
import { RELOAD_TO_WATCH, startClean, stay } from './words/next-steps.ts';
import { inEach } from './words/parts.ts';

const citesOf = (widget: WidgetFact) => (isNonEmpty(widget.autoOpenCites) ? citing(widget.autoOpenCites, widget.cites) : widget.cites);

const openedByItself = (widget: WidgetFact): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Le chat ${widget.name} s’est ouvert sans geste du visiteur.` : `The ${widget.name} chat opened without any act of the visitor.`)),
  cites: citesOf(widget),
});

const openedSomehow = (widget: WidgetFact): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Le chat ${widget.name} s’est ouvert, sans que l’on puisse dire par qui.` : `The ${widget.name} chat opened, and by whom could not be told.`)),
  cites: citesOf(widget),
});

export default defineCheck({
  id: 'chat-auto-open-not-activation',
  area: 'chat-tracers',
  title: {
    en: 'A chat that opens by itself is not an activation by the visitor',
    fr: 'Une ouverture automatique du chat ne vaut pas activation par l’internaute',
  },
  why: {
    en: 'A window that pops up was not asked for. What it stores on that occasion is stored without your request.',
    fr: 'Une fenêtre qui surgit n’a pas été demandée. Ce qu’elle enregistre à cette occasion l’est sans demande de votre part.',
  },
  remedy: {
    en: 'Leave the chat closed until the visitor uses its button, or keep every tracer back until then.',
    fr: 'Laissez le chat fermé jusqu’à ce que le visiteur utilise son bouton, ou retenez tout traceur jusque-là.',
  },
  law: ['LIL art. 82', 'CNIL, advice on chatbots, 19 Feb 2021'],
  severity: 'major',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, consent, watch, pages, recording }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;

    const scene = { widgets, consent, recording };
    const subjects = chatWrites(storage, scene).map((subject) => ({ ...subject, context: [...(widgetOf(widgets, subject.item.vendor)?.autoOpenCites ?? []), ...(subject.context ?? [])] }));
    const seen = sorted(subjects, ({ item }, write) => weighAutoOpened(item, write, scene), sayChatStored);
    // That nobody had touched the chat is an absence: a hole in the record could hide the click.
    if (isNonEmpty(seen.fails)) return fail(seen.fails, false);

    const unclear = widgets.filter((one) => one.unclear);
    const byItself = widgets.filter((one) => one.autoOpenedAt !== null);
    // Opened in an earlier page, a chat comes back open: still the visitor's wish, if watching began only then.
    const late = recording.fromStart ? [] : byItself;
    const reasons: Doubt[] = [...seen.reasons, ...(unclear.length > 0 ? ['opener-unclear' as const] : []), ...(late.length > 0 ? ['watched-late' as const] : [])];
    if (reasons.length > 0) return review(reasonFor([...new Set(reasons)]), [...seen.doubts, ...unclear.map(openedSomehow), ...late.map(openedByItself)]);
    const popUps = byItself.map(openedByItself);
    if (isNonEmpty(popUps)) return warn(popUps, false);

    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    const chance = opportunity(watch, () => true);
    const gap = gapOf(chance, { ms: WATCH_MS });
    if (gap === null) return pass(citing(allCites(chats), chance.cites));
    return untested(watch.some((row) => isOpened(row.chat)) ? startClean({ ms: WATCH_MS }, 'opening') : stay(gap, 'opening'));
  },
});
