import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { ChatRule, EmbedRule, Phrases } from '../model/rules.ts';
import { compileWidgetRules } from '../record/widget-rules.ts';

const ID = 'virtual:widget-rules';
const OTHERS = 'virtual:others-hosts';

/** The few fields of the rules that pages must load, picked at build time: of the chat rules in every page, of the embeds where forms and notices are read. */
export function widgetRulesPlugin(root: string): Plugin {
  const load = async <T>(folder: string): Promise<T[]> => {
    const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.ts')).sort();
    return Promise.all(files.map(async (file) => ((await import(pathToFileURL(join(root, folder, file)).href)) as { default: T }).default));
  };
  return {
    name: 'temoin-widget-rules',
    resolveId: (id) => (id === ID || id === OTHERS ? `\0${id}` : null),
    async load(id) {
      if (id === `\0${OTHERS}`) {
        const embeds = (await load<readonly EmbedRule[]>('rules/embeds')).flat();
        return `export default ${JSON.stringify(embeds.filter(({ use }) => use !== 'forms').flatMap(({ hosts }) => hosts))};`;
      }
      if (id !== `\0${ID}`) return null;
      const [chat, phrases] = await Promise.all([load<ChatRule>('rules/chat'), load<Phrases>('rules/phrases')]);
      const words = (family: keyof Phrases): string[] => [...new Set(phrases.flatMap((language) => language[family]))];
      const rules = compileWidgetRules(chat, { chatWords: words('chat-words'), privacyWords: words('privacy-link'), legalWords: words('legal-link') });
      // Most of the isolated script. Every frame of every page loads it, and few need it while they load: as a text
      // it costs the engine nothing until the first question.
      return `let read;
const all = () => (read ??= JSON.parse(${JSON.stringify(JSON.stringify(rules))}));
export default { ${Object.keys(rules).map((key) => `get ${key}() { return all().${key}; }`).join(', ')} };`;
    },
  };
}
