import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in French. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'responsable* du traitement', 'responsable* de traitement', 'responsable des traitements', 'qui sommes nous', 'identité du responsable',
        'qui est responsable', 'qui traite vos données', 'éditeur', 'qui collecte', '=responsable',
      ],
      says: [
        'responsable* du traitement', 'responsable* de traitement', 'responsable des traitements', 'responsable* de … traitement',
        'responsable de vos données', 'responsable de la collecte', 'responsable des données', 'sont collectées par', 'sont traitées par',
        'sont recueillies par', 'données … traitées par la société', 'est responsable de l utilisation', 'conjointement responsables',
        'en tant que responsable',
      ],
      traces: ['responsable*', 'société', 'éditeur', 'édité', 'siège'],
    },
    dpo: {
      heading: ['délégué* à la protection', 'dpo', 'dpd', 'référent* … données'],
      says: [
        'délégué* à la protection des données', 'dpo', 'dpd', 'data protection officer', 'référent* … données personnelles', 'référent* rgpd',
        'référent* … protection des données', 'correspondant* … protection des données', 'délégué* rgpd',
      ],
      traces: ['dpo', 'dpd', 'délégué*', 'référent*'],
    },
    purposes: {
      heading: [
        'finalité*', 'pourquoi', 'à quoi servent', 'quelles fins', 'utilisation de vos données', 'utilisation des données', 'objectif* de',
        'usage* de vos données', 'que faisons nous', 'comment nous utilisons',
      ],
      says: [
        'aux fins de', 'à des fins', 'finalité*', 'destiné* à', 'destinées à gérer', 'traitées pour', 'traités pour', 'utilisées pour', 'utilisés pour',
        'utilisons … pour', 'utilisons … afin', 'traitons … pour', 'traitons … afin', 'collectons … pour', 'collectons … afin', 'collectées pour',
        'collectées afin', 'recueillies pour', 'recueillies afin', 'traitées afin', 'utilisées afin', 'servent à', 'servent uniquement à',
        'servent seulement à', 'nous permettent de', 'nous permet de', 'dans le but de', 'ont pour but', 'pour objet', 'pour objectif',
        'nécessaires à la gestion', 'nécessaires pour', 'pour traiter votre', 'demandons … pour', 'gardons … pour',
      ],
      traces: [
        'finalit*', 'but', 'fins', 'afin', 'objectif*', 'servent', 'sert', 'permet*', 'utilis*', 'destiné*', 'traiter', 'gérer',
      ],
    },
    basis: {
      heading: ['base* légale*', 'base* juridique*', 'fondement*', 'licéité', 'sur quelle base'],
      says: [
        'base* légale*', 'base* juridique*', 'fondement juridique', 'fondement légal', 'fondé* sur', 'fonde sur', 'fondent sur', 'repose* sur',
        'reposent sur', 'exécution du contrat', 'exécution d un contrat', 'mesures précontractuelles', 'obligation* légale*', 'intérêt* légitime*',
        'sur la base de votre consentement', 'avec votre consentement', 'avec votre accord', 'si vous y consentez', 'mission d intérêt public', 'article 6',
        'art 6', 'nécessaire à l exécution', 'nécessaire au contrat', 'votre consentement', 'parce que la loi', 'la loi nous oblige', 'la loi nous impose',
      ],
      traces: ['base', 'bases', 'fondement*', 'consent*', 'contrat*', 'obligation*', 'légitime*', 'accord', 'loi'],
    },
    interest: {
      says: [
        'intérêt légitime à', 'intérêt légitime est', 'intérêt légitime de', 'intérêt* légitime* consist*', 'intérêts légitimes à', 'intérêt légitime pour',
        'intérêt légitime qui consiste', 'intérêt* légitime* … savoir', 'notre intérêt … est de', 'avons intérêt à', 'intérêt* légitime* … lutte*',
        'intérêt* légitime* … améliorer', 'intérêt* légitime* … sécur*', 'intérêt* légitime* … préven*', 'avons un intérêt légitime',
        'intérêt* légitime* … développ*', 'intérêt* légitime* … promouvoir', 'intérêt* légitime* … fraude',
      ],
      traces: ['légitime*'],
    },
    recipients: {
      heading: [
        'destinataire*', 'qui reçoit', 'qui a accès', 'à qui', 'avec qui', 'partage', 'transmission de vos données', 'communication de vos données',
        'sous traitant*', 'communication à des tiers', 'qui peut voir', 'nos prestataires', 'qui accède',
      ],
      says: [
        'destinataire*', 'destinées aux services', 'transmis* à', 'transmises aux', 'transmis aux', 'transmises au', 'communiqué* à', 'communiquées aux',
        'communiqués aux', 'partageons … avec', 'partagé* avec', 'transmettons … à', 'transmettons … aux', 'communiquons … à', 'confions … à', 'confiées à',
        'accessibles à', 'accessibles aux', 'ont accès à', 'ont accès aux', 'a accès à vos', 'sous traitants', 'nos prestataires', 'prestataires de',
        'prestataires techniques', 'faisons appel à', 'seuls … accès', 'reçoi* … données', 'voient … données', 'reçoit … adresse',
      ],
      traces: [
        'destinataire*', 'transm*', 'communiqu*', 'partag*', 'sous traitant*', 'prestataire*', 'partenaire*', 'tiers', 'accès', 'confi*', 'fournisseur*',
      ],
    },
    transfers: {
      heading: [
        'transfert*', 'hors de l union', 'hors ue', 'pays tiers', 'où sont', 'localisation', 'hébergement des données',
      ],
      says: [
        'hors de l union européenne', 'hors de l ue', 'hors ue', 'hors union européenne', 'en dehors de l union européenne', 'en dehors de l ue',
        'en dehors de l espace économique', 'en dehors de l eee', 'hors de l espace économique', 'hors eee', 'hors de l eee', 'extérieur de l union',
        'pays tiers', 'transf* … états unis', 'transf* … union européenne', 'stock* … états unis', 'hébergé* … états unis', 'hébergé* en france',
        'hébergé* en europe', 'restent en france', 'restent en europe', 'restent dans l union', 'au sein de l union européenne', 'quitte* … europe',
        'quitte* … union', 'quittent pas la france', 'hors d europe', 'aux états unis', 'vers les états unis', 'transfert* international*',
        'transferts internationaux', 'serveurs … france', 'serveurs … union',
      ],
      traces: ['transf*', 'hors', 'tiers', 'états unis', 'européen*', 'pays'],
    },
    mechanism: {
      says: [
        'clauses contractuelles', 'clauses types', 'clauses standard*', 'décision* d adéquation', 'niveau de protection adéquat', 'data privacy framework',
        'cadre de protection des données', 'dpf', 'règles d entreprise contraignantes', 'bcr', 'garanties appropriées', 'pays adéquat', 'reconnu* adéquat',
        'article 46', 'article 49',
      ],
      traces: ['clause*', 'adéquat*'],
    },
    retention: {
      heading: [
        'durée* de conservation', 'conservation des données', 'conservation de vos données', 'combien de temps', 'durées', '=conservation',
        'durée de stockage', 'archivage', 'délais de conservation',
      ],
      says: ['conserv*', 'gard*', 'archiv*', 'supprim*', 'effac*', 'détruit*', 'stock*', 'anonymis*', 'purg*', 'durée*'],
      traces: ['conserv*', 'gard*', 'archiv*', 'supprim*', 'effac*', 'durée*', 'délai*'],
    },
    access: {
      beside: [
        'accès', 'accéder', 'copie de vos données', 'connaître les données', 'consulter', 'communication', 'savoir quelles données', 'savoir ce que nous',
        'obtenir une copie', 'à voir',
      ],
      traces: ['accès', 'accéder', 'consulter', 'copie'],
    },
    rectification: {
      beside: ['rectif*', 'corrig*', 'correction', 'mettre à jour', 'modifier', 'modification', 'mise à jour'],
      traces: ['rectif*', 'corrig*', 'correction', 'modif*'],
    },
    erasure: {
      beside: ['effac*', 'supprim*', 'suppression', 'oubli'],
      traces: ['effac*', 'supprim*', 'suppression', 'oubli'],
    },
    restriction: {
      beside: ['limitation', 'limiter', 'restriction', 'restreindre', 'gel', 'geler', 'suspendre'],
      traces: ['limit*', 'restr*'],
    },
    objection: {
      beside: ['oppos*', 'opposer', 'refuser'],
      traces: ['oppos*'],
    },
    portability: {
      beside: [
        'portab*', 'format structuré', 'récupérer … données', 'transférer vos données', 'reprendre vos données', 'transmettre à un autre', 'emporter',
        'les transmettre à',
      ],
      traces: ['portab*'],
    },
    withdraw: {
      heading: ['retrait du consentement', 'retirer … consentement'],
      says: [
        'retirer … consentement', 'retrait … consentement', 'consentement … retir*', 'retirer … accord', 'accord … retir*', 'revenir sur … consentement',
        'revenir sur … choix', 'révoquer … consentement', 'consentement … révoqu*', 'changer d avis',
      ],
      traces: ['retir*', 'retrait', 'révoqu*', 'changer d avis'],
    },
    complaint: {
      heading: [
        'réclamation … cnil', 'réclamation auprès', '=réclamation', '=réclamations', 'plainte', 'autorité de contrôle',
      ],
      says: [
        'réclamation … cnil', 'réclamation … commission nationale', 'réclamation … autorité', 'plainte … cnil', 'plainte … autorité',
        'plainte … commission nationale', 'saisir … cnil', 'saisir … commission nationale', 'saisir … autorité', 'introduire une réclamation',
        'contacter la cnil', 'recours … cnil', 'plaindre … cnil', 's adresser à la cnil', 'écrire à la cnil', 'autorité de contrôle',
        'autorité de protection des données', 'cnil … réclamation', 'cnil … plainte',
      ],
      traces: ['cnil', 'réclam*', 'plainte*', 'autorité*', 'commission nationale'],
    },
    mandatory: {
      heading: ['caractère obligatoire', 'données obligatoires', 'obligatoire ou facultatif', 'champs obligatoires'],
      says: [
        'astérisque*', 'champ* obligatoire*', 'caractère obligatoire', 'caractère facultatif', 'obligatoire* ou facultat*', 'sont obligatoires',
        'est obligatoire', 'est facultatif', 'sont facultati*', 'facultativ*', 'défaut de réponse', 'si vous ne … fournissez', 'si vous ne … communiquez',
        'sans ces données', 'sans ces informations', 'sans cette adresse', 'ne souhaitez pas fournir', 'refus de fournir', 'à défaut … ne pourr*',
        'indispensables pour', 'absence de réponse', 'données obligatoires', 'rien ne vous oblige', 'vous n êtes pas tenu*',
      ],
      traces: ['obligatoire*', 'facultati*', 'astérisque*', 'défaut', 'sans ces', 'optionnel*'],
    },
    automated: {
      heading: ['décision* automatisée*', 'profilage', 'décision individuelle'],
      says: [
        'décision* … automatisée*', 'décision* … automatique*', 'décision* … automatiquement', 'profilage', 'décision* … algorithm*',
        'décision* … fondée exclusivement', 'scoring', 'décision* … sans intervention humaine', 'décision* … ordinateur', 'décision* … machine',
        'ordinateur … décide', 'machine … décide', 'algorithme … décide',
      ],
      traces: ['automatis*', 'profilage', 'algorithm*', 'automatique*', 'score'],
    },
    source: {
      heading: [
        'source* des données', 'origine des données', 'provenance', 'd où viennent', 'd où proviennent', 'collecte indirecte', 'données que nous recevons',
      ],
      says: [
        'source des données', 'sources de données', 'origine des données', 'collectées indirectement', 'collecte indirecte', 'obtenues auprès de',
        'obtenons … auprès', 'recevons … données … de', 'recevons … de nos partenaires', 'recevons … par', 'proviennent de', 'proviennent des',
        'proviennent du', 'provenant de', 'auprès de tiers', 'partenaires qui nous transmettent', 'transmis* par un tiers', 'fournies par un tiers',
        'fournies par des tiers', 'nous sont transmises par', 'nous sont communiquées par', 'nous transmet* … adresse', 'sources publiques',
        'sources accessibles', 'aucune autre source', 'directement auprès de vous', 'registres publics', 'achet* … fichier*', 'nous donne … coordonnées',
        'parrain*', 'connexion … facebook', 'connexion … google',
      ],
      traces: ['source*', 'origine', 'provien*', 'provenan*', 'auprès', 'tiers', 'recevons'],
    },
    cookies: {
      heading: ['cookie*', 'traceur*'],
      says: [
        'utilis* … cookie*', 'cookie* … dépos*', 'dépos* … cookie*', 'cookie est un', 'cookies sont', 'cookies sert*', 'cookies … permet*',
        'cookie* … conserv*', 'cookie* … expir*', 'cookies … mesure*', 'traceurs', 'aucun cookie',
      ],
      traces: ['cookie*', 'traceur*'],
    },
    chat: {
      heading: [
        'chat', 'tchat', 'chatbot', 'messagerie instantanée', 'assistant virtuel', 'agent conversationnel', 'discussion en ligne', 'live chat',
        'robot conversationnel', 'dialogue en ligne', 'assistant',
      ],
      says: [
        'chat', 'tchat', 'chatbot', 'chatbots', 'messagerie instantanée', 'assistant virtuel', 'agent conversationnel', 'discussion instantanée',
        'live chat', 'livechat', 'bulle de discussion', 'fenêtre de discussion', 'robot conversationnel', 'discussion en ligne', 'dialogue en ligne',
        'robot de discussion', 'assistant en ligne', 'clavardage', 'conversation en ligne',
      ],
      beside: [
        'donnée*', 'message*', 'conserv*', 'enregistr*', 'transmis*', 'échange*', 'conversation*', 'trait*', 'stock*', 'collect*', 'supprim*', 'effac*',
        'historique', 'adresse', 'lus', 'relus', 'information*',
      ],
      traces: [
        'chat', 'tchat', 'chatbot*', 'messagerie instantanée', 'assistant', 'agent conversationnel', 'discussion*', 'live chat', 'livechat', 'robot',
        'conversation*',
      ],
    },
    marketing: {
      heading: ['prospection', 'marketing', 'lettre d information', 'opposition à la prospection'],
      says: [
        'oppos* … prospection', 'prospection … oppos*', 'oppos* … publicit*', 'oppos* … réception', 'oppos* … envoi', 'refuser … prospection',
        'refuser … publicit*', 'désinscri*', 'désabonn*', 'ne plus recevoir', 'cesser de recevoir', 'oppos* … sollicit*', 'oppos* … commercial*',
        'oppos* … marketing', 'bloctel', 'stop … sms', 'répondre stop', 'oppos* … démarchage',
      ],
      traces: ['prospection', 'désinscri*', 'désabonn*', 'recevoir', 'publicit*', 'marketing', 'newsletter', 'lettre*'],
    },
    death: {
      heading: ['décès', 'post mortem', 'après votre mort', 'directives'],
      says: [
        'après votre décès', 'après le décès', 'post mortem', 'sort de vos données', 'directives … décès', 'directives … données', 'après votre mort',
        'en cas de décès', 'personne* décédée*', 'héritiers', 'après la mort',
      ],
      traces: ['décès', 'mort', 'directives', 'héritier*'],
    },
  },
  words: {
    data: [
      'donnée*', 'information*', 'coordonnées', 'fichier*', 'votre compte', 'comptes', 'compte client', 'commande*', 'message*', 'facture*', 'adresse*',
      'échange*', 'historique', 'conversation*', 'dossier*', 'candidature*', 'cv', 'client*', 'journaux', 'logs', 'contact*', 'prospect*',
    ],
    units: ['jour*', 'mois', 'an', 'ans', 'année*', 'semaine*', 'heure*'],
    numbers: [
      'un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'douze', 'treize', 'quinze', 'dix huit', 'vingt', 'vingt quatre',
      'vingt cinq', 'trente', 'trente six',
    ],
    until: [
      'jusqu à', 'jusqu au', 'aussi longtemps', 'tant que', 'temps nécessaire', 'durée nécessaire', 'durées nécessaires', 'durée strictement nécessaire',
      'durée de la relation', 'durée du contrat', 'pendant toute la durée', 'durée légale', 'durées légales', 'délai* de prescription',
      'durée de prescription', 'à l issue', 'le temps de', 'après la fin', 'dès que', 'fin de la relation', 'désinscription',
    ],
    vague: [
      'durée nécessaire', 'temps nécessaire', 'durée strictement nécessaire', 'aussi longtemps que nécessaire', 'durées nécessaires',
    ],
    deny: ['ne', 'n', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni'],
    only: ['sauf', 'hormis', 'hors', 'excepté', 'uniquement', 'seulement', 'exclusivement', 'seuls', 'seules', 'que'],
    rights: ['droit*', 'vous pouvez', 'pouvez vous', 'demander', 'exercer', 'obtenir'],
    updated: [
      'mis à jour', 'mise à jour', 'mises à jour', 'dernière modification', 'modifié* le', 'version du', 'version en vigueur', 'en vigueur', 'date d effet',
      'révision', 'révisé* le', 'date de publication', 'applicable au', 'applicable depuis', 'rédigé* le', 'actualis*', 'version', 'établi* le',
      'document du', 'à jour au', 'politique du',
    ],
    annulled: [
      'annul*', 'invalid*', 'abrog*', 'anciennement', 'ancien', 'ancienne', 'remplac*', 'n est plus', 'ne s appuie plus',
    ],
    framework: ['safe harbor', 'safe harbour', 'privacy shield', 'bouclier de protection des données', 'sphère de sécurité'],
    oldlaw: [
      'déclar* … cnil', 'cnil … sous le numéro', 'cnil … déclar*', 'cnil sous le n', 'déclaration simplifiée', 'norme simplifiée', 'ns 48', 'ns48', 'ns 12',
      'ns 16', 'numéro de déclaration', 'article 32 ii', 'article 32 de la loi', 'correspondant informatique et libertés', 'directive 95 46', 'articles 38',
      'article 38 de la loi', 'article 39 de la loi', 'articles 39', 'article 40 de la loi', 'article 34 de la loi', 'article 27 de la loi',
    ],
    months: [
      'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
    ],
    common: [
      'le', 'la', 'les', 'des', 'et', 'vous', 'nous', 'pour', 'dans', 'est', 'sont', 'que', 'une', 'vos', 'du', 'sur', 'par', 'au', 'avec',
    ],
    provider: [
      'sous traitant', 'prestataire', 'solution', 'via', 'fourni par', 'éditée par', 'édité par', 'société', 'outil', 'logiciel', 'fournisseur', 'par',
      'service',
    ],
    'privacy-title': [
      'confidentialité', 'données personnelles', 'données à caractère personnel', 'vie privée', 'protection des données', 'rgpd', 'informatique et libertés',
      'mentions d information',
    ],
    'cookie-title': ['cookie*', 'traceur*'],
    'legal-title': ['mentions légales', 'informations légales', 'mention légale'],
    'legal-content': [
      'siren', 'siret', 'rcs', 'registre du commerce', 'au capital', 'directeur de la publication', 'directrice de la publication',
      'responsable de publication', 'hébergé par', 'hébergeur', 'hébergement … assuré', 'éditeur du site', 'édité par', 'siège social',
    ],
  },
} satisfies NoticePhrases;
