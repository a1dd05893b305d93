import { dotted, lineOf, memberName, nodesOf, sourcesUnder, type Node, type Tree } from './tree.ts';

/** What a verdict is computed with: no clock, no chance, no network, nothing to wait for. */
export const PURE = ['lib/model', 'lib/facts', 'lib/checks', 'lib/order.ts', 'lib/match.ts', 'lib/sentences.ts', 'lib/site.ts', 'lib/evaluate.ts', 'lib/score.ts', 'lib/scorecard.ts', 'lib/registry.ts', 'lib/registry-consent.ts', 'lib/clean/plan.ts', 'lib/clean/seen.ts', 'rules'];

/** The compiler refuses the DOM and Node there (tsconfig.pure.json); the language's own impurities are refused here. */
export function purityViolations(tree: Tree): string[] {
  return sourcesUnder(tree, PURE).flatMap(([file, text]) =>
    nodesOf(file, text).flatMap((node) => {
      const what = impurity(node);
      return what === null ? [] : [`${file}:${lineOf(text, node)} ${what}: a verdict is the same whenever and wherever it is computed`];
    }));
}

function impurity(node: Node): string | null {
  if (node['async'] === true || node.type === 'AwaitExpression') return 'waits';
  if (node.type === 'MemberExpression' && ['Date.now', 'Math.random'].includes(dotted(node))) return `uses ${dotted(node)}`;
  const args = (node['arguments'] as unknown[] | undefined)?.length ?? 0;
  if (node.type === 'NewExpression' && dotted(node['callee']) === 'Date' && args === 0) return 'asks for the time';
  if (node.type === 'CallExpression' && dotted(node['callee']) === 'Date') return 'asks for the time';
  // The machine's own language, time zone and collation.
  const method = node.type === 'CallExpression' ? memberName(node['callee']) : null;
  if (method !== null && /^toLocale|^localeCompare$/.test(method) && args < (method === 'localeCompare' ? 2 : 1)) return `depends on the machine (${method})`;
  if (node.type === 'MemberExpression' && dotted(node).startsWith('Intl.')) return 'depends on the machine (Intl)';
  return null;
}
