import { dotted, lineOf, memberName, nodesOf, sourcesUnder, within, type Node, type Tree } from './tree.ts';

interface Ban {
  readonly why: string;
  /** Where it may be used after all. */
  readonly except: readonly string[];
  /** `bound`: the file's own names. */
  readonly finds: (node: Node, bound: ReadonlySet<string>) => string | null;
}

const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML', 'setHTMLUnsafe', 'srcdoc'];
const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'];

export const BANS: readonly Ban[] = [
  {
    why: 'what a page says is shown as text, never as markup',
    except: ['tests'],
    finds: (node) => {
      if (node.type === 'JSXAttribute') return MARKUP.find((name) => (node['name'] as { name?: unknown }).name === name) ?? null;
      const written = node.type === 'AssignmentExpression' ? node['left'] : node.type === 'CallExpression' ? node['callee'] : null;
      const name = memberName(written);
      return MARKUP.find((banned) => banned === name) ?? null;
    },
  },
  {
    why: 'code is never made from text',
    except: ['tests'],
    finds: (node) => (isUse(node) && ['eval', 'Function'].includes(dotted(node['callee'])) ? dotted(node['callee']) : null),
  },
  {
    // One file, for the one request that a person asks for by name: it sends an address and nothing else.
    why: 'the product sends nothing: what it saw stays on this machine',
    except: ['lib/platform/asked-page.ts', 'lib/node', 'tests'],
    finds: (node) => (isUse(node) && NETWORK.includes(dotted(node['callee']).replace(/^(window|globalThis|self)\./, '')) ? dotted(node['callee']) : null),
  },
  {
    why: 'an address is no path (a space in it is %20): fileURLToPath',
    except: [],
    finds: (node) => {
      const { object, property } = node as unknown as { object?: Node; property?: { name?: string } };
      if (node.type !== 'MemberExpression' || property?.name !== 'pathname' || object?.type !== 'NewExpression') return null;
      return (object['arguments'] as Node[]).some((argument) => dotted(argument) === 'import.meta.url') ? 'import.meta.url … .pathname' : null;
    },
  },
  {
    why: "the browser's own interface is reached through lib/platform",
    except: ['lib/platform', 'lib/node', 'tests'],
    finds: (node, bound) => {
      const [, name] = node.type === 'MemberExpression' ? (/^(?:(?:window|globalThis|self)\.)?(browser|chrome)\.\w+/.exec(dotted(node)) ?? []) : [];
      return name === undefined || (bound.has(name) && dotted(node).startsWith(name)) ? null : dotted(node);
    },
  },
];

const isUse = (node: Node): boolean => node.type === 'CallExpression' || node.type === 'NewExpression';

/** The name that a declaration or an import gives to something. */
function boundName(node: Node): string | null {
  if (/^Import\w*Specifier$/.test(node.type)) return dotted(node['local']);
  return node.type === 'VariableDeclarator' ? dotted(node['id']) : null;
}

export function forbiddenUses(tree: Tree, bans: readonly Ban[] = BANS): string[] {
  return sourcesUnder(tree, ['lib', 'entrypoints', 'rules', 'tests']).flatMap(([file, text]) => {
    const nodes = nodesOf(file, text);
    const bound = new Set(nodes.map(boundName).filter((name) => name !== null));
    return bans.filter((ban) => !ban.except.some((start) => within(file, start))).flatMap((ban) =>
      nodes.flatMap((node) => {
        const found = ban.finds(node, bound);
        return found === null ? [] : [`${file}:${lineOf(text, node)} ${found}: ${ban.why}`];
      }));
  });
}
