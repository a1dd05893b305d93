import type { FormPhrases } from '../../../lib/model/form.ts';

/** What forms say in German: boxes, labels, legends and the sentences around them. */
export default {
  marketing: [
    'newsletter … erhalten', 'newsletter … abonnieren', 'newsletter … zusenden', 'newsletter … anmelden', 'newsletter … bestellen', 'newsletter … beziehen', 'erhalt des newsletters', 'für den newsletter … anmelden', 'angebote … erhalten', 'angebote … informiert', 'angebote … informieren', 'angeboten … informiert',
    'angebote … zusenden', 'angebote … zugesandt', 'angebote … per', 'neuigkeiten … informiert', 'neuigkeiten … erhalten', 'neuigkeiten … per', 'neuheiten … informiert', 'aktionen … informiert', 'aktionen … erhalten', 'werbung … erhalten', 'werbung … zusenden', 'werbung … zugesandt', 'werbung per', 'werbliche', 'werbezwecke*',
    'zu werbezwecken', 'zwecke der werbung', 'zwecken der werbung', 'werbeinformationen', 'werbe e-mails', 'informationen … produkte … erhalten', 'gutscheine … erhalten', 'rabatte … erhalten', 'vorteile … erhalten', 'marketing', 'zu marketingzwecken', 'marketingzwecke*', '=newsletter', 'ja … angebote', 'ja … newsletter', 'informiert … angebote', 'e-mail werbung', 'kommerzielle',
    'sie erhalten … newsletter', 'einladungen … erhalten',
  ],
  partners: ['partner … weitergegeben', 'partnerunternehmen', 'unserer partner', 'unseren partnern', 'unsere partner', 'ausgewählte* partner*', 'an dritte', 'von dritten', 'dritte … weitergegeben', 'dritten … weiter', 'kooperationspartner*', 'werbepartner*', 'konzernunternehmen', 'und partner', 'seiner partner', 'ihrer partner'],
  terms: ['allgemeine* geschäftsbedingungen', 'agb', 'nutzungsbedingungen', 'geschäftsbedingungen', 'teilnahmebedingungen', 'verkaufsbedingungen', 'lieferbedingungen', 'vertragsbedingungen', 'lizenzbedingungen', 'bedingungen … akzeptier*', 'akzeptier* … bedingungen'],
  privacy: ['datenschutzerklärung*', 'datenschutzhinweis*', 'datenschutzinformation*', 'datenschutzbestimmung*', 'datenschutzrichtlinie*', 'datenschutz', 'hinweise zum datenschutz', 'informationen zum datenschutz', 'verarbeitung ihrer daten finden', 'umgang mit … daten', 'privatsphäre'],
  'data-consent': [
    'einverstanden … daten', 'daten … einverstanden', 'stimme … verarbeitung', 'stimme … speicherung', 'stimme … nutzung meiner', 'willige … verarbeitung', 'willige … daten', 'daten … zustimm*', 'einwilligung … daten', 'einwilligung … verarbeitung', 'verarbeitung … daten … zu', 'erlaube … daten', 'ausdrücklich … einwillig*', 'willige ausdrücklich',
    'einverstanden … angaben', 'einverstanden … informationen', 'stimme zu … angaben', 'stimme zu … daten',
  ],
  'opt-out': [
    'keine werbung', 'keinen newsletter', 'keine angebote', 'keine informationen … erhalten', 'nicht … erhalten möchte*', 'möchte … nicht … erhalten', 'keine … erhalten möchten', 'keine weiteren informationen', 'kein newsletter', 'keine e-mails', 'nicht … kontaktiert werden', 'nicht … informiert werden', 'widerspreche … werbung', 'widerspreche … nutzung', 'widerspreche … verwendung', 'widerspreche … zusendung',
    'abwählen … wenn', 'entfernen … häkchen', 'häkchen … entfernen', 'nicht wünschen', 'werbung … widersprechen … ankreuzen',
  ],
  remember: ['angemeldet bleiben', 'eingeloggt bleiben', 'merken', 'anmeldedaten speichern', 'zugangsdaten speichern', 'an mich erinnern', 'meinen namen … speichern', 'benutzername* merken', 'diesem gerät vertrauen'],
  'same-address': ['rechnungsadresse … lieferadresse', 'lieferadresse … rechnungsadresse', 'rechnungsanschrift … lieferanschrift', 'lieferanschrift … rechnungsanschrift', 'gleiche adresse', 'identisch mit', 'an diese adresse liefern', 'adressen sind identisch', 'rechnungs und lieferadresse'],
  'required-legend': ['pflichtfeld*', 'pflichtangabe*', 'erforderliche felder', 'erforderliches feld', 'erforderliche angaben', 'felder … erforderlich', 'felder … ausgefüllt', 'stern … pflicht*', 'markierte* felder', 'gekennzeichnete* felder', 'müssen ausgefüllt werden', '=erforderlich', '=pflichtfeld', 'notwendige angaben'],
  'all-required': ['alle felder sind pflicht*', 'alle felder sind erforderlich', 'alle felder müssen', 'alle angaben sind erforderlich', 'alle angaben sind pflicht*', 'sämtliche felder', 'alle felder … pflichtfelder', 'alle felder … ausgefüllt', 'alle felder … erforderlich'],
  optional: ['optional*', 'freiwillig*', 'nicht erforderlich', 'kein pflichtfeld', 'keine pflichtangabe', 'wahlweise', 'falls vorhanden', 'falls gewünscht'],
  unsubscribe: ['abmeld*', 'abbestell*', 'abzumelden', 'abzubestellen', 'jederzeit widerruf*', 'jederzeit … widerrufen', 'widerruf* … jederzeit', 'einwilligung … widerrufen', 'widersprechen … jederzeit', 'jederzeit … widersprechen', 'austragen', 'jederzeit … kündigen'],
  'comment-warning': ['keine gesundheitsdaten', 'keine sensiblen', 'keine … sensiblen', 'keine besonderen kategorien', 'keine vertraulichen', 'keine … gesundheit*', 'keine personenbezogenen', 'keine bankdaten', 'keine medizinischen', 'verzichten … sensible*', 'keine kreditkarten*', 'keine passwörter'],
  info: [
    'verwenden … angaben', 'verwenden … daten', 'nutzen … daten', 'verarbeiten … daten', 'verarbeiten … angaben', 'daten … verwendet', 'daten … verarbeitet', 'daten … genutzt', 'daten … gespeichert', 'angaben … verwendet', 'angaben … verarbeitet', 'angaben … gespeichert', 'zur bearbeitung', 'zur beantwortung', 'um ihre anfrage', 'zum zweck*', 'zu diesem zweck',
    'verantwortlich* … datenverarbeitung', 'verantwortlicher', 'daten werden', 'angaben werden', 'e-mail-adresse wird', 'ausschließlich … verwendet', 'nur verwendet',
  ],
  sensitive: [
    'sozialversicherungsnummer', 'rentenversicherungsnummer', 'versichertennummer', 'krankenversichertennummer', 'konfession', 'religion', 'religionszugehörigkeit', 'gesundheitszustand', 'gesundheitsdaten', 'gesundheitliche', 'krankheit*', 'vorerkrankung*', 'erkrankung*', 'allergie*', 'medikament*', 'diagnose*', 'symptom*', 'blutgruppe', 'schwanger*', 'behinderung', 'schwerbehindert*',
    'politische* meinung*', 'politische* einstellung', 'gewerkschaft*', 'sexuelle* orientierung', 'ethnische* herkunft', 'vorstrafen', 'führungszeugnis', 'parteizugehörigkeit', 'biometrische*',
  ],
  newsletter: ['newsletter*', 'mailingliste', 'infobrief', 'rundbrief', 'infomail', 'infopost'],
  account: ['konto anlegen', 'kundenkonto anlegen', 'konto erstellen', 'kundenkonto erstellen', 'kundenkonto eröffnen', 'konto eröffnen', 'registrier*', 'neukunde*', 'neues konto', 'ich bin neu', 'mitglied werden', 'account erstellen', 'benutzerkonto … erstellen', 'benutzerkonto … anlegen'],
  'account-deletion': ['konto löschen', 'kundenkonto löschen', 'kontos löschen', 'konto … löschen', 'löschung … kontos', 'account löschen', 'konto schließen', 'benutzerkonto löschen', 'konto … entfernen', 'löschung … kundenkontos'],
  minors: ['mindestens 13', 'mindestens 14', 'mindestens 16', 'mindestens 18', 'über 16', 'über 18', 'unter 16', 'unter 18', 'jahre alt', 'volljährig*', 'minderjährig*', 'einwilligung … eltern', 'zustimmung … eltern', 'einverständnis … eltern', 'erziehungsberechtigt*', 'sorgeberechtigt*', 'e-mail … eltern'],
  customers: ['ähnliche produkte', 'ähnliche waren', 'ähnlichen produkten', 'ähnlicher produkte', 'ähnliche artikel', 'ähnliche dienstleistungen', 'eigene ähnliche', 'als kunde', 'ähnlichen waren', 'ähnliche eigene'],
  not: ['nicht', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'nie', 'niemals', 'ohne', 'weder'],
  accommodation: ['zugang', 'barrierefrei*', 'rollstuhl*', 'parkplatz', 'zimmer', 'menü', 'essen', 'ernährung*', 'verpflegung', 'unterstützung', 'gegen', 'hilfe', 'sitzplatz'],
} satisfies FormPhrases;
