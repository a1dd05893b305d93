import { defineCheck, fail, inapplicable, pass, review, untested } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { gapOf, opportunity, WATCH_MS, WHOLE_LOOK } from './reading/opportunity.ts';
import { servesSiteOnly, tracks } from './reading/purposes.ts';
import { natureOf, siteSubject, siteTracers, saySite, weighChatBesides } from './reading/site-tracers.ts';
import { citing, sorted, type Weight } from './reading/sorted.ts';
import { weighSolePurpose } from './reading/sole-purpose.ts';
import { weighBeforeOpen } from './reading/unopened.ts';
import { reasonFor } from './words/doubts.ts';
import { alreadyThere, EARLIER_CHOICE, RELOAD_TO_WATCH, stay } from './words/next-steps.ts';

export default defineCheck({
  id: 'banner-present',
  area: 'banner',
  title: {
    en: 'A consent request is shown when non-exempt tracers are used',
    fr: 'Une demande de consentement est présentée si des traceurs non exemptés sont utilisés',
  },
  why: {
    en: 'What needs your agreement needs a question first. A site that stores nothing of the kind needs no banner.',
    fr: 'Ce qui demande votre accord demande d’abord une question. Un site qui n’enregistre rien de tel n’a pas besoin de bandeau.',
  },
  remedy: {
    en: 'Ask before anything that needs agreement runs, or remove it.',
    fr: 'Demandez avant que ne s’exécute quoi que ce soit qui demande un accord, ou retirez-le.',
  },
  law: ['LIL art. 82', 'CNIL deliberation 2020-091'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, consent, watch, pages, recording }) {
    if (consent.states[0].state === 'unknown') return inapplicable(EARLIER_CHOICE);
    const { banner } = consent;
    // A click on its buttons proves a banner as well as the sight of it.
    if (banner !== null && (banner.shown || consent.states.length > 1)) return pass(citing(banner.cites));
    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);

    const site = new Set(siteTracers(storage, widgets));
    const scene = { widgets, consent, recording };
    const seen = sorted(storage.map((item) => siteSubject(item, consent)), ({ item }, write): Weight => {
      if (!site.has(item)) {
        const besides = weighChatBesides(item, write, widgets);
        return besides ?? withoutWarning(weighBeforeOpen(item, write, scene), 'fine') ?? (tracks(item) ? withoutWarning(weighSolePurpose(item, write, scene), { doubt: 'several-purposes' }) : null);
      }
      return withoutWarning(natureOf(item, write), { doubt: 'may-be-exempt' });
    }, saySite);

    // A banner may come late, or on the second page only: its absence is judged after a while.
    const chance = opportunity(watch, () => true, () => true);
    const short = gapOf(chance, { ms: WATCH_MS });
    const found = [...seen.fails, ...seen.doubts];
    if (found.length > 0 && short !== null) return untested(stay(short, null));
    if (found.length > 0 && banner !== null) return review(HIDDEN, found);
    // No banner was seen: an absence, which a hole or a visitor's own blocker can feign.
    if (isNonEmpty(seen.fails)) return fail(seen.fails, false);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);

    const old = [...site].filter((item) => item.existedBefore && !servesSiteOnly(item) && item.identifies !== false).map((item) => item.name);
    if (isNonEmpty(old)) return untested(alreadyThere(old));
    const gap = gapOf(chance, WHOLE_LOOK);
    return gap === null ? pass(citing(recording.cites, pages.flatMap((page) => page.cites), seen.fine)) : untested(stay(gap, null));
  },
});

const HIDDEN = {
  en: 'A consent platform was found, and its banner was not seen. It may depend on the country, or something may hide it.',
  fr: 'Une plateforme de consentement a été trouvée, mais son bandeau n’a pas été vu. Il dépend peut-être du pays, ou quelque chose le masque.',
};

/** A tool that may be set up as exempt neither needs a banner for certain nor does without. */
const withoutWarning = (weight: Weight, instead: Weight): Weight => (weight === 'warn' ? instead : weight);
