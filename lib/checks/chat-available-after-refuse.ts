import { defineCheck, pass, review, untested, type Finding } from '../model/check.ts';
import type { ConsentFact, WidgetFact } from '../model/facts.ts';
import type { ConsentState } from '../model/phase.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { isRefused } from './reading/cells.ts';
import { gapOf, opportunity, WATCH_MS } from './reading/opportunity.ts';
import { withoutRefusal } from './reading/refusal.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing } from './reading/sorted.ts';
import { OPEN_CHAT, stay } from './words/next-steps.ts';
import { inEach } from './words/parts.ts';

const GONE: Text = {
  en: 'The chat was there before the refusal and not on the pages loaded after it. Opening hours or the page itself may be the reason. See whether it is there after accepting, and whether the site can be reached in another way.',
  fr: 'Le chat était là avant le refus, et n’est pas apparu sur les pages chargées ensuite. Les horaires ou la page elle-même l’expliquent peut-être. Voyez s’il revient après un accord, et si le site peut être joint autrement.',
};

/** The state in which the visitor was at that moment. */
const stateAt = ({ states }: ConsentFact, at: number): ConsentState => states.reduce((state, step) => (step.at <= at ? step.state : state), states[0].state);

const openedRefused = (widget: WidgetFact, consent: ConsentFact): boolean =>
  widget.openedBy === 'visitor' && widget.openedAt !== null && isRefused(stateAt(consent, widget.openedAt));

export default defineCheck({
  id: 'chat-available-after-refuse',
  area: 'chat-tracers',
  title: { en: 'Refusing trackers does not take the chat away', fr: 'Le refus des traceurs ne prive pas de l’accès au chat' },
  why: {
    en: 'A conversation you ask for needs no agreement. If refusing takes the chat away, saying no has a price it need not have.',
    fr: 'Une conversation que vous demandez ne requiert aucun accord. Si le refus supprime le chat, dire non a un prix qui n’est pas nécessaire.',
  },
  remedy: {
    en: 'Keep the chat’s button for visitors who refused, and load the vendor’s program when they use it.',
    fr: 'Gardez le bouton du chat pour les visiteurs qui ont refusé, et ne chargez le programme du prestataire que lorsqu’ils s’en servent.',
  },
  law: ['GDPR art. 7(4)', 'EDPB Guidelines 05/2020', 'CNIL deliberation 2020-091'],
  severity: 'minor',
  mode: 'semi-automatic',
  needs: ['widgets', 'consent', 'watch', 'pages'],
  judge({ widgets, consent, watch, pages }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const opened = chats.filter((widget) => openedRefused(widget, consent));
    if (isNonEmpty(opened)) {
      return pass(citing(opened[0].cites, opened.flatMap(({ cites }) => cites)), opened.map(({ name, cites }): Finding => ({
        what: inEach((lang) => (lang === 'fr' ? `Le chat ${name} s’est ouvert après le refus.` : `The ${name} chat opened after the refusal.`)), cites: citing(cites) })));
    }
    const notRefused = withoutRefusal(consent, watch, 'then-open');
    if (notRefused !== null) return notRefused;

    const refusedAt = consent.states.find(({ state }) => isRefused(state))?.at ?? 0;
    const after = pages.flatMap((page, index) => (page.at >= refusedAt && page.loaded ? [{ page, index }] : []));
    const stood = chats.some(({ onPages }) => (onPages ?? []).some(({ page }) => after.some(({ index }) => index === page)));
    if (stood) return untested(OPEN_CHAT);
    const gap = gapOf(opportunity(watch, isRefused, () => true), { ms: WATCH_MS, freshLoad: true });
    if (gap !== null || after.length === 0) return untested(stay(gap ?? { msLeft: 0, scroll: false, secondPage: false, reload: true }, null));
    const gone = chats.map(({ name, cites }): Finding => ({
      what: inEach((lang) => (lang === 'fr' ? `Le chat ${name} n’a été vu sur aucune page chargée après le refus.` : `The ${name} chat was seen on none of the pages loaded after the refusal.`)),
      cites: citing(cites, after.flatMap(({ page }) => page.cites)),
    }));
    return review(GONE, gone);
  },
});
