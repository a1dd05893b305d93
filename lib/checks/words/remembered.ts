import type { Lang, Text } from '../../model/text.ts';
import type { Kept } from '../reading/kept.ts';
import { counted, inEach, quoted } from './parts.ts';

/** A banner that came by itself on a page, though there had been an answer. */
export const AGAIN: Readonly<Record<'refused' | 'accepted' | 'partial', Text>> = {
  refused: { en: 'The visitor had refused, and the banner came again on a later page.', fr: 'Le visiteur avait refusé, et le bandeau est revenu sur une page suivante.' },
  accepted: { en: 'The visitor had accepted, and the banner came again on a later page.', fr: 'Le visiteur avait accepté, et le bandeau est revenu sur une page suivante.' },
  partial: { en: 'The visitor had chosen some purposes, and the banner came again on a later page.', fr: 'Le visiteur avait choisi certaines finalités, et le bandeau est revenu sur une page suivante.' },
};

export const COMPARE: Readonly<Record<'acceptance' | 'hosts', Text>> = {
  acceptance: {
    en: 'Whether an acceptance is forgotten as well was not seen in this visit. Start a clean visit, accept everything and go to a second page.',
    fr: 'Cette visite ne montre pas si une acceptation est oubliée aussi. Recommencez avec une visite vierge, acceptez tout et allez sur une seconde page.',
  },
  hosts: {
    en: 'The banner came again under another address of the site, which may keep its own choices. Compare with an acceptance.',
    fr: 'Le bandeau est revenu sous une autre adresse du site, qui garde peut-être ses propres choix. Comparez avec une acceptation.',
  },
};
export const SHORT_LIVED: Text = {
  en: 'The refusal is kept for a short time only. Compare with how long an acceptance is kept.',
  fr: 'Le refus n’est gardé que peu de temps. Comparez avec la durée de conservation d’une acceptation.',
};
export const REFUSE_AND_GO_ON: Readonly<Record<'now' | 'clean', Text>> = {
  now: { en: 'Refuse everything in the banner, then reload the page and stay 10 seconds.', fr: 'Refusez tout dans le bandeau, puis rechargez la page et restez 10 secondes.' },
  clean: {
    en: 'Start a clean visit, refuse everything in the banner, then reload the page and stay 10 seconds.',
    fr: 'Recommencez avec une visite vierge, refusez tout dans le bandeau, puis rechargez la page et restez 10 secondes.',
  },
};

const DAYS = { en: ['day', 'days'], fr: ['jour', 'jours'] } as const;
const HOURS = { en: ['hour', 'hours'], fr: ['heure', 'heures'] } as const;

export function life(seconds: number, lang: Lang): string {
  const fr = lang === 'fr';
  if (seconds === Number.POSITIVE_INFINITY) return fr ? 'sans date de fin' : 'without an end date';
  if (seconds <= 0) return fr ? 'jusqu’à la fermeture du navigateur' : 'until the browser closes';
  const long = seconds >= 2 * 86_400;
  const time = counted(Math.round(seconds / (long ? 86_400 : 3_600)), long ? DAYS : HOURS, lang);
  return fr ? `pendant ${time}` : `for ${time}`;
}

export const keptFor = ({ record: { name }, seconds }: Kept): Text => inEach((lang) => (lang === 'fr'
  ? `Le refus est gardé sous ${quoted(name, lang)} ${life(seconds, lang)}\u00a0; la durée d’une acceptation n’a pas été vue dans cette visite.`
  : `The refusal is kept under ${quoted(name, lang)} ${life(seconds, lang)}; how long an acceptance is kept was not seen in this visit.`));
export const comparedLives = (no: Kept, yes: Kept): Text => inEach((lang) => (lang === 'fr'
  ? `Le refus est gardé ${life(no.seconds, lang)}, l’acceptation ${life(yes.seconds, lang)}.`
  : `The refusal is kept ${life(no.seconds, lang)}, the acceptance ${life(yes.seconds, lang)}.`));
