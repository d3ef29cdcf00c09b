/**
 * Whether a line that begins with `import` or `export` is what a programmer would type. Everything else that the parser
 * takes for code there is a sentence: "import van gegevens", "export let op de instellingen".
 */
export function isModuleCode(text: string): boolean {
  const start = text.slice(0, longest);
  return modulePatterns.some((pattern) => pattern.test(start));
}

/** How far to look. These patterns would take long over a text that was made to keep them busy. */
const longest = 200;

const modulePatterns = [
  /^import\s*(?:['"({*]|[\w$\s,{}*]*?\bfrom\s*['"])/,
  /^export\s*(?:[{*]|default\s*(?:[({['"`\d]|(?:function|class|async|new|await)\b|[\w$]+\s*(?:;|\(|$)))/,
  /^export\s+(?:(?:const|let|var)\s+(?:[{[]|[\w$]+\s*[=:;,])|(?:const|var)\s+[\w$]+$)/,
  /^export\s+(?:(?:async\s+)?function\s*\*?\s*[\w$]*\s*\(|class\s+[\w$]+(?:\s+extends\s+[\w$.]+)?\s*\{)/,
];

/** Whether what stands between braces is no more than words, as in `{naam}`, `{{ je naam }}` or `{#kop}`. */
export function isPlaceholder(inner: string): boolean {
  return inner.length <= longest && /^[{\s#.]*(?:[\p{L}_…][\p{L}\p{N}_ '’/…?-]*|\d+)[}\s]*$/u.test(inner);
}
