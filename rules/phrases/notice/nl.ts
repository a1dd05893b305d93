import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in Dutch. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'wie zijn wij', 'wie we zijn', 'wie wij zijn', 'verantwoordelijke', 'verwerkingsverantwoordelijke', 'contactgegevens', 'wie is verantwoordelijk',
        'over ons',
      ],
      says: [
        'verwerkingsverantwoordelijke', 'verantwoordelijk voor de verwerking', 'verantwoordelijk voor het verwerken', 'verantwoordelijke voor de verwerking',
        'verantwoordelijk voor je', 'verantwoordelijk voor uw', 'verantwoordelijk voor jouw', 'verantwoordelijk voor de persoonsgegevens',
        'verantwoordelijk voor … gegevens', 'gezamenlijk verantwoordelijk', 'verantwoordelijke in de zin',
      ],
      traces: ['verantwoordelijk*', 'bedrijf', 'kvk'],
    },
    dpo: {
      heading: ['functionaris*', 'fg', 'dpo', 'privacy officer', 'gegevensbescherming'],
      says: [
        'functionaris voor gegevensbescherming', 'functionaris gegevensbescherming', 'functionaris voor de gegevensbescherming', 'fg', 'dpo',
        'data protection officer', 'privacy officer', 'privacyfunctionaris', 'functionaris … gegevensbescherming',
      ],
      traces: ['functionaris*', 'fg', 'dpo', 'officer'],
    },
    purposes: {
      heading: ['doel*', 'doeleinden', 'waarvoor', 'waarom', 'wat doen we', 'wat doen wij', 'gebruik van', 'wat we met'],
      says: [
        'doeleinden', 'doel van', 'doelen', 'waarvoor', 'gebruiken … om', 'gebruiken … voor', 'verwerken … om', 'verwerken … voor', 'verzamelen … om',
        'nodig om', 'nodig voor', 'vragen … om', 'gebruikt om', 'gebruikt voor', 'zodat we', 'zodat wij', 'ten behoeve van', 'met als doel', 'dienen om',
        'hebben … nodig',
      ],
      traces: ['doel*', 'gebruik*', 'nodig', 'zodat', 'waarvoor', 'waarom'],
    },
    basis: {
      heading: [
        'grondslag*', 'rechtsgrond*', 'juridische basis', 'wettelijke basis', 'op welke basis', 'waarom mogen', 'basis',
      ],
      says: [
        'grondslag*', 'rechtsgrond*', 'rechtsgronden', 'wettelijke basis', 'juridische basis', 'uitvoering van de overeenkomst',
        'uitvoering van een overeenkomst', 'uitvoering … overeenkomst', 'wettelijke verplichting*', 'wettelijk verplicht', 'wettelijke plicht',
        'gerechtvaardigd belang', 'gerechtvaardigde belangen', 'gerechtvaardigde belang', 'toestemming', 'algemeen belang', 'artikel 6', 'art 6',
        'verplicht … wet', 'de wet verplicht', 'nodig … overeenkomst', 'koopovereenkomst',
      ],
      traces: ['grondslag*', 'rechtsgrond*', 'toestemming', 'overeenkomst', 'verplicht*', 'belang', 'belangen'],
    },
    interest: {
      says: [
        'gerechtvaardigd belang bij', 'gerechtvaardigd belang om', 'gerechtvaardigd belang is', 'gerechtvaardigd belang bestaat', 'belang bij het',
        'belang om', 'gerechtvaardigde belang om', 'gerechtvaardigde belangen zijn', 'gerechtvaardigd belang … beveilig*', 'gerechtvaardigd belang … fraude',
        'gerechtvaardigd belang … verbeter*', 'gerechtvaardigd belang namelijk', 'ons belang', 'gerechtvaardigd belang te weten',
        'gerechtvaardigd belang … beschermen', 'gerechtvaardigd belang dat',
      ],
      traces: ['gerechtvaardigd*'],
    },
    recipients: {
      heading: [
        'ontvanger*', 'met wie', 'delen met', 'delen van', 'derden', 'wie krijgt', 'wie ziet', 'verwerkers', 'wie heeft toegang', 'aan wie', 'verstrekking',
      ],
      says: [
        'ontvanger*', 'delen … met', 'deelt … met', 'gedeeld met', 'verstrekken … aan', 'verstrekt aan', 'doorgegeven aan', 'geven … door aan',
        'geven … aan', 'verwerkers', 'verwerkersovereenkomst', 'dienstverleners', 'toegang hebben', 'hebben toegang', 'heeft toegang', 'leveranciers',
        'krijgt … gegevens', 'krijgen … gegevens', 'krijgt … adres', 'ontvangt … gegevens', 'ontvangen … gegevens', 'sturen … naar onze', 'gaan naar',
        'gaat naar', 'boekhouder', 'bezorgdienst', 'schakelen … in', 'delen wij',
      ],
      traces: [
        'ontvang*', 'del*', 'gedeeld', 'verstrek*', 'doorg*', 'verwerker*', 'derden', 'dienstverlener*', 'toegang', 'leverancier*',
      ],
    },
    transfers: {
      heading: ['doorgifte', 'buiten de', 'internationale', 'waar bewaren', 'waar staan', 'opslag'],
      says: [
        'doorgifte', 'buiten de eu', 'buiten de europese', 'buiten de eer', 'buiten europa', 'europese economische ruimte', 'derde land*', 'derde landen',
        'verenigde staten', 'binnen de eu', 'binnen de europese', 'binnen de eer', 'in de eu', 'servers in', 'servers … nederland', 'servers … europa',
        'blijven in nederland', 'blijven in europa', 'blijven binnen', 'verlaten … europa', 'verlaten … europese', 'naar de vs', 'in de vs', 'naar amerika',
        'naar landen',
      ],
      traces: ['doorgift*', 'buiten', 'derde land*', 'verenigde staten', 'europe*', 'eer'],
    },
    mechanism: {
      says: [
        'modelcontract*', 'standaardcontractbepalingen', 'modelclausules', 'standaardbepalingen', 'contractbepalingen', 'modelbepalingen',
        'adequaatheidsbesluit*', 'passend beschermingsniveau', 'adequaat', 'passende waarborgen', 'data privacy framework', 'dpf',
        'bindende bedrijfsvoorschriften', 'adequaat beschermingsniveau', 'artikel 46', 'standaardcontract*', 'adequaatheids*',
      ],
      traces: ['modelcontract*', 'adequa*', 'waarborg*', 'clausule*', 'bepaling*'],
    },
    retention: {
      heading: ['bewaartermijn*', 'hoe lang', 'hoelang', 'bewaren', 'bewaarperiode', 'opslagtermijn*', 'bewaring'],
      says: [
        'bewaar*', 'bewaren', 'bewaard', 'verwijder*', 'wissen', 'gewist', 'vernietig*', 'opgeslagen', 'slaan … op', 'archiver*', 'gearchiveerd',
        'bewaartermijn*', 'houden … bij', 'anonimiser*',
      ],
      traces: ['bewa*', 'verwijder*', 'wiss*', 'gewist', 'vernietig*', 'opgeslagen', 'termijn*', 'lang', 'hoelang'],
    },
    access: {
      beside: ['inzage', 'inzien', 'kopie', 'opvragen', 'inzagerecht', 'zien welke', 'toegang', 'weten welke', 'bekijken'],
      traces: ['inzage', 'inzien', 'kopie', 'opvragen', 'inzagerecht'],
    },
    rectification: {
      beside: [
        'rectific*', 'corrig*', 'correctie', 'verbeter*', 'wijzig*', 'aanpassen', 'aanvullen', 'aanvulling', 'correct*',
      ],
      traces: ['rectific*', 'corrig*', 'correctie', 'verbeter*', 'aanpass*'],
    },
    erasure: {
      beside: ['wissen', 'gegevenswissing', 'verwijder*', 'wissing', 'vergetelheid', 'gewist', 'vergeten'],
      traces: ['wiss*', 'verwijder*', 'vergetelheid', 'gegevenswissing'],
    },
    restriction: {
      beside: ['beperk*', 'beperking', 'beperken'],
      traces: ['beperk*'],
    },
    objection: {
      beside: ['bezwaar'],
      traces: ['bezwaar'],
    },
    portability: {
      beside: [
        'overdraagbaar*', 'overdracht', 'dataportabiliteit', 'portabiliteit', 'overdragen', 'meenemen', 'meegeven', 'gegevensoverdraagbaarheid',
      ],
      traces: ['overdraag*', 'overdra*', 'portabil*', 'meenemen', 'dataportab*', 'gegevensoverdraag*'],
    },
    withdraw: {
      heading: ['intrekken', 'toestemming intrekken', 'intrekking'],
      says: [
        'toestemming … intrekken', 'toestemming … trek*', 'intrek* … toestemming', 'toestemming … in te trekken', 'toestemming … ingetrokken',
        'trekken … toestemming', 'intrekking van', 'trekt … toestemming', 'van gedachten veranderen', 'toestemming … herroepen',
      ],
      traces: ['intrek*', 'ingetrokken', 'trek*', 'herroep*', 'trekken'],
    },
    complaint: {
      heading: ['klacht bij', 'toezichthouder', 'autoriteit persoonsgegevens', '=klachten', '=klacht', 'klacht indienen'],
      says: [
        'autoriteit persoonsgegevens', 'gegevensbeschermingsautoriteit', 'toezichthoudende autoriteit', 'toezichthouder', 'klacht … autoriteit',
        'klacht … toezicht*', 'klacht indienen bij de ap', 'klacht … gba',
      ],
      traces: ['klacht*', 'klagen', 'autoriteit*', 'toezicht*', 'gegevensbeschermingsautoriteit'],
    },
    mandatory: {
      heading: ['verplichte velden', 'verplicht of', 'verplichte gegevens', 'moet ik'],
      says: [
        'sterretje', 'verplichte veld*', 'verplicht veld', 'verplicht in te vullen', 'optionele', 'optioneel', 'niet verplicht', 'vrijwillig',
        'zonder deze gegevens', 'zonder die gegevens', 'zonder je', 'zonder uw', 'als je … niet geeft', 'als u … niet verstrekt',
        'indien u … niet verstrekt', 'indien u niet', 'asterisk', 'anders kunnen we', 'anders kunnen wij', 'verplicht … verstrekken', 'hoef je niet',
      ],
      traces: ['verplicht*', 'optione*', 'sterretje*', 'vrijwillig*', 'zonder', 'asterisk'],
    },
    automated: {
      heading: ['geautomatiseerde', 'profilering', 'geautomatiseerd*', 'besluitvorming'],
      says: [
        'geautomatiseerde besluitvorming', 'geautomatiseerde beslui*', 'geautomatiseerd* … beslui*', 'geautomatiseerd* … beslis*', 'profilering', 'profilen',
        'beslis* … geautomatiseerd*', 'beslui* … geautomatiseerd*', 'beslis* … computer*', 'beslui* … computer*', 'computer … besliss*',
        'computer … beslist', 'algoritme*', 'menselijke tussenkomst', 'besluiten … automatisch*', 'beslissingen … automatisch*',
      ],
      traces: ['automat*', 'geautomatis*', 'profil*', 'algoritm*', 'computer*'],
    },
    source: {
      heading: ['bron*', 'herkomst', 'hoe komen', 'waar komen', 'waar halen'],
      says: [
        'herkomst van', 'bron van de gegevens', 'bronnen van', 'van derden ontvangen', 'ontvangen … van derden', 'ontvangen … gegevens van',
        'krijgen … gegevens van', 'openbare bronnen', 'openbare registers', 'andere bronnen', 'verkregen van', 'verkregen via', 'afkomstig van',
        'afkomstig uit', 'via derden', 'van partners', 'handelsregister … gehaald', 'geeft … ons … gegevens', 'geven … ons … gegevens', 'geeft ons',
        'rechtstreeks van jou', 'rechtstreeks van u', 'alleen van jou', 'alleen van u', 'niet van jou', 'niet van uzelf', 'kopen … adressen',
      ],
      traces: ['bron*', 'herkomst', 'afkomstig', 'verkreg*', 'derden', 'ontvang*'],
    },
    cookies: {
      heading: ['cookie*'],
      says: [
        'gebruik* … cookies', 'plaats* … cookie*', 'cookies … geplaatst', 'een cookie is', 'cookies zijn', 'cookies … vervallen', 'cookies … bewaard',
        'cookies om', 'cookies voor', 'functionele cookies', 'geen cookies', 'cookies … verlopen', 'cookies die', 'cookies … meten', 'noodzakelijke cookies',
      ],
      traces: ['cookie*'],
    },
    chat: {
      heading: [
        'chat*', 'chatbot', 'chatten', 'live chat', 'livechat', 'virtuele assistent', 'assistent', 'messenger', 'whatsapp',
      ],
      says: [
        'chat', 'chatbot', 'chatbots', 'live chat', 'livechat', 'chatvenster', 'chatgesprek*', 'virtuele assistent', 'digitale assistent', 'chatfunctie',
        'chatdienst', 'chatten', 'chats', 'chatberichten', 'webchat', 'onlinechat', 'chatassistent', 'messenger',
      ],
      beside: [
        'gegevens', 'bericht*', 'bewaar*', 'bewaren', 'bewaard', 'opgeslagen', 'slaan', 'verwijder*', 'verwerk*', 'gesprek*', 'gesprekken', 'gewist',
        'wissen', 'leest', 'lezen', 'gelezen', 'informatie', 'e mailadres', 'verstuur*', 'typt', 'schrijf*', 'adres',
      ],
      traces: ['chat*', 'livechat', 'assistent*', 'messenger', 'bericht*'],
    },
    marketing: {
      heading: ['nieuwsbrief*', 'marketing', 'reclame', 'direct marketing'],
      says: [
        'afmeld*', 'afmelden', 'meld … af', 'meldt … af', 'meld je af', 'uitschrijv*', 'uitschrijven', 'schrijf … uit', 'schrijft … uit',
        'bezwaar … marketing', 'bezwaar … reclame', 'bezwaar … nieuwsbrief', 'opzeggen … nieuwsbrief', 'nieuwsbrief … opzeggen', 'geen … meer ontvangen',
        'niet meer … ontvangen', 'geen reclame', 'afmeldlink', 'uitschrijflink', 'afmelding', 'stoppen … nieuwsbrief',
      ],
      traces: ['afmeld*', 'uitschrij*', 'reclame', 'marketing', 'nieuwsbrief*', 'afmelding'],
    },
    death: {
      heading: ['overlijden', 'overleden', 'nabestaanden'],
      says: [
        'overlijden', 'overleden', 'nabestaanden', 'erfgenamen', 'erfgenaam', 'na je dood', 'na uw dood', 'dood', 'sterf*',
      ],
      traces: ['overl*', 'nabestaand*', 'erfgen*', 'dood'],
    },
  },
  words: {
    data: [
      'gegevens', 'persoonsgegevens', 'informatie', 'account*', 'bestelling*', 'bericht*', 'factu*', 'adres*', 'bestand*', 'gesprek*', 'gesprekken',
      'chatgesprek*', 'sollicitatie*', 'cv', 'klantgegevens', 'logbestanden', 'log', 'historie', 'correspondentie', 'aanvraag', 'aanvragen', 'dossier*',
      'klant*', 'mail*',
    ],
    units: ['dag', 'dagen', 'maand', 'maanden', 'jaar', 'jaren', 'week', 'weken', 'uur', 'uren'],
    numbers: [
      'een', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'twaalf', 'dertien', 'vijftien', 'achttien', 'vierentwintig',
      'dertig', 'negentig',
    ],
    until: [
      'tot', 'zolang', 'zo lang', 'noodzakelijk is', 'nodig is', 'wettelijke termijn*', 'wettelijke bewaartermijn*', 'zodra', 'na afloop', 'bewaarplicht',
      'niet langer dan', 'totdat', 'gedurende', 'na beëindiging',
    ],
    vague: [
      'zolang … noodzakelijk', 'zolang … nodig', 'niet langer dan noodzakelijk', 'niet langer dan nodig', 'zo lang als nodig', 'niet langer … dan',
    ],
    deny: ['niet', 'geen', 'nooit', 'zonder', 'noch', 'nimmer'],
    only: ['behalve', 'tenzij', 'alleen', 'uitsluitend', 'slechts', 'enkel', 'maar'],
    rights: [
      'recht', 'rechten', 'je mag', 'u mag', 'kunt u', 'u kunt', 'je kunt', 'kun je', 'verzoek*', 'vragen', 'opvragen', 'inzagerecht',
    ],
    updated: [
      'bijgewerkt', 'aangepast', 'gewijzigd', 'versie', 'laatste wijziging', 'laatst gewijzigd', 'geldig vanaf', 'ingangsdatum', 'datum', 'herzien',
      'in werking', 'opgesteld', 'geldt vanaf',
    ],
    annulled: [
      'ongeldig*', 'nietig*', 'vernietigd', 'ingetrokken', 'voorheen', 'vroeger*', 'vervangen', 'niet meer', 'schrems',
    ],
    framework: ['safe harbor', 'veilige haven', 'privacyschild', 'privacy shield'],
    oldlaw: [
      'wet bescherming persoonsgegevens', 'wbp', 'richtlijn 95 46', 'college bescherming persoonsgegevens', 'cbp', 'wet persoonsregistraties',
      'aangemeld bij de autoriteit', 'meldingsnummer', 'privacywet van 8 december 1992', 'wet van 8 december 1992', 'privacycommissie',
      'commissie voor de bescherming van de persoonlijke levenssfeer',
    ],
    months: [
      'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december',
    ],
    common: [
      'de', 'het', 'een', 'en', 'van', 'je', 'wij', 'we', 'uw', 'u', 'voor', 'met', 'dat', 'niet', 'zijn', 'op', 'te', 'in', 'bij', 'gegevens',
    ],
    provider: [
      'leverancier', 'via', 'door', 'aanbieder', 'dienst', 'verwerker', 'van', 'software', 'programma', 'bedrijf', 'loopt', 'gebruiken',
    ],
    'privacy-title': ['privacy*', 'gegevensbescherming', 'persoonsgegevens', 'avg'],
    'cookie-title': ['cookie*'],
    'legal-title': ['colofon', 'disclaimer', 'juridische informatie', 'wettelijke vermeldingen', 'bedrijfsgegevens'],
    'legal-content': [
      'kvk', 'kvk nummer', 'handelsregister', 'btw', 'btw nummer', 'kamer van koophandel', 'ondernemingsnummer', 'kbo', 'statutair',
    ],
  },
} satisfies NoticePhrases;
