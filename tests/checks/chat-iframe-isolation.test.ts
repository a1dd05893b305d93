import check from '../../lib/checks/chat-iframe-isolation.ts';
import { describeCheck } from '../support/checks.ts';
import { anOpenedWidget, aWidget, seqs, watched } from '../support/facts.ts';

const [script, frame] = [seqs(), seqs()];
const inPage = [{ host: 'widget.parley.example', cites: script }];
const own = [{ host: 'frame.parley.example', of: 'own' as const, cites: frame }];
const page = [{ host: null, of: 'page' as const, cites: frame }];

describeCheck(check, [
  { name: 'a script in the page', expect: 'warn', alone: true, cites: script, facts: { widgets: [aWidget({ inPage, frames: [] })] }, says: 'A script from widget.parley.example (Parley) runs in the page itself' },
  { name: 'a script in the page that makes a frame', expect: 'warn', spares: frame, facts: { widgets: [aWidget({ inPage, frames: own })] } },
  { name: 'a frame and nothing else', expect: 'pass', cites: frame, facts: { widgets: [aWidget({ inPage: [], frames: own })] }, says: 'stands in a frame from frame.parley.example' },
  { name: 'an empty frame is the page’s', expect: 'untested', facts: { widgets: [aWidget({ inPage: [], frames: page })] } },
  { name: 'nothing seen of it', expect: 'untested', facts: { widgets: [aWidget()] }, says: 'Open the chat.' },
  { name: 'the site’s own, opened', expect: 'inapplicable', facts: { widgets: [anOpenedWidget({ selfHosted: true, inPage: [], frames: page })] } },
  { name: 'the site’s own, not opened', expect: 'untested', facts: { widgets: [aWidget({ selfHosted: true, inPage: [], frames: [] })] } },
  { name: 'opened, from nobody knows where', expect: 'untested', facts: { widgets: [anOpenedWidget({ inPage: [], frames: [] })] } },
  { name: 'no chat', expect: 'inapplicable', facts: { watch: [watched('no-banner × none')] } },
]);
