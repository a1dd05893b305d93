import type { WidgetSite } from '../site.ts';
import { shop } from '../shop.ts';
import { cors, jsdelivr, pathOf, sendJson, silent } from '../../../lib/node/serve.ts';

/**
 * @twilio/flex-webchat-ui from its CDN, with the pre-engagement form that Twilio's guide shows: the visitor's
 * question is asked before the conversation exists, so sending the form is the first message. The conversation
 * itself then needs Twilio's own socket protocol, which the mock does not speak.
 */
const snippet = (then: string): string => `
<script src="https://cdn.jsdelivr.net/npm/@twilio/flex-webchat-ui@2.9.4/bundle/twilio-flex-webchat.prod.browser.js"></script>
<script>
window.Twilio.FlexWebChat.createWebChat({
  accountSid: 'AC00000000000000000000000000000000', flexFlowSid: 'FO00000000000000000000000000000000',
  startEngagementOnInit: false,
  preEngagementConfig: {
    description: 'La Petite Faïencerie vous répond du lundi au vendredi.',
    fields: [{ label: 'Votre question', type: 'TextareaItem', attributes: { name: 'question', type: 'text', placeholder: 'Votre question', required: true, rows: 5 } }],
    submitLabel: 'Envoyer',
  },
}).then(function (chat) {
  chat.init();
  ${then}
});
</script>`;

const TOGGLE = "Twilio.FlexWebChat.Actions.invokeAction('ToggleChatVisibility')";

export const twilioFlex: WidgetSite = {
  id: 'twilio-flex',
  vendor: 'twilio-flex',
  host: 'boutique-exemple.fr',
  variants: ['plain', 'auto-open', 'page-button', 'keyboard'],
  routes: (variant) => ({
    'boutique-exemple.fr': shop({
      end: snippet(variant === 'auto-open' ? `setTimeout(function () { ${TOGGLE}; }, 1500);` : ''),
      ...(variant === 'page-button' ? { pageButton: TOGGLE } : {}),
    }),
    'cdn.jsdelivr.net': jsdelivr,
    'assets.flex.twilio.com': silent,
    'media.twiliocdn.com': silent,
    'iam.twilio.com': cors((_req, res) => sendJson(res, { identity: IDENTITY, token: TOKEN })),
    'flex-api.twilio.com': cors((req, res) => sendJson(res, pathOf(req) === '/v1/WebChannels' ? { sid: 'CH00000000000000000000000000000000' } : {})),
    'tsock.us1.twilio.com': silent,
    'ers.us1.twilio.com': silent,
  }),
  launcher: { selector: '.Twilio-EntryPoint' },
  panel: { selector: '.Twilio-MainContainer' },
  messageBox: { selector: '.Twilio-MainContainer textarea' },
  send: { selector: '.Twilio-PreEngagementCanvas button' },
};

const IDENTITY = '4f1b1c1e1a4e4a679a0c2a6d7f5d2b11';
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Shaped like an access token, signed by nobody. */
const TOKEN = `${part({ alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1' })}.${part({ jti: 'SK0-1', iss: 'SK0', sub: 'AC0', exp: 4_102_444_800, grants: { identity: IDENTITY, chat: { service_sid: 'IS0' } } })}.c2lnbmF0dXJl`;
