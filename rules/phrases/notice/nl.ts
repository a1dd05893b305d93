import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in Dutch. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'wie zijn wij', 'wie we zijn', 'wie wij zijn', 'verantwoordelijke', 'verwerkingsverantwoordelijke', 'contactgegevens',
        'wie is verantwoordelijk', 'over ons', 'wie verwerkt', 'wie is de', 'wie beslist', 'wie staat in', 'wie bewaart', 'wie gaat over',
      ],
      says: [
        'verwerkingsverantwoordelijke', 'verantwoordelijk voor de verwerking', 'verantwoordelijk voor het verwerken',
        'verantwoordelijke voor de verwerking', 'verantwoordelijk voor je', 'verantwoordelijk voor uw', 'verantwoordelijk voor jouw',
        'verantwoordelijk voor de persoonsgegevens', 'verantwoordelijk voor … gegevens', 'gezamenlijk verantwoordelijk',
        'verantwoordelijke in de zin', 'verwerkingsverantwoordelijke*', 'verantwoordelijk voor de verwerking*', 'verantwoordelijk voor je gegevens',
        'verantwoordelijk voor uw gegevens', 'verantwoordelijk voor uw persoonsgegevens', 'beslist over het gebruik', 'gegevens worden verwerkt door',
        'gezamenlijk verantwoordelijk*', 'is verantwoordelijk voor', 'gaan over de gegevens', 'gaat over de gegevens', 'gaan over je gegevens',
        'gaat over je gegevens', 'gaan over uw gegevens', 'gaat over uw gegevens', 'achter deze site', 'achter deze website',
      ],
      pairs: [
        [[
          'beheerd door', 'verwerkt door', 'eigendom van', 'geëxploiteerd door', 'verzameld door', 'uitgegeven door', 'beheert',
        ], ['site', 'website', 'gegevens', 'webwinkel', 'app', 'persoonsgegevens']],
      ],
      unless: ['ouders', 'kinderen', 'hal', 'chat*', 'betaling*', 'inhoud van'],
      traces: [
        'verantwoordelijk*', 'bedrijf', 'kvk', 'b v', 'bv', 'gemeente', 'stichting', 'vereniging', 'beheerd', 'wie zijn', 'eenmanszaak', 'zzp*',
      ],
    },
    dpo: {
      heading: ['functionaris*', 'fg', 'dpo', 'privacy officer', 'gegevensbescherming', 'contactpersoon'],
      says: [
        'functionaris voor gegevensbescherming', 'functionaris gegevensbescherming', 'functionaris voor de gegevensbescherming', 'fg', 'dpo',
        'data protection officer', 'privacy officer', 'privacyfunctionaris', 'functionaris … gegevensbescherming', 'functionaris*', 'privacyteam',
        'privacy team', 'contactpersoon … privacy', 'contactpersoon … gegevens', 'privacy coördinator', 'privacycontact*',
        'gegevensbeschermingsfunctionaris', 'vragen over privacy', 'aanspreekpunt … privacy', 'aanspreekpunt … gegevens',
        'aanspreekpunt voor privacy', 'gegevens … aanspreekpunt', 'privacyzaken', 'privacyvragen', 'contactpersoon voor privacy',
      ],
      traces: ['functionaris*', 'fg', 'dpo', 'officer', 'privacy*', 'gegevensbescherming', 'aanspreekpunt', 'privacyzaken'],
    },
    purposes: {
      heading: [
        'doel*', 'doeleinden', 'waarvoor', 'waarom', 'wat doen we', 'wat doen wij', 'gebruik van', 'wat we met', 'hoe gebruiken', 'met welk doel',
      ],
      says: [
        'doeleinden', 'doel van', 'doelen', 'waarvoor', 'gebruiken … om', 'gebruiken … voor', 'verwerken … om', 'verwerken … voor', 'verzamelen … om',
        'nodig om', 'nodig voor', 'vragen … om', 'gebruikt om', 'gebruikt voor', 'zodat we', 'zodat wij', 'ten behoeve van', 'met als doel',
        'dienen om', 'hebben … nodig', 'met het oog op', 'ter uitvoering', 'volgende doeleinden', 'helpen ons', 'om u te', 'om je te', 'om je',
        'om uw', 'sturen we je', 'dienen ter', 'voor het afhandelen', 'om te', 'stelt ons in staat',
      ],
      pairs: [
        [[
          'gebruik*', 'verwerk*', 'verzamel*', 'nodig', 'vragen', 'bewaren', 'worden gebruikt', 'dienen', 'vastleggen', 'helpen',
        ], ['om', 'voor', 'zodat', 'ter', 'ten behoeve', 'met het oog']],
      ],
      unless: ['schroeven', 'sleutel', 'cookies'],
      traces: ['doel*', 'gebruik*', 'nodig', 'zodat', 'waarvoor', 'waarom', 'om', 'voor', 'dienen', 'helpen'],
    },
    basis: {
      heading: [
        'grondslag*', 'rechtsgrond*', 'juridische basis', 'wettelijke basis', 'op welke basis', 'waarom mogen', 'basis', 'welke grond', 'juridische',
      ],
      says: [
        'grondslag*', 'rechtsgrond*', 'rechtsgronden', 'wettelijke basis', 'juridische basis', 'uitvoering van de overeenkomst',
        'uitvoering van een overeenkomst', 'uitvoering … overeenkomst', 'wettelijke verplichting*', 'wettelijk verplicht', 'wettelijke plicht',
        'gerechtvaardigd belang', 'gerechtvaardigde belangen', 'gerechtvaardigde belang', 'toestemming', 'algemeen belang', 'artikel 6', 'art 6',
        'verplicht … wet', 'de wet verplicht', 'nodig … overeenkomst', 'koopovereenkomst', 'overeenkomst … uit te voeren', 'wet … eist',
        'wet … verplicht', 'uw toestemming', 'jouw toestemming', 'je toestemming', 'toestemming gegeven', 'met toestemming',
        'gerechtvaardigd* belang*', 'vitale belangen', 'op basis van toestemming', 'uitdrukkelijke toestemming', 'belastingwet', 'belastingdienst',
        'wet … voorschrijft', 'voorschrijft', 'van de wet moeten', 'ja hebt gezegd', 'ja gezegd', 'ja hebben gezegd', 'overeenkomst tussen',
        'mits u … instemt', 'mits u daarmee instemt', 'ter uitvoering van',
      ],
      pairs: [
        [[
          'grond*', 'basis', 'nodig', 'noodzakelijk', 'berust*', 'baseren', 'gebaseerd', 'rust',
        ], ['overeenkomst', 'toestemming', 'gerechtvaardigd belang', 'wettelijke', 'wet', 'verplichting', 'contract']],
      ],
      unless: ['huurovereenkomst', 'zaal'],
      traces: [
        'grondslag*', 'rechtsgrond*', 'toestemming', 'overeenkomst', 'verplicht*', 'belang', 'belangen', 'wet', 'wettelijk*', 'gerechtvaardigd*',
        'grond', 'contract', 'belang*', 'voorschrijft', 'belasting*', 'ja hebt', 'instemt', 'ter uitvoering',
      ],
    },
    interest: {
      heading: ['gerechtvaardigd* belang*'],
      says: [
        'gerechtvaardigd belang bij', 'gerechtvaardigd belang om', 'gerechtvaardigd belang is', 'gerechtvaardigd belang bestaat', 'belang bij het',
        'belang om', 'gerechtvaardigde belang om', 'gerechtvaardigde belangen zijn', 'gerechtvaardigd belang … beveilig*',
        'gerechtvaardigd belang … fraude', 'gerechtvaardigd belang … verbeter*', 'gerechtvaardigd belang namelijk', 'ons belang',
        'gerechtvaardigd belang te weten', 'gerechtvaardigd belang … beschermen', 'gerechtvaardigd belang dat', 'belang dat wij', 'belang bij',
      ],
      pairs: [
        [['gerechtvaardigd* belang*', 'ons belang', 'het belang', 'belang dat'], [
          'fraude*', 'beveilig*', 'verbeter*', 'weten', 'voorkom*', 'inn*', 'rekeningen', 'statistiek*', 'marketing', 'veilig*', 'bescherm*',
          'analys*', 'gebruik*', 'verdedig*', 'goed functioner*', 'reclame', 'klanten', 'ontwikkel*', 'beantwoord*', 'werking', 'bedrijfsvoering',
          'optimaliser*', 'informeren', 'oplicht*', 'misbruik', 'aanvallen', 'storing*',
        ]],
      ],
      unless: ['kan berusten', 'beginners', 'van belang', 'heb je', 'heeft u', 'hebt u', 'heb jij'],
      traces: ['gerechtvaardigd*', 'belang*'],
    },
    recipients: {
      heading: [
        'ontvanger*', 'met wie', 'delen met', 'delen van', 'derden', 'wie krijgt', 'wie ziet', 'verwerkers', 'wie heeft toegang', 'aan wie',
        'verstrekking', 'ontvangers', 'wie heeft', 'delen', 'doorgeven aan', 'wie kijkt', 'wie kan', 'wie nog meer',
      ],
      says: [
        'ontvanger*', 'delen … met', 'deelt … met', 'gedeeld met', 'verstrekken … aan', 'verstrekt aan', 'doorgegeven aan', 'geven … door aan',
        'geven … aan', 'verwerkers', 'verwerkersovereenkomst', 'dienstverleners', 'toegang hebben', 'hebben toegang', 'heeft toegang', 'leveranciers',
        'krijgt … gegevens', 'krijgen … gegevens', 'krijgt … adres', 'ontvangt … gegevens', 'ontvangen … gegevens', 'sturen … naar onze', 'gaan naar',
        'gaat naar', 'boekhouder', 'bezorgdienst', 'schakelen … in', 'delen wij', 'externe dienstverleners', 'namens ons', 'schakelen',
        'worden verstrekt', 'ingeschakeld*', 'in onze opdracht',
      ],
      pairs: [
        [[
          'geven', 'geef', 'gegeven', 'doorgeven', 'doorgegeven', 'verstrek*', 'del*', 'gedeeld', 'gaan', 'gaat', 'toegang', 'ontvang*', 'krijg*',
          'zien', 'ziet', 'schakel*', 'ingeschakeld', 'stuur*', 'sturen', 'loopt via', 'inzien', 'overdra*', 'doorgestuurd', 'overhandig*',
          'gebruiken', 'meegedeeld', 'beschikking', 'samen', 'kent', 'kennen',
        ], [
          'bezorger*', 'bank*', 'boekhoud*', 'team', 'hosting*', 'postnl', 'medewerkers', 'autoriteiten', 'dienstverlener*', 'bedrijven', 'bedrijf',
          'partner*', 'derden', 'leverancier*', 'koerier*', 'vervoerder*', 'accountant*', 'verwerker*', 'groep', 'politie', 'belastingdienst',
          'overheid*', 'instanties', 'afdeling*', 'personeel', 'verzekeraar*', 'advocaat*', 'partijen', 'organisaties', 'incasso*', 'deurwaarder*',
          'collega*', 'betaalprovider*', 'dochter*', 'rechter',
        ]],
      ],
      unless: ['deel deze', 'verkopen', 'verhuren', 'klacht*', 'rechten'],
      traces: [
        'ontvang*', 'del*', 'gedeeld', 'verstrek*', 'doorg*', 'verwerker*', 'derden', 'dienstverlener*', 'toegang', 'leverancier*', 'bezorger*',
        'bank', 'team', 'gaan naar', 'medewerkers', 'bedrijven', 'ziet', 'deel*', 'boekhoud*',
      ],
    },
    transfers: {
      heading: [
        'doorgifte', 'buiten de', 'internationale', 'waar bewaren', 'waar staan', 'opslag', 'doorgifte*', 'waar', 'opslaglocatie', 'locatie',
        'verlaten', '=waar', '=land', '=locatie', '=plaats',
      ],
      says: [
        'doorgifte', 'buiten de eu', 'buiten de europese', 'buiten de eer', 'buiten europa', 'europese economische ruimte', 'derde land*',
        'derde landen', 'verenigde staten', 'binnen de eu', 'binnen de europese', 'binnen de eer', 'in de eu', 'servers in', 'servers … nederland',
        'servers … europa', 'blijven in nederland', 'blijven in europa', 'blijven binnen', 'verlaten … europa', 'verlaten … europese', 'naar de vs',
        'in de vs', 'naar amerika', 'naar landen', 'verlaten de europese', 'verlaten … niet', 'amerikaans*', 'buiten nederland', 'derde land',
        'blijven in', 'in het buitenland', 'naar het buitenland',
      ],
      pairs: [
        [[
          'doorgifte', 'doorgegeven', 'servers', 'server', 'opgeslagen', 'bewaard', 'verwerkt', 'verlaten', 'staan', 'staat', 'zitten', 'gevestigd',
          'gehost', 'terechtkomen', 'gaat', 'datacenter*', 'blijven', 'verzonden', 'overgedragen', 'leverancier*', 'belanden', 'belandt', 'blijft',
        ], [
          'verenigde staten', 'vs', 'usa', 'europese unie', 'eu', 'duitsland', 'nederland', 'europa', 'india', 'canada', 'ierland', 'belgië',
          'frankrijk', 'verenigd koninkrijk', 'zwitserland', 'europese economische ruimte', 'eer', 'buitenland', 'derde landen', 'landen', 'land',
          'israël', 'japan', 'china', 'amerika', 'luxemburg', 'californië',
        ]],
      ],
      unless: ['leveren', 'bezorg*', 'station', 'vliegveld', 'hotel', 'inbegrepen', 'verzending', 'overmak*', 'iban', 'bankkosten'],
      traces: [
        'doorgift*', 'buiten', 'derde land*', 'verenigde staten', 'europe*', 'eer', 'servers', 'buitenland', 'amerika*', 'europese', 'doorgifte',
        'verlaten', 'europa', 'landen', 'duitsland', 'eu', 'californië', 'blijft', 'belanden',
      ],
    },
    mechanism: {
      heading: ['=waarborg*'],
      says: [
        'modelcontract*', 'standaardcontractbepalingen', 'modelclausules', 'standaardbepalingen', 'contractbepalingen', 'modelbepalingen',
        'adequaatheidsbesluit*', 'passend beschermingsniveau', 'adequaat', 'passende waarborgen', 'data privacy framework', 'dpf',
        'bindende bedrijfsvoorschriften', 'adequaat beschermingsniveau', 'artikel 46', 'standaardcontract*', 'adequaatheids*', 'adequaat*',
        'bindende bedrijfs*', 'passend … niveau', 'scc', 'beschermingsniveau', 'gelijkwaardig* bescherm*',
      ],
      traces: [
        'modelcontract*', 'adequa*', 'waarborg*', 'clausule*', 'bepaling*', 'bepalingen', 'bindende', 'dpf', 'framework', 'scc*',
        'beschermingsniveau', 'commissie',
      ],
    },
    retention: {
      heading: [
        'bewaartermijn*', 'hoe lang', 'hoelang', 'bewaren', 'bewaarperiode', 'opslagtermijn*', 'bewaring', '=termijn', '=termijnen', 'opslagduur',
        'wanneer verwijderen', 'verwijdering',
      ],
      says: [
        'bewaar*', 'bewaren', 'bewaard', 'verwijder*', 'wissen', 'gewist', 'vernietig*', 'opgeslagen', 'slaan … op', 'archiver*', 'gearchiveerd',
        'bewaartermijn*', 'houden … bij', 'anonimiser*', 'bewar*', 'opgeheven', 'houden … vast', 'opslaan', 'alles weg', 'geanonimiseerd',
        'overschreven', 'verdwijn*', 'halen … uit',
      ],
      unless: ['bon', 'garantie', 'koelkast', 'mandje', 'koel', 'donker'],
      traces: [
        'bewa*', 'verwijder*', 'wiss*', 'gewist', 'vernietig*', 'opgeslagen', 'termijn*', 'lang', 'hoelang', 'maanden', 'jaar', 'dagen', 'wis*',
        'lange',
      ],
    },
    access: {
      beside: [
        'inzage', 'inzien', 'kopie', 'opvragen', 'inzagerecht', 'zien welke', 'toegang', 'weten welke', 'bekijken', 'te weten', 'welke gegevens',
        'bevestiging', 'overzicht', 'alles wat we', 'alles wat wij', 'wat we van je weten', 'alles zien', 'in te zien', 'in te kijken', 'inkijken',
      ],
      traces: ['inzage', 'inzien', 'kopie', 'opvragen', 'inzagerecht', 'weten'],
    },
    rectification: {
      beside: [
        'rectific*', 'corrig*', 'correctie', 'verbeter*', 'wijzig*', 'aanpassen', 'aanvullen', 'aanvulling', 'correct*', 'corriger*', 'wijzigen',
        'onjuist*',
      ],
      unless: ['mandje', 'bestelling', 'verklaring', 'boeking', 'dienst'],
      traces: ['rectific*', 'corrig*', 'correctie', 'verbeter*', 'aanpass*', 'corriger*', 'onjuist*', 'wijzig*', 'aanpassen'],
    },
    erasure: {
      beside: [
        'wissen', 'gegevenswissing', 'verwijder*', 'wissing', 'vergetelheid', 'gewist', 'vergeten', 'wis*', 'weg te gooien', 'weggooien',
        'weggegooid',
      ],
      traces: ['wiss*', 'verwijder*', 'vergetelheid', 'gegevenswissing', 'wis*'],
    },
    restriction: {
      beside: ['beperk*', 'beperking', 'beperken', 'stil te zetten', 'stilzetten', 'bevriezen', 'opschorten', 'blokkeren'],
      traces: ['beperk*', 'stil', 'bevriez*', 'opschort*', 'blokk*'],
    },
    objection: {
      beside: ['bezwaar', 'verzet', 'verzetten', 'nee zeggen'],
      traces: ['bezwaar', 'verzet*'],
    },
    portability: {
      beside: [
        'overdraagbaar*', 'overdracht', 'dataportabiliteit', 'portabiliteit', 'overdragen', 'meenemen', 'meegeven', 'gegevensoverdraagbaarheid',
        'overdraag*', 'gangbaar formaat', 'portab*', 'andere partij', 'andere aanbieder', 'gegevensoverdra*', 'formaat', 'mee te nemen',
        'gangbaar bestand', 'in een bestand', 'csv', 'json',
      ],
      traces: ['overdraag*', 'overdra*', 'portabil*', 'meenemen', 'dataportab*', 'gegevensoverdraag*', 'formaat'],
    },
    withdraw: {
      heading: ['intrekken', 'toestemming intrekken', 'intrekking', 'van gedachten'],
      says: [
        'toestemming … intrekken', 'toestemming … trek*', 'intrek* … toestemming', 'toestemming … in te trekken', 'toestemming … ingetrokken',
        'trekken … toestemming', 'intrekking van', 'trekt … toestemming', 'van gedachten veranderen', 'toestemming … herroepen',
        'toestemming … intrek*', 'van gedachten verander*', 'van gedachten', 'intrekken van de toestemming', 'toestemming … terugkom*', 'dat ja',
        'ja is niet voor', 'toestemming … trekt u in', 'trekt u in',
      ],
      pairs: [
        [[
          'intrek*', 'trek* … in', 'ingetrokken', 'in te trekken', 'herroep*', 'terugnem*', 'terug te nemen', 'terugdraaien', 'ongedaan',
          'terugkomen', 'van gedachten', 'opzeggen', 'weigeren', 'stopzetten', 'annuleren', 'terugtrekken', 'haal* … weg', 'weghalen',
          'weg te halen', 'uitvink*', 'trekt … in', 'uitzetten', 'nee zeggen', 'spijt', 'niet voor altijd', 'halen … weg', 'trekt u in',
          'trek je in',
        ], ['toestemming*', 'akkoord', 'ja gezegd', 'goedkeuring', 'instemming', 'ingestemd', 'vinkje*', 'dat ja']],
      ],
      unless: ['koop', 'bestelling', 'winkel', 'abonnement', 'rijbewijs', 'voor het geval'],
      traces: [
        'intrek*', 'ingetrokken', 'trek*', 'herroep*', 'trekken', 'ja gezegd', 'terug*', 'ongedaan', 'gedachten', 'spijt', 'dat ja', 'voor altijd',
      ],
    },
    complaint: {
      heading: [
        'klacht bij', 'toezichthouder', 'autoriteit persoonsgegevens', '=klachten', '=klacht', 'klacht indienen', 'klacht*', 'niet tevreden',
        'autoriteit',
      ],
      says: [
        'autoriteit persoonsgegevens', 'gegevensbeschermingsautoriteit', 'toezichthoudende autoriteit', 'toezichthouder', 'klacht … autoriteit',
        'klacht … toezicht*', 'klacht indienen bij de ap', 'klacht … gba', 'privacytoezichthouder', 'toezichthoudende',
      ],
      pairs: [
        [[
          'klacht*', 'klagen', 'tevreden', 'aangeven', 'inschakel*', 'in te schakelen', 'melden', 'wenden', 'terecht', 'indienen', 'contact',
        ], ['autoriteit persoonsgegevens', 'ap', 'toezichthouder*', 'toezichthoudende', 'gegevensbeschermingsautoriteit', 'privacytoezicht*', 'gba']],
      ],
      unless: ['havenautoriteit', 'tarieven', 'bezorging', 'meldingsnummer', 'aangemeld'],
      traces: ['klacht*', 'klagen', 'autoriteit*', 'toezicht*', 'gegevensbeschermingsautoriteit', 'autoriteit', 'ap'],
    },
    mandatory: {
      heading: [
        'verplichte velden', 'verplicht of', 'verplichte gegevens', 'moet ik', 'verplicht*', 'vrijwillig', 'gevolgen', 'noodzakelijke gegevens',
        'moet u', 'ben ik verplicht',
      ],
      says: [
        'sterretje', 'verplichte veld*', 'verplicht veld', 'verplicht in te vullen', 'optionele', 'optioneel', 'niet verplicht', 'vrijwillig',
        'zonder deze gegevens', 'zonder die gegevens', 'zonder je', 'zonder uw', 'als je … niet geeft', 'als u … niet verstrekt',
        'indien u … niet verstrekt', 'asterisk', 'anders kunnen we', 'anders kunnen wij', 'verplicht … verstrekken', 'hoef je niet', 'sterretje*',
        'zonder jouw', 'zonder deze', 'hoeft u niet', 'hoeft u ons', 'hoeft ons', 'u hoeft', 'je hoeft', 'hoef je', 'verstrekken van … nodig',
        'geeft u … niet', 'verplichte velden', 'anders kunnen', 'verplicht om', 'moet u … invullen', 'facultatief', 'zijn verplicht',
        'niet te verstrekken', 'niet invult', 'als je … niet invult', 'als je … niet verstrekt', 'als je … niet doorgeeft', 'als u … niet geeft',
        'als u … niet invult', 'als u … niet doorgeeft', 'indien u … niet', 'zonder … kunnen we', 'zonder … kunnen wij', 'zonder … komt er geen',
        'zonder … kan niet', 'zonder … onmogelijk', 'kun je overslaan', 'kunt u overslaan', 'leeg blijven', 'leeg laten', 'openlaten', 'open laten',
        'blijven leeg', 'de rest vult', 'zonder … kan ik', 'zonder … geen lidmaatschap', 'zonder … geen account', 'zonder … nemen wij',
      ],
      unless: [
        'helm', 'werkplaats', 'zonder uw toestemming', 'zonder jouw toestemming', 'mondkapje', 'ontbijt', 'cookies', 'wettelijk verplicht', 'bewaren',
        'minimumbestelling', 'badmuts', 'lidmaatschap', 'borg',
      ],
      traces: [
        'verplicht*', 'optione*', 'sterretje*', 'vrijwillig*', 'zonder', 'asterisk', 'hoeft', 'hoef', 'anders', 'niet geeft', 'optioneel', 'invul*',
        'verstrekken', 'nodig', 'overslaan', 'leeg', 'openlaten', 'de rest', 'als u wilt', 'geen lidmaatschap', 'geen account',
      ],
    },
    automated: {
      heading: ['geautomatiseerde', 'profilering', 'geautomatiseerd*', 'besluitvorming', 'kunstmatige intelligentie', 'algoritm*'],
      says: [
        'geautomatiseerde besluitvorming', 'geautomatiseerde beslui*', 'geautomatiseerd* … beslui*', 'geautomatiseerd* … beslis*', 'profilering',
        'profilen', 'beslis* … geautomatiseerd*', 'beslui* … geautomatiseerd*', 'beslis* … computer*', 'beslui* … computer*', 'computer … besliss*',
        'computer … beslist', 'algoritme*', 'menselijke tussenkomst', 'besluiten … automatisch*', 'beslissingen … automatisch*',
        'geautomatiseerde besluit*', 'geautomatiseerde beslissing*', 'profielen van', 'geen profielen', 'geautomatiseerde verwerking', 'artikel 22',
        'automatisch berekend', 'automatische besluitvorming', 'bepaalt … computer', 'computer bepaalt', 'geen computer', 'computer … zegt ja',
        'altijd een mens', 'volledig geautomatiseerd*',
      ],
      pairs: [
        [[
          'beslis*', 'besluit*', 'afwijz*', 'afgewezen', 'oordeel*', 'beoordel*', 'bereken*', 'gesorteerd', 'sorteren', 'geselecteerd', 'prijs',
          'genomen', 'toegewezen', 'acceptatie', 'bepaal*', 'bepalen', 'beoordeeld',
        ], [
          'geautomatiseerd*', 'automatisch*', 'algoritm*', 'robot*', 'machine*', 'programma*', 'computer*', 'kunstmatige intelligentie', 'ai',
          'systeem', 'profiel', 'score', 'software',
        ]],
        [[
          'beslis*', 'besluit*', 'kijkt', 'beoordel*', 'bekijkt', 'bekeken', 'gelezen', 'genomen', 'oordeel*', 'kijken',
        ], ['mens', 'mensen', 'menselijk*', 'medewerker*', 'iemand', 'persoon']],
      ],
      unless: [
        'fabriek', 'automatisch antwoord', 'jury', 'verwijderd', 'cookie*', 'browser', 'gewist', 'zelf besluit', 'gemeenteraad', 'beslist hoe',
        'beslissen hoe',
      ],
      traces: [
        'automat*', 'geautomatis*', 'profil*', 'algoritm*', 'computer*', 'automatisch*', 'beslis*', 'besluit*', 'robot*', 'machine*', 'programma',
        'profiel*', 'mens*', 'kunstmatig*', 'score',
      ],
    },
    source: {
      heading: ['bron*', 'herkomst', 'hoe komen', 'waar komen', 'waar halen', 'waar … vandaan', 'hoe verzamelen', 'van wie', '=bron'],
      says: [
        'herkomst van', 'bron van de gegevens', 'bronnen van', 'van derden ontvangen', 'ontvangen … van derden', 'ontvangen … gegevens van',
        'krijgen … gegevens van', 'openbare bronnen', 'openbare registers', 'andere bronnen', 'verkregen van', 'verkregen via', 'afkomstig van',
        'afkomstig uit', 'via derden', 'van partners', 'handelsregister … gehaald', 'geeft … ons … gegevens', 'geven … ons … gegevens', 'geeft ons',
        'rechtstreeks van jou', 'rechtstreeks van u', 'alleen van jou', 'alleen van u', 'niet van jou', 'niet van uzelf', 'kopen … adressen',
        'van uzelf', 'van jezelf', 'rechtstreeks bij de betrokkene', 'direct van u', 'adreslijsten', 'openbaar toegankelijk*', 'sociale media',
        'kredietinformatie*', 'niet van u verkregen', 'herkomst van de gegevens', 'die u zelf', 'die je zelf', 'zelf verstrekt', 'zelf opgeeft',
        'handelsinformatie*', 'krijgen wij van', 'krijgen we van', 'kregen we van', 'kregen wij van', 'kwam van', 'komt van',
        'wordt ons … doorgegeven', 'worden ons … doorgegeven', 'wordt ons … verstrekt', 'worden ons … verstrekt', 'gaf ons je', 'gaf ons uw',
        'gaven ons', 'stuurt ons uw', 'stuurt ons je', 'sturen ons uw', 'geeft die ons', 'geeft ons uw', 'geven ons uw', 'geeft … ons … door',
        'meldt ons', 'naast wat u ons', 'behalve wat u ons', 'stuurt die ons',
      ],
      pairs: [
        [[
          'krijg*', 'ontvang*', 'verkrijg*', 'verkregen', 'kopen', 'koop', 'geeft ons', 'geven ons', 'stuurt ons', 'noemt', 'bereiken ons',
          'vullen', 'aanvullen', 'afkomstig', 'komen van', 'vragen … op', 'inlichtingen', 'verzameld', 'verstrekt ons', 'log je in', 'inlogt',
          'vernemen', 'halen', 'doorgegeven aan ons', 'verrijken', 'aangeleverd',
        ], [
          'derden', 'partner*', 'werkgever', 'sociale media', 'sociale netwerk*', 'vriend*', 'familie*', 'reisbureau*', 'bureau*', 'gidsen',
          'verkooppunten', 'platform*', 'google', 'facebook', 'linkedin', 'apple', 'anderen', 'andere', 'kredietinformatiebureaus', 'openbar*',
          'openbaar', 'publiek*', 'registers', 'school', 'verzekeraar', 'arts', 'adreslijsten', 'van uzelf', 'van jezelf', 'betrokkene',
          'tussenpersoon', 'wederverkoper*', 'kamer van koophandel', 'bronnen', 'gemeente',
        ]],
      ],
      unless: [
        'wol', 'boerderijen', 'geven uw', 'klacht*', 'recht', 'aan partners', 'nieuwsbrief', 'producten', 'hout', 'delen', 'u geeft ons',
        'u stuurt ons', 'je geeft ons',
      ],
      traces: [
        'bron*', 'herkomst', 'afkomstig', 'verkreg*', 'derden', 'ontvang*', 'kopen', 'geeft ons', 'stuurt ons', 'vriend', 'sociale media',
        'rechtstreeks', 'google', 'facebook', 'bereiken ons', 'krijgen', 'openbaar', 'openbare', 'vandaan', 'betrokkene', 'van anderen', 'werkgever',
        'uzelf', 'gaf ons', 'gaven ons', 'sturen ons', 'meldt ons', 'naast wat', 'behalve wat', 'die ons',
      ],
    },
    cookies: {
      heading: ['cookie*', 'tracking'],
      says: [
        'gebruik* … cookies', 'plaats* … cookie*', 'cookies … geplaatst', 'een cookie is', 'cookies zijn', 'cookies … vervallen', 'cookies … bewaard',
        'cookies om', 'cookies voor', 'functionele cookies', 'geen cookies', 'cookies … verlopen', 'cookies die', 'cookies … meten',
        'noodzakelijke cookies', 'sessiecookie*', 'cookies … plaats*', 'pixel*', 'zet* … cookie*', 'cookies neer', 'cookies waarmee',
      ],
      unless: ['bakken', 'oven', 'recepten'],
      traces: ['cookie*', 'pixel*', 'sessiecookie*'],
    },
    chat: {
      heading: [
        'chat*', 'chatbot', 'chatten', 'live chat', 'livechat', 'virtuele assistent', 'assistent', 'messenger', 'whatsapp', 'online chat', 'bot',
        'gesprekken',
      ],
      says: [
        'chat', 'chatbot', 'chatbots', 'live chat', 'livechat', 'chatvenster', 'chatgesprek*', 'virtuele assistent', 'digitale assistent',
        'chatfunctie', 'chatdienst', 'chatten', 'chats', 'chatberichten', 'webchat', 'onlinechat', 'chatassistent', 'messenger', 'bot', 'tekstballon',
        'chatrobot', 'onze assistent', 'live hulp', 'online chat', 'virtuele medewerker', 'berichtendienst',
      ],
      beside: [
        'gegevens', 'bericht*', 'bewaar*', 'bewaren', 'bewaard', 'opgeslagen', 'slaan', 'verwijder*', 'verwerk*', 'gesprek*', 'gesprekken', 'gewist',
        'wissen', 'leest', 'lezen', 'gelezen', 'informatie', 'e mailadres', 'verstuur*', 'typt', 'schrijf*', 'adres', 'vraag', 'vragen', 'naam',
        'voornaam', 'ip', 'opgenomen', 'bewa*', 'geschiedenis', 'geanalyseerd', 'verzamelt', 'host*', 'staan', 'berichten',
      ],
      unless: ['is open', 'openingstijden', 'winkel'],
      traces: ['chat*', 'livechat', 'assistent*', 'messenger', 'bericht*', 'bot', 'robot', 'virtue*', 'live hulp'],
    },
    marketing: {
      heading: ['nieuwsbrief*', 'marketing', 'reclame', 'direct marketing', 'genoeg van', 'nieuwsbrief', 'afmelden', 'uitschrijven'],
      says: [
        'afmeld*', 'afmelden', 'meld … af', 'meldt … af', 'meld je af', 'uitschrijv*', 'uitschrijven', 'schrijf … uit', 'schrijft … uit',
        'bezwaar … marketing', 'bezwaar … reclame', 'bezwaar … nieuwsbrief', 'opzeggen … nieuwsbrief', 'nieuwsbrief … opzeggen',
        'geen … meer ontvangen', 'niet meer … ontvangen', 'geen reclame', 'afmeldlink', 'uitschrijflink', 'afmelding', 'stoppen … nieuwsbrief',
        'van de lijst', 'bel me niet', 'postfilter', 'niet meer ontvangen', 'geen mails meer', 'wilt u geen', 'opzeggen', 'link … afmeld*',
        'uitschrijf*', 'reclame … uitzetten', 'aanbiedingen … uitzetten', 'reclame … uit te zetten', 'tenzij u ons … gevraagd',
      ],
      pairs: [
        [[
          'bezwaar', 'verzet*', 'weiger*', 'afmeld*', 'uitschrijv*', 'stop*', 'opzeg*', 'geen', 'niet meer', 'link', 'klik', 'geen zin',
          'uitzetten', 'zet … uit', 'zet ze uit', 'uit te zetten', 'tenzij u', 'wij stoppen', 'we stoppen', 'stoppen wij',
        ], [
          'reclame', 'marketing', 'nieuwsbrief', 'nieuwsbrieven', 'aanbiedingen', 'mailing*', 'mails', 'lijst', 'bericht bevat', 'commerciële',
          'link onderaan', 'ontvangen', 'folder*', 'reclamefolder*', 'berichten', 'soortgelijke producten', 'onze brieven',
        ]],
      ],
      unless: ['cookies', 'meld u aan', 'aanmelden', 'browser'],
      traces: [
        'afmeld*', 'uitschrij*', 'reclame', 'marketing', 'nieuwsbrief*', 'afmelding', 'uitschrijv*', 'lijst', 'mails', 'bezwaar', 'commerci*',
        'tenzij', 'stoppen', 'genoeg van',
      ],
    },
    death: {
      heading: ['overlijden', 'overleden', 'nabestaanden'],
      says: [
        'overlijden', 'overleden', 'nabestaanden', 'erfgenamen', 'erfgenaam', 'na je dood', 'na uw dood', 'dood', 'sterf*', 'na uw overlijden',
        'na je overlijden', 'na overlijden', 'klant sterft', 'bij overlijden', 'er niet meer bent', 'er niet meer is', 'er niet meer zijn',
      ],
      unless: ['uitvaart*', 'verzekering*', 'tarieven'],
      traces: ['overl*', 'nabestaand*', 'erfgen*', 'dood', 'overlijden', 'overleden', 'nabestaanden', 'erfgenamen', 'sterft', 'er niet meer'],
    },
  },
  words: {
    data: [
      'gegevens', 'persoonsgegevens', 'informatie', 'account*', 'bestelling*', 'bericht*', 'factu*', 'adres*', 'bestand*', 'gesprek*', 'gesprekken',
      'chatgesprek*', 'sollicitatie*', 'cv', 'klantgegevens', 'logbestanden', 'log', 'historie', 'correspondentie', 'aanvraag', 'aanvragen',
      'dossier*', 'klant*', 'mail*', 'geboortedatum', 'naam', 'nummer', 'telefoonnummer', 'e mailadres', 'e mail', 'kaartnummer', 'kaartgegevens',
      'vragen', 'verwerking*', 'gebruiker*', 'facturen', 'boekingen', 'lidmaatschap*', 'sollicitaties', 'alles', 'back up*', 'nieuwsbrief*',
      'inschrijving*', 'bezoek*', 'klantendossier', 'gegeven', 'je profiel', 'uw profiel', 'jouw profiel',
    ],
    units: ['dag', 'dagen', 'maand', 'maanden', 'jaar', 'jaren', 'week', 'weken', 'uur', 'uren'],
    numbers: [
      'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'twaalf', 'dertien', 'vijftien', 'achttien', 'vierentwintig',
      'dertig', 'negentig', 'elf', 'veertien', 'zestien', 'twintig', 'zestig', 'honderd', 'vijftig', 'veertig', 'zesendertig', 'anderhalf', 'half',
    ],
    until: [
      'tot', 'zolang', 'zo lang', 'noodzakelijk is', 'nodig is', 'wettelijke termijn*', 'wettelijke bewaartermijn*', 'zodra', 'na afloop',
      'bewaarplicht', 'niet langer dan', 'totdat', 'gedurende', 'na beëindiging', 'account sluit', 'sluit', 'niet langer', 'na sluiting', 'einde',
      'afloop', 'wettelijk', 'direct na', 'opzegt', 'intrekt', 'niet meer nodig', 'langer … dan nodig', 'looptijd', 'beëindigd', 'hoe lang',
      'eind van', 'aan het eind',
    ],
    vague: [
      'zolang … noodzakelijk', 'zolang … nodig', 'niet langer dan noodzakelijk', 'niet langer dan nodig', 'zo lang als nodig', 'niet langer … dan',
    ],
    deny: ['niet', 'geen', 'nooit', 'zonder', 'noch', 'nimmer', 'niemand', 'niets', 'nee', 'geenszins'],
    only: ['behalve', 'tenzij', 'alleen', 'uitsluitend', 'slechts', 'enkel', 'maar'],
    rights: [
      'recht', 'rechten', 'je mag', 'u mag', 'kunt u', 'u kunt', 'je kunt', 'kun je', 'verzoek*', 'vragen', 'opvragen', 'inzagerecht', 'u hebt recht',
      'u heeft', 'hebt u', 'heb je', 'laten', 'mogelijkheid', 'op verzoek', 'kan', 'woord', 'je recht', 'verzoeken', 'eisen', 'vraag ons',
    ],
    updated: [
      'bijgewerkt', 'aangepast', 'gewijzigd', 'versie', 'laatste wijziging', 'laatst gewijzigd', 'geldig vanaf', 'ingangsdatum', 'datum', 'herzien',
      'in werking', 'opgesteld', 'geldt vanaf', 'gepubliceerd', 'laatst bijgewerkt', 'geldig sinds', 'vastgesteld', 'van kracht', 'geldig',
      'laatst herzien', 'voor het laatst', 'geactualiseerd', 'nagekeken', 'doorgelezen',
    ],
    annulled: ['ongeldig*', 'nietig*', 'vernietigd', 'ingetrokken', 'voorheen', 'vroeger*', 'vervangen', 'niet meer', 'schrems', 'regelde'],
    framework: ['safe harbor', 'veilige haven', 'privacyschild', 'privacy shield'],
    oldlaw: [
      'wet bescherming persoonsgegevens', 'wbp', 'richtlijn 95 46', 'college bescherming persoonsgegevens', 'cbp', 'wet persoonsregistraties',
      'aangemeld bij de autoriteit', 'meldingsnummer', 'privacywet van 8 december 1992', 'wet van 8 december 1992', 'privacycommissie',
      'commissie voor de bescherming van de persoonlijke levenssfeer',
    ],
    months: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
    common: [
      'de', 'het', 'een', 'en', 'van', 'je', 'wij', 'we', 'uw', 'u', 'voor', 'met', 'dat', 'niet', 'zijn', 'op', 'te', 'in', 'bij', 'gegevens',
    ],
    provider: [
      'leverancier', 'via', 'door', 'aanbieder', 'dienst', 'verwerker', 'van', 'software', 'programma', 'bedrijf', 'loopt', 'gebruiken',
      'geleverd door', 'servers van', 'beheerd door', 'aangeboden door', 'oplossing', 'platform', 'ontwikkeld', 'gehost', 'bewaard door',
      'leverancier van',
    ],
    'privacy-title': ['privacy*', 'gegevensbescherming', 'persoonsgegevens', 'avg'],
    'cookie-title': ['cookie*'],
    'legal-title': ['colofon', 'disclaimer', 'juridische informatie', 'wettelijke vermeldingen', 'bedrijfsgegevens'],
    goods: [
      'ei', 'eieren', 'melk', 'yoghurt', 'groente*', 'aardappel*', 'avocado*', 'fruit', 'vlees', 'vis', 'wijn', 'bier', 'brood', 'kaas', 'hout',
      'wol', 'katoen', 'water', 'koelkast', 'oven', 'lamp', 'lampen', 'lantaarn*', 'verlichting', 'verwarming', 'deur', 'deuren', 'lift', 'zwembad',
      'helm', 'bagage', 'overschrijving*', 'planten', 'bloemen', 'recepten',
    ],
    'legal-content': ['kvk', 'kvk nummer', 'handelsregister', 'btw', 'btw nummer', 'kamer van koophandel', 'ondernemingsnummer', 'kbo', 'statutair'],
    exercise: [
      'rechten … uitoefen*', 'rechten … uit te oefenen', 'uitoefen* … recht*', 'gebruik … recht*', 'beroep … recht*', 'verzoek* … indien*',
      'verzoek* … stuur*',
    ],
    answers: ['antwoord*', 'beantwoord*', 'reageren', 'reactie', 'reageert'],
  },
} satisfies NoticePhrases;
