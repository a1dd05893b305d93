import { render } from 'preact';
import { Popup } from '../../../lib/ui/Popup.tsx';
import { recordingActions, stateSignal } from '../states.ts';

/** `?state=NAME&lang=fr&open=1`: one state of the popup, every disclosure opened when asked. */
function show(name: string, lang: 'en' | 'fr', open: boolean): void {
  const app = document.getElementById('app');
  if (app === null) return;
  document.documentElement.lang = lang;
  render(null, app);
  render(<Popup state={stateSignal(name, lang)} act={recordingActions()} />, app);
  // The questions' cards come after the first paint.
  if (open) setTimeout(() => void openAll(), 150);
}

/** Opening one disclosure can bring others. */
async function openAll(): Promise<void> {
  for (let closed = 1; closed > 0;) {
    const buttons = document.querySelectorAll<HTMLElement>('[aria-expanded="false"]');
    closed = buttons.length;
    for (const button of buttons) button.click();
    await new Promise((done) => { setTimeout(done); });
  }
}
Object.assign(globalThis, { show, openAll });
const asked = new URLSearchParams(location.search);
show(asked.get('state') ?? 'stored before', asked.get('lang') === 'fr' ? 'fr' : 'en', asked.has('open'));
