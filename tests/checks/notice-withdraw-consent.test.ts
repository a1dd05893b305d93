import check from '../../lib/checks/notice-withdraw-consent.ts';
import type { NoticeMentionKind } from '../../lib/model/notice.ts';
import { describeCheck } from '../support/checks.ts';
import { aNotice } from '../support/facts.ts';
import { mentionStories } from '../support/notice-stories.ts';

const saying = (kind: NoticeMentionKind, sentence: string) => aNotice({}, ['withdraw-consent']).mentions.map((one) => (one.kind === kind ? { ...one, sentence } : one));

describeCheck(check, [
  ...mentionStories('withdraw-consent', 'fail').map((story) => (story.name === 'not a word of it' ? { ...story, facts: { notices: story.facts.notices!.map((notice) => ({ ...notice, mentions: notice.mentions.map((one) => (one.kind === 'legal-basis' ? { ...one, sentence: 'Votre consentement.' } : one)) })) } } : story)),
  { name: 'consent is no basis', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: aNotice({}, ['withdraw-consent']).mentions.map((one) => (one.kind === 'legal-basis' ? { ...one, sentence: 'Obligation légale.' } : one)) })] } },
  { name: 'consent is asked for cookies, whatever bases were told first', expect: 'fail', alone: false, facts: { notices: [aNotice({ mentions: saying('cookie-section', 'Les cookies ne sont déposés qu’avec votre accord.') })] } },
  { name: 'never without a consent', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: saying('recipients', 'We never sell data without your explicit consent.') })] } },
  { name: 'according to a contract', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: saying('legal-basis', 'According to our contract.') })] } },
  { name: 'perhaps asked for', expect: 'inapplicable', facts: { notices: [aNotice({ mentions: [...saying('legal-basis', 'Obligation légale.'), { kind: 'cookie-section', sentence: 'Votre consentement.', confidence: 'low' }] })] } },
  ...[
    'Ces cookies techniques ne nécessitent pas votre consentement et durent 30 jours.', 'Les cookies strictement nécessaires sont dispensés du recueil du consentement.', 'We use strictly necessary cookies, which do not require your consent.',
    'Für technisch notwendige Cookies ist keine Einwilligung erforderlich.', 'Estas cookies no requieren su consentimiento.', 'Per questi cookie non è richiesto il consenso.', 'Voor deze cookies is geen toestemming nodig.',
  ].map((sentence) => ({ name: `none is needed: ${sentence}`, expect: 'inapplicable' as const, facts: { notices: [aNotice({ mentions: [...saying('legal-basis', 'Obligation légale.'), { kind: 'cookie-section' as const, sentence, confidence: 'high' as const }] })] } })),
  { name: 'agreement, with an article', expect: 'fail', facts: { notices: [aNotice({ mentions: saying('cookie-section', 'Les cookies sont déposés après l’accord du visiteur.') })] } },
  { name: 'no basis recognised', expect: 'review', facts: { notices: [aNotice({}, ['withdraw-consent', 'legal-basis'])] }, says: 'rely on consent?' },
]);
