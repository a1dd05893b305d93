import type { ReplicaSite } from '../site.ts';
import { shop } from '../shop.ts';
import { CRISP_LAUNCHER, CRISP_PANEL, CRISP_SESSION, CRISP_SOCKET, crispHost, crispSnippet, SHOP } from '../replica.ts';

const both = (chat: 'closed' | null) => [
  { kind: 'cookie', name: CRISP_SESSION, host: SHOP, chat, vendor: 'crisp' },
  { kind: 'cookie', name: CRISP_SOCKET, host: SHOP, chat: 'opened', vendor: 'crisp' },
] as const;
const base = { vendors: ['crisp'], host: SHOP, launcher: CRISP_LAUNCHER, panel: CRISP_PANEL, close: { selector: '#crisp-close' } } as const;

/** The same visitor twice: on the second visit the identifier is already there and is not written again. */
export const returning: ReplicaSite = {
  ...base, id: 'returning',
  routes: () => ({ [SHOP]: shop({ end: crispSnippet }), ...crispHost }),
  visits: [{ acts: ['leave-and-return', 'open'], stores: both(null) }],
};

/** The chat comes two seconds later, through a tag manager. */
export const tagManager: ReplicaSite = {
  ...base, id: 'tag-manager',
  routes: () => ({
    [SHOP]: shop({ head: '<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-FAIENCE"></script>' }),
    'www.googletagmanager.com': (_req, res) => void res.writeHead(200, { 'content-type': 'text/javascript' }).end(
      `setTimeout(function () { document.body.append(document.createRange().createContextualFragment(${JSON.stringify(crispSnippet)})); }, 2000);`),
    ...crispHost,
  }),
  visits: [{ acts: ['open'], stores: both('closed') }],
};

/** One document, several addresses: after the change of address the chat is as open as it was. */
export const singlePage: ReplicaSite = {
  ...base, id: 'single-page',
  routes: () => ({
    [SHOP]: shop({
      main: '<p><a id="suite" href="/produits">Voir la suite</a></p>',
      end: `${crispSnippet}<script>document.getElementById('suite').addEventListener('click', function (event) {
        event.preventDefault(); history.pushState({}, '', '/produits'); document.querySelector('main h2').textContent = 'Produits';
        document.cookie = 'crisp-client%2Fdomain-detect%2Fpage=' + Date.now() + '; path=/';
      });</script>`,
    }),
    ...crispHost,
  }),
  visits: [
    { acts: ['history', 'open'], stores: [...both('closed'), { kind: 'cookie', name: 'crisp-client%2Fdomain-detect%2Fpage', host: SHOP, chat: 'closed', vendor: 'crisp' }] },
    { acts: ['open', 'close', 'history'], stores: [...both('closed'), { kind: 'cookie', name: 'crisp-client%2Fdomain-detect%2Fpage', host: SHOP, chat: 'opened', vendor: 'crisp' }] },
  ],
};

/** Opened and closed again on the first page; what the second page stores is not before the opening. */
export const twoPages: ReplicaSite = {
  ...base, id: 'two-pages',
  routes: () => ({
    [SHOP]: shop((path) => ({ end: path === '/produits' ? `${crispSnippet}<script>document.cookie = 'crisp-client%2Fseen=1; path=/; max-age=3600'; localStorage.setItem('crisp-client/page-2', crypto.randomUUID());</script>` : crispSnippet })),
    ...crispHost,
  }),
  visits: [{ acts: ['open', 'close', 'page-2'], stores: [
    ...both('closed'),
    { kind: 'cookie', name: 'crisp-client%2Fseen', host: SHOP, chat: 'opened', vendor: 'crisp' },
    { kind: 'localStorage', name: 'crisp-client/page-2', host: SHOP, chat: 'opened', vendor: 'crisp' },
  ] }],
};
