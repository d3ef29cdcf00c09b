import { expect, it } from 'vitest';
import { chapterIdSchema, isSlug, toSlug } from '../../src/domain/identifier.ts';

it.each([
  ['wachtwoorden', true],
  ['back-ups-terugzetten', true],
  ['nis2', true],
  ['a'.repeat(64), true],
  ['a'.repeat(65), false],
  ['Wachtwoorden', false],
  ['twee--streepjes', false],
  ['-begin', false],
  ['eind-', false],
  ['met spatie', false],
  ['met_streep', false],
  ['één', false],
  ['', false],
])('isSlug(%j) is %s', (name, expected) => {
  expect(isSlug(name)).toBe(expected);
});

it.each([
  ['Eén Sterk Wachtwoord', 'een-sterk-wachtwoord'],
  ['ISO 27001 & NEN 7510', 'iso-27001-nen-7510'],
  ['***', undefined],
])('toSlug(%j) is %j', (name, expected) => {
  expect(toSlug(name)).toBe(expected);
});

it.each([
  ['databeveiliging/wachtwoorden', true],
  ['wachtwoorden', false],
  ['a/b/c', false],
  ['Data/wachtwoorden', false],
  ['data/', false],
])('a chapter id %j: %s', (id, expected) => {
  expect(chapterIdSchema.safeParse(id).success).toBe(expected);
});
