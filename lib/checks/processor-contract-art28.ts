import { defineCheck, review } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { vendorChats, vendorSeen } from './reading/vendor-chats.ts';

export default defineCheck({
  id: 'processor-contract-art28',
  area: 'chat-transparency',
  title: { en: 'Art. 28 contract signed and complete', fr: 'Contrat de sous-traitance (art. 28) signé et complet' },
  why: {
    en: 'The company behind the chat handles what you write for the site. A contract must bind it to do nothing else with it.',
    fr: 'L’entreprise derrière le chat traite vos propos pour le compte du site. Un contrat doit lui interdire d’en faire autre chose.',
  },
  remedy: {
    en: 'Sign the vendor’s processing contract, or accept it where its terms provide for that, and check that it covers every point of article 28(3).',
    fr: 'Signez le contrat de sous-traitance du prestataire, ou acceptez-le là où ses conditions le prévoient, et vérifiez chaque point de l’article 28, paragraphe 3.',
  },
  law: ['GDPR art. 28(3)', 'CNIL SAN-2023-008'],
  severity: 'critical',
  mode: 'manual',
  question: {
    en: 'Ask the site: is there a contract in force with the chat’s vendor that covers instructions, confidentiality, security, further processors, help with rights, deletion and audits? Where the site runs the software alone, this is met.',
    fr: 'Demandez au site\u00a0: un contrat en vigueur avec le prestataire du chat couvre-t-il instructions, confidentialité, sécurité, sous-traitants ultérieurs, aide aux droits, suppression et audits\u00a0? Si le site exploite seul le logiciel, c’est conforme.',
  },
  needs: ['widgets', 'pages', 'watch', 'site'],
  judge(facts) {
    const chats = vendorChats(facts);
    return 'outcome' in chats ? chats : review(ASK, chats.map(vendorSeen));
  },
});

const ASK: Text = {
  en: 'A contract cannot be seen from outside. Ask the site for it, with its date and the parties.',
  fr: 'Un contrat ne se voit pas du dehors. Demandez-le au site, avec sa date et les parties.',
};
