import type { Phrases } from '../../lib/model/rules.ts';

export default {
  // links to a privacy notice
  'privacy-link': [
    'privacybeleid', 'privacyverklaring', 'privacy statement', 'gegevensbescherming', 'avg', 'privacy',
    'privacyreglement', 'privacy en cookies', 'privacyvoorwaarden',
  ],
  // links to who runs the site
  'legal-link': [
    'juridische kennisgeving', 'colofon', 'wettelijke vermeldingen', 'disclaimer',
  ],
  // agrees to everything asked
  accept: [
    'alles accepteren', 'accepteren', 'akkoord', 'alle cookies toestaan', 'ik ga akkoord', 'alles toestaan',
    'accepteer', 'accepteer alles', 'alle accepteren', 'accepteer alle', 'accepteer alle cookies',
    'alle cookies accepteren', 'cookies accepteren', 'accepteer cookies', 'ik accepteer', 'ik accepteer alles',
    'akkoord en sluiten', 'akkoord en doorgaan', 'accepteren en doorgaan', 'accepteren en sluiten', 'toestaan',
    'alle toestaan', 'cookies toestaan', 'sta alle cookies toe', 'toestemmen', 'ik stem in', 'ja, ik ga akkoord',
    'ja, ik accepteer', 'alles goedkeuren',
  ],
  // agrees to nothing beyond what needs no consent
  refuse: [
    'alles weigeren', 'weigeren', 'afwijzen', 'alles afwijzen', 'doorgaan zonder te accepteren', 'niet akkoord',
    'nee bedankt', 'weiger', 'weiger alles', 'weiger alle', 'alle weigeren', 'weiger alle cookies',
    'alle cookies weigeren', 'cookies weigeren', 'weiger cookies', 'alle afwijzen', 'alle cookies afwijzen',
    'ik weiger', 'niet accepteren', 'niet toestaan', 'ik ga niet akkoord', 'ga niet akkoord',
    'doorgaan zonder toestemming', 'doorgaan zonder accepteren', 'verder zonder accepteren',
    'verdergaan zonder te accepteren', 'zonder te accepteren', 'zonder toestemming', 'nee, bedankt', 'nee dank je',
    'afkeuren', 'verbieden',
  ],
  // a refusal worded as an acceptance
  'necessary-only': [
    'alleen noodzakelijke', 'alleen essentiële', 'alleen functionele', 'enkel noodzakelijke cookies',
    'alleen noodzakelijk', 'alleen noodzakelijke cookies', 'alleen noodzakelijke cookies accepteren',
    'alleen noodzakelijke accepteren', 'alleen essentiële cookies', 'alleen essentiële cookies accepteren',
    'alleen functionele cookies', 'alleen functionele cookies accepteren', 'alleen strikt noodzakelijke',
    'alleen strikt noodzakelijke cookies', 'alleen vereiste', 'alleen vereiste cookies', 'enkel noodzakelijke',
    'enkel essentiële cookies', 'enkel functionele cookies', 'accepteer noodzakelijke cookies',
    'accepteer alleen noodzakelijke cookies', 'optionele cookies weigeren', 'weiger optionele cookies',
  ],
  // opens the choice by purpose
  settings: [
    'instellingen', 'cookie-instellingen', 'aanpassen', 'voorkeuren', 'opties beheren', 'mijn keuze wijzigen',
    'instellingen beheren', 'instellingen aanpassen', 'instellingen wijzigen', 'instellingen tonen',
    'cookies beheren', 'beheer cookies', 'cookies instellen', 'cookievoorkeuren', 'cookie-voorkeuren',
    'cookie instellingen', 'cookies aanpassen', 'voorkeuren beheren', 'voorkeuren aanpassen', 'voorkeuren instellen',
    'beheren', 'opties', 'meer opties', 'zelf instellen', 'zelf kiezen', 'personaliseren', 'configureren',
    'privacyinstellingen', 'details tonen', 'stel uw keuzes in', 'wijzig instellingen',
  ],
  // stores a choice by purpose
  save: [
    'opslaan', 'voorkeuren opslaan', 'keuze bevestigen', 'selectie toestaan', 'bewaren', 'opslaan en sluiten',
    'opslaan en afsluiten', 'instellingen opslaan', 'keuze opslaan', 'keuzes opslaan', 'mijn keuze opslaan',
    'mijn keuzes bevestigen', 'selectie opslaan', 'selectie bevestigen', 'voorkeuren bevestigen', 'bevestigen',
    'bevestig mijn keuzes', 'selectie accepteren', 'accepteer selectie', 'geselecteerde accepteren',
    'geselecteerde cookies accepteren', 'geselecteerde toestaan', 'toepassen',
  ],
  // neither accepts nor refuses, whatever the site makes of it
  ambiguous: [
    'ok', 'begrepen', 'sluiten', 'doorgaan', 'later', 'prima', 'oké', 'ik begrijp het', 'begrepen, sluiten',
    'verder', 'verder gaan', 'ga verder', 'verbergen', 'niet nu', 'sluit', 'sluit melding',
  ],
  // what a banner speaks of; entries of several words mark a sentence about using cookies
  'cookie-words': [
    'cookie', 'cookies', 'tracker', 'trackers', 'toestemming', 'uw toestemming', 'jouw toestemming', 'privacy',
    'persoonsgegevens', 'onze partners', 'vergelijkbare technologieën', 'soortgelijke technologieën',
    'gebruikt cookies', 'gebruiken cookies', 'gebruik van cookies', 'maakt gebruik van cookies',
    'maken gebruik van cookies', 'plaatst cookies', 'plaatsen cookies', 'plaatsen van cookies', 'functionele cookies',
    'analytische cookies', 'tracking cookies', 'wij waarderen uw privacy', 'cookies en vergelijkbare',
  ],
  // a control for talking to somebody
  'chat-words': [
    'chat', 'chatten', 'chat met ons', 'chat nu', 'chat starten', 'start chat', 'open chat', 'livechat', 'live chat',
    'chatbot', 'klantenchat', 'stuur een bericht', 'stuur ons een bericht', 'bericht sturen', 'stel een vraag',
    'stel je vraag', 'stel uw vraag', 'heb je een vraag', 'hulp', 'hulp nodig', 'heb je hulp nodig',
    'kunnen we helpen', 'adviseur', 'praat met een medewerker', 'medewerker', 'assistent', 'virtuele assistent',
    'gesprek', 'gesprek starten', 'start gesprek',
  ],
  // links to what is said of cookies
  'cookie-link': [
    'cookiebeleid', 'cookie-beleid', 'cookie beleid', 'cookieverklaring', 'cookie-verklaring', 'cookiestatement',
    'cookie statement', 'cookiepolicy', 'meer over cookies', 'meer informatie over cookies',
    'informatie over cookies', 'lees ons cookiebeleid',
  ],
  // tells that the choice can be changed; a bare “at any time” may be about anything
  withdraw: [
    'toestemming intrekken', 'toestemming in te trekken', 'uw toestemming weer intrekken',
    'toestemming op elk moment', 'toestemming altijd intrekken', 'toestemming te allen tijde',
    'intrekken van uw toestemming', 'intrekken van je toestemming', 'van gedachten veranderen',
    'van gedachten verandert', 'van mening veranderen', 'keuze op elk moment', 'keuze altijd wijzigen',
    'keuze altijd aanpassen', 'keuze later wijzigen', 'voorkeuren op elk moment', 'voorkeuren altijd aanpassen',
    'voorkeuren altijd wijzigen', 'instellingen op elk moment', 'op elk moment wijzigen', 'op elk moment aanpassen',
    'op elk moment intrekken', 'op ieder moment wijzigen', 'op ieder moment intrekken', 'altijd weer wijzigen',
    'altijd weer aanpassen',
  ],
  // takes something else than a click for consent
  implied: [
    'door verder te surfen', 'door verder te gaan op deze', 'door verder te gaan met', 'door verder gebruik te maken',
    'door gebruik te maken van deze site', 'door gebruik te maken van deze website',
    'door gebruik te maken van onze website', 'door onze website te gebruiken', 'door deze website te gebruiken',
    'door deze site te blijven gebruiken', 'door te blijven surfen', 'als u verdergaat', 'als u verder gaat op',
    'als je verdergaat', 'als je verder surft', 'wanneer u doorgaat met het gebruik', 'bij verder gebruik',
  ],
  // rests on something else than consent
  'legitimate-interest': [
    'gerechtvaardigd belang', 'gerechtvaardigde belangen', 'gerechtvaardigde belang', 'legitiem belang',
    'legitieme belangen', 'bezwaar maken tegen de verwerking', 'bezwaar maken tegen verwerking',
    'bezwaar tegen de verwerking',
  ],
  // asks for money instead
  'pay-or-consent': [
    'betalen om te weigeren', 'betaal om te weigeren', 'weigeren en betalen', 'weigeren en abonneren',
    'abonneren zonder advertenties', 'accepteren of abonneren', 'accepteren of betalen', 'akkoord of abonneren',
    'zonder advertenties voor', 'zonder advertenties vanaf', 'advertentievrij voor', 'reclamevrij voor',
    'abonnement zonder tracking',
  ],
  // speaks of those who read and write, or leads to their list
  partners: [
    'partners', 'onze partners', 'lijst van partners', 'lijst met partners', 'partnerlijst', 'lijst van leveranciers',
    'lijst met leveranciers', 'onze leveranciers', 'leveranciers bekijken', 'bekijk partners', 'bekijk leveranciers',
    'derde partijen', 'lijst van derden', 'lijst van aanbieders',
  ],
  // says why without saying anything
  'vague-purpose': [
    'uw ervaring te verbeteren', 'je ervaring te verbeteren', 'jouw ervaring te verbeteren', 'ervaring te verbeteren',
    'ervaring verbeteren', 'betere ervaring', 'beste ervaring', 'optimale ervaring', 'onze diensten te verbeteren',
    'onze website te verbeteren', 'website te verbeteren', 'websitenavigatie', 'gebruikservaring',
    'gebruikerservaring', 'gebruiksvriendelijker', 'surfervaring', 'zo goed mogelijk te laten werken',
  ],
  // purposes
  'purpose-ads': [
    'advertenties', 'advertentie', 'advertentiecookies', 'adverteren', 'adverteerders', 'advertentiepartners',
    'gepersonaliseerde advertenties', 'gerichte advertenties', 'reclame', 'reclames', 'marketing',
    'marketingdoeleinden', 'marketingcookies', 'marketingprojecten', 'marketinginspanningen', 'remarketing',
    'retargeting', 'targeting', 'aanbiedingen op maat', 'persoonlijke aanbiedingen',
  ],
  'purpose-audience': [
    'statistieken', 'statistiek', 'statistische', 'analyse', 'analyses', 'analytisch', 'analytische', 'analytics',
    'websiteverkeer te analyseren', 'verkeer te analyseren', 'gebruik te analyseren',
    'gebruik van de website te meten', 'bezoek te meten', 'bezoekersaantallen', 'bezoekersstatistieken',
    'bereikmeting', 'publieksmeting', 'doelgroepenonderzoek', 'prestatiecookies', 'websitegebruik',
    'prestaties te meten',
  ],
  'purpose-social': [
    'sociale media', 'sociale netwerken', 'social media', 'deelknoppen', 'sociale kanalen',
  ],
  'purpose-personalisation': [
    'inhoud personaliseren', 'inhoud te personaliseren', 'content te personaliseren', 'content personaliseren',
    'gepersonaliseerde inhoud', 'gepersonaliseerde content', 'personalisatie', 'persoonlijke ervaring',
    'gepersonaliseerde ervaring', 'persoonlijke aanbevelingen',
  ],
  'purpose-chat': [
    'livechat', 'live chat', 'live-chat', 'chatfunctie', 'chatdienst', 'online chat', 'chatbot', 'chatbots',
    'virtuele assistent', 'klantenchat', 'chat met onze klantenservice', 'berichtendienst', 'online hulp',
    'ondersteuningsdiensten', 'klantenservice-tool',
  ],
} satisfies Phrases;
