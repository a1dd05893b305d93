import { defineCheck, fail, inapplicable, untested, warn } from '../model/check.ts';
import type { Text } from '../model/text.ts';
import { foundIn, judgeMention, noticesRead } from './reading/notice.ts';
import { OPEN_NOTICE } from './words/notice.ts';

/**
 * GDPR art. 37(1): public authorities, and firms whose core business is to monitor people, or to process sensitive
 * things, on a large scale. Few firms are that, and what a firm's business is no machine sees: who names no officer
 * and says where to write is not held to have forgotten one (art. 13(1)(b): "where applicable").
 */
export default defineCheck({
  id: 'notice-dpo-contact',
  area: 'notice',
  title: { en: 'DPO contact where there is one', fr: 'Coordonnées du DPO le cas échéant' },
  why: {
    en: 'Some sites must have a person in charge of your data, independent, whom you can write to.',
    fr: 'Certains sites doivent avoir une personne indépendante chargée de vos données, à qui vous pouvez écrire.',
  },
  remedy: {
    en: 'Give the contact of the data protection officer, if there is one.',
    fr: 'Donnez le contact du délégué à la protection des données, s’il y en a un.',
  },
  law: ['GDPR art. 13(1)(b), 37'],
  severity: 'minor',
  mode: 'automatic',
  needs: ['notices', 'site'],
  judge(facts) {
    const read = noticesRead(facts);
    if (read === null) return untested(OPEN_NOTICE);
    const isPublic = PUBLIC_BODY.test(facts.site.site);
    const found = foundIn(read, 'dpo-contact');
    const denied = read.all.some(({ deniesOfficer }) => deniesOfficer !== null);
    if (!isPublic && denied && (found === null || found.mention.confidence === 'low')) return inapplicable(DENIED);
    if (!isPublic && !denied && found === null && read.doubt === null && read.all.some(({ contact }) => contact)) return inapplicable(NONE_NAMED);
    return judgeMention(facts, {
      kind: 'dpo-contact',
      subject: SUBJECT,
      absent: (finding) => (isPublic ? fail([finding, { what: MUST, cites: finding.cites }], false) : warn([finding, { what: NO_CONTACT, cites: finding.cites }], false)),
    });
  },
});

/** Names that a state gives to its own bodies alone. A town's or a hospital's own name shows nothing for certain. */
const PUBLIC_BODY = /(?:^|\.)(?:gouv\.fr|europa\.eu|gov\.(?:ie|it|uk|pt|gr|pl|mt)|gob\.es|gv\.at|fgov\.be|overheid\.nl|bund\.de)$/;

const SUBJECT: Text = { en: 'how to reach a data protection officer', fr: 'comment joindre un délégué à la protection des données' };
const NONE_NAMED: Text = {
  en: 'The notice names no data protection officer, and says where to write. Most small firms need none.',
  fr: 'La politique ne nomme pas de délégué à la protection des données, et dit où écrire. La plupart des petites entreprises n’en ont pas besoin.',
};
const DENIED: Text = {
  en: 'The notice says that there is no data protection officer. Most small firms need none.',
  fr: 'La politique dit qu’il n’y a pas de délégué à la protection des données. La plupart des petites entreprises n’en ont pas besoin.',
};
const MUST: Text = { en: 'The address of the site is one of a public body, and those have an officer.', fr: 'L’adresse du site est celle d’un organisme public, et ceux-ci ont un délégué.' };
const NO_CONTACT: Text = { en: 'No other way to write or call was found in it either.', fr: 'Aucun autre moyen d’écrire ou d’appeler n’y a été trouvé non plus.' };
