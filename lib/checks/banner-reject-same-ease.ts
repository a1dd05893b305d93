import { defineCheck, fail, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { NonEmpty, Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { isUnasked } from './reading/cells.ts';
import { doubtOfNoRefusal } from './reading/first-refusal.ts';
import { offerOf } from './reading/offer.ts';
import { citing } from './reading/sorted.ts';
import { aftermathOf, refusalMade, wayToAccept, wayToRefuse, type Way } from './reading/steps.ts';
import { CLOSING_MAY_REFUSE, NO_BUTTON_READ, refuseAll } from './words/banner.ts';
import { counted, inEach, quoted, SECONDS } from './words/parts.ts';

/** A banner that is slow to go for everybody goes within this time, in ms; longer is compared by a person. Ours. */
const SLOW_MS = 3_000;
/** How long after the refusal the banner must still stand before that is said, in ms. */
const STILL_THERE_MS = 5_000;

export default defineCheck({
  id: 'banner-reject-same-ease',
  area: 'banner',
  title: { en: 'Same number of steps to refuse as to accept', fr: 'Refuser demande autant d’étapes qu’accepter' },
  why: {
    en: 'Every further click makes people give up. A refusal that costs more than an agreement is not a free choice.',
    fr: 'Chaque clic de plus décourage. Un refus qui coûte plus qu’un accord n’est pas un choix libre.',
  },
  remedy: {
    en: 'Let one click refuse everything wherever one click accepts everything, without a delay or a second question.',
    fr: 'Permettez de tout refuser en un clic partout où un clic accepte tout, sans délai ni seconde question.',
  },
  law: ['LIL art. 82', 'CNIL deliberations 2020-091 and 2020-092', 'EDPB, Cookie Banner Taskforce report, 17 Jan 2023, par. 6-8'],
  severity: 'critical',
  mode: 'semi-automatic',
  question: { en: 'Is refusing as easy as accepting: as many steps, no waiting?', fr: 'Refuser est-il aussi simple qu’accepter\u00a0: autant d’étapes, sans attente\u202f?' },
  needs: ['consent', 'banner', 'watch', 'recording'],
  judge(facts) {
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { consent, recording } = facts;
    const { banner, first } = seen;
    const offer = offerOf(first);
    const accepting = wayToAccept(first, banner.second);
    const refusing = wayToRefuse(first, banner.second);
    const made = refusalMade(consent, banner);

    if (offer.refuses.length === 0) {
      const doubt = accepting === null ? NO_BUTTON_READ : doubtOfNoRefusal({ consent, banner, first, offer }) ?? (offer.closes.length > 0 ? CLOSING_MAY_REFUSE : null);
      if (doubt !== null) return review(doubt);
    }
    // What was really done counts as well as what is offered: no refusal through the settings is one click.
    const through = made?.through ?? null;
    const done: Way | null = made !== null && through !== null && offer.refuses.length === 0 ? { steps: 2, by: [through, made.click] } : null;
    const shortest = refusing ?? done;
    if (shortest !== null && accepting !== null && shortest.steps > accepting.steps) {
      const cites = citing(first.cites, refusing === null ? [] : banner.second?.cites ?? [], done === null ? [] : [through, made?.click].flatMap((click) => click?.cites ?? []));
      return fail([{ what: compared(accepting, shortest), cites }], false);
    }
    if (shortest === null) return offer.settings.length > 0 && banner.second === null ? untested(refuseAll(!isUnasked(consent.final))) : review(NO_WAY_FOUND);
    if (made === null) return untested(refuseAll(!isUnasked(consent.final)));

    const after = aftermathOf(made, banner);
    const cites = citing(made.click.cites, after.goneCites);
    if (after.confirmed !== null) return warn([{ what: askedAgain(made.click.words, after.confirmed.words), cites: citing(made.click.cites, after.confirmed.cites) }]);
    if (after.afterMs !== null && after.afterMs > SLOW_MS) return review(COMPARE_TIMES, [{ what: tookLong(after.afterMs), cites }]);
    if (after.went) return pass(citing(first.cites, cites), [refused(shortest, cites)]);
    return recording.lastAt - made.click.at > STILL_THERE_MS ? review(STILL_THERE, [{ what: clickedOnly(made.click.words), cites }]) : untested(refuseAll(true));
  },
});

const CLICKS = { en: ['click', 'clicks'], fr: ['clic', 'clics'] } as const;

/** “One click (“A”)”: the controls in the order in which they are used. */
const inClicks = ({ steps, by }: Way, lang: 'en' | 'fr'): string =>
  `${counted(steps, CLICKS, lang)} (${by.map(({ words }) => quoted(words, lang)).join(lang === 'fr' ? ', puis ' : ', then ')})`;
const compared = (accept: Way, refuse: Way): Text => inEach((lang) => (lang === 'fr'
  ? `Accepter demande ${inClicks(accept, lang)}, refuser au moins ${inClicks(refuse, lang)}.`
  : `Accepting takes ${inClicks(accept, lang)}, refusing at least ${inClicks(refuse, lang)}.`));
const refused = (way: Way, cites: NonEmpty<number>): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `Refuser a demandé ${inClicks(way, lang)}, puis le bandeau a disparu.` : `Refusing took ${inClicks(way, lang)}, and the banner went.`)),
  cites,
});
const askedAgain = (refuse: string, then: string): Text => inEach((lang) => (lang === 'fr'
  ? `Après ${quoted(refuse, lang)}, il a encore fallu ${quoted(then, lang)} pour que le bandeau disparaisse.`
  : `After ${quoted(refuse, lang)} the banner went only upon ${quoted(then, lang)}.`));
const tookLong = (ms: number): Text => inEach((lang) => (lang === 'fr'
  ? `Le bandeau a disparu ${counted(Math.round(ms / 1000), SECONDS, lang)} après le refus.` : `The banner went ${counted(Math.round(ms / 1000), SECONDS, lang)} after the refusal.`));
const clickedOnly = (words: string): Text => inEach((lang) => (lang === 'fr'
  ? `Après ${quoted(words, lang)}, on n’a pas vu le bandeau disparaître.` : `After ${quoted(words, lang)} the banner was not seen to go.`));

const NO_WAY_FOUND: Text = {
  en: 'No way to refuse was found in what was read of the banner. Look for one.',
  fr: 'Aucun moyen de refuser n’a été trouvé dans ce qui a été lu du bandeau. Cherchez-en un.',
};
const COMPARE_TIMES: Text = {
  en: 'Compare with how long the banner takes to go when everything is accepted.',
  fr: 'Comparez avec le temps que met le bandeau à disparaître quand on accepte tout.',
};
const STILL_THERE: Text = {
  en: 'What else the banner asks for before it goes must be looked at.',
  fr: 'Il faut regarder ce que le bandeau demande encore avant de disparaître.',
};
