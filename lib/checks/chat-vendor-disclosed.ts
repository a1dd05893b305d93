import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Verdict } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { sameSite } from '../site.ts';
import { foundIn, noticesRead } from './reading/notice.ts';
import { notSilent, onChat } from './reading/notice-on-chat.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { unheard } from './reading/panel-said.ts';
import { citing } from './reading/sorted.ts';
import { reasonFor } from './words/doubts.ts';
import { quoteWords } from './words/notice.ts';
import { NOTICE_NOT_READ } from './words/panel.ts';
import { inEach, quoted } from './words/parts.ts';

export default defineCheck({
  id: 'chat-vendor-disclosed',
  area: 'chat-transparency',
  title: { en: 'The chat provider is disclosed as recipient / processor', fr: 'Le prestataire du chat est mentionné comme destinataire / sous-traitant' },
  why: {
    en: 'What you write is usually kept by a company you never chose. Its name, or what kind of company it is, must be told.',
    fr: 'Ce que vous écrivez est le plus souvent conservé par une entreprise que vous n’avez pas choisie. Son nom, ou sa catégorie, doit être indiqué.',
  },
  remedy: {
    en: 'Name the chat’s provider among the recipients in your privacy notice.',
    fr: 'Nommez le prestataire du chat parmi les destinataires dans votre politique de confidentialité.',
  },
  law: ['GDPR art. 13(1)(e)'],
  severity: 'minor',
  mode: 'automatic',
  question: {
    en: 'Does the chat or the privacy notice name the company that provides the chat, or at least its category?',
    fr: 'Le chat ou la politique de confidentialité nomme-t-il l’entreprise qui fournit le chat, ou au moins sa catégorie\u00a0?',
  },
  needs: ['widgets', 'panels', 'notices', 'pages', 'watch', 'site'],
  judge: (facts) => ofEachChat(facts, (chat) => judgeChat(chat, facts)),
});

function judgeChat(chat: OpenChat, facts: Pick<Facts, 'notices' | 'site'>): Verdict {
  const { widget, panel } = chat;
  const { site } = facts.site;
  if (isNonEmpty(widget.hosts) && widget.hosts.every((host) => sameSite(host, site))) {
    // Software that a site runs itself has no provider; a vendor behind the site's own name has.
    return widget.foundBy === 'shape' ? inapplicable(NO_PROVIDER) : review(reasonFor(['self-hosted']));
  }
  const named = [...panel.quotes].filter(({ words }) => names(words, widget.name)).sort((a, b) => (a.words < b.words ? -1 : 1))[0];
  if (widget.foundBy === 'rule' && named !== undefined) return pass(named.cites, [{ what: shows(widget.name, named.words), cites: named.cites }]);
  const control = [...panel.controls].sort().find((words) => names(words, widget.name));
  if (widget.foundBy === 'rule' && control !== undefined) return pass(citing(panel.cites), [{ what: shows(widget.name, control), cites: panel.cites }]);
  return judgeNotice(facts, chat);
}

/** By its name, or by what kind of firm it is. */
function judgeNotice(facts: Pick<Facts, 'notices'>, chat: OpenChat): Verdict {
  const { widget } = chat;
  const read = noticesRead(facts);
  if (read === null) return untested(NOTICE_NOT_READ);
  const named = read.all.flatMap(({ vendors, cites }) => vendors.filter(({ vendor }) => vendor === widget.vendor).map(({ sentence }) => ({ what: quoteWords(sentence), cites })));
  if (isNonEmpty(named)) return pass(read.cites, named);
  const spoken = onChat(read);
  // What is called like its host has no name to look for, and a firm that the notice names may be behind it.
  if (widget.foundBy === 'shape' || spoken.some(({ chat: { provider } }) => provider !== null)) return review(WHO_IS_IT, spoken.map(({ finding }) => finding));
  const kind = foundIn(read, 'recipients');
  if (kind === null || kind.mention.confidence === 'low') return notSilent(chat, read, 'recipients') ?? fail([{ what: isNowhere(widget.name), cites: read.cites }], false);
  return unheard(chat) ?? (read.doubt === null ? warn([{ what: onlyKind(widget.name), cites: kind.finding.cites }, kind.finding]) : review(read.doubt, [kind.finding]));
}

const isNowhere = (name: string): Text => ({ en: `Neither the chat’s window nor the privacy notice names ${name}, or any recipient.`, fr: `Ni la fenêtre du chat ni la politique de confidentialité ne nomme ${name}, ni aucun destinataire.` });
const onlyKind = (name: string): Text => ({ en: `The privacy notice speaks of recipients, and does not name ${name}.`, fr: `La politique de confidentialité parle de destinataires, sans nommer ${name}.` });
const WHO_IS_IT: Text = {
  en: 'The chat’s window does not name the company that provides the chat. Read what the notice says: is it that company, or its kind?',
  fr: 'La fenêtre du chat ne nomme pas l’entreprise qui le fournit. Lisez ce que dit la politique\u00a0: est-ce cette entreprise, ou sa catégorie\u00a0?',
};

/** The name as a word of its own: “Ada” is not in “Adapter”. */
function names(words: string, name: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(words);
}

const shows = (name: string, words: string): Text => inEach((lang) => (lang === 'fr' ? `La fenêtre du chat nomme ${name}\u00a0: ${quoted(words, lang)}.` : `The chat’s window names ${name}: ${quoted(words, lang)}.`));

const NO_PROVIDER: Text = {
  en: 'Everything the chat is made of comes from the site itself.',
  fr: 'Tout ce qui compose le chat vient du site lui-même.',
};
