import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** Path from the project's folder → text. Laws read trees, so that a made-up tree can break them. */
export type Tree = ReadonlyMap<string, string>;

/** A node of the syntax tree, as far as laws look into it. */
export interface Node { readonly type: string; readonly start: number; readonly [field: string]: unknown }

export interface Import {
  /** A path from the project's folder for relative imports, else the package or `node:` module as written. */
  readonly target: string;
  /** `type`: gone after compiling. `glob`: `import.meta.glob`, target is the folder. */
  readonly kind: 'run' | 'type' | 'glob';
}

const BINARY = /\.(png|jpg|ico|woff2?|zip|pem)$/;

/** Text files under the named files and folders. */
export function readTree(root: string, starts: readonly string[]): Tree {
  return new Map(starts.flatMap((start) => filesUnder(root, start)).filter((file) => !BINARY.test(file)).map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

function filesUnder(root: string, start: string): string[] {
  try {
    return readdirSync(path.join(root, start)).flatMap((name) => filesUnder(root, `${start}/${name}`));
  } catch {
    return [start];
  }
}

export const isSource = (file: string): boolean => /\.(ts|tsx|mjs|js)$/.test(file);

export function sourcesUnder(tree: Tree, starts: readonly string[]): [string, string][] {
  return [...tree].filter(([file]) => isSource(file) && starts.some((start) => within(file, start)));
}

/** Is the file the named one, or in the named folder? */
export const within = (file: string, start: string): boolean => file === start || file.startsWith(`${start}/`);

const known = new Map<string, readonly Node[]>();

/**
 * Every node of a file, outermost first. Read once, whatever the number of laws.
 * @throws when the text is not TypeScript: a law that cannot read must not pass.
 */
export function nodesOf(file: string, text: string): readonly Node[] {
  const key = `${file}\0${text}`;
  const nodes = known.get(key) ?? [...walk(parse(file, text))];
  known.set(key, nodes);
  return nodes;
}

function parse(file: string, text: string): Node {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** Around a value, and changing nothing about it. */
const WRAPPERS = ['ParenthesizedExpression', 'ChainExpression', 'TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'TSTypeAssertion'];

/** `a.b.c` for a chain of plain names; `''` for anything else. */
export function dotted(node: unknown): string {
  if (!isNode(node)) return '';
  if (WRAPPERS.includes(node.type)) return dotted(node['expression']);
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type === 'MetaProperty') return 'import.meta';
  if (node.type !== 'MemberExpression' || node['computed'] === true) return '';
  const object = dotted(node['object']);
  return object === '' ? '' : `${object}.${dotted(node['property'])}`;
}

/** `c` for `a().b.c` and `a['c']`; null when it is not a member of anything. */
export function memberName(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (WRAPPERS.includes(node.type)) return memberName(node['expression']);
  if (node.type !== 'MemberExpression') return null;
  const property = node['property'] as { name?: string; value?: string };
  return (node['computed'] === true ? property.value : property.name) ?? null;
}

export const lineOf = (text: string, node: Node): number => text.slice(0, node.start).split('\n').length;

export function importsOf(file: string, text: string): Import[] {
  return nodesOf(file, text).flatMap(importsIn).map(({ target, kind }) => ({ target: resolve(file, target), kind }));
}

function importsIn(node: Node): Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return [{ target: literal(node['source']), kind: node['importKind'] === 'type' ? 'type' : 'run' }];
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node['source'] ? [{ target: literal(node['source']), kind: node['exportKind'] === 'type' ? 'type' : 'run' }] : [];
    case 'ImportExpression':
      return [{ target: literal(node['source']), kind: 'run' }];
    case 'TSImportType':
      return [{ target: literal(node['source'] ?? node['argument']), kind: 'type' }];
    case 'CallExpression':
      if (dotted(node['callee']) !== 'import.meta.glob') return [];
      return flatten((node['arguments'] as Node[])[0]).map((pattern) => ({ target: literal(pattern).replace(/\/[^/]*\*.*$/, ''), kind: 'glob' }));
    default:
      return [];
  }
}

const flatten = (node: Node | undefined): Node[] => (node === undefined ? [] : node.type === 'ArrayExpression' ? (node['elements'] as Node[]) : [node]);

/** An import whose name is computed cannot be governed: it gets a name that no table allows. */
function literal(node: unknown): string {
  if (!isNode(node)) return '(computed)';
  if (node.type === 'TSLiteralType') return literal(node['literal']);
  return typeof node['value'] === 'string' ? node['value'] : '(computed)';
}

function resolve(file: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  if (!target.startsWith('.')) return target;
  return path.posix.join(path.posix.dirname(file), target.split('?')[0] ?? target);
}
