// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { BannerButton } from '../../lib/model/observation.ts';
import { classifyButton, classifyInBanner, labelOf } from '../../lib/record/banner-words.ts';
import { phrases } from './banner-pages.ts';

const certain: Readonly<Partial<Record<BannerButton, readonly string[]>>> = {
  accept: ['Accepter', 'J’ACCEPTE', 'Tout accepter', '✓ OK, tout accepter', 'Accepter & fermer', 'Accepter tous les cookies', 'Oui, j’accepte', 'OK pour moi', 'Accept all', 'I agree', 'Accept all cookies and continue', 'Allow all', 'Alle akzeptieren', 'Alle Cookies akzeptieren', 'Zustimmen und weiter', 'Aceptar todas las cookies', 'Sí, acepto', 'Accetta tutti i cookie', 'Alles accepteren', 'Akkoord'],
  refuse: ['Refuser', 'Tout refuser', 'Non merci', 'Continuer sans accepter', 'Continuer sans accepter →', 'Refuser les cookies', 'Uniquement les cookies nécessaires', 'Accepter uniquement les cookies nécessaires', '✗ Interdire tous les cookies', 'Reject all', 'Decline', 'Do not accept', 'Use necessary cookies only', 'Accept only essential cookies', 'I do not agree', 'Deny', 'Alle ablehnen', 'Nur notwendige Cookies akzeptieren', 'Weiter ohne Einwilligung', 'Rechazar todo', 'Solo cookies necesarias', 'Rifiuta', 'Continua senza accettare', 'Alles weigeren', 'Alleen noodzakelijke cookies'],
  settings: ['Personnaliser', 'Paramétrer', 'Gérer mes choix', 'Je choisis', 'Paramétrer les cookies', 'Manage preferences', 'Cookie settings', 'Customize', 'Einstellungen', 'Configurar', 'Personalizza', 'Voorkeuren beheren'],
  save: ['Enregistrer mes choix', 'Accepter la sélection', 'Accepter mes choix', 'Valider', 'Save preferences', 'Confirm my choices', 'Accept selected', 'Auswahl akzeptieren', 'Auswahl speichern', 'Guardar preferencias', 'Salva e chiudi', 'Keuze opslaan'],
  close: ['Fermer', 'Masquer le bandeau des cookies', 'Close and continue', '×', '✕', 'X', 'Close', 'Schließen', 'Cerrar', 'Chiudi', 'Sluiten'],
  other: ['OK', 'J’ai compris', 'Continuer', 'Plus tard', 'Got it', 'Continue', 'I understand', 'Verstanden', 'Entendido', 'Ho capito', 'Begrepen', 'En savoir plus', 'Politique de confidentialité', '',
    'Accepter les conditions de livraison', 'Refuser ce colis', 'Accepter l’offre', 'J’accepte de recevoir la newsletter', 'Accepter l’invitation de Marie', 'Refuser l’appel', 'Decline the invitation', 'Accept payment', 'Save recipe', 'Enregistrer la recette', 'Chatoyant', 'Château', 'Tout', 'Cookies', 'Oui', 'Non', 'Unsere Cookies probieren', 'S’abonner pour refuser', 'Refuser et s’abonner'],
};

describe('classifyButton', () => {
  for (const [kind, labels] of Object.entries(certain)) it.each(labels)(`${kind}: %s`, (label) => { expect(classifyButton(label, phrases)).toBe(kind); });

  it('never says accept to what turns acceptance around', () => {
    for (const label of ['Ne pas accepter', 'Je n’accepte pas', 'Sans accepter', 'Nicht akzeptieren', 'No acepto', 'Non accetto', 'Niet akkoord', 'Don’t accept', 'Not now, do not agree']) expect(classifyInBanner(label, phrases), label).not.toBe('accept');
  });
});

describe('classifyInBanner', () => {
  it.each([
    ['Accepter et accéder gratuitement', 'accept'], ['Accept and visit our shop', 'accept'], ['Je refuse tout sauf le nécessaire', 'refuse'], ['Paramétrer mes 12 choix', 'settings'],
    ['OK', 'other'], ['Plus tard', 'other'], ['Fermer', 'close'], ['Refuser et s’abonner pour 2 €', 'other'], ['Rechazar y pagar', 'other'], ['Voir nos partenaires', 'other'],
    ['Without this you will not accept anything', 'other'],
    // Klaro 0.7.22 in French, and its like: however little is selected, that much is accepted.
    ['Accepter sélectionné', 'save'], ['Accepter les cookies sélectionnés', 'save'], ['Accept current selection', 'save'], ['Aceptar seleccionados', 'save'], ['Accettare selezionato', 'save'], ['Accepteer geselecteerde', 'save'], ['Accepter toute la sélection', 'other'],
  ] as const)('%s: %s', (label, kind) => { expect(classifyInBanner(label, phrases)).toBe(kind); });
});

describe('what a button says', () => {
  const button = (html: string): Element => { document.body.innerHTML = html; return document.body.firstElementChild!; };
  it('is what is seen', () => {
    expect(labelOf(button('<button aria-label="Cookies : Tout accepter">  Tout \n accepter </button>'))).toBe('Tout accepter');
    expect(labelOf(button('<input type="submit" value="Tout refuser">'))).toBe('Tout refuser');
  });
  it('is what is read out where nothing is seen', () => {
    expect(classifyButton(button('<button aria-label="Continuer sans accepter"><svg></svg></button>'), phrases)).toBe('refuse');
    expect(classifyButton(button('<a role="button"><img alt="Fermer"></a>'), phrases)).toBe('close');
    expect(classifyButton(button('<button><i>✓</i></button>'), phrases)).toBe('other');
  });
  it('a visible cross is a cross, whatever is read out', () => {
    expect(classifyButton(button('<button aria-label="Continuer sans accepter">×</button>'), phrases)).toBe('close');
  });
  it('an ambiguous word is no acceptance, whatever the button is called', () => {
    expect(classifyInBanner(button('<button id="cookie-accept" class="accept-all" aria-label="Accepter">OK</button>'), phrases)).toBe('other');
  });
});
