import { parse, type Node } from 'acorn';
import { components } from '../../src/chapter/language.ts';
import { scanHtml } from './html-scan.ts';

/**
 * What in a compiled chapter is more than text in the components that chapters may use: imports but those of the
 * renderer and of the theme's own pictures, names, calls and kinds of code that the compiler does not write itself,
 * handlers, live addresses and markup. Empty when there is nothing.
 */
export function scanModule(code: string): string[] {
  const found: string[] = [];
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const stack: { node: AnyNode; isName: boolean }[] = [{ node: program as unknown as AnyNode, isName: false }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    found.push(...judge(item.node, item.isName));
    stack.push(...childrenOf(item.node));
  }
  return found;
}

type AnyNode = Node & Record<string, unknown>;

function judge(node: AnyNode, isName: boolean): string[] {
  if (!kinds.has(node.type)) return [`kind of code: ${node.type}`];
  switch (node.type) {
    case 'ImportDeclaration': {
      const source = String((node['source'] as AnyNode)['value']);
      return modules.has(source) || ownPicture.test(source) ? [] : [`import: ${source}`];
    }
    case 'Identifier': {
      const name = String(node['name']);
      return isName || names.has(name) || pictureName.test(name) ? [] : [`name: ${name}`];
    }
    case 'NewExpression':
      return (node['callee'] as AnyNode)['name'] === 'Error' ? [] : ['new'];
    case 'Property':
      return judgeProperty(node);
    default:
      return [];
  }
}

function judgeProperty(node: AnyNode): string[] {
  const key = node['key'] as AnyNode;
  const value = node['value'] as AnyNode;
  const typed = String(key['name'] ?? key['value']);
  const name = typed.toLowerCase();
  if (node['computed'] === true || name === '__proto__') return [`property: ${name}`];
  if (/^on|^srcdoc$|:(?!html$)/.test(name)) return [`property: ${name}`];
  const text = value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : undefined;
  // The compiler lists the elements that it uses as `{ p: "p" }`; the same word as an attribute has another value.
  if (text === typed && elements.has(typed)) return [`element: ${typed}`];
  if (name === 'set:html') return text === undefined ? ['set:html of code'] : scanHtml(text);
  if (['href', 'src'].includes(name) && text !== undefined) return scanHtml(`<a href="${escape(text)}">a</a>`);
  return [];
}

/** The nodes below a node; names of properties are no references. */
function childrenOf(node: AnyNode): { node: AnyNode; isName: boolean }[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const isName =
      node['computed'] !== true &&
      ((node.type === 'Property' && key === 'key' && node['shorthand'] !== true) ||
        (node.type === 'MemberExpression' && key === 'property'));
    return (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ node: child, isName }));
  });
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

const modules: ReadonlySet<string> = new Set(['astro/jsx-runtime', 'astro:assets']);
const ownPicture = /^\.\.\/images\/[\w.-]+\.(?:png|jpe?g|webp|avif|gif)$/;
const pictureName = /^__\d+_[\w$]*__$/;

/** Elements that have no place in a chapter. */
const elements: ReadonlySet<string> = new Set(
  'script style iframe object embed base meta link form button textarea select template noscript'.split(' '),
);

/** The names that the compiler uses itself, and those of components. */
const names: ReadonlySet<string> = new Set([
  ...Object.keys(components),
  ...'_jsx _jsxs jsx jsxs Fragment _Fragment props _components _createMdxContent MDXContent MDXLayout wrapper'.split(
    ' ',
  ),
  ...'_missingMdxReference id component Object Error undefined frontmatter getHeadings'.split(' '),
  ...'__AstroImage__ Image __usesAstroImage'.split(' '),
]);

/** The kinds of code that the compiler writes itself. */
const kinds: ReadonlySet<string> = new Set(
  [
    'Program ImportDeclaration ImportSpecifier ImportDefaultSpecifier ExportNamedDeclaration ExportDefaultDeclaration',
    'FunctionDeclaration BlockStatement ReturnStatement IfStatement ThrowStatement ExpressionStatement',
    'VariableDeclaration VariableDeclarator ObjectPattern ObjectExpression ArrayExpression Property AssignmentPattern',
    'CallExpression NewExpression MemberExpression ConditionalExpression LogicalExpression UnaryExpression',
    'BinaryExpression Identifier Literal',
  ]
    .join(' ')
    .split(' '),
);
