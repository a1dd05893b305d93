/** What the page about cookies lists. */
export interface CookieRow { readonly name: string; readonly from: string; readonly purpose: string; readonly lives: string }

export const cookieTable: readonly CookieRow[] = [
  { name: 'PHPSESSID', from: 'La Verrerie du Léguer', purpose: 'Garde votre panier pendant la visite (nécessaire)', lives: 'Jusqu’à la fermeture du navigateur' },
  { name: 'cc_cookie', from: 'La Verrerie du Léguer', purpose: 'Garde votre choix sur les cookies (nécessaire)', lives: '6 mois' },
  { name: 'crisp-client/session', from: 'Crisp IM SAS', purpose: 'Suit la conversation de page en page, posé quand vous ouvrez la messagerie (nécessaire à celle-ci)', lives: 'Jusqu’à la fermeture du navigateur' },
  { name: '_ga', from: 'Google Ireland Ltd (Google Analytics)', purpose: 'Mesure d’audience, avec votre accord', lives: '13 mois' },
  { name: '_gcl_au', from: 'Google Ireland Ltd (Google Ads)', purpose: 'Publicité personnalisée, avec votre accord', lives: '3 mois' },
];

export const cookiesPage = (rows: readonly CookieRow[]): string => `<h1>Politique de cookies</h1>
<p>Un cookie est un petit fichier que votre navigateur garde à la demande d’un site. Nous utilisons ceux-ci ; les cookies de mesure d’audience et de publicité ne sont déposés qu’après votre accord, que vous pouvez retirer à tout moment par le lien « Gérer mes cookies » en bas de chaque page.</p>
<table><thead><tr><th>Nom</th><th>Déposé par</th><th>Finalité</th><th>Durée</th></tr></thead><tbody>
${rows.map(({ name, from, purpose, lives }) => `<tr><td>${name}</td><td>${from}</td><td>${purpose}</td><td>${lives}</td></tr>`).join('\n')}
</tbody></table>
<p>Nos partenaires : Google Ireland Ltd (Dublin, Irlande) pour la mesure d’audience et la publicité. Ils reçoivent votre adresse IP et les pages que vous avez vues. Refuser n’a pas d’effet sur votre navigation ni sur vos commandes.</p>`;
