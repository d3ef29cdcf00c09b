import { z } from 'zod';
import { finding, type Finding, type FindingCode, type Position } from '../domain/finding.ts';
import { toChapterId, toSlug } from '../domain/identifier.ts';
import type { KeyPath, Origin } from '../domain/library.ts';
import { nearest } from '../domain/near.ts';
import { kindOf } from './yaml.ts';

export type ReadFields<Value> = { value: Value } | { findings: Finding[] };

/** Judges data by its schema. Each fault becomes one finding at the key or value that is wrong. */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  origin: Origin,
): ReadFields<z.output<Schema>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data };
  return { findings: result.error.issues.flatMap((issue) => toFindings(issue, { schema, data, origin })) };
}

interface Context {
  schema: z.ZodType;
  data: unknown;
  origin: Origin;
}

type Issue = z.core.$ZodIssue;

function toFindings(issue: Issue, context: Context): Finding[] {
  const keyPath = issue.path as KeyPath;
  const key = keyPath.join('.');
  const place = (part: 'key' | 'value', path: KeyPath = keyPath): { path: string; position: Position | undefined } => ({
    path: context.origin.path,
    position: context.origin.locate?.(path, part),
  });
  const value = valueAt(context.data, keyPath);

  if (issue.code === 'unrecognized_keys') {
    const accepted = keysAt(context.schema, keyPath);
    const missing = accepted.filter((name) => !Object.hasOwn(Object(value) as object, name));
    return issue.keys.map((unknown) =>
      finding('key-unknown', place('key', [...keyPath, unknown]), {
        key: unknown,
        near: nearest(unknown, missing),
        accepted,
      }),
    );
  }
  if (value === undefined || value === null) return [missing(keyPath, place('key'), context)];

  switch (issue.code) {
    case 'invalid_type':
      return [
        finding('type-wrong', place('value'), { key, expected: expectedKind(issue.expected), found: kindOf(value) }),
      ];
    case 'invalid_value':
      if (typeof value === 'object') {
        return [finding('type-wrong', place('value'), { key, expected: 'text', found: kindOf(value) })];
      }
      return [unknownValue(keyPath, value, issue.values.map(String), place('value'))];
    case 'invalid_union':
      // Only unions by kind are in the schemas; the issue's path ends in that key.
      return [unknownValue(keyPath, value, discriminators(context.schema, keyPath.slice(0, -1)), place('value'))];
    case 'custom':
      return [custom(issue, { key, value }, place('value'))];
    case 'too_small':
    case 'too_big': {
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      const reason =
        issue.origin === 'string' ? 'empty' : `${issue.origin === 'array' ? 'list' : 'number'}-${issue.code}`;
      return [finding('value-invalid', place('value'), { key, reason: reason as never, limit })];
    }
    default:
      return [finding('value-invalid', place('value'), { key, reason: 'format', limit: 0 })];
  }
}

/** A missing key is pointed at where it should have stood. A theme without a state has words of its own. */
function missing(keyPath: KeyPath, place: { path: string; position: Position | undefined }, context: Context): Finding {
  const key = keyPath.join('.');
  if (key === 'ownership' || key === 'ownership.state') {
    return finding('state-missing', place, { states: acceptedValues(context.schema, ['ownership', 'state']) });
  }
  return finding('key-missing', place, { key });
}

function unknownValue(
  keyPath: KeyPath,
  value: unknown,
  accepted: readonly string[],
  place: { path: string; position: Position | undefined },
): Finding {
  const typed = typeof value === 'string' ? value : JSON.stringify(value);
  return finding('value-unknown', place, {
    key: keyPath.join('.'),
    value: typed,
    near: nearest(typed, accepted),
    accepted,
  });
}

/** Checks that a schema cannot express name their finding in `params.code`. */
function custom(
  issue: Issue & { code: 'custom' },
  { key, value }: { key: string; value: unknown },
  place: { path: string; position: Position | undefined },
): Finding {
  const code = issue.params?.['code'] as FindingCode | 'list-repeats' | undefined;
  const text = String(value);
  switch (code) {
    case 'date-notation':
    case 'date-impossible':
    case 'web-address-invalid':
    case 'contact-invalid':
      return finding(code, place, { value: text });
    case 'chapter-id-invalid':
      return finding(code, place, { value: text, suggestion: toChapterId(text) });
    case 'handle-invalid':
      return finding(code, place, { value: text, expected: issue.params?.['expected'] as 'team' | 'member' });
    case 'list-repeats':
      return finding('value-invalid', place, { key, reason: code, limit: 0 });
    case 'id-invalid':
      return finding(code, place, { value: text, suggestion: toSlug(text) });
    default:
      throw new Error(`the schema names an unknown finding: ${String(code)}`);
  }
}

function expectedKind(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'text',
    boolean: 'true/false',
    array: 'list',
    object: 'mapping',
    int: 'whole number',
  };
  return kinds[expected] ?? expected;
}

function valueAt(data: unknown, keyPath: KeyPath): unknown {
  return keyPath.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

/** The keys that a schema accepts at a path, in the order in which it names them. */
function keysAt(schema: z.ZodType, keyPath: KeyPath): string[] {
  const found = schemasAt(schema, keyPath).flatMap((at) => (at instanceof z.ZodObject ? Object.keys(at.shape) : []));
  return [...new Set(found)];
}

function acceptedValues(schema: z.ZodType, keyPath: KeyPath): string[] {
  return schemasAt(schema, keyPath).flatMap((at) => (at instanceof z.ZodEnum ? at.options.map(String) : []));
}

function discriminators(schema: z.ZodType, keyPath: KeyPath): string[] {
  return schemasAt(schema, keyPath).flatMap((at) => {
    const kind = at instanceof z.ZodObject ? (at.shape as Record<string, unknown>)['kind'] : undefined;
    return kind instanceof z.ZodLiteral ? [...kind.values].map(String) : [];
  });
}

/** The schemas that may stand at a path: several where there is a union. */
function schemasAt(schema: unknown, keyPath: KeyPath): unknown[] {
  let current = alternatives(schema);
  for (const step of keyPath) {
    current = current.flatMap((at) => {
      if (at instanceof z.ZodObject) return alternatives((at.shape as Record<string, unknown>)[String(step)]);
      if (at instanceof z.ZodArray) return alternatives(at.element);
      return [];
    });
  }
  return current;
}

function alternatives(schema: unknown): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return [schema];
}
