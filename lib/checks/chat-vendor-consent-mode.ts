import { defineCheck, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { WidgetFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { isUnasked } from './reading/cells.ts';
import { gapOf, opportunity, WHOLE_LOOK } from './reading/opportunity.ts';
import { allCites } from './reading/presence.ts';
import { seenChats } from './reading/seen-chat.ts';
import { citing, sorted } from './reading/sorted.ts';
import { leftovers, realWrites, sayChatStored, tracerSubject, weighBeforeOpen } from './reading/unopened.ts';
import { reasonFor } from './words/doubts.ts';
import { alreadyThere, RELOAD_TO_WATCH, startClean, stay } from './words/next-steps.ts';
import { inEach, quoted } from './words/parts.ts';

const NO_OPTION: Text = {
  en: 'No option of this chat’s vendor to wait for agreement is known.',
  fr: 'Aucune option du prestataire de ce chat pour attendre un accord n’est connue.',
};

type Named = WidgetFact & { readonly how: string };

const offers = ({ name, how, cites }: Named): Finding => ({
  what: inEach((lang) => (lang === 'fr' ? `${name} propose une option pour attendre un accord\u00a0: ${quoted(how, lang)}. Elle ne semble pas active.` : `${name} offers an option to wait for an agreement: ${quoted(how, lang)}. It does not seem to be in use.`)),
  cites: citing(cites),
});

export default defineCheck({
  id: 'chat-vendor-consent-mode',
  area: 'chat-tracers',
  title: { en: 'The vendor’s consent option is used where one exists', fr: 'L’option «\u00a0consentement\u00a0» du prestataire est activée lorsqu’elle existe' },
  why: {
    en: 'Many chats can be told to wait until you agree or open them. Left off, that setting lets them recognise you without need.',
    fr: 'Beaucoup de chats peuvent attendre que vous acceptiez ou les ouvriez. Laissé inactif, ce réglage leur permet de vous reconnaître sans nécessité.',
  },
  remedy: {
    en: 'Turn on the option named here, as the vendor’s documentation describes it.',
    fr: 'Activez l’option nommée ici, comme l’explique la documentation du prestataire.',
  },
  law: ['GDPR art. 24 and 25'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['widgets', 'storage', 'consent', 'watch', 'pages', 'recording'],
  judge({ widgets, storage, consent, watch, pages, recording }) {
    const chats = seenChats({ widgets, pages, watch });
    if ('outcome' in chats) return chats;
    const named = chats.flatMap((widget): Named[] => (widget.maker?.consentMode == null ? [] : [{ ...widget, how: widget.maker.consentMode }]));
    if (!isNonEmpty(named)) return inapplicable(NO_OPTION);

    const scene = { widgets, consent, recording };
    const items = storage.filter((item) => named.some(({ vendor }) => vendor === item.vendor));
    // Only what came while nobody had agreed tells whether the option was on: an option set on the vendor's server is not seen.
    const early = items.map((item) => tracerSubject(item, realWrites(item).filter(({ phase }) => isUnasked(phase.consent)), scene));
    const seen = sorted(early, ({ item }, write) => weighBeforeOpen(item, write, scene), sayChatStored);
    const guilty = named.filter(({ vendor }) => early.some(({ item, acts }) => item.vendor === vendor && acts.some((write) => weighBeforeOpen(item, write, scene) === 'fail')));
    const [first, ...more] = [...seen.fails, ...guilty.map(offers).sort((a, b) => (a.what.en < b.what.en ? -1 : 1))];
    if (first !== undefined) return warn([first, ...more]);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);

    if (!recording.fromStart) return untested(RELOAD_TO_WATCH);
    const old = leftovers(items);
    if (old !== null) return untested(alreadyThere(old));
    const chance = opportunity(watch, isUnasked);
    const gap = gapOf(chance, WHOLE_LOOK);
    if (gap === null) return pass(citing(allCites(named), chance.cites, seen.fine));
    return untested(chance.cites.length === 0 || !isUnasked(consent.final) ? startClean(WHOLE_LOOK, 'opening-or-answering') : stay(gap, 'opening-or-answering'));
  },
});
