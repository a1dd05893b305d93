import { render } from 'preact';
import { handOut } from '../../lib/log/handout.ts';
import { openLog } from '../../lib/log/store.ts';
import { send } from '../../lib/platform/messages.ts';
import { Popup } from '../../lib/ui/Popup.tsx';
import { startSession } from '../../lib/ui/session.ts';
import { portsFor } from './ports.ts';

const LOOK_AGAIN_MS = 1_000;

// `popup.html?tab=7`, opened as a page, speaks of that tab instead of the one in front.
const asked = Number(new URLSearchParams(location.search).get('tab'));
const log = openLog();
// For whoever drives the browser (the audit command, the tests): web pages cannot reach this page's global.
Object.assign(globalThis, { temoin: { ...handOut(log), awake: () => send('awake', {}) } });
const session = startSession(portsFor(log, Number.isInteger(asked) && asked > 0 ? asked : null));
const root = document.getElementById('popup');
if (root !== null) render(<Popup state={session.state} act={session.act} />, root);
session.state.subscribe(({ lang }) => { document.documentElement.lang = lang; });
void session.tick();
setInterval(() => void session.tick(), LOOK_AGAIN_MS);
