import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { BannerFact, Facts, LayerFact, StorageFact, WidgetFact, WriteFact } from '../model/facts.ts';
import type { Seq } from '../model/observation.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { firstLayerSeen } from './reading/asked.ts';
import { isUnopened } from './reading/cells.ts';
import { isWhole, layersOf, quoteOf, restOf } from './reading/layers.ts';
import { gapOf, opportunity, WHOLE_LOOK } from './reading/opportunity.ts';
import { chatPresence, widgetOf } from './reading/presence.ts';
import { isGroundwork, tracks, tracksOnly } from './reading/purposes.ts';
import { citing } from './reading/sorted.ts';
import { realWrites, singlesOut } from './reading/unopened.ts';
import { OPEN_SETTINGS, WORDS_NOT_KNOWN } from './words/next-for-banner.ts';
import { NO_CHAT, OPEN_CHAT, stay, WAIT_FOR_CHAT } from './words/next-steps.ts';
import { inEach, namesWords, quoted } from './words/parts.ts';

export default defineCheck({
  id: 'banner-chat-purpose-mentioned',
  area: 'banner',
  title: { en: 'The chat is mentioned among the purposes or services', fr: 'Le chatbot figure parmi les finalités ou services présentés' },
  why: {
    en: 'If a chat leaves something on your device before you open it, the banner must say so like everything else it asks about.',
    fr: 'Si un chat dépose quelque chose sur votre appareil avant que vous ne l’ouvriez, le bandeau doit le dire comme le reste.',
  },
  remedy: {
    en: 'List the chat and its vendor in the banner, or let it store nothing before it is opened.',
    fr: 'Faites figurer le chat et son prestataire dans le bandeau, ou faites qu’il n’enregistre rien avant son ouverture.',
  },
  law: ['CNIL advice on chatbots of 19 February 2021', 'CNIL deliberation 2020-092', 'GDPR art. 13'],
  severity: 'major',
  mode: 'automatic',
  needs: ['banner', 'consent', 'watch', 'recording', 'storage', 'widgets', 'pages'],
  judge(facts) {
    const { widgets, storage, consent, watch } = facts;
    if (chatPresence(facts) === 'too-soon') return untested(WAIT_FOR_CHAT);
    if (!isNonEmpty(widgets)) return inapplicable(NO_CHAT);
    const seen = firstLayerSeen(facts);
    if ('outcome' in seen) return seen;
    const { banner } = seen;
    const layers = layersOf(banner);
    const cites = citing(seen.first.cites, banner.second?.cites ?? []);
    const mention = mentionOf(layers, widgets);
    if (mention !== null) return pass(citing(mention.cites), [mention]);
    if (consent.chatCovered === true) return pass(cites);

    const uses = storage.filter((item) => widgetOf(widgets, item.vendor) !== undefined).flatMap((item) => realWrites(item).map((write): Use => ({ item, write })))
      .sort((a, b) => a.write.at - b.write.at || a.write.cites[0] - b.write.cites[0]);
    if (!isNonEmpty(uses)) {
      const gap = gapOf(opportunity(watch, () => true), WHOLE_LOOK);
      if (gap !== null) return untested(stay(gap, 'opening'));
      return widgets.some(({ openedBy }) => openedBy === 'visitor') ? inapplicable(NOTHING_STORED) : untested(OPEN_CHAT);
    }
    const rest = restOf(banner);
    if (rest === 'behind-settings') return untested(OPEN_SETTINGS);

    const notable = uses.filter(needsWords);
    const certain = notable.filter(isCertain);
    const told = tell(isNonEmpty(certain) ? certain : isNonEmpty(notable) ? notable : uses, widgets, cites);
    if (rest === 'unclear' || !layers.every(isWhole)) return review(WORDS_NOT_KNOWN, [told]);
    if (hasListBeyond(banner)) return review(READ_THE_LIST, [told]);
    if (isNonEmpty(certain)) return fail([told]);
    return isNonEmpty(notable) ? review(DOUBTFUL, [told]) : warn([told]);
  },
});

interface Use { readonly item: StorageFact; readonly write: WriteFact }

/** Before the opening, or for more than the conversation: then the banner must speak of it. */
const needsWords = ({ item, write }: Use): boolean =>
  !isGroundwork(item) && (tracks(item) || (isUnopened(write.phase.chat) && singlesOut(item, write)));
const isCertain = ({ item, write }: Use): boolean => item.confidence === 'high' && (tracksOnly(item) || (isUnopened(write.phase.chat) && write.phase.clear));

/** By a word for chats, or by the name of one of the vendors. */
function mentionOf(layers: readonly LayerFact[], widgets: Facts['widgets']): Finding | null {
  for (const layer of layers) {
    const quote = quoteOf(layer, 'purpose-chat') ?? [layer.text, ...layer.toggles.flatMap(({ words, beside }) => [words, beside])].flatMap((text) => widgets.map(({ name }) => nameIn(text, name))).find((name) => name !== null) ?? null;
    if (quote !== null) return { what: inEach((lang) => (lang === 'fr' ? `Le bandeau mentionne\u00a0: ${quoted(quote, lang)}.` : `The banner mentions: ${quoted(quote, lang)}.`)), cites: citing(layer.cites) };
  }
  return null;
}

/** As a whole word: “Drift” is not in “drifting”. A vendor unknown to the rules goes by its host, which says nothing here. */
function nameIn(text: string, name: string): string | null {
  const said = ` ${text.toLowerCase().split(/[^\p{L}\p{N}]+/u).join(' ')} `;
  const wanted = name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join(' ');
  return wanted !== '' && said.includes(` ${wanted} `) ? name : null;
}

/** A list of partners or services in a further layer may name the vendor. */
const hasListBeyond = (banner: BannerFact): boolean => layersOf(banner).some(({ links, buttons }) => [...links, ...buttons].some(({ says }) => says?.includes('partners')));

function tell(uses: NonEmpty<Use>, widgets: readonly WidgetFact[], layers: NonEmpty<Seq>): Finding {
  const names = [...new Set(uses.map(({ item }) => item.name))];
  const owners = [...new Set(uses.map(({ item }) => widgetOf(widgets, item.vendor)?.name ?? item.host))].sort();
  const early = uses.some(({ write }) => isUnopened(write.phase.chat) && write.phase.clear);
  const what = inEach((lang) => {
    const fr = lang === 'fr';
    const when = early ? (fr ? ' avant son ouverture' : ' before it was opened') : '';
    return fr ? `Le bandeau ne parle ni d’un chat ni de ${namesWords(owners, lang)}, et le chat a enregistré ${namesWords(names, lang)}${when}.`
      : `The banner speaks neither of a chat nor of ${namesWords(owners, lang)}, and the chat stored ${namesWords(names, lang)}${when}.`;
  });
  return { what, cites: citing(uses[0].write.cites, uses.flatMap(({ write }) => write.cites), layers) };
}

const NOTHING_STORED: Text = { en: 'The chat stored nothing, so there was nothing to present.', fr: 'Le chat n’a rien enregistré\u00a0: il n’y avait rien à présenter.' };
const READ_THE_LIST: Text = {
  en: 'The banner leads to a list of partners. Open it and look for the chat’s vendor.',
  fr: 'Le bandeau mène à une liste de partenaires. Ouvrez-la et cherchez le prestataire du chat.',
};
const DOUBTFUL: Text = {
  en: 'Whether this belongs to the chat, what it serves or when it came is not certain, and the banner does not speak of a chat.',
  fr: 'Il n’est pas certain que cela vienne du chat, ni à quoi cela sert ou à quel moment c’est arrivé, et le bandeau ne parle pas de chat.',
};
