import { describe, expect, it } from 'vitest';
import { scanHtml } from './html-scan.ts';
import { JudgeProcess } from './judge-process.ts';
import { scanModule } from './module-scan.ts';

describe('what a module may not hold', () => {
  it.each([
    ['import x from "node:fs";', ['import: node:fs', 'name: x']],
    ['import { jsx as _jsx } from "astro/jsx-runtime";', []],
    ['import __0____images_a_png__ from "../images/a.png";', []],
    ['import __0____images_a_png__ from "../images/../a.png";', ['import: ../images/../a.png']],
    ['_jsx("p", { onclick: "a" });', ['property: onclick']],
    ['_jsx(Fragment, { "set:html": "<p>a</p>" });', []],
    ['_jsx(Fragment, { "set:html": "<p onclick=\\"a\\">b</p>" });', ['handler: <p onclick="a">']],
    ['_jsx("a", { href: "javascript:a" });', ['scheme: <a href="javascript:a">']],
    ['const _components = { script: "script" };', ['element: script']],
    ['_jsx("td", { style: "text-align: right" });', []],
    ['props.components.Card(globalThis);', ['name: globalThis']],
    ['`${props}`;', ['kind of code: TemplateLiteral', ...Array<string>(2).fill('kind of code: TemplateElement')]],
    ['new Function("a");', ['new', 'name: Function']],
  ])('%s', (code, expected) => {
    expect(scanModule(code).toSorted()).toEqual(expected.toSorted());
  });
});

describe('what a piece of a page may not hold', () => {
  it.each([
    ['<p>a</p><a href="https://kennis.example/">b</a>', []],
    ['<script>a</script>', ['script-unlisted: a']],
    ['<a href="javascript:a">b</a>', ['scheme: <a href="javascript:a">']],
    ['<img src="https://kennis.example/a.png">', ['foreign: <img src="https://kennis.example/a.png">']],
  ])('%s', (html, expected) => {
    expect(scanHtml(html)).toEqual(expected);
  });
});

it('notices an input that takes too long and goes on with the next', async () => {
  const judges = new JudgeProcess(1);
  try {
    // Long enough to be still at work when the patience is over.
    const long = Buffer.from(`---\n---\n${'&amp; '.repeat(5000)}`);
    const { broken } = await judges.judge('chapter', long);
    expect(broken).toEqual([{ promise: 'no hang', detail: 'no answer within 1 ms' }]);
    expect((await judges.judge('chapter', long)).broken).toHaveLength(1);
  } finally {
    judges.stop();
  }
});
