import { inapplicable, review, untested, type Finding, type Verdict } from '../../model/check.ts';
import type { Facts } from '../../model/facts.ts';
import type { Text } from '../../model/text.ts';
import { inEach, namesWords } from '../words/parts.ts';
import { WAIT_FOR_CHAT } from '../words/next-steps.ts';
import { NO_PAGE_YET, READ_NO_PAGE } from '../words/transport.ts';
import { personalForms } from './forms-asked.ts';
import { chatPresence } from './presence.ts';
import { citing } from './sorted.ts';

type Asked = Pick<Facts, 'widgets' | 'storage' | 'pages' | 'watch'>;

/** What no visit shows and the site knows: asked wherever something was seen that handles people's data. @param reason what a person should find out */
export function askOfProcessing(facts: Asked, reason: Text): Verdict {
  if (facts.pages.length === 0) return untested(NO_PAGE_YET);
  const seen = [...chats(facts), ...identifiers(facts), ...personalForms(facts.pages).slice(0, 1)];
  if (seen.length > 0) return review(reason, seen);
  if (facts.pages.some(({ contentSeen }) => !contentSeen)) return untested(READ_NO_PAGE);
  return chatPresence(facts) === 'too-soon' ? untested(WAIT_FOR_CHAT) : inapplicable(NOTHING_SEEN);
}

const chats = ({ widgets }: Asked): readonly Finding[] =>
  [...widgets].sort((a, b) => (a.vendor < b.vendor ? -1 : 1)).map(({ name, cites }) => ({ what: inEach((lang) => (lang === 'fr' ? `Le site a un chat\u00a0: ${name}.` : `The site has a chat: ${name}.`)), cites: citing(cites) }));

/** What can single out a visitor is personal data (GDPR recital 30). */
function identifiers({ storage }: Asked): readonly Finding[] {
  const each = storage.filter(({ identifies, infrastructure, writes }) => identifies === true && !infrastructure && writes.length > 0).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cites[0] - b.cites[0]));
  const [first, ...rest] = each;
  if (first === undefined) return [];
  const names = each.map(({ name }) => name);
  return [{
    what: inEach((lang) => (lang === 'fr' ? `Des identifiants ont été enregistrés\u00a0: ${namesWords(names, lang)}.` : `Identifiers were stored: ${namesWords(names, lang)}.`)),
    cites: citing(first.cites, ...rest.map(({ cites }) => cites)),
  }];
}

const NOTHING_SEEN: Text = {
  en: 'No chat, no identifier and no form for contact details was seen.',
  fr: 'Ni chat, ni identifiant, ni formulaire de coordonnées n’a été vu.',
};
