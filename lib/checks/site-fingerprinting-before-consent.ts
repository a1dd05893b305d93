import { defineCheck, fail, inapplicable, review, untested } from '../model/check.ts';
import type { FingerprintFact, RecordingFact } from '../model/facts.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { isUnasked } from './reading/cells.ts';
import { sorted, type Act, type Subject, type Weight } from './reading/sorted.ts';
import { reasonFor, type Doubt } from './words/doubts.ts';
import { EARLIER_CHOICE } from './words/next-steps.ts';
import { inEach } from './words/parts.ts';
import { consentClause, phaseClause } from './words/phases.ts';

type Done = FingerprintFact['acts'][number] & Act;
interface Maker extends Subject<Done> { readonly use: FingerprintFact['use'] }

/** Not "pass": what a script reads from the device by itself is not recorded (a fact of such readings would go here). */
const READINGS_UNSEEN: Text = {
  en: 'No known fingerprinting service was seen. Whether other scripts read the device’s characteristics is not recorded yet.',
  fr: 'Aucun service connu de prise d’empreinte n’a été vu. Si d’autres scripts lisent les caractéristiques de l’appareil, cela n’est pas encore enregistré.',
};

export default defineCheck({
  id: 'site-fingerprinting-before-consent',
  area: 'site-tracers',
  title: { en: 'No device fingerprinting before consent', fr: 'Pas d’empreinte numérique du terminal avant consentement' },
  why: {
    en: 'A device can be recognised by its characteristics without storing anything on it. Reading them for that purpose needs your agreement all the same.',
    fr: 'Un appareil peut être reconnu à ses caractéristiques sans que rien n’y soit enregistré. Les lire dans ce but demande tout autant votre accord.',
  },
  remedy: {
    en: 'Load code that reads the device only after the visitor has accepted, or only where fraud must be prevented.',
    fr: 'Ne chargez le code qui lit l’appareil qu’après l’acceptation du visiteur, ou seulement là où une fraude doit être empêchée.',
  },
  law: ['LIL art. 82', 'EDPB Guidelines 2/2023', 'CNIL deliberation 2020-091'],
  severity: 'major',
  mode: 'automatic',
  needs: ['fingerprints', 'consent', 'recording'],
  judge({ fingerprints, consent, recording }) {
    if (consent.states[0].state === 'unknown') return inapplicable(EARLIER_CHOICE);
    const makers = fingerprints.map(({ name, use, acts }): Maker => ({ name, use, acts, context: consent.banner?.cites.slice(0, 1) ?? [] }));
    const seen = sorted(makers, ({ use }, act) => weigh(use, act, recording), say);
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    return untested(READINGS_UNSEEN);
  },
});

function weigh(use: Maker['use'], { does, phase }: Done, { fromStart }: RecordingFact): Weight {
  if (!isUnasked(phase.consent)) return null;
  if (use === 'anti-fraud') return { doubt: 'against-fraud' };
  // Loaded is not yet run, and what it found may go anywhere.
  if (does === 'load') return { doubt: 'result-unseen' };
  const doubt: Doubt | null = !fromStart ? 'watched-late' : phase.clear ? null : 'unclear-order';
  return doubt === null ? 'fail' : { doubt };
}

function say({ name }: Maker, acts: NonEmpty<Done>): Text {
  const [{ host, does, phase }] = acts;
  return inEach((lang) => {
    const when = phase.clear ? consentClause(phase, lang) : phaseClause(phase, lang);
    if (lang === 'fr') {
      const what = does === 'send' ? `Des caractéristiques de l’appareil ont été envoyées à ${host}` : `Du code qui lit l’appareil a été chargé depuis ${host}`;
      return `${what} (${name})\u00a0; ${when}.`;
    }
    return `${does === 'send' ? `Characteristics of the device were sent to ${host}` : `Code that reads the device was loaded from ${host}`} (${name}); ${when}.`;
  });
}
