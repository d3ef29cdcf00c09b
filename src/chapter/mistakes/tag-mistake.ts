import { finding, type Finding } from '../../domain/finding.ts';
import { nearest } from '../../domain/near.ts';
import { htmlInstead } from './html-instead.ts';
import { components, isChapterComponent } from '../language.ts';
import { type Mistake, type Place, type Span } from './mistake.ts';
import { closerOf, tagAt, type Tag } from './tag.ts';

/** What the parser has against a tag: that it cannot read it, that it is never closed, or that it closes nothing. */
export type TagFault = 'unreadable' | 'unclosed' | 'unopened';

/** A tag that the parser cannot read or pair; `undefined` when it is no element or component that we know. */
export function tagMistakeAt(text: string, offset: number, fault: TagFault): Mistake | undefined {
  const tag = tagAt(text, offset);
  if (tag === undefined) return undefined;
  const { span } = tag;
  const mistake = (tell: Mistake['tell'], at: Span = span): Mistake => ({
    span: at,
    tell,
    taken: takenWith(text, tag),
  });

  if (isChapterComponent(tag.name)) {
    if (fault !== 'unreadable') return mistake(unclosed(tag.name, fault));
    if (!tag.isWhole) return mistake(unclosed(tag.name, 'unfinished'));
    const attribute = unquotedAttribute(tag);
    return attribute && mistake(attribute.tell, attribute.span);
  }
  const typed = tag.isClosing ? `/${tag.name}` : tag.name;
  const instead = htmlInstead(tag.name);
  const near = nearComponent(tag.name);
  if (near !== undefined && (instead === undefined || near.toLowerCase() === tag.name.toLowerCase())) {
    return mistake((place) => unknown(place, typed, tag.isClosing ? `/${near}` : near));
  }
  if (instead === undefined || !tag.isWhole || isSum(text, tag)) return undefined;
  return mistake((place) => finding('tag-html', place, { tag: typed, instead }));
}

/** The component that an author may have meant with a name. */
export function nearComponent(name: string): string | undefined {
  return nearest(name, Object.keys(components));
}

function unknown(place: Place, component: string, near: string): Finding {
  return finding('component-unknown', place, { component, near, accepted: Object.keys(components) });
}

function unclosed(component: string, fault: 'unclosed' | 'unopened' | 'unfinished') {
  return (place: Place): Finding => finding('component-unclosed', place, { component, fault });
}

/** A tag goes out together with the one that closes it, so that one mistake is told once. */
function takenWith(text: string, tag: Tag): Span[] {
  const closer = tag.isClosing || tag.isEmpty ? undefined : closerOf(text, tag);
  return closer === undefined ? [tag.span] : [tag.span, closer];
}

/** Something like `a<b en c>d` compares; it is no tag, though `b` is the name of one. */
function isSum(text: string, { name, span }: Tag): boolean {
  return name.length === 1 && /[\p{L}\p{N}]/u.test(text[span[0] - 1] ?? '') && /\s/.test(text[span[0] + 2] ?? '');
}

/** The first attribute of a component whose value does not stand between straight quotes. */
function unquotedAttribute({ name, span, attributes }: Tag): { tell: Mistake['tell']; span: Span } | undefined {
  const start = span[0] + 1 + name.length;
  for (const found of attributes.matchAll(/(?<attribute>[A-Za-z][\w-]*)\s*=\s*(?<value>"[^"]*"|'[^']*'|.?)/g)) {
    const { attribute = '', value = '' } = found.groups ?? {};
    if (value.length > 1) continue;
    return {
      span: [start + found.index, start + found.index + attribute.length],
      tell: (place) =>
        finding('attribute-invalid', place, { component: name, attribute, expected: 'text', accepted: [] }),
    };
  }
  return undefined;
}
