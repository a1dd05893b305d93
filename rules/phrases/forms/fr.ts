import type { FormPhrases } from '../../../lib/model/form.ts';

/** What forms say in French: boxes, labels, legends and the sentences around them. */
export default {
  marketing: [
    'recevoir … offre*', 'recevoir … actualité*', 'recevoir … newsletter*', "recevoir … lettre* d'information*", "recevoir … lettre d'info", 'recevoir … infolettre', 'recevoir … promotion*', 'recevoir … bons plans',
    'recevoir … publicit*', 'recevoir … communication* commercial*', 'recevoir … information* commercial*', 'recevoir … nouveautés', 'recevoir … sollicitation*', 'recevoir … invitations', 'recevoir … catalogue',
    'recevoir … message* commerciaux', 'recevoir … prospection', 'recevoir … réductions', 'recevoir … ventes privées', 'recevoir … avantages', 'recevrez … offres', 'recevrez … newsletter', 'recevrez … promotions',
    'abonne* … newsletter', "abonne* … lettre d'information", 'abonner … newsletter', 'inscri* … newsletter', "inscri* … lettre d'information", 'informé* … offres', 'informé* … actualités', 'informé* … promotions',
    'informé* … nouveautés', 'tenir informé* … offres', 'envoyer … offres', 'envoyer … newsletter', 'envoyer … promotions', 'envoyer … publicit*', 'envoyer … communication* commercial*', 'adresser … offres',
    'prospection commerciale', 'prospection', 'fins de marketing', 'fins commerciales', 'fins publicitaires', 'sollicité* … offres', 'contacté* … offres', 'profiter … offres par', '=newsletter', '=offres par e mail', '=offres par sms',
    "j'accepte la newsletter", 'e-mails marketing', 'emails marketing', 'bons plans par', 'offres … par e-mail', 'offres … par email', 'offres … par sms', 'offres … par mail',
  ],
  partners: [
    'offres … partenaires', 'plans … partenaires', 'partenaires commerciaux', 'transmis* … partenaires', 'transmis* … tiers', 'communiqué* … partenaires', 'cédé* … partenaires', 'cédé* … tiers', 'partagé* … partenaires',
    'partagé* … tiers', 'partager … partenaires', 'transmettre … partenaires', 'transmettre … tiers', 'part de … partenaires', 'de nos partenaires', 'de ses partenaires', 'et ses partenaires', 'et nos partenaires',
    'à nos partenaires', 'à des partenaires', 'à des tiers à des fins', 'sociétés partenaires', 'sociétés du groupe … offres',
  ],
  terms: [
    'conditions générales', "conditions d'utilisation", 'conditions de vente', 'conditions de service', "conditions d'abonnement", 'conditions du service', 'conditions particulières', 'cgu', 'cgv', 'cgs', "accepte les conditions",
    "règlement du jeu", "termes et conditions",
  ],
  privacy: [
    'politique de confidentialité', 'politique de protection', 'politique … vie privée', 'politique … données', 'charte de confidentialité', 'charte … données', 'déclaration de confidentialité', 'règles de confidentialité',
    'notice de confidentialité', "notice d'information", "mentions d'information", 'protection des données', 'protection de vos données', 'gestion de vos données', 'gestion de mes données', 'vos droits … données', 'données personnelles cliquez',
    'en savoir plus … données', '=confidentialité', '=données personnelles', '=vie privée', '=rgpd', 'politique rgpd', 'avis de confidentialité',
  ],
  'data-consent': [
    "j'accepte que … données", "j'accepte que … informations", "j'accepte que … coordonnées", "j'autorise … données", "j'autorise … informations", 'consens … données', 'consens … traitement', 'consentement … données', "j'accepte … traitement",
    "accepte … traitement de mes données", "accepte … utilisation de mes données", "j'accepte expressément … données", 'consens expressément',
  ],
  'opt-out': [
    'ne souhait* pas … recevoir', 'ne souhait* plus … recevoir', "ne souhait* pas … offres", 'ne souhait* pas … newsletter', 'ne souhait* pas être contact*', 'ne souhait* pas être sollicit*', 'ne souhait* pas que … partenaires',
    'ne souhait* pas que … données', 'ne veu* pas recevoir', 'ne désir* pas recevoir', 'ne désir* pas … offres', "ne pas recevoir", "ne pas m'envoyer", 'refuse de recevoir', 'refuse … prospection', "m'oppose … prospection", "m'oppose … données",
    "m'oppose à recevoir", 'décoche* … si vous ne souhait*', "décochez … recevoir", 'cochez … si vous refusez', 'cochez … si vous vous opposez',
  ],
  remember: ['se souvenir de moi', 'se rappeler de moi', 'rester connecté*', 'rester identifié*', 'garder ma session', 'mémoriser mes identifiants', 'me reconnaître', 'souvenez vous de moi', 'enregistrer mon nom … navigateur', 'mémoriser mon identifiant'],
  'same-address': ['même adresse', 'adresse de facturation … identique', 'adresse de livraison … identique', 'facturation identique', 'livraison identique', "adresse de facturation … même", 'utiliser cette adresse', 'livrer à cette adresse'],
  'required-legend': [
    'champ* obligatoire*', 'champ* requis', 'mention* obligatoire*', 'astérisque … obligatoire*', 'astérisque … nécessaire*', 'astérisque … indispensable*', 'champs … sont nécessaires', 'champs … sont indispensables', 'marqués … obligatoires', 'signalés … obligatoires', 'suivis … obligatoires', 'indiqués … obligatoires', 'information* obligatoire*',
    'données obligatoires', 'saisie obligatoire', 'renseignements obligatoires', '=obligatoire', 'champs … sont obligatoires',
  ],
  'all-required': ['tous les champs sont obligatoires', 'tous les champs sont requis', 'tous les champs … obligatoires', 'toutes les informations … obligatoires', 'tous ces champs sont', "l'ensemble des champs … obligatoire*", 'chaque champ est obligatoire'],
  optional: ['facultati*', 'optionnel*', 'non obligatoire*', 'non requis', 'pas obligatoire*', 'en option', 'si vous le souhaitez'],
  unsubscribe: [
    'désinscri*', 'désabonn*', 'désinscription … moment', 'se désinscrire', 'vous désinscrire', 'me désinscrire', 'stop au', 'répondre stop', 'envoyer stop', 'envoyant stop', 'stop sms', 'lien de désinscription', 'retirer … consentement … moment',
    'retirer votre consentement', 'cesser de recevoir', 'ne plus recevoir', 'vous opposer … moment', 'vous opposer … prospection', 'opposition … moment',
  ],
  'comment-warning': [
    'pas … données sensibles', 'pas … informations sensibles', 'pas … données de santé', 'aucune donnée sensible', 'aucune information sensible', 'aucune donnée … santé', 'pas … données à caractère personnel', 'pas … données bancaires', "n'indiquez pas", "n'inscrivez pas",
    'évitez … données', 'éviter … données sensibles', 'éviter … informations', 'pas … informations médicales', 'pas … numéro de sécurité sociale', 'pas … coordonnées bancaires', "pas … données personnelles sensibles", 'pas … santé … message',
  ],
  info: [
    'données … pour', 'données … afin', 'informations … afin', 'informations … pour', 'informations recueillies', 'données recueillies', 'données collectées', 'informations … utilisé*', 'données … utilisé*', 'données … traité*', 'données … destiné*',
    'informations … destiné*', 'informations … traitement', 'utilisé* pour', 'utilisé* uniquement', 'utilisons … pour', 'traité* pour', 'traité* par', 'traité* afin', 'servent à', 'servira à', 'serviront à', 'responsable de traitement', 'responsable du traitement',
    'adresse … utilisé*', 'e-mail … utilisé*', 'email … utilisé*', 'données … conservé*', 'saisies … utilisées', "pour me recontacter", 'à des fins', 'aux fins',
  ],
  sensitive: [
    'sécurité sociale', 'numéro de sécu', 'nir', 'carte vitale', 'état de santé', 'données de santé', 'problème* de santé', 'antécédents médicaux', 'questionnaire médical', 'traitement médical', 'traitements en cours', 'maladie*', 'pathologie*', 'allergie*',
    'groupe sanguin', 'grossesse', 'enceinte', 'handicap*', 'religion', 'confession religieuse', 'appartenance religieuse', 'convictions religieuses', 'opinion* politique*', 'appartenance syndicale', 'syndicat*', 'orientation sexuelle', 'origine ethnique',
    'origines ethniques', 'origine raciale', 'casier judiciaire', 'condamnation* pénale*', 'données biométriques', 'poids et taille', 'symptôme*', 'médecin traitant', 'ordonnance',
  ],
  newsletter: ['newsletter*', "lettre* d'information*", "lettre d'info", 'infolettre', "lettre d'actualité*", 'bulletin d’information', "bulletin d'information"],
  account: ['créer un compte', 'créer mon compte', 'créez votre compte', 'créer votre compte', 'création de compte', 'création de votre compte', 'ouvrir un compte', 'nouveau client', 'nouveau compte', "=s'inscrire", "=je m'inscris", "=inscription", 'devenir membre', 'créer un espace', 'créer mon espace'],
  'account-deletion': ['supprimer … compte', 'suppression … compte', 'fermer … compte', 'fermeture … compte', 'clôturer … compte', 'clôture … compte', 'résilier … compte'],
  minors: ['plus de 13 ans', 'plus de 15 ans', 'plus de 16 ans', 'plus de 18 ans', 'au moins 13 ans', 'au moins 15 ans', 'au moins 16 ans', 'au moins 18 ans', 'moins de 15 ans', 'moins de 18 ans', 'moins de 13 ans', '15 ans ou plus', '18 ans ou plus', 'accord … parents', 'autorisation parentale', 'accord parental', 'consentement parental', 'consentement … parents', 'titulaire* de l’autorité parentale', "titulaire* de l'autorité parentale", 'e-mail d’un parent', "email d'un parent", "e-mail d'un parent", 'représentant légal', 'majeur', 'majeure', 'mineur*'],
  customers: ['produits similaires', 'services similaires', 'produits analogues', 'services analogues', 'produits ou services analogues', 'offres similaires', 'produits … similaires', 'produits … analogues', 'en tant que client*'],
  not: ['pas', 'jamais', 'aucun', 'aucune', 'ni', 'sans', 'ne'],
  accommodation: ['accès', 'accessib*', 'place*', 'rampe', 'fauteuil', 'accueil', 'assistance', 'aménagement*', 'menu', 'repas', 'régime', 'logement', 'chambre', 'hypoallerg*', 'anti', 'vêtement*', 'situation de handicap'],
} satisfies FormPhrases;
