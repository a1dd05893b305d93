import { defineCheck, inapplicable, pass, review, untested, type Verdict } from '../model/check.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { sameSite } from '../site.ts';
import { ofEachChat, type OpenChat } from './reading/panel.ts';
import { citing } from './reading/sorted.ts';
import { reasonFor } from './words/doubts.ts';
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
  needs: ['widgets', 'panels', 'pages', 'watch', 'site'],
  judge: (facts) => ofEachChat(facts, (chat) => judgeChat(chat, facts.site.site)),
});

function judgeChat({ widget, panel }: OpenChat, site: string): Verdict {
  if (isNonEmpty(widget.hosts) && widget.hosts.every((host) => sameSite(host, site))) {
    // Software that a site runs itself has no provider; a vendor behind the site's own name has.
    return widget.foundBy === 'shape' ? inapplicable(NO_PROVIDER) : review(reasonFor(['self-hosted']));
  }
  const named = [...panel.quotes].filter(({ words }) => names(words, widget.name)).sort((a, b) => (a.words < b.words ? -1 : 1))[0];
  if (widget.foundBy === 'rule' && named !== undefined) return pass(named.cites, [{ what: shows(widget.name, named.words), cites: named.cites }]);
  const control = [...panel.controls].sort().find((words) => names(words, widget.name));
  if (widget.foundBy === 'rule' && control !== undefined) return pass(citing(panel.cites), [{ what: shows(widget.name, control), cites: panel.cites }]);
  return untested(NOTICE_NOT_READ);
}

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
