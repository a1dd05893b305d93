import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { SHOP } from '../replica.ts';

/** Shops without a chat, each with something that a careless tool takes for one. */
const innocent = (id: string, main: string, end = '', stores: ReplicaSite['visits'][0]['stores'] = []): ReplicaSite => ({
  id, vendors: [], host: SHOP, launcher: null, panel: null,
  routes: () => ({ [SHOP]: shop({ main, end }) }),
  visits: [{ acts: [], stores }],
});

export const contactForm = innocent('contact-form', `<h2>Nous écrire</h2><form action="/panier"><label>Votre nom <input name="nom"></label>
<label>Votre adresse <input type="email" name="mail"></label><label>Votre message <textarea name="message"></textarea></label><button>Envoyer le message</button></form>`);

export const whatsapp = innocent('whatsapp-link', '<p>Une question ? <a href="https://wa.me/33298000000">Discutons sur WhatsApp</a></p>',
  '<a href="https://api.whatsapp.com/send?phone=33298000000" aria-label="WhatsApp" style="position:fixed;right:20px;bottom:20px;width:56px;height:56px;border-radius:50%;background:#25d366"></a>');

export const comments = innocent('comment-box', `<section id="comments" class="comments-chat"><h2>Commentaires</h2><ol><li><p>Très beau bol, merci !</p></li><li><p>Livraison soignée.</p></li></ol>
<form action="/panier"><textarea aria-label="Votre commentaire" placeholder="Écrivez votre message"></textarea><button>Publier</button></form></section>`,
  "<script>localStorage.setItem('brouillon-commentaire', 'vide');</script>", [{ kind: 'localStorage', name: 'brouillon-commentaire', host: SHOP, chat: 'none', vendor: null }]);

export const newsletter = innocent('newsletter-bubble', '', `<aside id="lettre" style="position:fixed;right:20px;bottom:20px;width:320px;padding:16px;background:#fff;box-shadow:0 2px 12px #0004;z-index:9999">
<p>Recevez nos nouvelles pièces, une lettre par mois.</p><form action="/panier"><input type="email" aria-label="Votre adresse" placeholder="vous@exemple.fr"><button>S’inscrire</button></form>
<button type="button" aria-label="Fermer" onclick="this.parentNode.remove()">×</button></aside>`);

/** A button in the corner that brings the visitor back to the top. */
export const backToTop = innocent('back-to-top', '<div style="height:2000px"></div>', `<button type="button" aria-label="Haut de page" onclick="scrollTo(0, 0)" style="position:fixed;right:20px;bottom:20px;width:48px;height:48px;border-radius:50%">↑</button>`);
