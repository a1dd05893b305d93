// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOfBanner, knownBanner, unknownBanner, type BannerReach } from '../../lib/record/banner-found.ts';
import { placesOf } from '../../lib/record/banner-places.ts';
import { bannerless, cmpRules, homeMade, openOnly, phrases, sight, tarteaucitron, vanilla, page } from './banner-pages.ts';

const reach = (): BannerReach => ({ document, cmpRules, phrases, closedRoot: openOnly, sight });
const found = () => {
  const places = placesOf(document, openOnly);
  return knownBanner(reach(), places, []) ?? unknownBanner(reach(), places);
};
const kinds = () => { const banner = found(); return banner?.roots.flatMap((root) => buttonsOfBanner(root, banner.rule, reach())).map(({ kind, words }) => [kind, words]); };

beforeEach(() => { document.documentElement.removeAttribute('class'); document.body.innerHTML = ''; });

describe('no banner is seen on', () => {
  it.each(Object.entries(bannerless))('%s', (_name, html) => {
    document.body.innerHTML = html;
    expect(found()).toBeNull();
  });
});

describe('a home-made banner is seen', () => {
  it.each(Object.entries(homeMade))('%s', (_name, html) => {
    document.body.innerHTML = html;
    const banner = found();
    expect(banner).toMatchObject({ cmp: null, foundBy: 'shape' });
    // Bounded: neither the page nor its content is part of it.
    expect(banner!.roots[0]!.contains(document.querySelector('main'))).toBe(false);
  });

  it('with all its buttons', () => {
    document.body.innerHTML = homeMade['dialog without styles']!;
    expect(kinds()).toEqual([['accept', 'Tout accepter'], ['refuse', 'Tout refuser'], ['settings', 'Personnaliser']]);
  });

  it('in an open shadow root near the body', () => {
    document.body.innerHTML = page('<my-consent></my-consent>');
    document.querySelector('my-consent')!.attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed">Nous utilisons des cookies.<button>Accepter</button><button>Refuser</button></div>';
    expect(found()).toMatchObject({ foundBy: 'shape' });
    expect(kinds()).toEqual([['accept', 'Accepter'], ['refuse', 'Refuser']]);
  });
});

describe('in a frame', () => {
  const top = Object.getOwnPropertyDescriptor(window, 'top');
  beforeEach(() => { Object.defineProperty(window, 'top', { configurable: true, value: {} }); });
  afterEach(() => { if (top) Object.defineProperty(window, 'top', top); else Reflect.deleteProperty(window, 'top'); });

  it('the whole document may be the banner', () => {
    document.body.innerHTML = '<div class="message"><p>We use cookies with our partners.</p><button>Accept</button><button>Reject</button></div>';
    expect(found()).toMatchObject({ foundBy: 'shape', roots: [document.body] });
  });
  it('a video that asks before it plays is not', () => {
    document.body.innerHTML = '<p>Cette vidéo utilise des cookies de nos partenaires.</p><button>Accepter</button>';
    expect(found()).toBeNull();
  });
});

describe('a platform is known', () => {
  it('tarteaucitron: the banner, not the icon', () => {
    document.body.innerHTML = page(tarteaucitron);
    expect(found()).toMatchObject({ cmp: 'tarteaucitron', foundBy: 'rule', roots: [document.querySelector('#tarteaucitronAlertBig')] });
    expect(kinds()).toEqual([['accept', 'Tout accepter'], ['refuse', 'Tout refuser'], ['settings', 'Personnaliser'], ['other', 'Politique de confidentialité']]);
    (document.querySelector('#tarteaucitronAlertBig') as HTMLElement).style.display = 'none';
    expect(found()).toBeNull();
  });

  it('tarteaucitron: in the panel, one service is not the whole', () => {
    document.body.innerHTML = page(tarteaucitron);
    (document.querySelector('#tarteaucitronAlertBig') as HTMLElement).style.display = 'none';
    (document.querySelector('#tarteaucitron') as HTMLElement).style.display = 'block';
    expect(kinds()).toEqual([['close', 'Fermer'], ['accept', 'Tout accepter'], ['refuse', 'Tout refuser'], ['other', 'Autoriser'], ['other', 'Interdire']]);
  });

  it('vanilla-cookieconsent: the layer that is shown', () => {
    document.body.innerHTML = page(vanilla('nothing'));
    expect(found()).toBeNull();
    document.body.innerHTML = page(vanilla('consent'));
    expect(found()).toMatchObject({ cmp: 'vanilla-cookieconsent', roots: [document.querySelector('.cm')] });
    document.body.innerHTML = page(vanilla('preferences'));
    expect(kinds()).toEqual([['close', 'Fermer'], ['accept', 'Tout accepter'], ['save', 'Enregistrer mes choix']]);
  });

  it('in a language nobody here speaks, by its selectors', () => {
    document.body.innerHTML = page('<div id="onetrust-banner-sdk" style="position:fixed"><p>Používáme soubory cookie ke zlepšení webu.</p><button id="onetrust-accept-btn-handler">Přijmout vše</button><button id="onetrust-reject-all-handler">Odmítnout vše</button><button id="onetrust-pc-btn-handler">Nastavení</button></div>');
    expect(kinds()).toEqual([['accept', 'Přijmout vše'], ['refuse', 'Odmítnout vše'], ['settings', 'Nastavení']]);
  });

  it('but words come before selectors, and ambiguous ones stay ambiguous', () => {
    document.body.innerHTML = page('<div id="onetrust-banner-sdk" style="position:fixed"><p>This website uses cookies to enhance user experience.</p><button id="onetrust-reject-all-handler">Accept all</button><button id="onetrust-accept-btn-handler">OK</button></div>');
    expect(kinds()).toEqual([['accept', 'Accept all'], ['other', 'OK']]);
    document.querySelector('#onetrust-reject-all-handler')!.remove();
    expect(kinds()).toEqual([['other', 'OK']]);
  });

  it('of few words, when it can be answered', () => {
    document.body.innerHTML = page('<div id="sd-cmp"><p>Cookies</p><button>Accepter</button></div>');
    expect(found()).toMatchObject({ cmp: 'sirdata' });
    document.body.innerHTML = page('<div id="sd-cmp"><p>Cookies</p><button>Revoir</button></div>');
    expect(found()).toBeNull();
  });

  it('whose banner is a frame: its place is bounded, its buttons are the frame’s own to tell', () => {
    document.body.innerHTML = page('<div id="sp_message_container_12"><iframe id="sp_message_iframe_12" srcdoc=""></iframe></div>');
    expect(found()).toMatchObject({ cmp: 'sourcepoint', foundBy: 'rule' });
    expect(kinds()).toEqual([]);
  });

  it('whose wrapper stays when the choice is made: no banner', () => {
    document.body.innerHTML = page('<div id="cookiefirst-root"><button class="cf-floating" style="position:fixed" aria-label="Cookie preferences"><svg></svg></button></div><div class="cky-consent-container" style="display:none"><p>We use cookies to help you navigate efficiently.</p><button data-cky-tag="accept-button">Accept All</button></div>');
    expect(found()).toBeNull();
  });
});
