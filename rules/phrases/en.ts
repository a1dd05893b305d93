import type { Phrases } from '../../lib/model/rules.ts';

export default {
  // links to a privacy notice
  'privacy-link': [
    'privacy policy', 'privacy notice', 'privacy statement', 'privacy', 'data protection', 'gdpr',
    'how we use your data', 'privacy & cookies', 'privacy and cookies', 'privacy information', 'privacy centre',
    'privacy center',
  ],
  // links to who runs the site
  'legal-link': [
    'legal notice', 'legal information', 'imprint', 'company details', 'legal notices', 'legal', 'impressum',
  ],
  // agrees to everything asked
  accept: [
    'accept all', 'accept', 'i accept', 'agree', 'agree and close', 'allow all', 'allow cookies', 'accept cookies',
    'yes, i agree', 'accept all cookies', 'accept everything', 'allow', 'allow all cookies', 'allow everything',
    'accept & continue', 'accept and continue', 'accept and close', 'accept recommended settings', 'i agree',
    'agree to all', 'agree and continue', 'consent', 'i consent', 'consent to all', 'yes to all', 'opt in',
    'enable all', 'enable all cookies', 'ok, accept all', 'yes, i accept',
  ],
  // agrees to nothing beyond what needs no consent
  refuse: [
    'reject all', 'reject', 'decline', 'decline all', 'refuse', 'deny', 'deny all', 'continue without accepting',
    'do not accept', 'disagree', 'no thanks', 'reject everything', 'reject all cookies', 'reject cookies',
    'refuse all', 'refuse all cookies', 'decline cookies', 'deny all cookies', 'deny cookies', 'i decline',
    'i refuse', 'i reject', 'i disagree', 'i do not agree', 'do not agree', 'i do not accept', 'don\'t accept',
    'don\'t allow', 'do not allow', 'do not consent', 'i do not consent', 'don\'t consent', 'without accepting',
    'without consent', 'continue without consent', 'continue without consenting', 'continue without agreeing',
    'without agreeing', 'disallow', 'disallow all', 'opt out', 'opt out of all', 'disable all', 'no to all',
    'no, thanks', 'no thank you',
  ],
  // a refusal worded as an acceptance
  'necessary-only': [
    'only necessary', 'essential only', 'necessary cookies only', 'accept essential', 'use necessary cookies only',
    'necessary only', 'only essential', 'only required', 'required only', 'essential cookies only',
    'strictly necessary only', 'only strictly necessary', 'only essential cookies', 'only necessary cookies',
    'accept only necessary', 'accept only essential', 'accept necessary', 'accept necessary cookies',
    'accept essential cookies', 'allow necessary cookies', 'allow only necessary', 'use essential cookies only',
    'reject non-essential', 'reject non-essential cookies', 'reject optional cookies', 'reject additional cookies',
    'reject unnecessary', 'decline optional cookies', 'decline non-essential', 'functional cookies only',
    'only functional', 'use only essential cookies',
  ],
  // opens the choice by purpose
  settings: [
    'manage cookies', 'cookie settings', 'customise', 'customize', 'preferences', 'manage options', 'more options',
    'change my choices', 'privacy settings', 'settings', 'manage', 'manage preferences', 'manage choices',
    'manage my choices', 'manage consent', 'manage settings', 'manage cookie settings', 'manage my preferences',
    'cookies settings', 'cookie preferences', 'cookies preferences', 'cookie options', 'cookie choices',
    'privacy preferences', 'privacy options', 'options', 'show purposes', 'let me choose', 'choose cookies',
    'select cookies', 'personalise', 'personalize', 'personalise my choices', 'personalize my choices', 'configure',
    'customise settings', 'customize settings', 'customise choices', 'customize choices', 'advanced settings',
    'view preferences', 'change settings', 'more choices', 'learn more and customise', 'learn more and customize',
    'your choices', 'show details',
  ],
  // stores a choice by purpose
  save: [
    'save', 'save preferences', 'save choices', 'confirm my choices', 'allow selection', 'save and close',
    'save and exit', 'save & exit', 'save settings', 'save changes', 'save my choices', 'save selection',
    'save my preferences', 'save and accept', 'confirm', 'confirm choices', 'confirm selection',
    'confirm preferences', 'accept selected', 'accept selection', 'accept my choices', 'accept selected cookies',
    'allow selected', 'allow selected cookies', 'submit preferences', 'apply', 'update preferences', 'use selected',
  ],
  // neither accepts nor refuses, whatever the site makes of it
  ambiguous: [
    'ok', 'got it', 'close', 'continue', 'i understand', 'dismiss', 'maybe later', 'fine', 'okay', 'ok, got it',
    'understood', 'hide', 'not now', 'ask me later', 'later', 'ok, i understand', 'close and continue',
    'close banner', 'hide cookie banner', 'cool', 'sounds good', 'alright',
  ],
  // what a banner speaks of; entries of several words mark a sentence about using cookies
  'cookie-words': [
    'cookie', 'cookies', 'tracker', 'trackers', 'consent', 'your consent', 'privacy', 'personal data', 'our partners',
    'third-party partners', 'similar technologies', 'tracking technologies', 'we value your privacy', 'use cookies',
    'uses cookies', 'using cookies', 'use of cookies', 'used cookies', 'use our cookies', 'cookies are used',
    'cookies to', 'cookies and similar', 'cookies and other', 'store and/or access information', 'sets cookies',
    'set cookies', 'place cookies', 'places cookies', 'about your privacy', 'your cookie preferences',
  ],
  // a control for talking to somebody
  'chat-words': [
    'chat', 'chat with us', 'chat now', 'live chat', 'chat live', 'start chat', 'start a chat', 'start chatting',
    'open chat', 'open the chat', 'let\'s chat', 'talk to us', 'talk to an agent', 'talk to an expert',
    'speak to an agent', 'speak with an expert', 'message us', 'send us a message', 'send a message', 'ask us',
    'ask a question', 'ask me anything', 'have a question', 'need help', 'how can we help', 'can we help',
    'virtual assistant', 'assistant', 'ai assistant', 'chatbot', 'messenger', 'open messenger', 'live support',
    'start a conversation', 'start conversation', 'new conversation', 'conversation',
  ],
  // links to what is said of cookies
  'cookie-link': [
    'cookie policy', 'cookie notice', 'about cookies', 'cookies',
  ],
  // tells that the choice can be changed
  withdraw: [
    'withdraw your consent', 'change your mind', 'change your choices at any time', 'at any time',
  ],
  // takes something else than a click for consent
  implied: [
    'by continuing to browse', 'by using this site you agree', 'continued use means', 'by closing this banner',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'legitimate interest', 'legitimate interests', 'object to processing',
  ],
  // asks for money instead
  'pay-or-consent': [
    'subscribe to reject', 'pay to reject', 'read without ads for', 'accept or subscribe',
  ],
  // speaks of those who read and write, or leads to their list
  'partners': [
    'our partners', 'list of partners', 'partner list', 'view our partners', 'view vendors', 'vendor list',
    'list of vendors', 'third-party partners', 'our vendors', 'list of recipients',
  ],
  // says why without saying anything
  'vague-purpose': [
    'improve your experience', 'enhance your experience', 'better experience', 'best experience',
    'improve our services', 'improve our website', 'user experience',
  ],
  // purposes
  'purpose-ads': [
    'advertising', 'targeted ads', 'personalised ads', 'marketing',
  ],
  'purpose-audience': [
    'analytics', 'statistics', 'audience measurement', 'performance cookies',
  ],
  'purpose-social': [
    'social media', 'social networks', 'social network', 'social sharing', 'share buttons',
  ],
  'purpose-personalisation': [
    'personalise content', 'personalize content', 'personalised content', 'personalized content', 'personalisation',
    'personalization', 'personalise your', 'personalize your',
  ],
  'purpose-chat': [
    'live chat', 'chatbot', 'customer support chat', 'messaging', 'virtual assistant',
  ],
} satisfies Phrases;
