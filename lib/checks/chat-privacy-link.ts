import { defineCheck, fail, inapplicable, pass, review, untested, type Finding } from '../model/check.ts';
import type { WidgetFact } from '../model/facts.ts';
import { isNonEmpty, type Text } from '../model/text.ts';
import { chatPresence } from './reading/presence.ts';
import { citing } from './reading/sorted.ts';
import { NO_CHAT, OPEN_CHAT, WAIT_FOR_CHAT } from './words/next-steps.ts';
import { inEach } from './words/parts.ts';

const UNREAD: Text = {
  en: 'The chat’s window could not be read. Look in it for a link to the site’s privacy notice.',
  fr: 'La fenêtre du chat n’a pas pu être lue. Cherchez-y un lien vers la politique de confidentialité du site.',
};

/** Something was on show: opened by the visitor, by itself, or by nobody knows whom. */
const shown = (widget: WidgetFact): boolean => widget.openedBy !== null || widget.autoOpenedAt !== null || widget.unclear || widget.messageSent;

const WORDS: Readonly<Record<WidgetFact['noticeLink'], (name: string) => Text>> = {
  site: (name) => ({ en: `The ${name} chat has a link to the site’s privacy notice.`, fr: `Le chat ${name} contient un lien vers la politique de confidentialité du site.` }),
  vendor: (name) => ({
    en: `The ${name} chat has a link to its vendor’s privacy notice only, not to the site’s.`,
    fr: `Le chat ${name} ne contient qu’un lien vers la politique de confidentialité de son prestataire, pas celle du site.`,
  }),
  none: (name) => ({ en: `The ${name} chat was open and no link to a privacy notice was found in it.`, fr: `Le chat ${name} était ouvert et aucun lien vers une politique de confidentialité n’y a été trouvé.` }),
  unread: (name) => ({ en: `The ${name} chat was open and its text could not be read.`, fr: `Le chat ${name} était ouvert et son texte n’a pas pu être lu.` }),
};

const told = (widget: WidgetFact): Finding => ({
  what: inEach((lang) => WORDS[widget.noticeLink](widget.name)[lang]),
  cites: isNonEmpty(widget.noticeCites) ? citing(widget.noticeCites, widget.cites.slice(0, 1)) : widget.cites,
});

export default defineCheck({
  id: 'chat-privacy-link',
  area: 'chat-transparency',
  title: { en: 'Link to the privacy notice from the chat widget', fr: 'Lien vers la politique de confidentialité depuis le chat' },
  why: {
    en: 'Before you tell a chat anything, you should be one click away from knowing what becomes of it.',
    fr: 'Avant de confier quoi que ce soit à un chat, vous devriez être à un clic de savoir ce qu’il en advient.',
  },
  remedy: {
    en: 'Put a link to your own privacy notice in the chat’s first screen.',
    fr: 'Placez un lien vers votre propre politique de confidentialité sur le premier écran du chat.',
  },
  law: ['GDPR art. 12(1) and 13', 'WP260, guidelines on transparency'],
  severity: 'major',
  mode: 'automatic',
  needs: ['widgets', 'watch', 'pages'],
  judge({ widgets, watch, pages }) {
    const presence = chatPresence({ widgets, pages, watch });
    if (presence === 'too-soon') return untested(WAIT_FOR_CHAT);
    if (presence === 'absent') return inapplicable(NO_CHAT);

    const linked = widgets.filter((widget) => widget.noticeLink === 'site');
    const without = widgets.filter((widget) => shown(widget) && (widget.noticeLink === 'none' || widget.noticeLink === 'vendor')).map(told);
    // "Not found" is an absence, and a hole may hide the link.
    if (isNonEmpty(without)) return fail(without, false);
    const unread = widgets.filter((widget) => shown(widget) && widget.noticeLink === 'unread').map(told);
    if (unread.length > 0) return review(UNREAD, unread);
    // A chat that was not opened has shown nothing; with several, each must be.
    const findings = linked.map(told);
    if (linked.length < widgets.length || !isNonEmpty(findings)) return untested(OPEN_CHAT);
    return pass(citing(findings[0].cites, findings.flatMap(({ cites }) => cites)), findings);
  },
});
