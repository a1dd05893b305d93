import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in English. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'who we are', 'controller', 'data controller', 'who is responsible', 'about us', 'our details', 'identity of', 'who is in charge', 'who runs',
        '=controller', 'in charge of', 'who looks after', '=about us', 'who controls', 'who answers for', 'who holds', 'who keeps',
      ],
      says: [
        'data controller', 'the controller', 'controller of', 'is controller', 'controllers of', 'joint controllers', 'controller is',
        'controller for', 'responsible for your', 'responsible for the processing', 'responsible for processing', 'responsible for handling',
        'responsible for the personal', 'in charge of your', 'decides how', 'collected by', 'processed by', 'is responsible for … data',
        'is responsible for … information', 'who we are', 'operated by', 'this site is run by', 'this website is run by', 'decide* how your',
        'decide* how', 'decide* why', 'controlled by', 'look* after your data', 'look* after your information', 'who is the controller',
        'acts as controller', 'determines the purposes', 'determine the purposes', 'we us and our', 'references to we', 'answerable for your',
        'answers for your data', 'answer for your data', 'behind this site', 'behind this website', 'holds and uses', 'answers for the data',
      ],
      pairs: [
        [[
          'run by', 'operated by', 'owned by', 'managed by', 'published by', 'provided by', 'maintained by', 'processed by', 'collected by',
        ], ['site', 'website', 'app', 'personal data', 'your data', 'information', 'shop', 'store']],
      ],
      unless: ['children', 'pool', 'payment*', 'chat*', 'delivery'],
      traces: [
        'controller*', 'responsible', 'we are', 'operated by', 'company', 'ltd', 'limited', 'run by', 'trust', 'trading as', 'charity', 'operated',
        'registered', 'sole trader', 'who we are', 'organisation', 'in charge', 'looks after', 'look after', 'council', 'about us', 'owner', 'inc',
        'llc',
      ],
    },
    dpo: {
      heading: [
        'data protection officer', 'dpo', 'data protection lead', 'privacy officer', 'data protection contact', 'privacy contact',
        'contact for privacy', 'privacy team',
      ],
      says: [
        'data protection officer', 'dpo', 'privacy officer', 'data protection lead', 'data protection manager', 'privacy lead',
        'chief privacy officer', 'data protection contact', 'privacy manager', 'data protection representative', 'data privacy manager',
        'privacy team', 'privacy contact', 'data protection team', 'look* after data protection', 'responsible for data protection',
        'in charge of data protection', 'gdpr owner', 'data compliance', 'privacy office', 'questions about data', 'information officer',
        'contact for … personal data', 'contact for … privacy', 'point of contact … privacy', 'point of contact … data', 'contact … data protection',
        'privacy enquiries', 'privacy queries', 'privacy matters',
      ],
      traces: [
        'dpo', 'officer', 'privacy lead', 'data protection lead', 'privacy manager', 'privacy', 'data protection', 'gdpr', 'compliance',
        'point of contact', 'contact for',
      ],
    },
    purposes: {
      heading: [
        'purpose*', 'why we', 'how we use', 'use of your', 'what we use', 'what we do with', 'what for', 'how your', 'how do we use', 'why do we',
        'what do we use', 'reasons', '=purpose', '=purposes', '=why', 'our use of', 'what is it used for',
      ],
      says: [
        'for the purpose*', 'purposes of', 'purposes for', 'use … information … to', 'use … data … to', 'use … details … to', 'use it to',
        'use them to', 'use this to', 'used to', 'used for', 'process … to', 'process … for', 'in order to', 'so that we can', 'so we can',
        'we need … to', 'collect … to', 'collected to', 'we use … for', 'needed to', 'purposes', 'helps us', 'allows us to', 'allow us to', 'only to',
        'help us', 'so that we', 'following reasons', 'following purposes', 'to deal with', 'deal with your', 'for customer service', 'needed so',
        'enables us', 'enable us', 'allows us', 'with a view to', 'for the purpose', 'to deliver', 'to answer', 'to reply', 'for billing', 'so as to',
      ],
      pairs: [
        [[
          'use', 'uses', 'using', 'used', 'process*', 'collect*', 'need', 'needed', 'needs', 'ask', 'asks', 'gather*', 'hold', 'require*',
          'handle*', 'store', 'record',
        ], [
          'to send', 'to deliver', 'to provide', 'to run', 'to manage', 'to contact', 'to answer', 'to respond', 'to process', 'to improve',
          'to let', 'to keep you', 'to make', 'to give', 'to take', 'to help', 'to handle', 'to fulfil', 'to fulfill', 'to personalise',
          'to personalize', 'to measure', 'to understand', 'to comply', 'to arrange', 'to tell', 'to post', 'to deal', 'in order', 'so that',
          'so we', 'for the', 'for our', 'for customer', 'for marketing', 'for billing', 'to maintain', 'to operate', 'to prevent', 'to protect',
          'to analyse', 'to administer', 'to complete', 'to verify', 'to create', 'to sell', 'to book', 'to bill', 'to reach', 'to get back',
          'to keep',
        ]],
      ],
      unless: ['bolts', 'wrench', 'screw*', 'cookies'],
      traces: [
        'purpose*', 'use', 'used', 'in order', 'so that', 'so we', 'why', 'need*', 'process*', 'uses', 'order to', 'reason*', 'help*', 'deliver',
        'process',
      ],
    },
    basis: {
      heading: [
        'legal basis', 'lawful basis', 'legal bases', 'lawful bases', 'legal ground*', 'on what basis', 'basis for', 'our basis',
        'why we are allowed', 'legal reason*', 'legal grounds', 'legal ground', 'lawful', '=basis', '=bases', 'legal reasons', 'on what grounds',
        'what gives us the right', 'legal justification', 'justification',
      ],
      says: [
        'legal basis', 'lawful basis', 'legal bases', 'lawful bases', 'legal ground*', 'lawful ground*', 'performance of a contract',
        'performance of the contract', 'performance of our contract', 'perform a contract', 'perform our contract', 'contract with you',
        'legal obligation*', 'legitimate interest*', 'your consent', 'with consent', 'you consent', 'based on consent', 'article 6', 'art 6',
        'public task', 'public interest', 'vital interests', 'rely on', 'required by law', 'law requires us', 'by law', 'you agree to',
        'you have agreed', 'necessary for a contract', 'necessary for the contract', 'your agreement', 'contractual necessity', 'fulfil* … contract',
        'you have said yes', 'said yes', 'your permission', 'given us … permission', 'gave us … consent', 'given us … consent', 'law requires',
        'law says', 'law obliges', 'law makes us', 'required by tax law', 'legally required', 'legally obliged', 'under a legal', 'tax law',
        'legitimate interest', 'legitimate interests', 'performance of', 'fulfil … contract', 'fulfil … agreement', 'fulfill … contract',
        'perform … contract', 'contract between us', 'contract you', 'agreement you made', 'agreement with you', 'contractual', 'consent',
        'statutory', 'what allows', 'tax office', 'tax authorities', 'insists on it', 'because the law', 'obliges us', 'because you asked us',
      ],
      pairs: [
        [['rely', 'relies', 'based on', 'because', 'basis', 'grounds', 'justif*'], [
          'contract', 'consent', 'legitimate interest*', 'legal', 'law', 'obligation*', 'statut*',
        ]],
        [['necessary', 'need', 'needed'], ['contract', 'legal obligation*', 'legitimate interest*']],
      ],
      unless: ['hire of', 'cookie policy', 'contractual clauses'],
      traces: [
        'basis', 'bases', 'ground*', 'consent', 'contract*', 'obligation*', 'legitimate', 'law', 'agree*', 'legal*', 'lawful*', 'permission',
        'agreed', 'interest*', 'agreement', 'yes', 'contractual', 'statutory', 'required', 'tax', 'allow*', 'insist*', 'oblig*',
      ],
    },
    interest: {
      heading: ['legitimate interest*'],
      says: [
        'legitimate interest in', 'legitimate interests in', 'legitimate interest is', 'legitimate interests are', 'legitimate interest of',
        'legitimate interests of', 'legitimate interest … to', 'legitimate interests … to', 'legitimate interests … namely',
        'legitimate interest … namely', 'legitimate interest … prevent*', 'legitimate interest … secur*', 'legitimate interest … improv*',
        'legitimate interests … improv*', 'legitimate interests … secur*', 'interest in keeping', 'interest in preventing', 'interest in running',
        'interest in knowing', 'interest is to', 'legitimate interests … fraud', 'legitimate interest … fraud', 'legitimate interests such as',
        'legitimate interests include', 'legitimate interest … in', 'legitimate business interest', 'interest we pursue', 'interests we pursue',
        'interests pursued', 'interest pursued', 'legitimate interests … in', 'legitimate interests keeping', 'legitimate interests namely',
        'legitimate interests for example',
      ],
      pairs: [
        [['legitimate interest*', 'legitimate business interest*', 'our interest*', 'legitimate* interested'], [
          'fraud', 'secur*', 'safe*', 'improv*', 'protect*', 'understand*', 'grow*', 'defend*', 'claims', 'debt*', 'unpaid', 'marketing', 'direct',
          'statistic*', 'running', 'network', 'promot*', 'prevent*', 'develop*', 'measur*', 'ensur*', 'recover*', 'analy*', 'administ*',
          'communicat*', 'efficien*', 'quality', 'business', 'customers', 'keeping', 'making', 'knowing', 'providing', 'respond*', 'answer*',
          'manag*', 'personalis*', 'abuse', 'scam*', 'attack*', 'fake',
        ]],
      ],
      traces: ['legitimate', 'interest*'],
    },
    recipients: {
      heading: [
        'recipient*', 'who we share', 'sharing', 'disclosure*', 'who receives', 'who sees', 'who has access', 'who else', 'share your',
        'third parties', 'processors', 'our suppliers', 'who gets', 'do we share', 'who can see', 'who we tell', 'who do we', 'with whom', 'whom',
        'your information and others', 'disclos*', 'who might',
      ],
      says: [
        'recipient*', 'share … with', 'shared with', 'disclose … to', 'disclosed to', 'disclose your', 'may disclose', 'pass … to', 'passed to',
        'passed on to', 'pass on … to', 'transferred to our', 'made available to', 'service providers', 'processors', 'suppliers who',
        'our suppliers', 'third parties who', 'third party providers', 'we use … providers', 'provide … to our', 'access to your', 'have access',
        'receive* your', 'sees your', 'see your', 'given to', 'send … to our', 'sent to our', 'work* with … companies', 'companies that', 'with our',
        'on our behalf', 'our accountant', 'our bank', 'handed to', 'handed over', 'released to', 'pass it to', 'share it with', 'share them with',
        'shares your', 'authorised employees', 'authorised staff', 'authorised personnel', 'professional advisers', 'professional advisors',
        'perform tasks', 'employ other companies', 'sub contractors', 'who receive',
      ],
      pairs: [
        [[
          'shar*', 'disclos*', 'pass', 'passed', 'passes', 'give', 'given', 'gives', 'hand', 'handed', 'release*', 'send', 'sent', 'see', 'sees',
          'access', 'receive*', 'provide', 'provided to', 'transferr*', 'transfer', 'entrust*', 'employ', 'use', 'engage*', 'available to',
          'forward*', 'suppl* to', 'hold', 'holds', 'handled by', 'processed by', 'hosted', 'transmit*', 'communicat*', 'visible', 'tell', 'knows',
        ], [
          'courier*', 'bank*', 'accountant*', 'team', 'staff', 'employees', 'provider*', 'supplier*', 'partner*', 'police', 'authorit*', 'firm',
          'firms', 'company', 'companies', 'hosting', 'hosts', 'carrier*', 'adviser*', 'advisor*', 'lawyer*', 'solicitor*', 'insurer*', 'group',
          'affiliate*', 'subsidiar*', 'third part*', 'contractor*', 'processor*', 'agencies', 'colleagues', 'department*', 'organisation*', 'post',
          'revenue', 'auditor*', 'courts', 'regulators', 'personnel', 'postman', 'warehouse',
        ]],
      ],
      unless: ['social media', 'this page', 'sell', 'rent', 'wheelchair', 'disabled', 'opt out', 'fields'],
      traces: [
        'recipient*', 'shar*', 'disclos*', 'provider*', 'processor*', 'third part*', 'supplier*', 'access', 'pass', 'passed', 'partner*', 'courier',
        'accountant*', 'staff', 'company', 'companies', 'firm', 'hand*', 'releas*', 'employees', 'advisers', 'receive*', 'sees', 'see', 'team',
        'send', 'sent', 'host*', 'given',
      ],
    },
    transfers: {
      heading: [
        'transfer*', 'international', 'outside the', 'overseas', 'where we', 'where your', 'storage location', 'location of', 'outside … europe',
        'outside … union', 'where is', 'where are', 'location', 'abroad', 'where … held', 'where … stored', 'data location', 'hosting',
        'cross border', 'leave … europe', 'leave … eu', 'go abroad', 'leave the country', '=where', '=country', '=region',
      ],
      says: [
        'outside the european', 'outside the eea', 'outside the eu', 'outside the uk', 'outside europe', 'outside of the eea', 'outside of the eu',
        'outside of the european', 'third countr*', 'transfer* … united states', 'transfer* … usa', 'stored … united states',
        'processed in the united states', 'processed … united states', 'held … united states', 'stored in the usa', 'servers … united states',
        'servers in the us', 'in the united states', 'to the united states', 'to the usa', 'within the european', 'within the eea', 'within the eu',
        'stays in the', 'stay in the eu', 'stay in europe', 'stays in europe', 'leaves the', 'leave the european', 'leave the eu', 'leave the eea',
        'leave europe', 'inside the european', 'international transfer*', 'in the eu', 'in the european', 'countries outside', 'abroad',
        'never leaves', 'does not leave', 'do not leave', 'american company', 'american firm', 'us company', 'us based', 'based in the us',
        'destination outside', 'outside the union', 'other countries', 'overseas', 'cross border', 'country outside', 'no transfer*', 'not transfer*',
        'transferred out', 'outside your country',
      ],
      pairs: [
        [[
          'transfer*', 'stored', 'store', 'stores', 'server*', 'held', 'located', 'based', 'processed', 'sent', 'host*', 'kept', 'leave*',
          'data centre*', 'data center*', 'stays', 'stay', 'remain*', 'travel*', 'moved', 'accessed', 'operate', 'sit', 'sits', 'stand', 'stands',
          'end up', 'ends up', 'machines',
        ], [
          'united states', 'us', 'usa', 'america', 'canada', 'india', 'germany', 'ireland', 'france', 'uk', 'united kingdom', 'european union',
          'eu', 'eea', 'europe', 'european economic area', 'switzerland', 'netherlands', 'israel', 'australia', 'japan', 'china', 'singapore',
          'philippines', 'morocco', 'other countries', 'another country', 'belgium', 'luxembourg', 'finland', 'malta', 'california',
        ]],
      ],
      unless: [
        'ship', 'shipped', 'shipping', 'deliver', 'airport', 'made in', 'station', 'rights', 'registered office', 'invoice*', 'contact us', 'matches',
        'parcels', 'delivery', 'hotel', 'taxi', 'coach', 'luggage', 'bank transfer*', 'wire transfer*', 'iban', 'commission fee*',
      ],
      traces: [
        'transfer*', 'outside', 'countr*', 'united states', 'european', 'eea', 'abroad', 'leave*', 'servers', 'stored', 'overseas', 'american', 'us',
        'eu', 'uk', 'usa', 'europe', 'international', 'hosted', 'located', 'california', 'stays',
      ],
    },
    mechanism: {
      heading: ['=safeguard*'],
      says: [
        'standard contractual clauses', 'standard clauses', 'model clauses', 'contractual clauses', 'sccs', 'adequacy decision*', 'adequacy',
        'adequate', 'adequate level', 'adequate protection', 'data privacy framework', 'dpf', 'binding corporate rules', 'bcrs',
        'appropriate safeguards', 'article 46', 'article 49', 'international data transfer agreement', 'idta', 'suitable safeguards',
        'model contract*', 'commission … adequate*', 'adequately', 'adequacy regulations', 'privacy framework', 'code of conduct', 'binding rules',
        'intra group agreement', 'data bridge', 'equivalent protection', 'same level of protection', 'safeguards in place', 'essentially equivalent',
        'appropriate safeguard*',
      ],
      traces: [
        'clause*', 'adequa*', 'safeguard*', 'framework', 'binding', 'sccs', 'dpf', 'bcr*', 'article 46', 'article 49', 'idta', 'equivalent',
        'commission',
      ],
    },
    retention: {
      heading: [
        'retention', 'how long', 'storage period*', 'keeping your', 'keep your', 'data storage', 'period of storage', 'when we delete', '=storage',
        'deletion of', '=deletion', 'data retention', 'when do we delete', 'storage of',
      ],
      says: [
        'keep … data', 'keep … information', 'keep … details', 'keep … record*', 'keep it', 'keep them', 'keep these', 'keep this', 'keep those',
        'keep … order*', 'keep … account*', 'keep … message*', 'keep … invoice*', 'keep … email*', 'keep … conversation*', 'keep … chat*',
        'keep … application*', 'keep … what', 'kept', 'retain*', 'retention', 'stor*', 'delet*', 'eras*', 'destroy*', 'destroyed', 'held', 'hold',
        'archiv*', 'remov*', 'discard*', 'anonymi*', 'shred*', 'wiped', 'wipe', 'get rid of', 'overwritten', 'shredded', 'expire*', 'purg*', 'lasts',
        'dispose*', 'disposed', 'closed after', 'cleared', 'saved for', 'save … for', 'eliminated', 'lapses', 'disappear*', 'stays longer',
        'stay longer',
      ],
      unless: ['lid', 'receipt', 'guarantee', 'warranty', 'fresh', 'fridge', 'refund', 'oven', 'glue'],
      traces: [
        'keep*', 'kept', 'retain*', 'retention', 'stor*', 'delet*', 'period*', 'long', 'destroy*', 'months', 'years', 'days', 'wiped', 'hold', 'held',
        'overwritten', 'get rid', 'shred*', 'eras*', 'purg*', 'expire*', 'saved', 'remov*',
      ],
    },
    access: {
      beside: [
        'access', 'copy of', 'see the data', 'see your data', 'see what', 'know what', 'inspect', 'obtain a copy', 'find out what',
        'see the information', 'see it', 'to see', 'confirmation', 'know which', 'know whether', 'what information we hold', 'what we hold',
        'what data we', 'copies of', 'copy', 'subject access', 'view', 'a list of', 'information we hold about you', 'what we know', 'see everything',
        'everything we hold', 'everything we know', 'all we hold', 'overview of',
      ],
      traces: ['access', 'copy', 'inspect', 'see', 'know', 'hold about', 'copies', 'view'],
    },
    rectification: {
      beside: [
        'rectif*', 'correct', 'corrected', 'correction', 'update', 'amend', 'put right', 'fix', 'inaccurate', 'wrong', 'incorrect', 'corrections',
        'complete', 'completed', 'up to date', 'mistakes', 'errors', 'changed', 'change your details',
      ],
      unless: ['basket', 'cart', 'booking', 'order', 'this notice', 'this policy', 'website', 'settings'],
      traces: [
        'rectif*', 'correct*', 'amend*', 'inaccurate', 'put right', 'fix', 'wrong', 'mistake*', 'error*', 'incorrect', 'update*', 'up to date',
      ],
    },
    erasure: {
      beside: [
        'eras*', 'delet*', 'forgotten', 'removed', 'remove', 'erase', 'destroy*', 'wipe', 'forget', 'get rid of', 'removal', 'taken down',
        'throw away', 'thrown away', 'throw it away', 'bin it',
      ],
      traces: ['eras*', 'delet*', 'forgotten', 'remov*', 'destroy*', 'wipe*', 'forget', 'erasure'],
    },
    restriction: {
      beside: [
        'restrict*', 'limit', 'limit how', 'limitation', 'pause', 'suspend', 'freeze', 'on hold', 'block', 'blocking', 'restriction',
        'stop … for a while', 'temporarily',
      ],
      traces: ['restrict*', 'limit*', 'pause', 'suspend', 'block', 'hold', 'freeze', 'temporar*'],
    },
    objection: {
      beside: [
        'object', 'objection', 'objecting', 'object to', 'say no', 'oppose', 'objects', 'tell us to stop', 'ask us to stop', 'challenge',
        'stop using', 'stop processing', 'contest', 'say no to',
      ],
      traces: ['object*', 'oppose', 'stop us', 'stop using', 'stop processing', 'say no', 'refuse'],
    },
    portability: {
      beside: [
        'portab*', 'machine readable', 'structured', 'transferred to another', 'move … to another', 'moved to another', 'transfer your data',
        'transmit', 'another provider', 'another company', 'take … with you', 'take it elsewhere', 'take your data', 'port', 'porting',
        'commonly used format', 'common format', 'pass it on', 'usable format', 'reuse', 're use', 'another controller', 'another organisation',
        'another service', 'move your data', 'take … elsewhere', 'another supplier', 'electronic format', 'transferable', 'json', 'csv', 'in a file',
        'as a file', 'receive them in', 'machine readable form',
      ],
      traces: ['portab*', 'machine readable', 'another provider', 'format', 'port', 'elsewhere', 'transfer*', 'take … with you', 'reuse'],
    },
    withdraw: {
      heading: ['withdraw* … consent', 'changing your mind', 'withdraw*', 'changed your mind', 'change of mind', 'revoking', 'revok*'],
      says: [
        'withdraw … consent', 'withdraw* consent', 'consent … withdraw*', 'withdrawal of consent', 'revoke … consent', 'consent … revoke*',
        'withdraw it', 'withdraw that', 'change your mind', 'take back … consent', 'take … consent back', 'consent … back', 'withdraw … permission',
        'withdraw … agreement', 'withdrawal of', 'changed your mind', 'right to withdraw', 'consent at any time', 'go back on … agreement',
        'go back on … consent', 'yes is not for', 'yes … not forever',
      ],
      pairs: [
        [[
          'withdraw*', 'withdrawn', 'revok*', 'take back', 'taken back', 'take it back', 'take it away', 'cancel*', 'rescind*', 'reverse*',
          'reversed', 'undo', 'change your mind', 'changed your mind', 'change your decision', 'regret', 'retract*', 'end it', 'opt out', 'stop',
          'untick*', 'uncheck*', 'clear the', 'say no', 'sorry you did', 'go back on', 'not for life', 'not for ever', 'not forever',
          'take it down', 'regret*',
        ], [
          'consent*', 'permission*', 'agreement', 'agreed', 'authoris*', 'authoriz*', 'said yes', 'opt in', 'opted in', 'tick', 'box', 'checkbox',
          'that yes', 'your yes',
        ]],
      ],
      unless: [
        'cash', 'counter', 'contract', 'order', 'orders', 'purchase', 'sale', 'refund', 'money', 'subscription fee', 'booking', 'team', 'race',
        'in case you',
      ],
      traces: [
        'withdraw*', 'revok*', 'change your mind', 'take back', 'taken back', 'take it back', 'cancel', 'rescind*', 'revers*', 'regret', 'retract*',
        'change your', 'changed your', 'undo', 'opt out', 'said yes', 'that yes', 'go back on', 'not for ever',
      ],
    },
    complaint: {
      heading: [
        'supervisory authority', 'complaint* to', 'how to complain', '=complaints', '=complaint', 'right to complain', 'complaint*', 'complain',
        'not satisfied', 'unhappy', 'not happy', 'regulator', 'concerns',
      ],
      says: [
        'supervisory authority', 'data protection authority', 'data protection authorities', 'data protection commission',
        'information commissioner*', 'regulator', 'complain … commission*', 'complaint … authority', 'complaint … commission*',
        'complain … authority', 'complain to the ico', 'complaint … ico', 'ico', 'cnil', 'dpc', 'complaint with the', 'lodge a complaint',
        'privacy authority', 'data protection commissioner', 'data protection regulator', 'data protection watchdog', 'privacy watchdog',
        'data watchdog', 'body that oversees data protection', 'garante', 'aepd',
      ],
      pairs: [
        [[
          'complain*', 'concern', 'concerns', 'unhappy', 'not satisfied', 'dissatisfied', 'not happy', 'contact', 'report', 'lodge', 'raise',
          'take it', 'tell', 'write to', 'escalate', 'refer', 'hear', 'broke', 'think we', 'appeal', 'addressed', 'turn to', 'approach',
        ], [
          'supervisory authorit*', 'data protection authorit*', 'commissioner*', 'data protection commission', 'regulator*', 'ico', 'cnil', 'dpc',
          'watchdog', 'privacy authority', 'competent authority', 'oversees data', 'local authority responsible',
        ]],
      ],
      unless: ['harbour', 'port', 'mooring', 'registration number', 'registered with', 'registered as', 'notified', 'fees'],
      traces: [
        'complain*', 'authority', 'commissioner', 'commission', 'regulator', 'ico', 'cnil', 'dpc', 'watchdog', 'unhappy', 'not satisfied', 'oversees',
        'supervisory', 'not happy', 'concern*', 'ombudsman', 'garante',
      ],
    },
    mandatory: {
      heading: [
        'mandatory', 'required information', 'do i have to', 'must you provide', 'do you have to', 'obligation to provide', 'required or optional',
        'required', 'optional', 'must i', 'do i need', 'have to', 'consequences', 'what happens if', 'if you do not', 'if you don t',
      ],
      says: [
        'mandatory', 'required fields', 'optional', 'marked with an asterisk', 'asterisk*', 'if you do not provide', 'if you don t provide',
        'if you do not give', 'if you don t give', 'if you fail to provide', 'failure to provide', 'without it we', 'without them we', 'without this',
        'without these', 'without your', 'obliged to provide', 'required to provide', 'have to give', 'have to provide', 'need not',
        'cannot … without', 'if you choose not to provide', 'if you leave', 'marked with a star', 'must fill', 'must be filled', 'you do not have to',
        'star must', 'marked with', 'up to you', 'you don t have to', 'don t have to', 'contractual requirement', 'statutory requirement',
        'voluntary', 'voluntarily', 'not providing', 'no obligation', 'not obliged', 'not required to', 'no personal information is needed',
        'without giving', 'if you choose not to', 'if you prefer not to', 'if you would rather not', 'if you refuse', 'if you decide not to',
        'unable to provide … without', 'we may not be able to', 'we will not be able to', 'we can t … without', 'choose whether', 'must be completed',
        'must complete', 'must provide', 'must give', 'needed to', 'leave … blank', 'necessary to enter', 'required field*', 'compulsory',
        'you may skip', 'you can skip', 'nothing else is needed', 'left empty', 'left blank', 'fill in the rest', 'leave the rest',
        'without … i cannot', 'without … we cannot', 'if you would like us to call', 'no … no membership', 'no … no account', 'no … no delivery',
      ],
      pairs: [
        [['without', 'unless you', 'if you don t', 'if you do not'], [
          'can t', 'cannot', 'unable', 'not be able', 'won t', 'not possible', 'will not', 'may not', 'could not',
        ]],
      ],
      unless: [
        'helmet*', 'breakfast', 'course', 'mask', 'without your consent', 'without your permission', 'without your agreement', 'without undue',
        'dress', 'cookies', 'booking', 'vaccin*', 'without affecting', 'lunch', 'attendance', 'swimming', 'trial period', 'minimum order',
        'probation', 'membership',
      ],
      traces: [
        'mandatory', 'optional', 'required', 'asterisk*', 'without', 'not provide', 'star', 'obliged', 'must', 'voluntary', 'compulsory', 'have to',
        'not providing', 'up to you', 'needed', 'choose not', 'requirement', 'failure', 'left empty', 'left blank', 'only if you', 'no membership',
        'no account', 'blank', 'empty', 'skip',
      ],
    },
    automated: {
      heading: ['automated', 'profiling', 'automated decision*', 'automat*', 'artificial intelligence', 'algorithm*', 'decisions about you'],
      says: [
        'automated decision*', 'automated individual', 'automated processing', 'automated means', 'automatically decid*', 'profiling',
        'solely automated', 'decision* … automat*', 'decision* … algorithm*', 'decision* … computer', 'decision* … machine', 'without human',
        'no human', 'computer decid*', 'algorithm decid*', 'decided by a computer', 'decided by an algorithm', 'decided by a machine', 'credit scor*',
        'decision* … alone', 'makes decisions', 'decides about you', 'do not profile', 'don t profile', 'not profile', 'automated decision making',
        'automatic processing', 'automatic decision*', 'article 22', 'worked out automatically', 'calculated automatically',
        'automatically calculated', 'not use algorithms', 'human intervention', 'human involvement', 'no computer', 'computer … decision*',
        'machine … decision*', 'robot* decid*', 'decision* about you', 'computer determines', 'person always', 'a person says yes or no',
        'always a person',
      ],
      pairs: [
        [[
          'decision*', 'decid*', 'refus*', 'reject*', 'turn you down', 'judg*', 'assess*', 'evaluat*', 'approv*', 'sort', 'sorted', 'sorting',
          'screening', 'screened', 'score*', 'quote', 'price*', 'make up our minds', 'eligib*', 'creditworth*', 'rate', 'rank*', 'calculat*',
          'worked out', 'predict*', 'determin*',
        ], [
          'automat*', 'algorithm*', 'robot*', 'machine*', 'software', 'computer*', 'artificial intelligence', 'ai', 'system', 'profile', 'score',
          'program',
        ]],
        [[
          'decision*', 'decid*', 'look* at', 'review*', 'judg*', 'assess*', 'read*', 'checked', 'made by', 'examin*', 'considered', 'handled',
        ], ['person', 'people', 'human*', 'member of staff', 'somebody', 'someone', 'anyone', 'one of our team', 'one of us']],
      ],
      unless: [
        'mill', 'reply', 'replies', 'door*', 'factory', 'gearbox', 'committee', 'deleted automatically', 'automatically deleted',
        'erased automatically', 'cookie*', 'browser', 'data person', 'warehouse', 'lights', 'collected automatically', 'automatically collect*',
        'payment*', 'deleted', 'decide* how', 'decide* why', 'how and why', 'council',
      ],
      traces: [
        'automat*', 'profil*', 'algorithm*', 'computer', 'machine', 'decision*', 'decid*', 'robot*', 'software', 'human*', 'artificial intelligence',
        'ai', 'score*', 'worked out', 'profile*', 'assess*', 'person',
      ],
    },
    source: {
      heading: [
        'source*', 'where we get', 'where your data comes', 'where do we get', 'how we obtain', 'how we collect', 'information from others',
        'from other', 'data we receive', 'where it comes', '=source*', 'where does', 'where do', 'where did', 'sources', 'who gives us',
        'information we receive', 'from third', 'how do we get', 'how do we collect', 'collected from', 'data from others', 'obtain',
      ],
      says: [
        'from third parties', 'from other sources', 'from other companies', 'source of the', 'source of your', 'sources of', 'obtained from',
        'obtain … from', 'receive … from', 'received from', 'collect … from third', 'comes from', 'come from', 'publicly available', 'public sources',
        'public registers', 'public register', 'from our partners', 'from your employer', 'from social media', 'from other people',
        'from someone else', 'buy … data', 'buy … lists', 'purchase* … lists', 'from credit', 'provided by others', 'given to us by', 'gave us your',
        'gives us your', 'passed to us', 'not obtain', 'no other source', 'only from you', 'directly from you', 'through facebook', 'through google',
        'provided by you', 'supplied by you', 'given by you', 'you alone', 'only you', 'from you directly', 'address lists', 'mailing lists',
        'credit reference', 'from publicly', 'publicly accessible', 'data brokers', 'collected directly from', 'directly from the data subject',
        'nothing from anybody', 'sign in with', 'log in with', 'log in through', 'tell us about you', 'indirectly', 'data subject themselves',
        'companies house', 'from sources', 'recommend* you', 'refer* you to us', 'on your behalf by', 'electoral roll', 'came from',
        'reached us through', 'was given to us by', 'were given to us by', 'sends us your', 'passes us your', 'tells us your',
        'shares your … with us', 'provides us with your', 'who give us your', 'who gives us your', 'besides what you', 'in addition to what you',
        'apart from what you', 'lets us have your', 'let us have your', 'supplies us with your',
      ],
      pairs: [
        [[
          'receive*', 'obtain*', 'get', 'gets', 'buy', 'bought', 'purchase*', 'collect', 'collected from', 'collects', 'suppl*', 'gives us',
          'give us', 'gave us', 'tells us', 'tell us', 'sends us', 'send us', 'passes us', 'provide us', 'provides us', 'provided to us',
          'reach us', 'reaches us', 'learn', 'comes from', 'come from', 'add to', 'find', 'found', 'acquire*', 'sourced', 'combine*', 'enrich*',
          'hear', 'pass on to us', 'passed to us', 'sign in', 'log in', 'gleaned', 'gather*', 'import',
        ], [
          'third part*', 'partner*', 'employer*', 'social network*', 'social media', 'friend*', 'relative*', 'family', 'agent*', 'agency',
          'agencies', 'director*', 'distributor*', 'dealer*', 'marketplace*', 'platform*', 'google', 'facebook', 'linkedin', 'apple', 'broker*',
          'public', 'publicly', 'other companies', 'others', 'anybody', 'anyone', 'nobody', 'somebody', 'someone', 'school*', 'insurer*', 'doctor*',
          'suppliers', 'registers', 'lists', 'other sources', 'other people', 'host', 'reseller*', 'you alone', 'credit reference',
          'companies house', 'affiliates', 'recruiter*', 'referees', 'intermediar*',
        ]],
      ],
      unless: [
        'wool', 'river', 'farms', 'water', 'pass your', 'share your', 'ingredient*', 'complain*', 'energy', 'send us an email', 'contact us',
        'cookies', 'newsletter', 'advice', 'marketing', 'get in touch', 'timber', 'help',
      ],
      traces: [
        'source*', 'obtain*', 'receiv*', 'third part*', 'public', 'from others', 'come*', 'buy', 'bought', 'supplies us', 'gives us', 'tell us',
        'sends us', 'friend', 'employer', 'directly', 'social network*', 'social media', 'directories', 'google', 'facebook', 'provided by', 'learn',
        'indirect*', 'get', 'alone', 'lets us', 'besides', 'apart from',
      ],
    },
    cookies: {
      heading: ['cookie*', 'tracking technologies', 'trackers', 'tracking', 'cookies', 'similar technologies'],
      says: [
        'use* cookie*', 'using cookie*', 'use … cookies', 'uses … cookies', 'a cookie is', 'cookies are', 'cookies that', 'cookies to', 'cookies for',
        'cookies we', 'cookie* … expire*', 'set* … cookie*', 'place* … cookie*', 'store* … cookie*', 'cookies allow', 'cookies help', 'no cookies',
        'not use cookies', 'placed by', 'set by', 'session cookie*', 'pixel*', 'web beacon*', 'local storage',
      ],
      unless: ['baked', 'bake', 'oven', 'recipe*'],
      traces: ['cookie*', 'tracker*', 'pixel*', 'beacon*'],
    },
    chat: {
      heading: [
        'chat', 'live chat', 'chatbot*', 'chat bot', 'virtual assistant', 'messaging', 'assistant', 'instant messag*', 'webchat', 'chat assistant',
        'online chat', 'live support', 'bot', 'conversation*', 'chatting', 'talking to',
      ],
      says: [
        'chat', 'live chat', 'livechat', 'chatbot', 'chatbots', 'chat bot', 'virtual assistant', 'webchat', 'web chat', 'instant messag*',
        'chat window', 'chat widget', 'messenger', 'online assistant', 'ai assistant', 'digital assistant', 'chat tool', 'chats', 'bubble', 'bot',
        'bots', 'virtual agent', 'our assistant', 'chat robot', 'live support', 'online chat', 'automated assistant', 'support chat', 'instant chat',
        'chat service', 'chat feature', 'chat function', 'conversational agent', 'conversational assistant', 'messaging window', 'live agent',
        'chat box', 'chatbox', 'virtual adviser', 'live help',
      ],
      beside: [
        'data', 'information', 'messages', 'message', 'stor*', 'kept', 'keep', 'retain*', 'record*', 'saved', 'transcript*', 'processed', 'process',
        'conversation*', 'delet*', 'read by', 'sent to', 'collect*', 'see*', 'log', 'logs', 'history', 'details', 'what you type', 'what you write',
        'questions', 'question', 'name', 'ip', 'typed', 'type', 'analys*', 'analyz*', 'written', 'enter', 'content', 'answers', 'stays', 'held',
        'host*', 'archived', 'retained',
      ],
      unless: ['cup of tea', 'cuppa', 'shop assistant', 'coffee', 'sales assistant', 'fireside', 'open from'],
      traces: [
        'chat', 'chats', 'chatbot*', 'live chat', 'livechat', 'webchat', 'virtual assistant', 'assistant', 'messaging', 'messenger', 'conversation*',
        'bubble', 'bot', 'virtual', 'live support', 'robot', 'bots',
      ],
    },
    marketing: {
      heading: [
        'marketing', 'direct marketing', 'promotional', 'newsletter*', 'opting out', 'opt out', 'advertising', 'emails from us', 'had enough',
        'newsletter', 'mailing list', 'unsubscrib*', 'stop hearing', 'communications',
      ],
      says: [
        'object … marketing', 'object … direct', 'opt out', 'opting out', 'unsubscribe*', 'unsubscribing', 'stop … marketing', 'stop receiving',
        'no longer wish to receive', 'no longer want to receive', 'do not wish to receive', 'do not wish to have … email', 'stop … newsletter*',
        'stop … emails', 'marketing … any time', 'leave the mailing list', 'leave the list', 'off the list', 'off our list', 'unsubscription',
        'do not want … newsletter', 'refuse … marketing', 'marketing preferences', 'ask us to stop', 'rather not hear', 'not hear from us',
        'stop hearing', 'stop them', 'text stop', 'reply stop', 'taken off', 'take you off', 'mailing list … remov*', 'remov* … mailing list',
        'opt you out', 'unsubscribe', 'not to receive', 'not receive', 'stop us sending', 'free of charge … marketing', 'preference service',
        'no more emails', 'stop the emails', 'cancel … newsletter', 'cancel … subscription', 'one click … stop*', 'click … makes it stop',
        'link … stop*', 'bottom … stop*', 'promotional … turn* off', 'promotional … switch* off', 'turn off … promotional',
        'switch off … promotional', 'unless you have asked us not', 'unless you opt out', 'asked us not to', 'link to end', 'sell you something',
        'object without giving',
      ],
      pairs: [
        [[
          'object*', 'refus*', 'stop*', 'opt out', 'unsubscrib*', 'decline', 'withdraw*', 'no longer', 'rather not', 'cancel*', 'end', 'leave',
          'say no', 'link', 'turn off', 'switch off', 'switch* off', 'turn* off', 'unless you object', 'unless you have told us', 'we stop',
          'we will stop',
        ], [
          'marketing', 'advert*', 'promotion*', 'newsletter*', 'mailing*', 'emails', 'e mails', 'texts', 'offers', 'hear from us', 'sms',
          'every message', 'messages', 'mail shots', 'communications', 'calls', 'letters', 'our letters', 'similar products', 'sell you',
        ]],
      ],
      unless: ['cookie*', 'sign up', 'chat', 'breaking'],
      traces: [
        'marketing', 'unsubscri*', 'opt out', 'opting out', 'newsletter*', 'promotion*', 'stop', 'mailing', 'object', 'advert*', 'hear from us',
        'text stop', 'decline', 'emails', 'opt', 'offers', 'promotional', 'asked us not', 'we stop', 'we will stop', 'tired of', 'had enough',
        'end it', 'sell you',
      ],
    },
    death: {
      heading: ['death', 'after you die', 'deceased', 'bereave*', 'when someone dies'],
      says: [
        'after your death', 'after death', 'when you die', 'after you die', 'deceased', 'in the event of death', 'in the event of your death',
        'someone who has died', 'person who has died', 'next of kin', 'heirs', 'executor*', 'passed away', 'has died', 'estate',
        'account holder dies', 'customer dies', 'executors', 'after … death', 'deceased person*', 'bereave*', 'user dies', 'member dies',
        'personal representative*', 'when you are no longer here', 'when you are gone', 'after you are gone', 'no longer alive',
      ],
      unless: ['agents', 'valley', 'insurance', 'tour', 'cover', 'car', 'housing'],
      traces: [
        'death', 'die', 'dies', 'died', 'deceased', 'heir*', 'passed away', 'executor*', 'bereave*', 'estate', 'next of kin', 'no longer here',
        'are gone', 'no longer alive',
      ],
    },
  },
  words: {
    data: [
      'data', 'information', 'details', 'account*', 'order*', 'message*', 'invoice*', 'address*', 'record*', 'log*', 'logs', 'correspondence',
      'conversation*', 'chat*', 'transcript*', 'application*', 'cv*', 'email*', 'file*', 'customer*', 'history', 'contact*', 'birthday',
      'date of birth', 'personal', 'name', 'phone', 'number', 'card', 'enquir*', 'inquir*', 'backup*', 'applications', 'backups', 'newsletter*',
      'processing', 'e mail*', 'user*', 'visitor*', 'profile*', 'registration*', 'subscription*', 'subscriber*', 'statistics', 'member*',
      'what you tell us', 'booking*', 'footage', 'images',
    ],
    units: ['day*', 'month*', 'year*', 'week*', 'hour*'],
    numbers: [
      'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'thirteen', 'fifteen', 'eighteen', 'twenty',
      'twenty four', 'thirty', 'thirty six', 'ninety', 'a', 'an', 'fourteen', 'sixteen', 'eleven', 'forty', 'sixty', 'hundred', 'fifty',
      'twenty five',
    ],
    until: [
      'until', 'as long as', 'for as long', 'necessary to', 'period necessary', 'no longer than', 'duration of', 'life of the', 'once', 'statutory',
      'limitation period', 'required by law', 'after you', 'when you', 'as soon as', 'how long', 'time it takes', 'while you', 'close your account',
      'is closed', 'only for as long', 'no longer needed', 'no longer required', 'no longer necessary', 'expiry', 'end of', 'ends', 'termination',
      'you ask us', 'legal obligation*', 'legally required', 'immediately after', 'at the end', 'for the period', 'for the duration',
      'the time needed', 'criteria', 'unsubscribe', 'withdraw', 'until you', 'when it is no',
    ],
    vague: [
      'as long as necessary', 'period necessary', 'no longer than necessary', 'no longer than is necessary', 'as long as is necessary',
      'as long as needed', 'as long as we need', 'long as required',
    ],
    deny: ['not', 'never', 'no', 'nor', 'without', 'cannot', 'don', 'won', 'none', 'nobody', 'nothing', 'neither', 'doesn', 'aren', 'isn', 'didn'],
    only: ['except', 'unless', 'only', 'other than', 'apart from', 'but'],
    rights: [
      'right*', 'you can', 'you may', 'ask us', 'request', 'entitled', 'have us', 'you are free', 'ask for', 'you have the option', 'on request',
      'tell us to', 'just tell us', 'you could', 'able to', 'requests', 'demand', 'you wish', 'free to', 'if you want', 'you would like us to',
      'we will', 'at your request', 'let us know',
    ],
    updated: [
      'last updated', 'updated', 'last modified', 'last revised', 'revised', 'effective', 'effective date', 'effective from', 'in force', 'version',
      'last changed', 'last reviewed', 'valid from', 'dated', 'date of', 'as of', 'current as', 'amended', 'last amended', 'changed on', 'posted on',
      'published on', 'issued', 'reviewed', 'this notice was', 'written on', 'in effect', 'applies from', 'went live', 'live since',
    ],
    annulled: [
      'invalid*', 'annul*', 'struck down', 'replaced', 'no longer', 'repealed', 'former', 'formerly', 'previous', 'previously', 'superseded',
      'schrems',
    ],
    framework: ['safe harbor', 'safe harbour', 'privacy shield'],
    oldlaw: [
      'directive 95 46', 'data protection act 1998', 'data protection act 1984', 'data protection acts 1988', 'acts 1988 and 2003', '1988 and 2003',
      'data protection directive', 'registered with the cnil', 'declared to the cnil', 'notified to the information commissioner',
      'data protection register', 'data protection registration',
    ],
    months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
    common: ['the', 'and', 'you', 'your', 'we', 'our', 'to', 'of', 'for', 'with', 'is', 'are', 'that', 'this', 'will', 'may', 'in', 'or', 'by'],
    provider: [
      'provider', 'supplier', 'by', 'through', 'via', 'called', 'from', 'vendor', 'processor', 'using', 'use', 'software', 'tool', 'service', 'run',
      'powered by', 'operated by', 'provided by', 'with', 'makers of', 'on', 'hosted by', 'stored by', 'company', 'platform', 'we use', 'supplied by',
      'run by', 'solution', 'servers of', 'product', 'partner', 'at',
    ],
    'privacy-title': ['privacy', 'data protection', 'personal data', 'gdpr', 'fair processing'],
    'cookie-title': ['cookie*', 'tracker*'],
    'legal-title': ['legal notice', 'imprint', 'legal information', 'company information', 'legal mentions', 'impressum'],
    goods: [
      'egg*', 'milk', 'yogurt*', 'yoghurt*', 'vegetable*', 'potato*', 'avocado*', 'fruit*', 'meat', 'fish', 'wine', 'beer', 'bread', 'cheese',
      'timber', 'wood', 'wool', 'cotton', 'water', 'fridge', 'oven', 'lamp*', 'lights', 'streetlight*', 'street lights', 'heating', 'door*', 'lift',
      'lifts', 'gate*', 'pool', 'helmet*', 'luggage', 'bank transfer*', 'toothbrush*', 'plant*', 'flowers', 'recipe*', 'cake*',
    ],
    'legal-content': [
      'registered office', 'company number', 'company registration', 'registered in', 'vat number', 'vat registration', 'registration number',
      'published by', 'hosted by', 'director*',
    ],
    exercise: [
      'exercis* … right*', 'use … rights', 'assert … rights', 'requests about your', 'to exercise', 'subject access request*', 'send … request',
      'make such a request',
    ],
    answers: ['answer*', 'respond*', 'reply', 'replies', 'response', 'get back'],
  },
} satisfies NoticePhrases;
