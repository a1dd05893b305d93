import { defineCheck, inapplicable, pass, review, untested, warn, type Finding } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { isNamedIn, organisationsOf } from './reading/organisations.ts';
import { foundIn, notFound, noticesRead } from './reading/notice.ts';
import { vendorChats, vendorSeen } from './reading/vendor-chats.ts';
import { OPEN_NOTICE } from './words/notice.ts';
import { inEach } from './words/parts.ts';

export default defineCheck({
  id: 'processor-listed-in-notice',
  area: 'notice',
  title: { en: 'Processors appear in notice', fr: 'Sous-traitants mentionnés' },
  why: {
    en: 'Companies that receive your data should be found in the notice, by name or at least by kind.',
    fr: 'Les entreprises qui reçoivent vos données doivent se trouver dans la politique, par leur nom ou au moins par catégorie.',
  },
  remedy: {
    en: 'Name the recipients in the notice, the chat’s vendor included, or tell their categories.',
    fr: 'Nommez les destinataires dans la politique, prestataire du chat compris, ou indiquez leurs catégories.',
  },
  law: ['GDPR art. 13(1)(e)'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'widgets', 'storage', 'pages', 'watch', 'site'],
  judge(facts) {
    const organisations = organisationsOf(facts.storage, facts.site.site);
    const seen = vendorChats(facts);
    const chats = 'outcome' in seen ? [] : seen;
    if (chats.length === 0 && organisations.length === 0) return 'outcome' in seen && seen.outcome === 'untested' ? seen : inapplicable(NOBODY);
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);

    const said = read.all.flatMap(({ mentions, vendors }) => [...mentions, ...vendors].map(({ sentence }) => sentence)).join(' ');
    const missing: readonly Finding[] = [
      ...chats.filter((chat) => !read.all.some(({ vendors }) => vendors.some(({ vendor }) => vendor === chat.vendor))).map(vendorSeen),
      ...organisations.filter((one) => !isNamedIn(said, one)).map(({ name, cites }) => ({ what: organisationSeen(name), cites })),
    ];
    if (missing.length === 0) return pass(read.cites);
    // A category is enough in law, and which company belongs to it is for a person to see.
    const recipients = foundIn(read, 'recipients');
    if (recipients !== null && recipients.mention.confidence !== 'low') return review(BY_KIND, [recipients.finding, ...missing]);
    return notFound(read, 'recipients', SUBJECT, (silent) => warn([silent, ...missing], false));
  },
});

const organisationSeen = (name: string): Text => inEach((lang) => (lang === 'fr' ? `${name} a reçu ou enregistré quelque chose pendant la visite.` : `${name} received or stored something during the visit.`));
const SUBJECT: Text = { en: 'who receives data', fr: 'qui reçoit les données' };
const NOBODY: Text = {
  en: 'No chat of another company and no known tracer of one was seen.',
  fr: 'Aucun chat d’une autre entreprise ni traceur connu n’a été vu.',
};
const BY_KIND: Text = {
  en: 'Not all companies seen were found by name. See whether the recipients that the notice tells cover them.',
  fr: 'Toutes les entreprises vues n’ont pas été trouvées par leur nom. Voyez si les destinataires indiqués les couvrent.',
};
