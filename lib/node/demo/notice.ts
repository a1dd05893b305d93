/** What the shop says of itself: the same texts in both variants, so that what differs is what the pages do. */

export const NOTICE = `<section><h2>Politique de confidentialité</h2>
<p>Cette page dit quelles données Boutique Lumière utilise, pourquoi, combien de temps, et quels sont vos droits. Dernière mise à jour : 1er octobre 2026.</p>
<h3>Responsable du traitement</h3><p>Boutique Lumière SARL, 8 rue des Lanternes, 75011 Paris, est responsable du traitement de vos données. Nous n’avons pas l’obligation de désigner un délégué à la protection des données ; pour toute question, écrivez à donnees@boutique-lumiere.example.</p>
<h3>Finalités, bases légales et durées</h3>
<table><thead><tr><th>Finalité</th><th>Base légale</th><th>Durée de conservation</th></tr></thead><tbody>
<tr><td>Préparer, livrer et facturer vos commandes</td><td>Exécution du contrat</td><td>Trois ans après la dernière commande ; dix ans pour les factures</td></tr>
<tr><td>Répondre à vos questions dans la messagerie</td><td>Notre intérêt légitime : répondre aux personnes qui nous écrivent</td><td>Trois mois, puis effacement</td></tr>
<tr><td>Mesurer l’audience du site</td><td>Votre consentement</td><td>Treize mois pour le cookie</td></tr></tbody></table>
<p>Les champs marqués d’un astérisque sont obligatoires pour commander ; les autres sont facultatifs. Nous recueillons vos données directement auprès de vous.</p>
<h3 id="messagerie">Messagerie (chat)</h3>
<p>L’assistante Lucie est une intelligence artificielle : elle répond à vos questions sur nos lampes et vos commandes, et ne prend aucune décision à votre sujet. Vous pouvez à tout moment demander à parler à un conseiller. Vos messages sont enregistrés et conservés trois mois, puis effacés ; ils ne servent pas à entraîner des modèles d’intelligence artificielle. La messagerie est fournie par n8n GmbH (Berlin, Allemagne) et les réponses automatiques sont produites par Mistral AI (Paris, France), nos sous-traitants, qui les hébergent dans l’Union européenne. Un identifiant de conversation est enregistré sur votre appareil quand vous ouvrez la messagerie.</p>
<h3>Destinataires et transferts</h3>
<p>Vos données sont destinées à notre équipe et, dans la limite de leur mission, à nos sous-traitants : OVH SAS (Roubaix, France), hébergement ; n8n GmbH et Mistral AI, messagerie ; La Poste, livraison ; avec votre accord, Google Ireland Ltd (Dublin, Irlande), mesure d’audience. Si vous acceptez la mesure d’audience, des données peuvent être transférées aux États-Unis à Google LLC, certifiée au titre du cadre de protection des données UE-États-Unis (décision d’adéquation du 10 juillet 2023).</p>
<h3>Vos droits</h3>
<p>Vous disposez d’un droit d’accès à vos données, de rectification, d’effacement, de limitation du traitement et de portabilité, ainsi que du droit de vous opposer aux traitements fondés sur notre intérêt légitime. Vous pouvez retirer votre consentement à tout moment, par le lien « Gestion des cookies » en bas de chaque page. Pour exercer vos droits, écrivez à donnees@boutique-lumiere.example ; nous répondons dans un délai d’un mois. Vous pouvez aussi définir des directives sur le sort de vos données après votre décès, et adresser une réclamation à la CNIL (<a href="https://www.cnil.fr/fr/plaintes">www.cnil.fr</a>).</p>
<h3>Décisions automatisées</h3><p>Nous ne prenons aucune décision fondée exclusivement sur un traitement automatisé.</p>
<h3 id="traceurs">Cookies et autres traceurs</h3>
<table><thead><tr><th>Nom</th><th>Déposé par</th><th>Finalité</th><th>Durée</th></tr></thead><tbody>
<tr><td>tarteaucitron</td><td>Boutique Lumière</td><td>Garde votre choix sur les cookies (nécessaire)</td><td>6 mois</td></tr>
<tr><td>n8n-chat/sessionId</td><td>Boutique Lumière, pour n8n GmbH</td><td>Suit la conversation que vous avez ouverte (nécessaire à celle-ci)</td><td>Jusqu’à ce que vous l’effaciez</td></tr>
<tr><td>_ga</td><td>Google Ireland Ltd (Google Analytics)</td><td>Mesure d’audience, avec votre accord</td><td>13 mois</td></tr></tbody></table>
<p>Vous pouvez refuser les cookies ou changer d’avis à tout moment par le lien « Gestion des cookies ».</p></section>`;

export const LEGAL = `<section><h2>La maison</h2><h3>Mentions légales</h3>
<p>Éditeur : Boutique Lumière SARL au capital de 10 000 €, 8 rue des Lanternes, 75011 Paris, RCS Paris 898 765 432, TVA FR 45 898765432. Téléphone : 01 43 00 00 00. Courriel : bonjour@boutique-lumiere.example. Directrice de la publication : Inès Morel.</p>
<p>Hébergeur : OVH SAS, 2 rue Kellermann, 59100 Roubaix, téléphone 1007.</p></section>`;
