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
    'cookie policy', 'cookies policy', 'cookie notice', 'cookies notice', 'cookie statement', 'cookie declaration',
    'about cookies', 'about our cookies', 'more about cookies', 'use of cookies policy', 'how we use cookies',
    'cookie information', 'learn more about cookies', 'privacy & cookie policy', 'privacy and cookie policy',
  ],
  // tells that the choice can be changed; a bare “at any time” may be about anything
  withdraw: [
    'withdraw your consent', 'withdraw consent', 'withdraw my consent', 'withdraw or change your consent',
    'revoke your consent', 'revoke consent', 'change your mind', 'change your choices at any time',
    'change your choice at any time', 'choices at any time', 'choice at any time', 'preferences at any time',
    'settings at any time', 'selection at any time', 'consent at any time', 'mind at any time', 'cookies at any time',
    'at any time by', 'at any time via', 'at any time from', 'at any time through', 'at any time change',
    'at any time withdraw', 'at any time in our', 'at any time in the', 'at any time on our', 'at any time on the',
    'choices anytime', 'preferences anytime', 'settings anytime', 'consent anytime', 'change them at any time',
    'change this at any time', 'change or withdraw', 'opt out at any time', 'revisit your choices',
    'update your choices later', 'manage your preferences later',
  ],
  // takes something else than a click for consent
  implied: [
    'by continuing to browse', 'by continuing to use', 'by continuing to navigate', 'by continuing your visit',
    'by continuing browsing', 'by using this site, you', 'by using this site you', 'by using our site, you',
    'by using this website, you', 'by using this website you', 'by using our website, you',
    'by using our website you', 'by browsing this site', 'by browsing this website', 'by navigating this site',
    'by visiting this site, you', 'if you continue to use this', 'if you continue browsing',
    'if you continue to browse', 'if you continue without changing', 'continued use means', 'continued use of this',
    'your continued use', 'by closing this banner, you', 'by closing this message, you', 'by closing this banner you',
    'by scrolling this page', 'by clicking any link',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'legitimate interest', 'legitimate interests', 'object to processing', 'object to the processing',
    'object to this processing', 'right to object to legitimate',
  ],
  // asks for money instead
  'pay-or-consent': [
    'subscribe to reject', 'pay to reject', 'reject and pay', 'reject and subscribe', 'reject & subscribe',
    'pay or consent', 'consent or pay', 'accept or subscribe', 'subscribe or accept', 'read without ads for',
    'ad-free for', 'ad-free subscription', 'without ads and tracking for', 'browse without ads for', 'pay to refuse',
    'go ad-free',
  ],
  // speaks of those who read and write, or leads to their list
  partners: [
    'partners', 'our partners', 'list of partners', 'partner list', 'view our partners', 'vendors', 'view vendors',
    'vendor list', 'list of vendors', 'our vendors', 'third-party vendors', 'third-party partners',
    'third-party companies', 'list of recipients', 'third parties we work with', 'advertising partners',
  ],
  // says why without saying anything
  'vague-purpose': [
    'improve your experience', 'enhance your experience', 'improve user experience', 'better experience',
    'best experience', 'best experiences', 'best possible experience', 'great experience', 'enhance site navigation',
    'enhance user experience', 'improve our services', 'improve our website', 'improve our site',
    'improve the website', 'make our site work better', 'user experience', 'browsing experience',
  ],
  // purposes
  'purpose-ads': [
    'advertising', 'advertisement', 'advertisements', 'advertiser', 'advertisers', 'adverts', 'ads', 'targeted ads',
    'personalised ads', 'personalized ads', 'relevant ads', 'ad targeting', 'targeting cookies', 'targeting',
    'marketing', 'remarketing', 'retargeting', 'personalised offers', 'personalized offers', 'sponsored content',
  ],
  'purpose-audience': [
    'analytics', 'analytical', 'analyse traffic', 'analyze traffic', 'analyse our traffic', 'analyze our traffic',
    'analyse site usage', 'analyze site usage', 'analyse how', 'analyze how', 'analyse usage', 'analyze usage',
    'analysing traffic', 'analyzing traffic', 'traffic analysis', 'statistics', 'statistical', 'audience measurement',
    'measure audience', 'measure our audience', 'audience insights', 'audience research', 'measure traffic',
    'measure performance', 'performance cookies', 'site usage', 'website usage', 'count visits', 'visitor numbers',
    'understand how visitors', 'understand how you use', 'understand how people use',
  ],
  'purpose-social': [
    'social media', 'social networks', 'social network', 'social sharing', 'share buttons', 'social plugins',
    'social features',
  ],
  'purpose-personalisation': [
    'personalise content', 'personalize content', 'personalised content', 'personalized content', 'personalise your',
    'personalize your', 'personalisation', 'personalization', 'personalised experience', 'personalized experience',
    'tailored content', 'tailor content', 'customised content', 'customized content', 'personalised recommendations',
    'personalized recommendations',
  ],
  'purpose-chat': [
    'live chat', 'livechat', 'chat service', 'chat widget', 'chat support', 'online chat', 'chatbot', 'chatbots',
    'customer support chat', 'support chat', 'instant messaging', 'messaging service', 'messenger service',
    'virtual assistant', 'conversational assistant', 'customer service tool', 'live support', 'live assistance',
    'support services', 'customer support tool', 'messaging tool', 'in touch with the site\'s team',
  ],
} satisfies Phrases;
