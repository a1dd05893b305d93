import { isNonEmpty, type Lang } from '../../lib/model/text.ts';
import { judge } from '../../lib/judge.ts';
import { rulesDigest } from '../../lib/digests.ts';
import { openLog } from '../../lib/log/store.ts';
import { browserName, ownVersion } from '../../lib/platform/self.ts';
import { showDocument } from '../../lib/ui/print.ts';
import { reportDocument } from '../../lib/report/index.ts';

/** `print.html?visit=3&lang=fr`: that visit's scorecard on paper, judged anew from its log. */
const asked = new URLSearchParams(location.search);
const lang: Lang = asked.get('lang') === 'fr' ? 'fr' : 'en';
const log = openLog();

async function documentOf(visit: number): Promise<string | null> {
  const entries = await log.entriesOfVisit(visit);
  if (!isNonEmpty(entries)) return null;
  const { facts, results, score, checks, names } = judge(entries, await log.judgementsOfVisit(visit));
  return reportDocument({
    lang, app: { version: ownVersion(), rules: rulesDigest }, browser: await browserName(), site: facts.site.site, url: facts.pages[0]?.url.text ?? '', madeAt: Date.now(),
    visits: [{ facts }], results, score, checks, names,
  });
}

void documentOf(Number(asked.get('visit'))).then((text) => showDocument(document, text, lang), () => showDocument(document, null, lang));
