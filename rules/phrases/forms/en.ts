import type { FormPhrases } from '../../../lib/model/form.ts';

/** What forms say in English: boxes, labels, legends and the sentences around them. */
export default {
  marketing: [
    'receive … offers', 'receive … newsletter*', 'receive … news', 'receive … promotion*', 'receive … marketing', 'receive … updates from', 'receive … deals', 'receive … discounts', 'receive … advertis*', 'receive … special', 'receive … email updates',
    'receive … information about … products', 'receive … commercial', 'send me … offers', 'send me … newsletter', 'send me … news', 'send me … deals', 'send me … promotion*', 'send me … marketing', 'send you … offers', 'send you … newsletter',
    'send you … marketing', 'send you … promotion*', 'send you … news', 'sign me up', 'sign up … newsletter', 'sign up … offers', 'subscribe … newsletter', 'subscribe … mailing list', 'subscribe me', 'join … mailing list', 'add me … mailing list', 'hear about … offers',
    'hear about … promotions', 'hear about … products', 'hear from', 'updated with … offers', 'updated … news', 'up to date … offers', 'up to date … news', 'informed … offers', 'informed … news', 'marketing emails', 'marketing communications', 'marketing messages', 'marketing materials',
    'marketing purposes', 'direct marketing', 'promotional emails', 'promotional communications', 'promotional messages', 'commercial communications', 'email me … offers', 'email me … news', 'text me … offers', 'email you … products', 'email you … offers', 'exclusive offers',
    'news and offers', 'offers and news', 'contact me … offers', 'contact you … offers', '=newsletter', '=marketing', 'yes … offers', 'like to hear', 'love to hear', 'opt in to … marketing', 'opt in to … emails',
  ],
  partners: [
    'third parties', 'third party partners', 'third party offers', 'our partners', 'your partners', 'its partners', 'selected partners', 'partner companies', 'trusted partners', 'marketing partners', 'partner offers', 'offers from partners', 'and partners', 'carefully selected',
    'affiliates and partners', 'sponsors', 'other companies',
  ],
  terms: ['terms and conditions', 'terms conditions', 'terms of service', 'terms of use', 'terms of sale', 'terms of purchase', 'terms of business', 'user agreement', 'our terms', 'the terms', 'your terms', 'these terms', 'accept terms', 'agree to terms', 'general conditions', 'conditions of use', 'conditions of sale', 'license agreement', 'licence agreement'],
  privacy: [
    'privacy policy', 'privacy notice', 'privacy statement', 'privacy policies', 'privacy terms', 'privacy centre', 'privacy center', 'data protection', 'data policy', 'handle your … data', 'how we use your', 'how we process', 'how we handle', 'process your data', '=privacy', '=gdpr',
    'data privacy', 'privacy information', 'your privacy rights',
  ],
  'data-consent': [
    'consent to … data', 'consent to … processing', 'consent to … information', 'agree to … processing', 'agree to … storage', 'agree … my data', 'agree … my personal data', 'agree … my information', 'agree … my details', 'consent to having', 'consent to this website', 'allow … to store', 'agree to having … information',
    'explicitly consent', 'explicit consent',
  ],
  'opt-out': [
    'do not wish to receive', "don't wish to receive", 'do not want to receive', "don't want to receive", 'would rather not receive', 'prefer not to receive', 'do not wish to hear', "don't want to hear", 'do not send me', "don't send me", 'do not want to hear', 'do not want … marketing',
    'do not wish … offers', 'do not wish to be contacted', 'do not contact me', 'opt out of', 'untick … if you', 'uncheck … if you', 'not to receive', 'no thanks … offers', 'object to receiving', 'do not share',
  ],
  remember: ['remember me', 'keep me signed in', 'keep me logged in', 'stay signed in', 'stay logged in', 'remember my', 'remember this device', 'trust this device', 'save my name', 'remember username', 'remember login'],
  'same-address': ['billing … same as', 'shipping … same as', 'delivery … same as', 'same as billing', 'same as shipping', 'same as delivery', 'same address', 'use as billing', 'use this address', 'billing address is the same', 'same as my'],
  'required-legend': [
    'required field*', 'mandatory field*', 'required information', 'indicates required', 'indicates a required', 'denotes required', 'denotes mandatory', 'asterisk … required', 'asterisk … mandatory', 'fields marked', 'marked with … required', 'marked … mandatory', '=required', 'fields are required', 'must be completed',
    'required unless', 'are mandatory',
  ],
  'all-required': ['all fields are required', 'all fields are mandatory', 'all fields required', 'all fields must be', 'all information is required', 'every field is required', 'all the fields are', 'all of these fields are', 'all questions are required'],
  optional: ['optional', 'not required', 'not mandatory', 'if you wish', 'if any', 'if applicable'],
  unsubscribe: ['unsubscribe*', 'opt out', 'withdraw … consent', 'object at any time', 'change your mind', 'stop receiving', 'reply stop', 'text stop', 'leave … list at any time', 'manage your preferences', 'cancel … subscription … time', 'update your preferences'],
  'comment-warning': [
    'not include … sensitive', 'not include … health', 'not include any personal', 'not include … medical', 'not enter … sensitive', 'not enter … health', 'not provide … sensitive', 'not provide … health', 'not share … sensitive', 'not share … health', 'not share … personal', 'not send … sensitive', 'not submit … sensitive', 'not disclose … sensitive',
    'avoid … sensitive', 'avoid including', 'not include … bank', 'not include … card', 'not include … confidential', 'not enter … personal', 'not enter … card', 'no sensitive',
  ],
  info: [
    'data … in order to', 'data … so that', 'data … to respond', 'data … to answer', 'data … used to', 'data … used for', 'information … used to', 'information … used for', 'information … to respond', 'information … to contact', 'details … to reply', 'details … to contact', 'details … to respond', 'details … used', 'we use the', 'we use your',
    "we'll use your", 'we will use', 'will be used', 'will only be used', 'only use your', 'is used to', 'be used to', 'data controller', 'controller of your', 'we collect', 'processed by', 'processed for', 'processed in order', 'being processed so', 'used to process', 'used solely', 'purposes of',
  ],
  sensitive: [
    'national insurance', 'social security', 'ssn', 'nino', 'nhs number', 'medical condition*', 'medical history', 'medical information', 'health condition*', 'health data', 'health status', 'state of health', 'health information', 'health problems', 'illness*', 'disease*', 'symptom*', 'allerg*', 'blood type', 'blood group', 'pregnan*', 'disabilit*',
    'disabled', 'religion', 'religious', 'faith', 'political opinion*', 'political view*', 'political affiliation', 'trade union', 'union membership', 'sexual orientation', 'ethnic*', 'race', 'racial', 'criminal record', 'criminal conviction*', 'biometric', 'gender identity', 'medication*', 'diagnosis',
  ],
  newsletter: ['newsletter*', 'mailing list', 'email list', 'e-news', 'news bulletin', 'email updates'],
  account: ['create account', 'create an account', 'create your account', 'create my account', 'create a free account', 'open an account', 'new account', 'new customer', 'register', 'registration', '=sign up', 'sign up for free', 'become a member', 'join now'],
  'account-deletion': ['delete … account', 'close … account', 'deletion of … account', 'account deletion', 'deactivate … account', 'remove … account', 'erase … account', 'cancel … account'],
  minors: [
    'over 13', 'over 16', 'over 18', 'over the age of', 'at least 13', 'at least 16', 'at least 18', '16 or over', '18 or over', '13 or older', '16 or older', '18 or older', '16 years', '13 years', '18 years', 'under 13', 'under 16', 'under 18', 'under the age of', "parent's permission", "parent's consent", 'parental consent', 'parental permission', 'permission … parent*',
    'consent … parent*', 'parent or guardian', "parent's email", 'legal age', 'age of majority', 'your age',
  ],
  customers: ['similar products', 'similar services', 'similar goods', 'products similar', 'as a customer', 'as an existing customer', 'similar to those'],
  not: ['not', 'never', "don't", "won't", 'no', 'without', 'neither', 'nor', 'cannot'],
  accommodation: ['access', 'accessib*', 'step free', 'wheelchair', 'parking', 'seat*', 'room*', 'meal*', 'menu', 'dietary', 'diet', 'adjustment*', 'assistance', 'hypoallergenic', 'free', 'clothing', 'wear', 'race number', 'marathon', 'half'],
} satisfies FormPhrases;
