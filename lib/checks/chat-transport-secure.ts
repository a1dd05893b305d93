import { defineCheck, fail, inapplicable, pass, review, untested } from '../model/check.ts';
import { isNonEmpty } from '../model/text.ts';
import { isLocal } from '../site.ts';
import { contactSubjects, type Contact } from './reading/contacts.ts';
import { chatPresence } from './reading/presence.ts';
import { citing, sorted } from './reading/sorted.ts';
import { reasonFor } from './words/doubts.ts';
import { NO_CHAT, WAIT_FOR_CHAT } from './words/next-steps.ts';
import { inEach } from './words/parts.ts';

const LOCAL_ONLY = {
  en: 'The chat is served from this machine or a private network.',
  fr: 'Le chat est servi par cette machine ou un réseau privé.',
};
const NO_TRAFFIC = {
  en: 'No traffic of the chat was seen yet. Open the chat.',
  fr: 'Aucun échange du chat n’a encore été vu. Ouvrez le chat.',
};

export default defineCheck({
  id: 'chat-transport-secure',
  area: 'transport',
  title: { en: 'Chat traffic is encrypted', fr: 'Échanges du chat chiffrés' },
  why: {
    en: 'What you tell a chat may be private. Unencrypted, it can be read and changed by anyone between you and the site.',
    fr: 'Ce que vous dites à un chat peut être intime. Sans chiffrement, quiconque se trouve entre vous et le site peut le lire et le modifier.',
  },
  remedy: {
    en: 'Load the chat’s script and frames over https, and its socket over wss.',
    fr: 'Chargez le script et les cadres du chat en https, et sa connexion temps réel en wss.',
  },
  law: ['GDPR art. 32', 'CNIL SAN-2023-008'],
  severity: 'critical',
  mode: 'automatic',
  needs: ['widgets', 'requests', 'watch', 'pages'],
  judge({ widgets, requests, watch, pages }) {
    if (chatPresence({ widgets, pages, watch }) === 'too-soon') return untested(WAIT_FOR_CHAT);
    if (widgets.length === 0) return inapplicable(NO_CHAT);

    // Loopback and private addresses are a developer's machine: nothing leaves it.
    const contacts = contactSubjects(requests, widgets).filter(({ name }) => !isLocal(name));
    const weigh = ({ request }: Contact) => {
      if (request.secure) return 'fine';
      return request.confidence === 'high' ? 'fail' : ({ doubt: 'weak-attribution' } as const);
    };
    const seen = sorted(contacts, (_, contact: Contact) => weigh(contact), ({ widget: { name: owner }, name }, [first]) => inEach((lang) => (lang === 'fr'
      ? `Une requête en ${first.request.scheme}, sans chiffrement, a été faite vers ${name} (${owner}).`
      : `A request over ${first.request.scheme}, without encryption, was made to ${name} (${owner}).`)));
    if (isNonEmpty(seen.fails)) return fail(seen.fails);
    if (isNonEmpty(seen.doubts)) return review(reasonFor(seen.reasons), seen.doubts);
    if (isNonEmpty(seen.fine)) return pass(citing(seen.fine));
    const local = contactSubjects(requests, widgets).length > 0;
    return local ? inapplicable(LOCAL_ONLY) : untested(NO_TRAFFIC);
  },
});
