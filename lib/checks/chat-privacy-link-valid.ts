import { defineCheck, fail, inapplicable, pass, review, untested, warn, type Finding, type Verdict } from '../model/check.ts';
import type { Facts, WidgetFact } from '../model/facts.ts';
import { isNonEmpty, type NonEmpty, type Text } from '../model/text.ts';
import { noticesRead, traceIn } from './reading/notice.ts';
import { onChat } from './reading/notice-on-chat.ts';
import { isShown, ofEachChat, type OpenChat } from './reading/panel.ts';
import { citing } from './reading/sorted.ts';
import { runsAtVendor } from './reading/vendor-chats.ts';
import { inEach } from './words/parts.ts';

export default defineCheck({
  id: 'chat-privacy-link-valid',
  area: 'chat-transparency',
  title: { en: 'The chat’s privacy link works and is the site’s own notice', fr: 'Le lien du chat mène à la bonne politique (celle du site)' },
  why: {
    en: 'A link that is broken, or leads to what another company does with your words, tells you nothing about this site.',
    fr: 'Un lien cassé, ou qui mène à ce qu’une autre entreprise fait de vos propos, ne vous apprend rien sur ce site.',
  },
  remedy: {
    en: 'Let the chat’s link lead to your own privacy notice, in the visitor’s language, and mention the chat there.',
    fr: 'Faites mener le lien du chat à votre propre politique de confidentialité, dans la langue de l’internaute, et parlez-y du chat.',
  },
  law: ['GDPR art. 12(1) and 13'],
  severity: 'major',
  mode: 'automatic',
  question: {
    en: 'Follow the chat’s privacy link: does it open this site’s own notice, in your language, and does the notice speak of the chat?',
    fr: 'Suivez le lien de confidentialité du chat\u00a0: ouvre-t-il la politique de ce site, dans votre langue, et y est-il question du chat\u00a0?',
  },
  needs: ['widgets', 'panels', 'notices', 'pages', 'watch', 'site'],
  judge: (facts) => ofEachChat(facts, (chat) => judgeLink(chat, facts)),
});

function judgeLink({ widget, panel }: OpenChat, { pages, notices, site }: Pick<Facts, 'pages' | 'notices' | 'site'>): Verdict {
  const cites = isNonEmpty(widget.noticeCites) ? citing(widget.noticeCites) : panel.cites;
  if (widget.noticeLink === 'vendor') {
    // Whoever sells the chat may use it on its own site: then its notice is the site's.
    return isVendorsSite(widget) && !runsAtVendor(widget, site.site) ? review(VENDORS_OWN, [leadsToVendor(widget, cites)]) : fail([leadsToVendor(widget, cites)]);
  }
  if (widget.noticeLink === 'none') return isShown(widget) ? inapplicable(NO_LINK) : untested(FOLLOW);
  if (widget.noticeLink === 'unread') return review(NOT_SEEN);

  const opened = pages.filter(({ url }) => url.text === widget.noticeUrl?.text);
  const broken = opened.find(({ status }) => status === 404 || status === 410);
  if (broken) return fail([{ what: answered(widget.name, broken.status ?? 404), cites: citing(cites, broken.cites) }]);
  // Refusals to answer may be for us alone, or for now: robots are kept out, servers fall over.
  const refused = opened.find(({ status }) => typeof status === 'number' && status >= 400);
  if (refused) return review(TRY_AGAIN, [{ what: answered(widget.name, refused.status ?? 0), cites: citing(cites, refused.cites) }]);
  const read = noticesRead({ notices: notices.filter(({ url }) => url.text === widget.noticeUrl?.text) });
  if (read !== null) {
    const spoken = onChat(read);
    if (isNonEmpty(spoken)) return pass(citing(cites, read.cites), [spoken[0].finding]);
    const perhaps = traceIn(read, 'chat-covered');
    if (perhaps !== null || read.doubt !== null) return review(READ_CHAT, perhaps === null ? [] : [perhaps]);
    return warn([{ what: saysNothing(widget.name), cites: citing(cites, read.cites) }]);
  }
  return opened.length > 0 ? review(READ_IT, [{ what: opensWords(widget.name), cites: citing(cites, ...opened.map((page) => page.cites)) }]) : untested(FOLLOW);
}

/** The site serves the chat itself. */
const isVendorsSite = ({ selfHosted, foundBy }: WidgetFact): boolean => selfHosted || foundBy === 'shape';

const leadsToVendor = ({ name }: WidgetFact, cites: NonEmpty<number>): Finding => ({
  what: {
    en: `The only privacy link in the ${name} chat leads to its vendor’s notice, not to the site’s.`,
    fr: `Le seul lien de confidentialité du chat ${name} mène à la politique de son prestataire, pas à celle du site.`,
  },
  cites,
});
const answered = (name: string, status: number): Text => inEach((lang) => (lang === 'fr'
  ? `La page où mène le lien du chat ${name} a répondu ${status}.`
  : `The page that the link in the ${name} chat leads to answered ${status}.`));
const opensWords = (name: string): Text => ({
  en: `The link in the ${name} chat leads to a page that was opened.`,
  fr: `Le lien du chat ${name} mène à une page qui a été ouverte.`,
});

const saysNothing = (name: string): Text => ({
  en: `The notice that the link in the ${name} chat leads to does not speak of the chat.`,
  fr: `La politique où mène le lien du chat ${name} ne parle pas du chat.`,
});

const READ_CHAT: Text = {
  en: 'The notice was read, and no sentence about the chat was recognised. See whether it speaks of the chat.',
  fr: 'La politique a été lue, et aucune phrase sur le chat n’a été reconnue. Regardez si elle parle du chat.',
};
const NO_LINK: Text = { en: 'No privacy link was found in the chat.', fr: 'Aucun lien de confidentialité n’a été trouvé dans le chat.' };
const NOT_SEEN: Text = {
  en: 'The links in the chat could not be seen. Look for the one to the privacy notice and follow it.',
  fr: 'Les liens du chat n’ont pas pu être vus. Cherchez celui de la politique de confidentialité et suivez-le.',
};
const FOLLOW: Text = {
  en: 'Follow the privacy link in the chat, in this tab.',
  fr: 'Suivez le lien de confidentialité du chat, dans cet onglet.',
};
const TRY_AGAIN: Text = {
  en: 'The page did not open this time. Try again.',
  fr: 'La page ne s’est pas ouverte cette fois. Réessayez.',
};
const READ_IT: Text = {
  en: 'The page opened and its words have not been read. See whether it speaks of the chat.',
  fr: 'La page s’est ouverte et ses mots n’ont pas été lus. Regardez si elle parle du chat.',
};
const VENDORS_OWN: Text = {
  en: 'The chat may be the site’s own, and then its notice is the right one.',
  fr: 'Le chat est peut-être celui du site lui-même, auquel cas cette politique est la bonne.',
};
