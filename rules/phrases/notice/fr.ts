import type { NoticePhrases } from '../../../lib/model/notice.ts';

/** What privacy notices say in French. The lists are explained at the type. */
export default {
  subjects: {
    controller: {
      heading: [
        'responsable* du traitement', 'responsable* de traitement', 'responsable des traitements', 'qui sommes nous', 'identité du responsable',
        'qui est responsable', 'qui traite vos données', 'éditeur', 'qui collecte', '=responsable', 'qui traite', '=identité', 'qui décide',
        'qui gère', 'le responsable', 'identité et coordonnées', 'qui est le responsable', '=éditeur du site', '=responsable des données',
        'qui répond', 'qui répond de', 'qui détient', 'qui tient',
      ],
      says: [
        'responsable* du traitement', 'responsable* de traitement', 'responsable des traitements', 'responsable* de … traitement',
        'responsable de vos données', 'responsable de la collecte', 'responsable des données', 'sont collectées par', 'sont traitées par',
        'sont recueillies par', 'données … traitées par la société', 'est responsable de l utilisation', 'conjointement responsables',
        'en tant que responsable', 'détermin* les finalités', 'décid* de l usage', 'décid* de l utilisation', 'décid* comment', 'décid* pourquoi',
        'données … gérées par', 'données … collectées … par la société', 'est responsable du', 'responsables conjoints', 'je suis responsable',
        'nous sommes responsables du', 'ci après nous', 'répond* des fichiers', 'répond* des données', 'répond* de vos données',
        'répond* du traitement', 'répond* de ces', 'derrière ce site',
      ],
      pairs: [
        [[
          'exploité* par', 'édité* par', 'géré* par', 'proposé* par', 'publié* par', 'mis* en œuvre par', 'détenu* par', 'opéré* par', 'tenu* par',
        ], ['site', 'données', 'boutique en ligne', 'application', 'traitement*', 'plateforme', 'informations', 'fichier*']],
      ],
      traces: [
        'responsable*', 'société', 'éditeur', 'édité', 'siège', 'exploit*', 'géré*', 'gère', 'sarl', 'sas', 'eurl', 'association', 'entrepreneur*',
        'mairie', 'immatricul*', 'siret', 'siren', 'qui sommes',
      ],
    },
    dpo: {
      heading: [
        'délégué* à la protection', 'dpo', 'dpd', 'référent* … données', 'contact … données', 'contact rgpd', 'vie privée contact',
        'protection des données',
      ],
      says: [
        'délégué* à la protection des données', 'dpo', 'dpd', 'data protection officer', 'référent* … données personnelles', 'référent* rgpd',
        'référent* … protection des données', 'correspondant* … protection des données', 'délégué* rgpd', 'délégué* … protection',
        'référent* … libertés', 'correspondant* … libertés', 'responsable … protection des données', 'responsable de la protection',
        'chargé* de la protection', 'veille … protection', 'service … protection des données', 'équipe … protection des données', 'cellule rgpd',
        'référent* vie privée', 'délégué* aux données', 'personne en charge … données', 'interlocut* … données', 'interlocut* … vie privée',
        'référent* … vie privée', 'correspondant* … vie privée', 'contact … vie privée', 'chargé* … vie privée', 'données … votre contact',
        'données … interlocut*', 'vie privée … contact',
      ],
      traces: [
        'dpo', 'dpd', 'délégué*', 'référent*', 'protection de vos données', 'protection des données', 'correspondant*', 'rgpd', 'vie privée',
        'privacy', 'interlocut*', 'votre contact',
      ],
    },
    purposes: {
      heading: [
        'finalité*', 'pourquoi', 'à quoi servent', 'quelles fins', 'utilisation de vos données', 'utilisation des données', 'objectif* de',
        'usage* de vos données', 'que faisons nous', 'comment nous utilisons', 'ce que nous faisons', 'ce qu on fait', 'pour quoi faire',
        'pour quelles raisons', 'raison* de', 'à quoi ça sert', 'à quoi sert', 'pour quelle*', 'objectif*', '=but', '=buts', 'motif*', 'utilisation',
        'usage*', 'comment … utilis*',
      ],
      says: [
        'aux fins de', 'à des fins', 'finalité*', 'destiné* à', 'destinées à gérer', 'traitées pour', 'traités pour', 'utilisées pour',
        'utilisés pour', 'utilisons … pour', 'utilisons … afin', 'traitons … pour', 'traitons … afin', 'collectons … pour', 'collectons … afin',
        'collectées pour', 'collectées afin', 'recueillies pour', 'recueillies afin', 'traitées afin', 'utilisées afin', 'servent à',
        'servent uniquement à', 'servent seulement à', 'nous permettent de', 'nous permet de', 'dans le but de', 'ont pour but', 'pour objet',
        'pour objectif', 'nécessaires à la gestion', 'nécessaires pour', 'pour traiter votre', 'demandons … pour', 'gardons … pour',
        'nous servons de', 'se sert de', 'vocation à', 'poursuit les', 'objectifs suivants', 'en vue de', 'en vue d', 'vous livrer', 'vous répondre',
        'gestion des', 'gestion de vos', 'gestion de votre', 'gestion de la', 'suivi de', 'suivi des', 'pour vous envoyer', 'pour t envoyer',
        'pour vous contacter', 'pour te', 'pour t', 'motifs suivants', 'raisons suivantes', 'sert à', 'sert uniquement', 'nous aident à',
        'nous aide à', 'traitement des commandes',
      ],
      pairs: [
        [[
          'utilis*', 'trait*', 'collect*', 'recueil*', 'exploit*', 'besoin', 'demand*', 'nécessaire*', 'indispensable*', 'employ*', 'enregistr*',
          'servent', 'servir*', 'se sert', 'conservons', 'permett*', 'on',
        ], [
          'afin', 'en vue', 'à des fins', 'aux fins', 'dans le cadre', 'dans le but', 'pour vous', 'pour te', 'pour t', 'pour la', 'pour le',
          'pour les', 'pour gérer', 'pour traiter', 'pour répondre', 'pour l', 'pour assurer', 'pour nos', 'pour mesurer', 'pour notre',
          'pour améliorer',
        ]],
      ],
      traces: [
        'finalit*', 'but', 'fins', 'afin', 'objectif*', 'servent', 'sert', 'permet*', 'utilis*', 'destiné*', 'traiter', 'gérer', 'pour', 'gestion',
        'suivi', 'vue', 'raison*', 'motif*', 'usage*', 'servir*', 'livrer', 'répondre', 'vocation', 'cadre', 'besoin', 'envoyer',
      ],
    },
    basis: {
      heading: [
        'base* légale*', 'base* juridique*', 'fondement*', 'licéité', 'sur quelle base', 'sur quoi', 'fondé*', '=base', '=bases', 'de quel droit',
        'autorise', 'cadre légal', 'légitimité',
      ],
      says: [
        'base* légale*', 'base* juridique*', 'fondement juridique', 'fondement légal', 'fondé* sur', 'fonde sur', 'fondent sur', 'repose* sur',
        'reposent sur', 'exécution du contrat', 'exécution d un contrat', 'mesures précontractuelles', 'obligation* légale*', 'intérêt* légitime*',
        'sur la base de votre consentement', 'avec votre consentement', 'avec votre accord', 'si vous y consentez', 'mission d intérêt public',
        'article 6', 'art 6', 'nécessaire à l exécution', 'nécessaire au contrat', 'votre consentement', 'parce que la loi', 'la loi nous oblige',
        'la loi nous impose', 'exécuter le contrat', 'exécuter un contrat', 'exécuter votre', 'tenus par la loi', 'imposé* par la loi',
        'exigé* par la loi', 'obligés par la loi', 'obligé* par la loi', 'loi … exige', 'loi … oblige', 'loi … impose', 'y avez consenti',
        'avez consenti', 'avez donné … accord', 'avez accepté', 'autorisation préalable', 'accord préalable', 'consentement préalable',
        'votre accord', 'ton accord', 'ton consentement', 'exécution de la commande', 'exécution … contrat', 'exécution des prestations',
        'contrat … abonnement', 'contrat … avec vous', 'contrat qui nous lie', 'intérêt public', 'obligation* comptable*', 'obligation* fiscale*',
        'dispositions légales', 'sauvegarde … intérêts vitaux', 'relation contractuelle', 'fondement', 'on a le droit de', 'licite', 'nous y oblige*',
        'y sommes obligés', 'y sommes tenus', 'administration fiscale … impose', 'la loi l impose', 'le fisc', 'code … oblige', 'obligation fiscale',
        'avez dit oui', 'si vous avez dit oui', 'c est un contrat', 'au titre du contrat',
      ],
      pairs: [
        [['appui*', 'fond*', 'repos*', 'justifi*', 'autoris*'], [
          'contrat*', 'loi', 'consentement', 'intérêt légitime', 'obligation*', 'réglementation', 'code de commerce', 'précontractuel*',
        ]],
        [['nécessaire*', 'nécessite*', 'rendu* nécessaire*'], ['contrat*', 'obligation* légale*', 'intérêt* légitime*', 'précontractuel*']],
      ],
      traces: [
        'base', 'bases', 'fondement*', 'consent*', 'contrat*', 'obligation*', 'légitime*', 'accord', 'loi', 'autoris*', 'juridique*', 'légal*',
        'droit de', 'intérêt*', 'licit*', 'réglement*', 'oblig*', 'impos*', 'dit oui',
      ],
    },
    interest: {
      heading: ['intérêt* légitime*'],
      says: [
        'intérêt légitime à', 'intérêt légitime est', 'intérêt légitime de', 'intérêt* légitime* consist*', 'intérêts légitimes à',
        'intérêt légitime pour', 'intérêt légitime qui consiste', 'intérêt* légitime* … savoir', 'notre intérêt … est de', 'avons intérêt à',
        'intérêt* légitime* … lutte*', 'intérêt* légitime* … améliorer', 'intérêt* légitime* … sécur*', 'intérêt* légitime* … préven*',
        'avons un intérêt légitime', 'intérêt* légitime* … développ*', 'intérêt* légitime* … promouvoir', 'intérêt* légitime* … fraude',
        'notre intérêt est', 'notre intérêt comprendre', 'nos intérêts légitimes sont', 'intérêt légitime … d', 'intérêt légitime … que nous avons',
        'intérêt légitime sécurit*', 'intérêt légitime prévention', 'intérêt légitime amélioration', 'intérêt légitime lutte',
        'intérêt légitime … informer',
      ],
      pairs: [
        [['intérêt* légitime*', 'notre intérêt', 'légitime intérêt'], [
          'prévention', 'prévenir', 'sécur*', 'fraude*', 'amélior*', 'défen*', 'défense', 'connaître', 'comprendre', 'impayé*', 'garantir',
          'inform*', 'développ*', 'promouvoir', 'protéger', 'protection de nos', 'mesurer', 'statisti*', 'fréquentation', 'recouvr*', 'prospect*',
          'fidélis*', 'qualité', 'lutt*', 'contentieux', 'justice', 'optimis*', 'satisf*', 'assurer', 'éviter', 'personnalis*', 'proposer',
          'escroqu*', 'abus', 'attaques',
        ]],
      ],
      traces: ['légitime*'],
    },
    recipients: {
      heading: [
        'destinataire*', 'qui reçoit', 'qui a accès', 'à qui', 'avec qui', 'partage', 'transmission de vos données', 'communication de vos données',
        'sous traitant*', 'communication à des tiers', 'qui peut voir', 'nos prestataires', 'qui accède', 'qui voit', 'qui peut consulter',
        'qui traite', 'qui d autre', 'transmission', 'communication des données', 'nos partenaires', 'accès aux données', 'partageons nous',
        'on partage', 'divulgation', 'qui les voit', 'montrés',
      ],
      says: [
        'destinataire*', 'destinées aux services', 'transmis* à', 'transmises aux', 'transmis aux', 'transmises au', 'communiqué* à',
        'communiquées aux', 'communiqués aux', 'partageons … avec', 'partagé* avec', 'transmettons … à', 'transmettons … aux', 'communiquons … à',
        'confions … à', 'confiées à', 'accessibles à', 'accessibles aux', 'ont accès à', 'ont accès aux', 'a accès à vos', 'sous traitants',
        'nos prestataires', 'prestataires de', 'prestataires techniques', 'faisons appel à', 'seuls … accès', 'reçoi* … données', 'voient … données',
        'reçoit … adresse', 'y ont accès', 'y a accès', 'y accède*', 'partager vos', 'partagé* … partenaire*', 'remis* à', 'remises au',
        'remises aux', 'remis au', 'divulgué* à', 'divulguées aux', 'communiquées à', 'cédé* à', 'ne donne … qu', 'ne sont transmises qu',
        'accessibles uniquement', 'nous faisons appel', 'confié* à', 'transmettre vos données', 'transmettre à', 'transmettre aux',
        'personnes habilitées', 'pour notre compte', 'partagées avec',
      ],
      pairs: [
        [[
          'transm*', 'communiqu*', 'partag*', 'remis*', 'remet*', 'divulgu*', 'donne', 'donnons', 'donner', 'donné', 'confi*', 'envoy*', 'accès',
          'accéd*', 'consult*', 'voi*', 'voit', 'reçoi*', 'recev*', 'destin*', 'fourni*', 'cédé*', 'cèd*', 'appel à', 'traitées par', 'adress*',
          'mis* à disposition', 'connaissance', 'traite vos', 'géré* par', 'utilisons', 'lire', 'lus par', 'connaît', 'connaissent',
        ], [
          'prestataire*', 'banque*', 'transporteur*', 'équipe*', 'service*', 'autorité*', 'société*', 'partenaire*', 'comptable*', 'hébergeur*',
          'livreur*', 'sous traitant*', 'police', 'facteur', 'fournisseur*', 'personnel', 'personnes habilitées', 'salariés', 'collaborateurs',
          'entreprise*', 'filiale*', 'groupe', 'administration*', 'tiers', 'organisme*', 'employés', 'huissier*', 'avocat*', 'assureur*', 'poste',
          'personnes autorisées', 'agents', 'mandataire*', 'conseils', 'livreur',
        ]],
      ],
      unless: ['mission d intérêt public', 'mission de service public'],
      traces: [
        'destinataire*', 'transm*', 'communiqu*', 'partag*', 'sous traitant*', 'prestataire*', 'partenaire*', 'tiers', 'accès', 'confi*',
        'fournisseur*', 'donn* … à', 'équipe*', 'service*', 'société*', 'banque', 'transporteur*', 'hébergeur*', 'reçoi*', 'remis*', 'divulgu*',
        'autorité*', 'voit', 'consult*',
      ],
    },
    transfers: {
      heading: [
        'transfert*', 'hors de l union', 'hors ue', 'pays tiers', 'où sont', 'localisation', 'hébergement des données', 'hors … union', 'hors … ue',
        'hors … europe', 'lieu de', 'lieu d hébergement', 'où … données', '=hébergement', 'hors eee', 'international*', 'sortent', 'quittent', '=où',
        '=pays', '=lieu', '=localisation',
      ],
      says: [
        'hors de l union européenne', 'hors de l ue', 'hors ue', 'hors union européenne', 'en dehors de l union européenne', 'en dehors de l ue',
        'en dehors de l espace économique', 'en dehors de l eee', 'hors de l espace économique', 'hors eee', 'hors de l eee', 'extérieur de l union',
        'pays tiers', 'transf* … états unis', 'transf* … union européenne', 'stock* … états unis', 'hébergé* … états unis', 'hébergé* en france',
        'hébergé* en europe', 'restent en france', 'restent en europe', 'restent dans l union', 'au sein de l union européenne', 'quitte* … europe',
        'quitte* … union', 'quittent pas la france', 'hors d europe', 'aux états unis', 'vers les états unis', 'transfert* international*',
        'transferts internationaux', 'serveurs … france', 'serveurs … union', 'sort* … union', 'sort* … europe', 'sort* … ue', 'sortent … france',
        'reste en europe', 'reste* en france', 'reste* … union', 'société américaine', 'sociétés américaines', 'entreprise américaine',
        'prestataire américain', 'pays n appartenant pas', 'en dehors de l europe', 'en dehors de la france', 'aucun transfert', 'à l international',
        'données … étranger', 'transfer* … étranger', 'transfert* hors', 'pays … espace économique', 'états … espace économique', 'pays situés hors',
        'tout reste en france', 'tout reste en europe',
      ],
      pairs: [
        [[
          'transf*', 'hébergé*', 'stocké*', 'serveur*', 'localisé*', 'situé*', 'envoyé*', 'quitt*', 'centre* de données', 'datacenter*',
          'conservé*', 'traité*', 'établi*', 'basé*', 'trouvent', 'hébergeur', 'se retrouver', 'atterri*', 'aboutir', 'finir', 'part', 'partent',
        ], [
          'france', 'europe', 'union européenne', 'ue', 'allemagne', 'irlande', 'états unis', 'canada', 'maroc', 'tunisie', 'inde', 'royaume uni',
          'suisse', 'belgique', 'pays bas', 'luxembourg', 'étranger', 'madagascar', 'etats membres', 'eee', 'espace économique européen',
          'finlande', 'japon', 'chine', 'australie', 'israël', 'singapour', 'philippines', 'île maurice', 'sénégal', 'californie', 'amérique',
        ]],
      ],
      unless: [
        'acompte*', 'bancaire*', 'frais', 'livr*', 'expédi*', 'fabriqu*', 'gare', 'aéroport', 'virement*', 'siège social', 'banc*', 'hôtel*',
        'circuit', 'magasin*', 'boutique*', 'iban', 'commission de change',
      ],
      traces: [
        'transf*', 'hors', 'tiers', 'états unis', 'européen*', 'pays', 'étranger', 'quitt*', 'serveur*', 'héberg*', 'europe', 'américain*', 'sort*',
        'international*', 'californie', 'rien ne part', 'reste en', 'restent',
      ],
    },
    mechanism: {
      heading: ['=garantie*'],
      says: [
        'clauses contractuelles', 'clauses types', 'clauses standard*', 'décision* d adéquation', 'niveau de protection adéquat',
        'data privacy framework', 'cadre de protection des données', 'dpf', 'règles d entreprise contraignantes', 'bcr', 'garanties appropriées',
        'pays adéquat', 'reconnu* adéquat', 'article 46', 'article 49', 'cct', 'clauses … commission', 'décision … adéquation', 'adéquation',
        'protection … suffisant', 'protection … adéquat*', 'protection … équivalent*', 'niveau … protection', 'règles … contraignantes',
        'garanties adéquates', 'garanties suffisantes', 'garanties conformes', 'bouclier', 'cadre … transatlantique', 'code de conduite',
      ],
      traces: [
        'clause*', 'adéquat*', 'adéquation', 'garantie*', 'contraignant*', 'dpf', 'cct', 'framework', 'commission européenne', 'article 46',
        'suffisant*', 'équivalent*', 'bcr', 'article 49',
      ],
    },
    retention: {
      heading: [
        'durée* de conservation', 'conservation des données', 'conservation de vos données', 'combien de temps', 'durées', '=conservation',
        'durée de stockage', 'archivage', 'délais de conservation', '=durée', '=durées', '=délai', '=délais', 'conservation', 'jusqu à quand',
        'suppression des données', 'effacement',
      ],
      says: [
        'conserv*', 'gard*', 'archiv*', 'supprim*', 'effac*', 'détruit*', 'stock*', 'anonymis*', 'purg*', 'durée*', 'conservation', 'au delà de',
        'passé ce délai', 'expir*', 'élimin*', 'périm*', 'délai', 'rétention', 'tenu* à disposition', 'disparaî*', 'disparai*', 'ne reste plus de',
        'restent plus de',
      ],
      unless: [
        'matelas', 'ticket*', 'reçu de caisse', 'échange ou remboursement', 'tout échange', 'fraîcheur', 'consommer', 'garantie commerciale',
        'en boutique', 'en magasin', 'non retirées',
      ],
      traces: [
        'conserv*', 'gard*', 'archiv*', 'supprim*', 'effac*', 'durée*', 'délai*', 'mois', 'ans', 'jours', 'détrui*', 'stock*', 'anonymis*', 'purg*',
        'expir*',
      ],
    },
    access: {
      beside: [
        'accès', 'accéder', 'copie de vos données', 'connaître les données', 'consulter', 'communication', 'savoir quelles données',
        'savoir ce que nous', 'obtenir une copie', 'à voir', 'savoir ce que', 'savoir quelles', 'savoir si', 'obtenir communication',
        'obtenir la communication', 'connaître', 'recevoir une copie', 'copie', 'voir vos', 'voir tes', 'prendre connaissance', 'demander à voir',
        'lire ce que nous', 'tout ce que nous', 'voir tout', 'voir ce que', 'imprime*',
      ],
      traces: ['accès', 'accéder', 'consulter', 'copie', 'savoir', 'connaître', 'communication', 'voir'],
    },
    rectification: {
      beside: [
        'rectif*', 'corrig*', 'correction', 'mettre à jour', 'modifier', 'modification', 'mise à jour', 'rectifi*', 'corriger', 'compléter',
        'actualiser', 'erreur', 'inexact*', 'à jour',
      ],
      unless: ['panier', 'commande*', 'réservation*', 'politique', 'charte', 'site', 'présente*'],
      traces: ['rectif*', 'corrig*', 'correction', 'modif*', 'erreur*', 'inexact*', 'compléter', 'à jour', 'actualis*'],
    },
    erasure: {
      beside: ['effac*', 'supprim*', 'suppression', 'oubli', 'détruire', 'destruction', 'radier', 'radiation', 'jeter', 'jeté', 'jetées'],
      traces: ['effac*', 'supprim*', 'suppression', 'oubli', 'détrui*', 'radi*'],
    },
    restriction: {
      beside: [
        'limitation', 'limiter', 'restriction', 'restreindre', 'gel', 'geler', 'suspendre', 'limit*', 'suspendu*', 'suspension', 'bloquer', 'blocage',
        'en pause', 'figer',
      ],
      traces: ['limit*', 'restr*', 'suspen*', 'gel', 'geler', 'bloqu*', 'pause'],
    },
    objection: {
      beside: [
        'oppos*', 'opposer', 'refuser', 'refuser que', 'dire non', 'objection', 'vous y opposer', 'contester le traitement', 'cesser d utiliser',
        'cessions d utiliser',
      ],
      traces: ['oppos*', 'refus*', 'objection'],
    },
    portability: {
      beside: [
        'portab*', 'format structuré', 'récupérer … données', 'transférer vos données', 'reprendre vos données', 'transmettre à un autre', 'emporter',
        'les transmettre à', 'récupérer', 'format … réutilisable', 'fichier réutilisable', 'lisible par machine', 'passer chez un autre',
        'autre prestataire', 'autre fournisseur', 'autre responsable', 'autre organisme', 'format ouvert', 'transfert de vos données',
        'transférer … données', 'transmission à un tiers', 'format lisible', 'format courant', 'csv', 'json', 'dans un fichier', 'format … lisible',
      ],
      traces: ['portab*', 'récupér*', 'format', 'réutilisable', 'emport*', 'transférer'],
    },
    withdraw: {
      heading: ['retrait du consentement', 'retirer … consentement', 'retrait', 'retirer', 'revenir sur', 'changer d avis', 'révocation'],
      says: [
        'retirer … consentement', 'retrait … consentement', 'consentement … retir*', 'retirer … accord', 'accord … retir*',
        'revenir sur … consentement', 'revenir sur … choix', 'révoquer … consentement', 'consentement … révoqu*', 'changer d avis', 'changes d avis',
        'changez d avis', 'changé d avis', 'retrait du consentement', 'rétract* … consent*', 'consent* … rétract*', 'révocation du consentement',
        'droit de retrait', 'droit au retrait', 'revenir sur votre décision', 'oui n est pas pour', 'oui n engage pas', 'revenir sur ce oui',
        'accord … se reprend', 'reprendre votre accord',
      ],
      pairs: [
        [[
          'retirer', 'retirez', 'retiré', 'retirée', 'retirant', 'retrait', 'révoqu*', 'révocable*', 'révocation', 'revenir', 'reprendre', 'repris',
          'rétracter', 'annul*', 'mettre fin', 'mettre un terme', 'réversible*', 'changer d avis', 'changes d avis', 'dédire', 'renoncer',
          'stopper', 'cesser', 'modifier', 'reprenez', 'reprends', 'reprenne*', 'décoch*', 'retire', 'retirent', 'dire non', 'regrett*',
          'se reprend', 'pas pour la vie', 'pas pour toujours', 'n engage pas', 'nous retirons', 'en arrière',
        ], [
          'consent*', 'accord', 'autorisation*', 'permission*', 'acceptation', 'dit oui', 'autorisé', 'case', 'avez dit oui', 'ce oui', 'votre oui',
          'décision d accepter', 'accepté',
        ]],
      ],
      unless: ['commande*', 'panier', 'rétractation', 'achat*', 'magasin', 'colis', 'vente', 'au cas où'],
      traces: [
        'retir*', 'retrait', 'révoqu*', 'changer d avis', 'revenir', 'reprendre', 'repris', 'rétract*', 'mettre fin', 'avis', 'réversible*',
        'annuler', 'dit oui', 'ce oui', 'regrett*', 'se reprend', 'en arrière',
      ],
    },
    complaint: {
      heading: [
        'réclamation … cnil', 'réclamation auprès', '=réclamation', '=réclamations', 'plainte', 'autorité de contrôle', 'réclam* … cnil',
        'réclamations', 'réclamation', 'plaintes', 'recours', 'saisir la cnil', 'cnil',
      ],
      says: [
        'réclamation … cnil', 'réclamation … commission nationale', 'réclamation … autorité', 'plainte … cnil', 'plainte … autorité',
        'plainte … commission nationale', 'saisir … cnil', 'saisir … commission nationale', 'saisir … autorité', 'introduire une réclamation',
        'contacter la cnil', 'recours … cnil', 'plaindre … cnil', 's adresser à la cnil', 'écrire à la cnil', 'autorité de contrôle',
        'autorité de protection des données', 'cnil … réclamation', 'cnil … plainte', 'contrôle … plainte', 'adressez vous à la commission nationale',
        'adresser à la commission nationale', 'cnil reçoit', 'porter plainte auprès', 'autorité compétente … données', 'autorité chargée … données',
        'autorité nationale … données', 'plaign* … cnil', 'plaign* … autorité', 'cnil est là', 'cnil … gratuit*',
      ],
      pairs: [
        [[
          'réclam*', 'plainte*', 'plaindre', 'recours', 'saisir', 'saisi*', 'adressez vous', 'adresser', 'tourner vers', 'contacter', 'écrire',
          'écrivez', 'signaler', 'insatisf*', 'litige', 'reçoit', 'auprès', 'alerter', 'interpeller', 'droits … respectés', 'porter', 'plaign*',
        ], [
          'cnil', 'commission nationale', 'autorité de contrôle', 'autorité … données', 'autorité compétente', 'autorités … données', 'apd',
          'autorité de régulation', 'gendarme des données', 'www cnil fr',
        ]],
      ],
      unless: ['déclar*', 'déclaré*', 'sous le numéro', 'enregistr*', 'norme*', 'recommandation*'],
      traces: ['cnil', 'réclam*', 'plainte*', 'autorité*', 'commission nationale', 'plaindre', 'saisir', 'recours', 'régulateur', 'plaign*'],
    },
    mandatory: {
      heading: [
        'caractère obligatoire', 'données obligatoires', 'obligatoire ou facultatif', 'champs obligatoires', 'obligatoire*', 'facultati*', 'dois je',
        'suis je oblig*', 'devez vous', 'faut il', 'obligation de fournir', 'conséquence*', 'es tu obligé*',
      ],
      says: [
        'astérisque*', 'champ* obligatoire*', 'caractère obligatoire', 'caractère facultatif', 'obligatoire* ou facultat*', 'sont obligatoires',
        'est obligatoire', 'est facultatif', 'sont facultati*', 'facultativ*', 'défaut de réponse', 'si vous ne … fournissez',
        'si vous ne … communiquez', 'sans ces données', 'sans ces informations', 'sans cette adresse', 'ne souhaitez pas fournir', 'refus de fournir',
        'à défaut … ne pourr*', 'indispensables pour', 'absence de réponse', 'données obligatoires', 'rien ne vous oblige', 'vous n êtes pas tenu*',
        'étoile', 'sans votre', 'sans ton', 'sans elles', 'sans cela', 'libre de ne pas', 'libres de ne pas', 'conditionne', 'sinon … ne pou*',
        'signalées comme obligatoires', 'signalé* … obligatoire*', 'si tu ne … donnes', 'si vous ne … donnez', 'si vous refusez',
        'si vous choisissez de ne pas', 'information* … exigé*', 'défaut de fourniture', 'défaut de communication', 'non fourniture',
        'refus de communiquer', 'refus de répondre', 'pas obligé*', 'aucune obligation', 'doivent être remplis', 'doivent être renseignés',
        'doit être rempli', 'à votre discrétion', 'optionnel*', 'à titre facultatif', 'est nécessaire pour conclure', 'à remplir',
        'exigence contractuelle', 'caractère réglementaire', 'seul* … exigé*', 'seul* … obligatoire*', 'est exigé*', 'sont exigé*',
        'si vous ne laissez', 'si vous ne … laissez', 'si vous n indiquez', 'si vous ne … indiquez', 'sans … nous ne pou*', 'sans … ne pourr*',
        'rien ne vous force', 'sans … impossible', 'c est comme vous voulez', 'comme bon vous semble', 'si le cœur vous en dit',
        'si cela vous chante', 'laisser … vide*', 'champs vides', 'sans … je ne pe*', 'sans … on ne pe*', 'sans … ne pouvons', 'sans … est refusé*',
        'défaut … est refusé*', 'défaut … empêche*', 'demeur* facultati*', 'renseignements facultatifs', 'libre à vous', 'à vous de voir',
        'pas indispensable*', 'ou non … à votre choix', 'sont requis*', 'est requis*', 'requis* pour', 'requis* afin', 'renseignements requis',
        'informations requises', 'données requises', 'champs requis',
      ],
      unless: [
        'casque', 'vaccin*', 'port du', 'ceinture', 'tenue', 'réservation obligatoire', 'étoiles', 'petit déjeuner', 'sans votre accord',
        'sans votre consentement', 'sans votre autorisation', 'bonnet', 'piscine', 'période d essai', 'adhésion', 'caution',
      ],
      traces: [
        'obligatoire*', 'facultati*', 'astérisque*', 'défaut', 'sans ces', 'optionnel*', 'étoile', 'libre', 'refus*', 'exig*', 'requis*', 'remplir',
        'remplis', 'fourniture', 'sinon', 'condition*', 'sans votre', 'sans ton', 'si vous ne', 'si tu ne', 'dois', 'nécessaire*', 'impossible',
        'comme vous voulez', 'bon vous semble', 'si le cœur', 'vide*', 'libre à vous', 'indispensable*',
      ],
    },
    automated: {
      heading: [
        'décision* automatisée*', 'profilage', 'décision individuelle', 'automatis*', 'intelligence artificielle', 'algorithm*',
        'décision* … machine',
      ],
      says: [
        'décision* … automatisée*', 'décision* … automatique*', 'décision* … automatiquement', 'profilage', 'décision* … algorithm*',
        'décision* … fondée exclusivement', 'scoring', 'décision* … sans intervention humaine', 'décision* … ordinateur', 'décision* … machine',
        'ordinateur … décide', 'machine … décide', 'algorithme … décide', 'traitement algorithmique', 'décision individuelle automatisée',
        'traitement automatisé produisant', 'profilag*', 'profilé*', 'profiler', 'article 22', 'sans intervention humaine',
        'aucune intervention humaine', 'intervention d un humain', 'intervention humaine', 'calculé* automatiquement', 'évalué* automatiquement',
        'refusé* automatiquement', 'sans intervention d un', 'aucun ordinateur', 'ordinateur … décision*', 'décisions vous concernant',
        'machine … décid*', 'toujours une personne', 'toujours un humain',
      ],
      pairs: [
        [[
          'décision*', 'décid*', 'refus*', 'rejet*', 'accord*', 'jug*', 'examin*', 'évalu*', 'tri', 'triées', 'triés', 'sélection*', 'note',
          'noté*', 'notation', 'calcul*', 'étudi*', 'tarif*', 'éligib*', 'solvab*', 'apprécié*', 'détermin*',
        ], [
          'automati*', 'algorithm*', 'robot*', 'machine*', 'logiciel*', 'programme informatique', 'programme', 'ordinateur*',
          'intelligence artificielle', 'ia', 'système', 'profil', 'score', 'informatique',
        ]],
        [['décision*', 'décid*', 'examin*', 'étudi*', 'jug*', 'traitée*', 'prises', 'valid*', 'relu*', 'vérifi*', 'regard*'], [
          'personne physique', 'une personne', 'un humain', 'humain*', 'êtres humains', 'un de nos conseillers', 'un collaborateur',
          'un membre de notre équipe', 'un conseiller', 'un salarié', 'quelqu un',
        ]],
      ],
      unless: [
        'accusé de réception', 'réponse automatique', 'automatiquement effac*', 'effac* automatiquement', 'supprim* automatiquement',
        'automatiquement supprim*', 'ateliers', 'métiers', 'usine', 'boîte automatique', 'portail automatique', 'distributeur', 'commission',
        'cookie*', 'navigateur', 'décid* comment', 'décid* pourquoi', 'conseil municipal',
      ],
      traces: [
        'automatis*', 'profilage', 'algorithm*', 'automatique*', 'score', 'décid*', 'décision*', 'robot*', 'machine*', 'logiciel*', 'humain*',
        'intelligence artificielle', 'ia', 'profil*', 'scoring', 'calcul*',
      ],
    },
    source: {
      heading: [
        'source* des données', 'origine des données', 'provenance', 'd où viennent', 'd où proviennent', 'collecte indirecte',
        'données que nous recevons', '=source*', 'origine', '=provenance', 'd où vien*', 'd où on', 'comment … obten*', 'comment … collect*',
        'qui nous donne', 'autres sources', 'auprès de qui', 'd où … données', 'd où nous',
      ],
      says: [
        'source des données', 'sources de données', 'origine des données', 'collectées indirectement', 'collecte indirecte', 'obtenues auprès de',
        'obtenons … auprès', 'recevons … données … de', 'recevons … de nos partenaires', 'recevons … par', 'proviennent de', 'proviennent des',
        'proviennent du', 'provenant de', 'auprès de tiers', 'partenaires qui nous transmettent', 'transmis* par un tiers', 'fournies par un tiers',
        'fournies par des tiers', 'nous sont transmises par', 'nous sont communiquées par', 'nous transmet* … adresse', 'sources publiques',
        'sources accessibles', 'aucune autre source', 'directement auprès de vous', 'registres publics', 'achet* … fichier*',
        'nous donne … coordonnées', 'parrain*', 'connexion … facebook', 'connexion … google', 'fournies par vous même', 'fournies par vos soins',
        'que vous nous fournissez directement', 'données par vous même', 'de vous seul', 'de vous même', 'uniquement de vous',
        'auprès de vous uniquement', 'fichiers d adresses', 'fichier* … loué*', 'achet* … adresses', 'location de fichiers',
        'organismes de renseignement', 'place* de marché', 'par l intermédiaire de', 'par le biais de nos partenaires',
        'directement auprès des personnes', 'directement auprès de la personne', 'directement auprès du client', 'nous parviennent',
        'données publiques', 'publiquement accessible*', 'publiquement disponible*', 'rien d autres que toi', 'données issues de', 'issues de',
        'collect* … directement', 'collect* … indirectement', 'recueil* … directement', 'nous est communiqu*', 'nous est transmis*',
        'nous est fourni*', 'nous est donné*', 'nous est envoy*', 'nous sont communiqués', 'nous sont transmis', 'nous sont donné*',
        'nous sont envoy*', 'nous a donné votre', 'nous ont donné votre', 'nous a transmis votre', 'nous transmet votre', 'nous transmet vos',
        'nous transmettent votre', 'nous transmettent vos', 'nous communique votre', 'nous communique vos', 'nous communiquent votre',
        'nous communiquent vos', 'nous envoie votre', 'nous envoie vos', 'nous envoie l', 'nous envoient', 'nous fournit votre', 'nous fournit vos',
        'nous indique votre', 'nous donne votre', 'nous donne vos', 'nous donnent votre', 'nous donnent vos', 'en recevons du', 'en recevons de',
        'en recevons d', 'en reçoit du', 'en reçoit de', 'en reçoit d', 'nous consultons', 'qui nous transmet*', 'qui nous communique*',
        'qui nous envoie*',
      ],
      pairs: [
        [[
          'obten*', 'obtien*', 'recevons', 'recevoir', 'reçu* de', 'reçues', 'provien*', 'provenan*', 'parvien*', 'transmet', 'nous transmett*',
          'nous communiqu*', 'nous donn*', 'nous fourni*', 'nous sont fournies', 'nous sont communiquées', 'nous sont transmises', 'complét*',
          'achet*', 'trouvées', 'tenons', 'collectons', 'collectées auprès', 'recueil* auprès', 'auprès', 'enrichi*', 'récupér*', 'issues',
          'louons', 'importons', 'connectez', 'connectes', 'nous indiqu*',
        ], [
          'tiers', 'partenaire*', 'employeur', 'réseaux sociaux', 'réseau social', 'ami', 'amis', 'proche*', 'parrain*', 'agence*', 'annuaire*',
          'distributeur*', 'revendeur*', 'place* de marché', 'organisme*', 'plateforme*', 'plate forme*', 'google', 'facebook', 'linkedin', 'apple',
          'courtier*', 'registre* public*', 'base* publique*', 'sources publiques', 'accessible* au public', 'autres sociétés', 'autres que',
          'autre que', 'personne d autre', 'employeurs', 'établissement*', 'cabinet*', 'loueur*', 'vendeur*', 'fournisseur* de données',
          'quelqu un', 'autrui', 'famille', 'médecin', 'école', 'mairie', 'intermédiaire de',
        ]],
      ],
      unless: [
        'laine', 'produits', 'bois', 'ingrédient*', 'nous transmettons', 'transmettons vos', 'partageons', 'réclamation*', 'plainte*', 'saisir',
        'cnil',
      ],
      traces: [
        'source*', 'origine', 'provien*', 'provenan*', 'auprès', 'tiers', 'recevons', 'obten*', 'obtien*', 'fournies par', 'viennent', 'parvien*',
        'achet*', 'ami', 'directement', 'employeur', 'réseaux sociaux', 'annuaire*', 'google', 'facebook', 'nous transmet', 'nous communique',
        'nous donne', 'tenons', 'complét*', 'partenaire*', 'indirect*', 'nous a donné', 'nous envoie*', 'consultons', 'en recevons', 'en reçoit',
        'nous fournit',
      ],
    },
    cookies: {
      heading: ['cookie*', 'traceur*', 'témoins', 'traceurs', 'mesure d audience'],
      says: [
        'utilis* … cookie*', 'cookie* … dépos*', 'dépos* … cookie*', 'cookie est un', 'cookies sont', 'cookies sert*', 'cookies … permet*',
        'cookie* … conserv*', 'cookie* … expir*', 'cookies … mesure*', 'traceurs', 'aucun cookie', 'dépos* … témoin*', 'témoin* de connexion',
        'utilis* … traceur*', 'dépos* … traceur*', 'pixel*', 'traceur*', 'cookies qui', 'cookies pour', 'plac* … cookie*', 'pos* … cookie*',
      ],
      traces: ['cookie*', 'traceur*', 'témoin*', 'pixel*'],
    },
    chat: {
      heading: [
        'chat', 'tchat', 'chatbot', 'messagerie instantanée', 'assistant virtuel', 'agent conversationnel', 'discussion en ligne', 'live chat',
        'robot conversationnel', 'dialogue en ligne', 'assistant', 'messagerie', 'discussion', 'conversation*', 'tchatbot', 'agent virtuel',
        'assistant*', 'chat en ligne',
      ],
      says: [
        'chat', 'tchat', 'chatbot', 'chatbots', 'messagerie instantanée', 'assistant virtuel', 'agent conversationnel', 'discussion instantanée',
        'live chat', 'livechat', 'bulle de discussion', 'fenêtre de discussion', 'robot conversationnel', 'discussion en ligne', 'dialogue en ligne',
        'robot de discussion', 'assistant en ligne', 'clavardage', 'conversation en ligne', 'bulle', 'agent virtuel', 'conseiller virtuel',
        'conseillère virtuelle', 'bot', 'robot de conversation', 'messagerie en ligne', 'discussion en direct', 'dialogue en direct', 'chat en ligne',
        'tchatbot', 'notre assistant', 'assistante virtuelle', 'assistant numérique', 'outil de discussion', 'module de discussion',
        'fenêtre de conversation', 'dialoguez … assistant', 'service de chat', 'agents conversationnels', 'conversation instantanée',
        'messagerie directe', 'assistant conversationnel',
      ],
      beside: [
        'donnée*', 'message*', 'conserv*', 'enregistr*', 'transmis*', 'échange*', 'conversation*', 'trait*', 'stock*', 'collect*', 'supprim*',
        'effac*', 'historique', 'adresse', 'lus', 'relus', 'information*', 'questions', 'question', 'saisi*', 'gardé*', 'prénom', 'pseudonyme', 'ip',
        'analys*', 'recueill*', 'hébergé*', 'contenu', 'écrivez', 'écris', 'stocké*', 'archiv*', 'nom',
      ],
      unless: ['magasin', 'assistant commercial', 'horaires', 'chien', 'moustache'],
      traces: [
        'chat', 'tchat', 'chatbot*', 'messagerie instantanée', 'assistant', 'agent conversationnel', 'discussion*', 'live chat', 'livechat', 'robot',
        'conversation*', 'bulle', 'bot', 'agent virtuel', 'messagerie', 'dialogue*', 'virtuel*',
      ],
    },
    marketing: {
      heading: [
        'prospection', 'marketing', 'lettre d information', 'opposition à la prospection', 'sollicitation*', 'démarchage', 'publicité', 'newsletter',
        'tu ne veux plus', 'vous ne voulez plus', 'offres commerciales', 'se désabonner', 'se désinscrire', 'désinscription', 'désabonnement',
      ],
      says: [
        'oppos* … prospection', 'prospection … oppos*', 'oppos* … publicit*', 'oppos* … réception', 'oppos* … envoi', 'refuser … prospection',
        'refuser … publicit*', 'désinscri*', 'désabonn*', 'ne plus recevoir', 'cesser de recevoir', 'oppos* … sollicit*', 'oppos* … commercial*',
        'oppos* … marketing', 'bloctel', 'stop … sms', 'répondre stop', 'oppos* … démarchage', 'plus en recevoir', 'plus être démarché*',
        'plus être sollicité*', 'plus être contacté*', 'lien … désinscription', 'lien de désabonnement', 'se désinscrire', 'se désabonner', 'opt out',
        'liste d opposition', 'envoyez stop', 'stop au', 'arrêter les sms', 'mettre fin … envois', 'plus recevoir', 'te désabonner', 'te désinscrire',
        'veux plus de nos', 'au bas de chaque', 'en bas de chaque', 'promotionnel* … désactiv*', 'désactiv* … promotionnel*',
        'publicitaire* … désactiv*', 'choisi de ne pas … recevoir', 'demandé à ne pas … recevoir', 'demandé de ne pas … recevoir', 'refuser ces',
        'refuser de recevoir', 'ne plus la recevoir', 'ne plus les recevoir', 'ne plus en recevoir', 'ne plus le recevoir', 'ne plus … recevoir',
        'sans motif … prospection',
      ],
      pairs: [
        [[
          'oppos*', 'refus*', 'arrêt*', 'stopp*', 'désabon*', 'désinscri*', 'ne souhait* plus', 'ne veu* plus', 'ne voul* plus', 'cesser',
          'mettre fin', 'renoncer', 'résilier', 'retirer … consentement', 'retirer … accord', 'lien', 'désactiv*', 'décoch*', 'nous arrêtons',
          'sauf si vous vous y opposez', 'sauf opposition', 'vous y opposer',
        ], [
          'prospection', 'publicit*', 'marketing', 'newsletter*', 'infolettre*', 'lettre* d information', 'offres', 'promotion*',
          'e mails commerciaux', 'démarch*', 'sollicitation*', 'sms', 'messages commerciaux', 'nos mails', 'nos e mails', 'nos courriels', 'envois',
          'bas de page', 'nos lettres', 'ne plus recevoir', 'recevoir nos', 'recevoir ces', 'recevoir des', 'recevoir de la', 'recevoir cette',
          'recevoir la lettre', 'les recevoir', 'nos messages', 'messages', 'courriers', 'offres spéciales',
        ]],
      ],
      unless: [
        'cookie*', 'traceur*', 'inscrivez vous', 'opposer à un traitement', 'opposer au traitement', 'situation particulière', 'raisons tenant',
      ],
      traces: [
        'prospection', 'désinscri*', 'désabonn*', 'recevoir', 'publicit*', 'marketing', 'newsletter', 'lettre*', 'désabon*', 'stop', 'oppos*',
        'sollicit*', 'démarch*', 'infolettre*', 'offres', 'mails', 'commercial*', 'lien', 'ne pas les recevoir', 'ne pas … recevoir', 'lassent',
        'courriers', 'nous arrêtons',
      ],
    },
    death: {
      heading: ['décès', 'post mortem', 'après votre mort', 'directives', 'mort'],
      says: [
        'après votre décès', 'après le décès', 'post mortem', 'sort de vos données', 'directives … décès', 'directives … données', 'après votre mort',
        'en cas de décès', 'personne* décédée*', 'héritiers', 'après la mort', 'ayants droit', 'sort de tes données', 'personne* disparue*',
        'personne décédée', 'client décédé', 'titulaire décédé', 'directives anticipées', 'directives générales', 'directives particulières',
        'au décès', 'ne serez plus là', 'ne serez plus de ce monde', 'ne seras plus là',
      ],
      unless: ['assurance', 'garanties', 'capital', 'montage', 'obsèques'],
      traces: ['décès', 'mort', 'directives', 'héritier*', 'ayants droit', 'disparu*', 'décédé*', 'défunt*', 'post mortem', 'ne serez plus'],
    },
  },
  words: {
    data: [
      'donnée*', 'information*', 'coordonnées', 'fichier*', 'votre compte', 'comptes', 'compte client', 'commande*', 'message*', 'facture*',
      'adresse*', 'échange*', 'historique', 'conversation*', 'dossier*', 'candidature*', 'cv', 'client*', 'journaux', 'logs', 'contact*', 'prospect*',
      'date de naissance', 'e mail*', 'mail*', 'numéro*', 'traitement*', 'nom', 'prénom', 'courriel*', 'renseignement*', 'navigation', 'compte',
      'téléphone', 'historiques', 'inscription*', 'abonné*', 'utilisateur*', 'sauvegarde*', 'statistiques', 'fiche*', 'lettre d information',
      'newsletter*', 'tes infos', 'infos', 'votre profil', 'ton profil',
    ],
    units: ['jour*', 'mois', 'an', 'ans', 'année*', 'semaine*', 'heure*'],
    numbers: [
      'un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'douze', 'treize', 'quinze', 'dix huit', 'vingt',
      'vingt quatre', 'vingt cinq', 'trente', 'trente six', 'quatorze', 'seize', 'soixante', 'quatre vingt dix', 'cent', 'cinquante', 'onze',
      'quarante',
    ],
    until: [
      'jusqu à', 'jusqu au', 'aussi longtemps', 'tant que', 'temps nécessaire', 'durée nécessaire', 'durées nécessaires',
      'durée strictement nécessaire', 'durée de la relation', 'durée du contrat', 'pendant toute la durée', 'durée légale', 'durées légales',
      'délai* de prescription', 'durée de prescription', 'à l issue', 'le temps de', 'après la fin', 'dès que', 'fin de la relation',
      'désinscription', 'clôture', 'dès la', 'fermeture de', 'au terme', 'prescription', 'durée maximale', 'retrait du', 'jusqu', 'fin du contrat',
      'suppression de votre compte', 'à l expiration', 'durée de vie', 'relation commerciale', 'obligation* légale*', 'immédiatement', 'aussitôt',
      'plus nécessaires', 'le temps qu', 'le temps d', 'à la fin de',
    ],
    vague: ['durée nécessaire', 'temps nécessaire', 'durée strictement nécessaire', 'aussi longtemps que nécessaire', 'durées nécessaires'],
    deny: ['ne', 'n', 'pas', 'jamais', 'aucun', 'aucune', 'sans', 'ni', 'aucunement', 'nullement', 'à personne', 'non', 'rien'],
    only: ['sauf', 'hormis', 'hors', 'excepté', 'uniquement', 'seulement', 'exclusivement', 'seuls', 'seules', 'que', 'qu'],
    rights: [
      'droit*', 'vous pouvez', 'pouvez vous', 'demander', 'exercer', 'obtenir', 'tu peux', 'possibilité de', 'on peut', 'faculté', 'êtes en droit',
      'sur demande', 'sur simple demande', 'toute personne peut', 'libre de', 'vous souhaitez', 'tes droits', 'suffit', 'dites le nous', 'demandez',
      'à votre demande', 'vous demandez',
    ],
    updated: [
      'mis à jour', 'mise à jour', 'mises à jour', 'dernière modification', 'modifié* le', 'version du', 'version en vigueur', 'en vigueur',
      'date d effet', 'révision', 'révisé* le', 'date de publication', 'applicable au', 'applicable depuis', 'rédigé* le', 'actualis*', 'version',
      'établi* le', 'document du', 'à jour au', 'politique du', 'modifié*', 'révisé*', 'mis en ligne', 'dernière version', 'dernière révision',
      'entrée en vigueur', 'daté*', 'en date du', 'publié* le', 'relu*', 'revu*',
    ],
    annulled: [
      'annul*', 'invalid*', 'abrog*', 'anciennement', 'ancien', 'ancienne', 'remplac*', 'n est plus', 'ne s appuie plus', 'prévoyait', 'régissait',
    ],
    framework: ['safe harbor', 'safe harbour', 'privacy shield', 'bouclier de protection des données', 'sphère de sécurité'],
    oldlaw: [
      'déclar* … cnil', 'cnil … sous le numéro', 'cnil … déclar*', 'cnil sous le n', 'déclaration simplifiée', 'norme simplifiée', 'ns 48', 'ns48',
      'ns 12', 'ns 16', 'numéro de déclaration', 'article 32 ii', 'article 32 de la loi', 'correspondant informatique et libertés', 'directive 95 46',
      'articles 38', 'article 38 de la loi', 'article 39 de la loi', 'articles 39', 'article 40 de la loi', 'article 34 de la loi',
      'article 27 de la loi',
    ],
    months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
    common: ['le', 'la', 'les', 'des', 'et', 'vous', 'nous', 'pour', 'dans', 'est', 'sont', 'que', 'une', 'vos', 'du', 'sur', 'par', 'au', 'avec'],
    provider: [
      'sous traitant', 'prestataire', 'solution', 'via', 'fourni par', 'éditée par', 'édité par', 'société', 'outil', 'logiciel', 'fournisseur',
      'par', 'service', 'chez', 'repose sur', 'utilisons', 'utilise', 'éditeur', 'serveurs de', 'serveurs', 'proposé par', 'assuré par', 'opéré par',
      'développé par', 'propulsé par', 'la solution',
    ],
    'privacy-title': [
      'confidentialité', 'données personnelles', 'données à caractère personnel', 'vie privée', 'protection des données', 'rgpd',
      'informatique et libertés', 'mentions d information',
    ],
    'cookie-title': ['cookie*', 'traceur*'],
    'legal-title': ['mentions légales', 'informations légales', 'mention légale'],
    goods: [
      'œuf*', 'oeufs', 'lait', 'yaourt*', 'légume*', 'pommes de terre', 'avocat*', 'fruit*', 'viande', 'poisson*', 'vin', 'vins', 'bière*', 'pain',
      'fromage*', 'bois', 'laine', 'coton', 'frigo', 'réfrigérateur', 'four', 'lampadaire*', 'éclairage', 'lumière*', 'chauffage', 'porte', 'portes',
      'portail', 'ascenseur*', 'piscine', 'casque*', 'bagage*', 'virement*', 'plante*', 'fleurs', 'recette*', 'colis', 'lits', 'tourisme',
      'touristique*',
    ],
    'legal-content': [
      'siren', 'siret', 'rcs', 'registre du commerce', 'au capital', 'directeur de la publication', 'directrice de la publication',
      'responsable de publication', 'hébergé par', 'hébergeur', 'hébergement … assuré', 'éditeur du site', 'édité par', 'siège social',
    ],
    exercise: [
      'exerc* … droit*', 'exercice … droit*', 'faire valoir … droit*', 'pour les exercer', 'demandes sont adressées', 'demande d accès',
      'demandes relatives à vos droits', 'demandes d exercice',
    ],
    answers: ['répond*', 'réponse*', 'délai*', 'traitons', 'donnons suite'],
  },
} satisfies NoticePhrases;
