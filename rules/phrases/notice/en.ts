import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in English. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'who we are', 'controller', 'data controller', 'who is responsible', 'about us', 'our details', 'identity of', 'who is in charge', 'who runs',
      ],
      says: [
        'data controller', 'the controller', 'controller of', 'is controller', 'controllers of', 'joint controllers', 'controller is', 'controller for',
        'responsible for your', 'responsible for the processing', 'responsible for processing', 'responsible for handling', 'responsible for the personal',
        'in charge of your', 'decides how', 'collected by', 'processed by', 'is responsible for … data', 'is responsible for … information', 'who we are',
        'operated by', 'this site is run by', 'this website is run by',
      ],
      traces: ['controller*', 'responsible', 'we are', 'operated by', 'company', 'ltd', 'limited', 'run by'],
    },
    dpo: {
      heading: ['data protection officer', 'dpo', 'data protection lead', 'privacy officer', 'data protection contact'],
      says: [
        'data protection officer', 'dpo', 'privacy officer', 'data protection lead', 'data protection manager', 'privacy lead', 'chief privacy officer',
        'data protection contact', 'privacy manager', 'data protection representative',
      ],
      traces: ['dpo', 'officer', 'privacy lead', 'data protection lead', 'privacy manager'],
    },
    purposes: {
      heading: [
        'purpose*', 'why we', 'how we use', 'use of your', 'what we use', 'what we do with', 'what for', 'how your', 'how do we use', 'why do we',
      ],
      says: [
        'for the purpose*', 'purposes of', 'purposes for', 'use … information … to', 'use … data … to', 'use … details … to', 'use it to', 'use them to',
        'use this to', 'used to', 'used for', 'process … to', 'process … for', 'in order to', 'so that we can', 'so we can', 'we need … to', 'collect … to',
        'collected to', 'we use … for', 'needed to', 'purposes', 'helps us', 'allows us to', 'allow us to', 'only to',
      ],
      traces: ['purpose*', 'use', 'used', 'in order', 'so that', 'so we', 'why', 'need*', 'process*'],
    },
    basis: {
      heading: [
        'legal basis', 'lawful basis', 'legal bases', 'lawful bases', 'legal ground*', 'on what basis', 'basis for', 'our basis', 'why we are allowed',
        'legal reason*',
      ],
      says: [
        'legal basis', 'lawful basis', 'legal bases', 'lawful bases', 'legal ground*', 'lawful ground*', 'performance of a contract',
        'performance of the contract', 'performance of our contract', 'perform a contract', 'perform our contract', 'contract with you', 'legal obligation*',
        'legitimate interest*', 'your consent', 'with consent', 'you consent', 'based on consent', 'article 6', 'art 6', 'public task', 'public interest',
        'vital interests', 'rely on', 'required by law', 'law requires us', 'by law', 'you agree to', 'you have agreed', 'necessary for a contract',
        'necessary for the contract', 'your agreement', 'contractual necessity', 'fulfil* … contract',
      ],
      traces: ['basis', 'bases', 'ground*', 'consent', 'contract*', 'obligation*', 'legitimate', 'law', 'agree*'],
    },
    interest: {
      says: [
        'legitimate interest in', 'legitimate interests in', 'legitimate interest is', 'legitimate interests are', 'legitimate interest of',
        'legitimate interests of', 'legitimate interest … to', 'legitimate interests … to', 'legitimate interests … namely', 'legitimate interest … namely',
        'legitimate interest … prevent*', 'legitimate interest … secur*', 'legitimate interest … improv*', 'legitimate interests … improv*',
        'legitimate interests … secur*', 'interest in keeping', 'interest in preventing', 'interest in running', 'interest in knowing', 'interest is to',
        'legitimate interests … fraud', 'legitimate interest … fraud', 'legitimate interests such as', 'legitimate interests include',
      ],
      traces: ['legitimate'],
    },
    recipients: {
      heading: [
        'recipient*', 'who we share', 'sharing', 'disclosure*', 'who receives', 'who sees', 'who has access', 'who else', 'share your', 'third parties',
        'processors', 'our suppliers', 'who gets', 'do we share', 'who can see',
      ],
      says: [
        'recipient*', 'share … with', 'shared with', 'disclose … to', 'disclosed to', 'disclose your', 'may disclose', 'pass … to', 'passed to',
        'passed on to', 'pass on … to', 'transferred to our', 'made available to', 'service providers', 'processors', 'suppliers who', 'our suppliers',
        'third parties who', 'third party providers', 'we use … providers', 'provide … to our', 'access to your', 'have access', 'receive* your',
        'sees your', 'see your', 'given to', 'send … to our', 'sent to our', 'work* with … companies', 'companies that', 'with our', 'on our behalf',
        'our accountant', 'our bank',
      ],
      traces: [
        'recipient*', 'shar*', 'disclos*', 'provider*', 'processor*', 'third part*', 'supplier*', 'access', 'pass', 'passed', 'partner*',
      ],
    },
    transfers: {
      heading: [
        'transfer*', 'international', 'outside the', 'overseas', 'where we', 'where your', 'storage location', 'location of',
      ],
      says: [
        'outside the european', 'outside the eea', 'outside the eu', 'outside the uk', 'outside europe', 'outside of the eea', 'outside of the eu',
        'outside of the european', 'third countr*', 'transfer* … united states', 'transfer* … usa', 'stored … united states',
        'processed in the united states', 'processed … united states', 'held … united states', 'stored in the usa', 'servers … united states',
        'servers in the us', 'in the united states', 'to the united states', 'to the usa', 'within the european', 'within the eea', 'within the eu',
        'stays in the', 'stay in the eu', 'stay in europe', 'stays in europe', 'leaves the', 'leave the european', 'leave the eu', 'leave the eea',
        'leave europe', 'inside the european', 'international transfer*', 'in the eu', 'in the european', 'countries outside', 'abroad',
      ],
      traces: ['transfer*', 'outside', 'countr*', 'united states', 'european', 'eea', 'abroad'],
    },
    mechanism: {
      says: [
        'standard contractual clauses', 'standard clauses', 'model clauses', 'contractual clauses', 'sccs', 'adequacy decision*', 'adequacy', 'adequate',
        'adequate level', 'adequate protection', 'data privacy framework', 'dpf', 'binding corporate rules', 'bcrs', 'appropriate safeguards', 'article 46',
        'article 49', 'international data transfer agreement', 'idta',
      ],
      traces: ['clause*', 'adequa*'],
    },
    retention: {
      heading: [
        'retention', 'how long', 'storage period*', 'keeping your', 'keep your', 'data storage', 'period of storage', 'when we delete',
      ],
      says: [
        'keep … data', 'keep … information', 'keep … details', 'keep … record*', 'keep it', 'keep them', 'keep these', 'keep this', 'keep those',
        'keep … order*', 'keep … account*', 'keep … message*', 'keep … invoice*', 'keep … email*', 'keep … conversation*', 'keep … chat*',
        'keep … application*', 'keep … what', 'kept', 'retain*', 'retention', 'stor*', 'delet*', 'eras*', 'destroy*', 'destroyed', 'held', 'hold', 'archiv*',
        'remov*', 'discard*', 'anonymi*', 'shred*',
      ],
      traces: ['keep*', 'kept', 'retain*', 'retention', 'stor*', 'delet*', 'period*', 'long', 'destroy*'],
    },
    access: {
      beside: [
        'access', 'copy of', 'see the data', 'see your data', 'see what', 'know what', 'inspect', 'obtain a copy', 'find out what', 'see the information',
        'see it', 'to see', 'confirmation',
      ],
      traces: ['access', 'copy', 'inspect', 'see'],
    },
    rectification: {
      beside: ['rectif*', 'correct', 'corrected', 'correction', 'update', 'amend', 'put right', 'fix', 'inaccurate'],
      traces: ['rectif*', 'correct*', 'amend*', 'inaccurate', 'put right', 'fix'],
    },
    erasure: {
      beside: ['eras*', 'delet*', 'forgotten', 'removed', 'remove'],
      traces: ['eras*', 'delet*', 'forgotten', 'remov*'],
    },
    restriction: {
      beside: ['restrict*', 'limit', 'limit how', 'limitation', 'pause', 'suspend', 'freeze', 'on hold'],
      traces: ['restrict*', 'limit*', 'pause', 'suspend'],
    },
    objection: {
      beside: ['object', 'objection', 'objecting', 'object to', 'say no', 'oppose'],
      traces: ['object*', 'oppose'],
    },
    portability: {
      beside: [
        'portab*', 'machine readable', 'structured', 'transferred to another', 'move … to another', 'moved to another', 'transfer your data', 'transmit',
        'another provider', 'another company', 'take … with you', 'take it elsewhere', 'take your data',
      ],
      traces: ['portab*', 'machine readable', 'another provider'],
    },
    withdraw: {
      heading: ['withdraw* … consent', 'changing your mind'],
      says: [
        'withdraw … consent', 'withdraw* consent', 'consent … withdraw*', 'withdrawal of consent', 'revoke … consent', 'consent … revoke*', 'withdraw it',
        'withdraw that', 'change your mind', 'take back … consent', 'take … consent back', 'consent … back', 'withdraw … permission', 'withdraw … agreement',
      ],
      traces: ['withdraw*', 'revok*', 'change your mind', 'take back'],
    },
    complaint: {
      heading: [
        'supervisory authority', 'complaint* to', 'how to complain', '=complaints', '=complaint', 'right to complain',
      ],
      says: [
        'supervisory authority', 'data protection authority', 'data protection authorities', 'data protection commission', 'information commissioner*',
        'regulator', 'complain … commission*', 'complaint … authority', 'complaint … commission*', 'complain … authority', 'complain to the ico',
        'complaint … ico', 'ico', 'cnil', 'dpc', 'complaint with the', 'lodge a complaint', 'privacy authority', 'data protection commissioner',
        'data protection regulator', 'data protection watchdog',
      ],
      traces: ['complain*', 'authority', 'commissioner', 'commission', 'regulator', 'ico', 'cnil', 'dpc'],
    },
    mandatory: {
      heading: [
        'mandatory', 'required information', 'do i have to', 'must you provide', 'do you have to', 'obligation to provide', 'required or optional',
      ],
      says: [
        'mandatory', 'required fields', 'optional', 'marked with an asterisk', 'asterisk*', 'if you do not provide', 'if you don t provide',
        'if you do not give', 'if you don t give', 'if you fail to provide', 'failure to provide', 'without it we', 'without them we', 'without this',
        'without these', 'without your', 'obliged to provide', 'required to provide', 'have to give', 'have to provide', 'need not', 'cannot … without',
        'if you choose not to provide', 'if you leave', 'marked with a star', 'must fill', 'must be filled', 'you do not have to',
      ],
      traces: ['mandatory', 'optional', 'required', 'asterisk*', 'without', 'not provide', 'star', 'obliged'],
    },
    automated: {
      heading: ['automated', 'profiling', 'automated decision*'],
      says: [
        'automated decision*', 'automated individual', 'automated processing', 'automated means', 'automatically decid*', 'profiling', 'solely automated',
        'decision* … automat*', 'decision* … algorithm*', 'decision* … computer', 'decision* … machine', 'without human', 'no human', 'computer decid*',
        'algorithm decid*', 'decided by a computer', 'decided by an algorithm', 'decided by a machine', 'credit scor*', 'decision* … alone',
        'makes decisions', 'decides about you',
      ],
      traces: ['automat*', 'profil*', 'algorithm*', 'computer', 'machine'],
    },
    source: {
      heading: [
        'source*', 'where we get', 'where your data comes', 'where do we get', 'how we obtain', 'how we collect', 'information from others', 'from other',
        'data we receive', 'where it comes',
      ],
      says: [
        'from third parties', 'from other sources', 'from other companies', 'source of the', 'source of your', 'sources of', 'obtained from',
        'obtain … from', 'receive … from', 'received from', 'collect … from third', 'comes from', 'come from', 'publicly available', 'public sources',
        'public registers', 'public register', 'from our partners', 'from your employer', 'from social media', 'from other people', 'from someone else',
        'buy … data', 'buy … lists', 'purchase* … lists', 'from credit', 'provided by others', 'given to us by', 'gave us your', 'gives us your',
        'passed to us', 'not obtain', 'no other source', 'only from you', 'directly from you', 'through facebook', 'through google',
      ],
      traces: ['source*', 'obtain*', 'receiv*', 'third part*', 'public', 'from others', 'come*'],
    },
    cookies: {
      heading: ['cookie*', 'tracking technologies', 'trackers'],
      says: [
        'use* cookie*', 'using cookie*', 'use … cookies', 'uses … cookies', 'a cookie is', 'cookies are', 'cookies that', 'cookies to', 'cookies for',
        'cookies we', 'cookie* … expire*', 'set* … cookie*', 'place* … cookie*', 'store* … cookie*', 'cookies allow', 'cookies help', 'no cookies',
        'not use cookies',
      ],
      traces: ['cookie*', 'tracker*'],
    },
    chat: {
      heading: [
        'chat', 'live chat', 'chatbot*', 'chat bot', 'virtual assistant', 'messaging', 'assistant', 'instant messag*', 'webchat', 'chat assistant',
      ],
      says: [
        'chat', 'live chat', 'livechat', 'chatbot', 'chatbots', 'chat bot', 'virtual assistant', 'webchat', 'web chat', 'instant messag*', 'chat window',
        'chat widget', 'messenger', 'online assistant', 'ai assistant', 'digital assistant', 'chat tool', 'chats',
      ],
      beside: [
        'data', 'information', 'messages', 'message', 'stor*', 'kept', 'keep', 'retain*', 'record*', 'saved', 'transcript*', 'processed', 'process',
        'conversation*', 'delet*', 'read by', 'sent to', 'collect*', 'see*', 'log', 'logs', 'history', 'details', 'what you type', 'what you write',
      ],
      traces: [
        'chat', 'chats', 'chatbot*', 'live chat', 'livechat', 'webchat', 'virtual assistant', 'assistant', 'messaging', 'messenger', 'conversation*',
      ],
    },
    marketing: {
      heading: ['marketing', 'direct marketing', 'promotional', 'newsletter*', 'opting out', 'opt out'],
      says: [
        'object … marketing', 'object … direct', 'opt out', 'opting out', 'unsubscribe*', 'unsubscribing', 'stop … marketing', 'stop receiving',
        'no longer wish to receive', 'no longer want to receive', 'do not wish to receive', 'do not wish to have … email', 'stop … newsletter*',
        'stop … emails', 'marketing … any time', 'leave the mailing list', 'leave the list', 'off the list', 'off our list', 'unsubscription',
        'do not want … newsletter', 'refuse … marketing', 'marketing preferences', 'ask us to stop',
      ],
      traces: ['marketing', 'unsubscri*', 'opt out', 'opting out', 'newsletter*', 'promotion*', 'stop', 'mailing'],
    },
    death: {
      heading: ['death', 'after you die', 'deceased'],
      says: [
        'after your death', 'after death', 'when you die', 'after you die', 'deceased', 'in the event of death', 'in the event of your death',
        'someone who has died', 'person who has died', 'next of kin', 'heirs', 'executor*', 'passed away', 'has died', 'estate',
      ],
      traces: ['death', 'die', 'dies', 'died', 'deceased', 'heir*'],
    },
  },
  words: {
    data: [
      'data', 'information', 'details', 'account*', 'order*', 'message*', 'invoice*', 'address*', 'record*', 'log*', 'logs', 'correspondence',
      'conversation*', 'chat*', 'transcript*', 'application*', 'cv*', 'email*', 'file*', 'customer*', 'history', 'contact*',
    ],
    units: ['day*', 'month*', 'year*', 'week*', 'hour*'],
    numbers: [
      'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'thirteen', 'fifteen', 'eighteen', 'twenty', 'twenty four',
      'thirty', 'thirty six', 'ninety', 'a', 'an',
    ],
    until: [
      'until', 'as long as', 'for as long', 'necessary to', 'period necessary', 'no longer than', 'duration of', 'life of the', 'once', 'statutory',
      'limitation period', 'required by law', 'after you', 'when you', 'as soon as', 'how long', 'time it takes', 'while you',
    ],
    vague: [
      'as long as necessary', 'period necessary', 'no longer than necessary', 'no longer than is necessary', 'as long as is necessary', 'as long as needed',
      'as long as we need', 'long as required',
    ],
    deny: ['not', 'never', 'no', 'nor', 'without', 'cannot', 'don', 'won'],
    only: ['except', 'unless', 'only', 'other than', 'apart from', 'but'],
    rights: ['right*', 'you can', 'you may', 'ask us', 'request', 'entitled', 'have us', 'you are free'],
    updated: [
      'last updated', 'updated', 'last modified', 'last revised', 'revised', 'effective', 'effective date', 'effective from', 'in force', 'version',
      'last changed', 'last reviewed', 'valid from', 'dated', 'date of', 'as of', 'current as',
    ],
    annulled: [
      'invalid*', 'annul*', 'struck down', 'replaced', 'no longer', 'repealed', 'former', 'formerly', 'previous', 'previously', 'superseded', 'schrems',
    ],
    framework: ['safe harbor', 'safe harbour', 'privacy shield'],
    oldlaw: [
      'directive 95 46', 'data protection act 1998', 'data protection act 1984', 'data protection acts 1988', 'acts 1988 and 2003', '1988 and 2003',
      'data protection directive', 'registered with the cnil', 'declared to the cnil', 'notified to the information commissioner',
      'data protection register', 'data protection registration',
    ],
    months: [
      'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
    ],
    common: [
      'the', 'and', 'you', 'your', 'we', 'our', 'to', 'of', 'for', 'with', 'is', 'are', 'that', 'this', 'will', 'may', 'in', 'or', 'by',
    ],
    provider: [
      'provider', 'supplier', 'by', 'through', 'via', 'called', 'from', 'vendor', 'processor', 'using', 'use', 'software', 'tool', 'service', 'run',
    ],
    'privacy-title': ['privacy', 'data protection', 'personal data', 'gdpr', 'fair processing'],
    'cookie-title': ['cookie*', 'tracker*'],
    'legal-title': ['legal notice', 'imprint', 'legal information', 'company information', 'legal mentions', 'impressum'],
    'legal-content': [
      'registered office', 'company number', 'company registration', 'registered in', 'vat number', 'vat registration', 'registration number',
      'published by', 'hosted by', 'director*',
    ],
  },
} satisfies NoticePhrases;
