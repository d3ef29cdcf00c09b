import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The signs of the frame, by Starlight's names: none of them goes on paper, where a browser leaves backgrounds out. */
const names = [
  ...['magnifier', 'laptop', 'translate', 'bars', 'close', 'pencil'],
  ...['down-caret', 'right-caret', 'left-arrow', 'right-arrow'],
];

/** Which sign stands beside the choice of colours, by what was chosen; without script it is the last. */
const choices = { light: 'sun', dark: 'moon' };

const sheet = 'virtual:frame-icons.css';

/**
 * The signs of the frame come from the style sheet, which a browser keeps, and not from every page again: that is a
 * kilobyte of each page after compression. The element stays what it was, so its size, place and colour do too.
 */
export function frameIcons(): Plugin {
  const starlight = import.meta.resolve('@astrojs/starlight/components/Page.astro');
  const file = fileURLToPath(new URL('../user-components/Icon.astro', starlight));
  return {
    name: 'frame-icons',
    enforce: 'pre',
    resolveId: (id) => (id === sheet ? id : undefined),
    async load(id) {
      if (id === sheet) return styleOf(await drawings(starlight));
      return id === file ? fromSheet(readFileSync(file, 'utf8')) : undefined;
    },
  };
}

async function drawings(starlight: string): Promise<Readonly<Record<string, string>>> {
  const { Icons } = (await import(new URL('../components-internals/Icons.js', starlight).href)) as {
    Icons: Record<string, string>;
  };
  return Icons;
}

/** @throws when the component is not what it was: an update changed it, and this has to follow */
function fromSheet(component: string): string {
  const list = JSON.stringify(names);
  const changed = component
    .replace(
      'class={Astro.props.class}',
      `class:list={[Astro.props.class, ${list}.includes(name) && \`sign sign-\${name}\`]}`,
    )
    .replace('set:html={Icons[name]}', `set:html={${list}.includes(name) ? '' : Icons[name]}`);
  if (changed.split(list).length !== 3)
    throw new Error('Starlight draws its icons in another way; see src/shell/frame-icons.ts');
  return changed;
}

function styleOf(drawing: Readonly<Record<string, string>>): string {
  const image = (name: string) =>
    `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${(drawing[name] ?? '').replaceAll('"', "'")}</svg>`)}")`;
  const signs = names.map((name) => `.sign-${name} { --sign: ${image(name)}; }`);
  const chosen = Object.entries(choices).map(
    ([choice, name]) => `[data-choice='${choice}'] starlight-theme-select .label-icon { --sign: ${image(name)}; }`,
  );
  // Where the system chooses the colours, a sign has the colour of the words beside it, as a drawing has.
  const all = '.sign { background: currentColor; mask: var(--sign); forced-color-adjust: preserve-parent-color; }';
  return `@layer starlight, site;\n@layer site {\n${[all, ...signs, ...chosen].join('\n')}\n}\n`;
}
