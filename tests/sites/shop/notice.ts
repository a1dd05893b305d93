/** The shop's privacy notice, section by section: what articles 12 to 14 GDPR and 82 and 85 of the French act ask for. `{hote}`: the shop's domain. */
export type NoticeSections = Readonly<Record<keyof typeof SECTIONS, string>>;

const SECTIONS = {
  controller: `<h2>Qui est responsable de vos données ?</h2>
<p>La Verrerie du Léguer, SARL au capital de 20 000 €, immatriculée au RCS de Saint-Brieuc sous le numéro 812 345 678, dont le siège est au 14 quai de Viarmes, 22300 Lannion, est responsable des traitements décrits ici. Téléphone : 02 96 00 00 00. Courriel : bonjour@{hote}.</p>`,
  dpo: `<h2>Notre déléguée à la protection des données</h2>
<p>Vous pouvez joindre notre déléguée à la protection des données (DPO) par courriel à dpo@{hote} ou par courrier à l’adresse du siège, à l’attention du DPO.</p>`,
  purposes: `<h2>Pourquoi et sur quelle base utilisons-nous vos données ?</h2>
<table><thead><tr><th>Finalité</th><th>Données</th><th>Base légale</th><th>Durée de conservation</th></tr></thead><tbody>
<tr><td>Préparer, livrer et facturer vos commandes</td><td>Identité, coordonnées, contenu de la commande</td><td>Exécution du contrat (article 6.1.b du RGPD)</td><td>Trois ans après la dernière commande ; dix ans pour les factures (obligation comptable)</td></tr>
<tr><td>Gérer votre compte client</td><td>Adresse e-mail, mot de passe chiffré, historique</td><td>Exécution du contrat</td><td>Jusqu’à la suppression du compte, puis trois ans</td></tr>
<tr><td>Répondre à vos demandes (formulaire de contact)</td><td>Nom, adresse e-mail, message</td><td>Notre intérêt légitime : répondre aux personnes qui nous écrivent</td><td>Un an après la dernière réponse</td></tr>
<tr><td>Envoyer la lettre d’information</td><td>Adresse e-mail</td><td>Votre consentement</td><td>Jusqu’à votre désinscription, au plus trois ans après le dernier contact</td></tr>
<tr><td>Mesurer l’audience et faire de la publicité personnalisée</td><td>Cookies, pages vues</td><td>Votre consentement</td><td>Treize mois pour les cookies, vingt-cinq mois pour les statistiques</td></tr>
<tr><td>Prévenir la fraude au paiement</td><td>Coordonnées, commande</td><td>Notre intérêt légitime : protéger le site et ses clients contre la fraude</td><td>Six mois</td></tr>
</tbody></table>`,
  chat: `<h2 id="messagerie">La messagerie (chat)</h2>
<p>Quand vous ouvrez la messagerie, un assistant virtuel, c’est-à-dire une intelligence artificielle, répond à vos questions sur nos produits et vos commandes ; vous pouvez à tout moment demander à parler à un conseiller. Ce traitement repose sur notre intérêt légitime à répondre rapidement aux visiteurs, ou sur l’exécution du contrat lorsque votre question porte sur une commande.</p>
<p>Vos messages sont enregistrés et conservés trois mois, puis effacés. Ils ne servent pas à entraîner des modèles d’intelligence artificielle. La messagerie est fournie par Crisp IM SAS (Nantes, France) et les réponses automatiques sont produites par Mistral AI (Paris, France) ; ces deux sociétés agissent comme sous-traitants et hébergent les conversations dans l’Union européenne.</p>
<p>À l’ouverture, un cookie de session (crisp-client/session) est enregistré pour que la conversation suive de page en page ; il disparaît à la fermeture du navigateur. Aucun cookie n’est déposé tant que vous n’ouvrez pas la messagerie. Merci de ne pas y écrire de données sensibles, par exemple sur votre santé.</p>`,
  mandatory: `<h2>Données obligatoires et facultatives</h2>
<p>Les champs marqués d’un astérisque dans nos formulaires sont obligatoires : sans ces données, nous ne pouvons pas traiter la commande, créer le compte ou répondre à la demande. Les autres sont facultatifs.</p>`,
  recipients: `<h2>Qui reçoit vos données ?</h2>
<p>Vos données sont destinées au personnel habilité de la Verrerie (service clients, expédition, comptabilité). Elles sont aussi communiquées à nos sous-traitants et partenaires, dans la limite de leur mission :</p>
<ul><li>OVH SAS (Roubaix, France), hébergement du site ;</li><li>Crisp IM SAS (Nantes, France), messagerie ;</li><li>Mistral AI (Paris, France), réponses automatiques de la messagerie ;</li><li>Brevo (Paris, France), envoi de la lettre d’information ;</li><li>Colissimo (La Poste, France), livraison ;</li><li>Stripe Payments Europe Ltd (Dublin, Irlande), paiement ;</li><li>Google Ireland Ltd (Dublin, Irlande), mesure d’audience et publicité, avec votre accord seulement.</li></ul>
<p>Nous ne vendons pas vos données.</p>`,
  transfers: `<h2>Transferts hors de l’Union européenne</h2>
<p>Vos données sont hébergées dans l’Union européenne. Si vous acceptez la mesure d’audience ou la publicité, des données peuvent être transférées aux États-Unis à Google LLC, certifiée au titre du cadre de protection des données UE-États-Unis (Data Privacy Framework, décision d’adéquation du 10 juillet 2023). Les transferts vers des sociétés de Stripe établies aux États-Unis sont encadrés par les clauses contractuelles types de la Commission européenne, dont vous pouvez obtenir une copie en écrivant à dpo@{hote}.</p>`,
  source: `<h2>D’où viennent les données ?</h2>
<p>Nous recueillons vos données directement auprès de vous. Lorsqu’une commande vous est offerte par un proche, celui-ci nous communique votre nom et votre adresse de livraison ; nous n’utilisons aucune autre source.</p>`,
  rights: `<h2>Vos droits</h2>
<p>Vous disposez d’un droit d’accès à vos données, de rectification, d’effacement, de limitation du traitement et de portabilité, ainsi que du droit de vous opposer, pour des raisons tenant à votre situation particulière, aux traitements fondés sur notre intérêt légitime.</p>
<p>Pour exercer vos droits, écrivez à dpo@{hote}, utilisez notre <a href="/contact">formulaire de contact</a> ou envoyez un courrier au siège. Nous répondons dans un délai d’un mois.</p>`,
  withdraw: `<p>Lorsque le traitement repose sur votre consentement, vous pouvez le retirer à tout moment, sans que cela remette en cause ce qui a été fait avant : par le lien « Gérer mes cookies » en bas de page ou par le lien de désinscription de chaque lettre.</p>`,
  marketing: `<p>Vous pouvez vous opposer à tout moment, sans frais et sans motif, à l’utilisation de vos données pour la prospection commerciale. Les coordonnées des prospects sont conservées au plus trois ans après leur dernier contact.</p>`,
  postMortem: `<p>Vous pouvez aussi définir des directives sur le sort de vos données après votre décès.</p>`,
  complaint: `<p>Si vous estimez, après nous avoir contactés, que vos droits ne sont pas respectés, vous pouvez adresser une réclamation à la CNIL (3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, <a href="https://www.cnil.fr/fr/plaintes">www.cnil.fr</a>).</p>`,
  automated: `<h2>Décisions automatisées</h2>
<p>Nous ne prenons aucune décision fondée exclusivement sur un traitement automatisé qui produirait des effets juridiques ou vous affecterait de manière significative. L’assistant de la messagerie informe ; il ne décide ni d’un remboursement, ni d’un refus.</p>`,
  cookies: `<h2>Cookies et autres traceurs</h2>
<p>Les cookies de mesure d’audience et de publicité ne sont déposés qu’avec votre accord, pour treize mois au plus ; Google y a accès. Le cookie de session et celui qui garde votre choix (six mois) sont nécessaires au site. Leur liste, avec les durées et les destinataires, est sur la page « Cookies », en bas de chaque page. Vous pouvez refuser ou changer d’avis à tout moment par le lien « Gérer mes cookies ».</p>`,
  account: `<h2>Supprimer votre compte</h2>
<p>Vous pouvez supprimer votre compte à tout moment dans « Mon compte », rubrique « Supprimer mon compte ». Les données des commandes sont alors conservées aux seules fins de nos obligations comptables.</p>`,
  minors: `<h2>Mineurs</h2>
<p>Le site s’adresse à des adultes. Les mineurs de moins de quinze ans ne peuvent s’inscrire à la lettre d’information qu’avec l’accord de leurs parents.</p>`,
  security: `<h2>Sécurité</h2>
<p>Les échanges avec le site sont chiffrés et l’accès aux données est limité aux personnes qui en ont besoin. En cas de violation de données présentant un risque élevé pour vous, nous vous en informerions dans les meilleurs délais.</p>`,
};

export const notice: NoticeSections = SECTIONS;
