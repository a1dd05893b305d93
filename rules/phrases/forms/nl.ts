import type { FormPhrases } from '../../../lib/model/form.ts';

/** What forms say in Dutch: boxes, labels, legends and the sentences around them. */
export default {
  marketing: [
    'aanbiedingen … ontvangen', 'aanbiedingen … ontvang', 'aanbiedingen … per', 'nieuwsbrief … ontvangen', 'nieuwsbrieven … ontvangen', 'nieuws … ontvangen', 'acties … ontvangen', 'reclame … ontvangen', 'reclame per', 'reclame … sturen', 'reclame te', 'promoties … ontvangen', 'kortingen … ontvangen', 'ontvang … aanbiedingen', 'ontvang … nieuwsbrief', 'ontvang … nieuws', 'ontvangen van … aanbiedingen',
    'ontvangen van … nieuwsbrief', 'meld … nieuwsbrief', 'aanmelden … nieuwsbrief', 'aan voor de nieuwsbrief', 'schrijf … nieuwsbrief', 'inschrijven … nieuwsbrief', 'abonneer … nieuwsbrief', 'abonneren … nieuwsbrief', 'hoogte … aanbiedingen', 'hoogte … acties', 'hoogte … nieuws', 'hoogte … producten', 'marketing', 'marketingdoeleinden', 'commerciële', 'commerciële berichten', 'commerciële doeleinden', 'reclamedoeleinden',
    'toesturen van aanbiedingen', 'aanbiedingen … sturen', 'aanbiedingen … toesturen', 'nieuwsbrief … sturen', '=nieuwsbrief', '=aanbiedingen per e mail', 'informeren … aanbiedingen', 'geïnformeerd … aanbiedingen', 'wil … nieuwsbrief', 'wil … aanbiedingen',
  ],
  partners: ['partners', 'derden', 'derde partijen', 'partnerbedrijven', 'geselecteerde bedrijven', 'zorgvuldig geselecteerde', 'zakenpartners', 'samenwerkingspartners', 'andere bedrijven', 'groepsmaatschappijen'],
  terms: ['algemene voorwaarden', 'gebruiksvoorwaarden', 'gebruikersvoorwaarden', 'verkoopvoorwaarden', 'leveringsvoorwaarden', 'servicevoorwaarden', 'actievoorwaarden', 'de voorwaarden', 'onze voorwaarden', 'gebruikersovereenkomst'],
  privacy: ['privacyverklaring', 'privacybeleid', 'privacy verklaring', 'privacy beleid', 'privacystatement', 'privacy statement', 'privacyvoorwaarden', 'privacyreglement', 'privacy policy', 'privacy en cookies', 'gegevensbescherming', '=privacy', 'bescherming van … gegevens', 'omgaan met … gegevens', 'omgang met … gegevens', 'privacybepalingen'],
  'data-consent': [
    'akkoord … gegevens', 'akkoord … verwerking', 'toestemming … gegevens', 'toestemming … verwerken', 'toestemming … verwerking', 'toestemming … opslaan', 'gegevens … akkoord', 'stem in … gegevens', 'stem in … verwerking', 'sta toe … gegevens', 'uitdrukkelijke toestemming', 'uitdrukkelijk toestemming',
  ],
  'opt-out': ['geen aanbiedingen', 'geen reclame', 'geen nieuwsbrief', 'geen nieuwsbrieven', 'geen e-mails', 'geen mails', 'geen commerciële', 'geen informatie … ontvangen', 'niet … ontvangen', 'wil niet … ontvangen', 'liever niet', 'niet benaderd worden', 'niet … worden benaderd', 'stuur mij geen', 'bezwaar … ontvangen', 'vink uit … als', 'uitvinken'],
  remember: ['onthoud mij', 'mij onthouden', 'onthouden', 'aangemeld blijven', 'ingelogd blijven', 'blijf ingelogd', 'blijf aangemeld', 'houd mij ingelogd', 'houd me ingelogd', 'gegevens onthouden', 'mijn naam … opslaan'],
  'same-address': ['hetzelfde adres', 'factuuradres … bezorgadres', 'bezorgadres … factuuradres', 'factuuradres … hetzelfde', 'afleveradres … factuuradres', 'factuuradres … afleveradres', 'verzendadres … factuuradres', 'factuuradres … verzendadres', 'gelijk aan', 'zelfde adres', 'op dit adres'],
  'required-legend': ['verplicht* veld*', 'velden … verplicht', 'verplichte gegevens', 'verplichte informatie', 'sterretje … verplicht', 'asterisk … verplicht', 'verplicht in te vullen', '=verplicht', 'vereiste velden', 'vereist veld', '=vereist', 'velden … vereist'],
  'all-required': ['alle velden zijn verplicht', 'alle velden zijn vereist', 'alle velden … verplicht', 'alle gegevens zijn verplicht', 'alle velden invullen', 'alle velden moeten'],
  optional: ['optione*', 'niet verplicht', 'facultatief', 'vrijblijvend invullen', 'niet vereist', 'indien gewenst', 'indien van toepassing'],
  unsubscribe: ['afmelden', 'afmelding', 'uitschrijven', 'uitschrijving', 'meld je af', 'schrijf je uit', 'opzeggen', 'toestemming … intrekken', 'intrekken … toestemming', 'bezwaar … moment', 'afmeldlink', 'af te melden', 'uit te schrijven', 'moment … afmelden'],
  'comment-warning': ['geen medische', 'geen gevoelige', 'geen … gevoelige', 'geen … medische', 'geen gezondheids*', 'geen bijzondere', 'geen vertrouwelijke', 'geen persoonsgegevens', 'geen persoonlijke', 'geen bsn', 'geen bankgegevens', 'geen … gezondheid', 'vermijd … gevoelige'],
  info: ['gebruiken … gegevens', 'gebruiken uw', 'gebruiken je', 'gegevens … gebruikt', 'gegevens … om', 'gegevens … voor', 'gegevens … verwerkt', 'gegevens worden', 'verwerken … gegevens', 'gegevens … verwerken', 'verwerken van … gegevens', 'verwerkingsverantwoordelijke', 'om … te beantwoorden', 'om contact', 'om uw', 'uitsluitend gebruikt', 'alleen gebruikt', 'wordt gebruikt', 'worden gebruikt', 'ten behoeve van', 'e-mailadres … gebruik*'],
  sensitive: [
    'burgerservicenummer', 'bsn', 'rijksregisternummer', 'gezondheidstoestand', 'gezondheidsgegevens', 'medische', 'gezondheidsklachten', 'ziekte', 'ziektes', 'aandoening*', 'allergie*', 'medicijn*', 'medicatie', 'symptom*', 'diagnose', 'bloedgroep', 'zwanger*', 'handicap', 'beperking', 'religie', 'geloof', 'geloofsovertuiging', 'godsdienst', 'levensovertuiging', 'politieke',
    'vakbond*', 'lidmaatschap vakbond', 'seksuele geaardheid', 'seksuele voorkeur', 'etnische', 'etniciteit', 'afkomst', 'strafblad', 'strafrechtelijk*', 'biometrisch*', 'ras',
  ],
  newsletter: ['nieuwsbrief', 'nieuwsbrieven', 'mailinglijst', 'nieuwsmail', 'e-mailnieuws'],
  account: ['account aanmaken', 'maak een account', 'maak account', 'account maken', 'nieuw account', 'nieuwe klant', 'account openen', 'registreer*', 'registreren', '=registratie', 'account aan te maken', 'lid worden', 'word lid', 'maak een gratis account'],
  'account-deletion': ['account verwijderen', 'verwijder … account', 'account opheffen', 'account sluiten', 'verwijderen … account', 'account … verwijderen', 'account wissen', 'account opzeggen', 'verwijdering … account'],
  minors: ['16 jaar', '18 jaar', '13 jaar', 'ouder dan 16', 'ouder dan 18', 'jonger dan 16', 'jonger dan 18', 'minstens 16', 'minimaal 16', 'minimaal 18', 'toestemming … ouder', 'toestemming … ouders', 'ouder of voogd', 'ouders of voogd', 'ouderlijke toestemming', 'minderjarig*', 'meerderjarig*', 'wettelijke vertegenwoordiger'],
  customers: ['vergelijkbare producten', 'soortgelijke producten', 'gelijksoortige producten', 'vergelijkbare diensten', 'soortgelijke diensten', 'als klant', 'gelijksoortige diensten'],
  not: ['niet', 'geen', 'nooit', 'zonder', 'noch'],
  accommodation: ['toegang*', 'toegankelijk*', 'rolstoel*', 'parkeer*', 'kamer', 'menu', 'maaltijd', 'dieet*', 'voeding*', 'hulp', 'assistentie', 'tegen', 'plaats', 'budget', 'spam'],
} satisfies FormPhrases;
