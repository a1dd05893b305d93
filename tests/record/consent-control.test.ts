// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startConsent } from '../../lib/record/banner.ts';
import { opensChoice } from '../../lib/record/consent-words.ts';
import { cmpRules, homeMade, openOnly, page, phrases, sight, tarteaucitron } from './banner-pages.ts';

describe('opens the choice again, by its words', () => {
  it.each([
    'Gérer mes cookies', 'Gestion des cookies', 'Paramétrer les cookies', 'Paramètres des cookies', 'Préférences cookies', 'Modifier mon consentement', 'Retirer mon consentement', 'Vos choix en matière de cookies', 'Réglages des traceurs',
    'Cookie settings', 'Manage cookies', 'Cookie Preferences', 'Privacy settings', 'Your privacy choices', 'Change your consent', 'Withdraw consent', 'Manage consent',
    'Cookie-Einstellungen', 'Cookieeinstellungen', 'Datenschutz-Einstellungen', 'Cookies verwalten', 'Einwilligung widerrufen',
    'Configurar cookies', 'Gestionar el consentimiento', 'Preferencias de privacidad', 'Impostazioni cookie', 'Gestisci il consenso', 'Preferenze cookie',
    'Cookie-instellingen', 'Cookies beheren', 'Cookievoorkeuren', 'Toestemming intrekken',
  ])('%s', (label) => { expect(opensChoice(label)).toBe(true); });
  it.each([
    '', 'Cookies', 'Politique de cookies', 'Politique de gestion des cookies', 'Cookie policy', 'Privacy notice', 'Privacy', 'Cookie-Richtlinie', 'Cookiebeleid', 'Informativa sui cookie', 'Política de cookies',
    'En savoir plus sur les choix de cookies', 'Tout accepter', 'Tout refuser', 'Préférences', 'Settings', 'Gérer mon abonnement', 'Gérer mes commandes', 'Modifier mes choix de livraison', 'Track my order options', 'Cookies au chocolat',
    'Nos cookies', 'Recettes de cookies', `Nous utilisons des cookies, vous pouvez modifier vos choix à tout moment ${'x'.repeat(40)}`,
  ])('not: %s', (label) => { expect(opensChoice(label)).toBe(false); });
});

describe('is told', () => {
  let said: [string, unknown][] = [];
  let stop = (): void => {};
  const start = (): void => { stop = startConsent({ document, emit: (kind, data) => { said.push([kind, data]); }, cmpRules, phrases, closedRoot: openOnly, sight, library: null }); };
  const controls = (): unknown[] => said.flatMap(([kind, data]) => (kind === 'consent-control' ? [data] : []));
  const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);
  beforeEach(() => { vi.useFakeTimers(); said = []; document.body.innerHTML = ''; });
  afterEach(() => { stop(); vi.useRealTimers(); });

  it('once a page, with its place', async () => {
    document.body.innerHTML = `${page('<div class="site-footer"><button>Cookie settings</button></div><aside style="position:fixed"><button aria-label="Gérer mes cookies"><svg></svg></button></aside><p><a href="/x">Gestion des cookies</a></p>')}<footer><a href="#c">Gérer mes cookies</a></footer>`;
    start();
    await pass(20_000);
    expect(controls()).toEqual([
      { words: 'Gestion des cookies', place: 'page', tag: 'a' }, { words: 'Gérer mes cookies', place: 'footer', tag: 'a' },
      { words: 'Cookie settings', place: 'footer', tag: 'button' }, { words: 'Gérer mes cookies', place: 'floating', tag: 'button' },
    ]);
  });

  it('by a platform’s own selector, whatever it says; an icon within its box is one', async () => {
    document.body.innerHTML = page(`${tarteaucitron.replace('id="tarteaucitronAlertBig"', 'id="tarteaucitronAlertBig" hidden')}<div><a class="ot-sdk-show-settings" href="#">Vos données, vos droits</a></div><div id="CookiebotWidget" style="position:fixed"><button aria-label="Change your cookie consent"></button></div>`);
    document.querySelector<HTMLElement>('#tarteaucitronAlertBig')!.style.display = 'none';
    start();
    await pass(2_000);
    expect(controls()).toEqual([
      expect.objectContaining({ place: 'floating', tag: 'div' }), { words: 'Vos données, vos droits', place: 'page', tag: 'a' }, { words: 'Cookies (fenêtre modale)', place: 'floating', tag: 'button' },
    ]);
  });

  it('when it shows itself, after the choice', async () => {
    document.body.innerHTML = `${homeMade['French bar']!}<button id="again" style="display:none">Gérer mes cookies</button>`;
    start();
    await pass(2_000);
    expect(controls()).toEqual([]);
    document.querySelector<HTMLElement>('#again')!.style.display = '';
    await pass(2_000);
    expect(controls()).toHaveLength(1);
  });

  it.each([
    ['within the banner', `<div style="position:fixed"><p>Nous utilisons des cookies.</p><button>Accepter</button><button>Refuser</button><button>Gérer mes cookies</button></div>`],
    ['within a question that is not known for a banner', `<div style="position:fixed"><p>Acceptez-vous ?</p><input type="email"><button>Tout accepter</button><button>Paramètres des cookies</button></div>`],
    ['hidden', '<footer><a href="#" style="display:none">Gérer mes cookies</a></footer>'],
    ['a text about cookies', '<footer><a href="/p">Politique de cookies</a></footer>'],
  ])('not: %s', async (_name, html) => {
    document.body.innerHTML = page(html);
    start();
    await pass(5_000);
    expect(controls()).toEqual([]);
  });

  it('a link that says no more than “Cookies” may lead to the choice: told apart', async () => {
    document.body.innerHTML = page('<footer><a href="/cookies">Cookies</a> <a href="#">Cookies</a> <a href="/h" style="display:none">Cookies</a></footer>');
    start();
    await pass(5_000);
    expect(controls()).toEqual([{ words: 'Cookies', place: 'footer', tag: 'a' }, { words: 'Cookies', place: 'footer', tag: 'a', leads: true }]);
  });

  it('not in a frame: an advertisement has settings of its own', async () => {
    const top = Object.getOwnPropertyDescriptor(window, 'top');
    Object.defineProperty(window, 'top', { configurable: true, value: {} });
    document.body.innerHTML = '<a href="#">Cookie settings</a>';
    start();
    await pass(2_000);
    if (top) Object.defineProperty(window, 'top', top); else Reflect.deleteProperty(window, 'top');
    expect(controls()).toEqual([]);
  });
});
