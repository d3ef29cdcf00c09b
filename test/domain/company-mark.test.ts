import { expect, it } from 'vitest';
import { initials } from '../../src/domain/company-mark.ts';

it.each([
  ['Kanaalcode', 'K'],
  ['MapGear', 'MG'],
  ['MSML', 'MSML'],
  ['Netwerk Voorbeeldstad', 'NV'],
  ['Hogeschool van de IJssel', 'HV'],
  ['de bakkers', 'DB'],
  ['3 Torens', '3T'],
  ['’t Hof', 'TH'],
  ['Éclair & Zn.', 'ÉZ'],
  ['𝒜lfa', '𝒜'],
  ['&&&', '&'],
])('%s is shortened to %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
