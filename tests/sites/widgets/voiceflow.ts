import type { WidgetSite } from '../site.ts';
import { shop } from '../shop.ts';
import { cors, pathOf, sendJson, sendMissing, sendPackageFile } from '../../../lib/node/serve.ts';

/** @voiceflow/react-chat's web bundle at the vendor's CDN, with the vendor's snippet. */
const snippet = (then: string): string => `
<script type="text/javascript">
(function (d, t) {
  var v = d.createElement(t), s = d.getElementsByTagName(t)[0];
  v.onload = function () {
    window.voiceflow.chat.load({ verify: { projectID: '65f0c0ffee65f0c0ffee65f0' }, url: 'https://general-runtime.voiceflow.com', versionID: 'production' })${then};
  };
  v.src = 'https://cdn.voiceflow.com/widget/bundle.mjs'; v.type = 'text/javascript'; s.parentNode.insertBefore(v, s);
})(document, 'script');
</script>`;

const PUBLISHED = {
  title: 'La Petite Faïencerie', description: 'Nous répondons du lundi au vendredi.', color: '#7a4a2b', position: 'right',
  spacing: { side: 30, bottom: 30 }, persistence: 'localStorage', launcher: 'https://cdn.voiceflow.com/assets/launcher.png',
  image: 'https://cdn.voiceflow.com/assets/logo.png', avatar: 'https://cdn.voiceflow.com/assets/logo.png', watermark: false, feedback: false,
};
const PIXEL = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18" fill="#7a4a2b"/></svg>';

export const voiceflow: WidgetSite = {
  id: 'voiceflow',
  vendor: 'voiceflow',
  host: 'boutique-exemple.fr',
  variants: ['plain', 'auto-open', 'page-button', 'keyboard'],
  routes: (variant) => ({
    'boutique-exemple.fr': shop({
      end: snippet(variant === 'auto-open' ? '.then(function () { setTimeout(window.voiceflow.chat.open, 1500); })' : ''),
      ...(variant === 'page-button' ? { pageButton: 'window.voiceflow.chat.open()' } : {}),
    }),
    'cdn.voiceflow.com': cors((req, res) => {
      if (pathOf(req).endsWith('/bundle.mjs')) return sendPackageFile(res, '@voiceflow/react-chat', 'dist/bundle.mjs');
      if (pathOf(req).startsWith('/assets/')) return void res.writeHead(200, { 'content-type': 'image/svg+xml' }).end(PIXEL);
      sendMissing(res);
    }),
    'general-runtime.voiceflow.com': cors((req, res) => {
      if (pathOf(req).endsWith('/publishing')) return sendJson(res, PUBLISHED);
      sendJson(res, { trace: [{ type: 'text', payload: { message: 'Bonjour ! Une question sur une pièce ?', slate: { id: 's', content: [{ children: [{ text: 'Bonjour ! Une question sur une pièce ?' }] }] } } }] });
    }),
  }),
  launcher: { selector: '#voiceflow-chat >>> .vfrc-launcher' },
  panel: { selector: '#voiceflow-chat >>> .vfrc-header' },
  messageBox: { selector: '#voiceflow-chat >>> textarea' },
};
