import { expect, it } from 'vitest';
import { whereTo } from '../../src/chapter/address.ts';

it.each([
  '../wachtwoorden/',
  '../../energie/opslag/#kop',
  '../../../bedrijven/kanaalcode/',
  '#kop',
  '?a=b',
  'bestand.pdf',
  '/themas/',
  'pad/met:dubbele-punt/',
  '../a?b=//c.example',
  './10:30/',
  '../a/%2F%2Fb/',
])('%s stays on the site', (address) => {
  expect(whereTo(address)).toBe('site');
});

it.each([
  'https://www.voorbeeld.example',
  'HTTPS://Voorbeeld.example/a?b=c@d#e',
  'http://voorbeeld.example:8080/',
  'https://voorbeeld.example/a\\b'.replace('\\', '%5C'),
  'https://xn--bcher-kva.example/',
  'https://[2001:db8::1]/',
  'mailto:redactie@voorbeeld.example',
  'tel:+31205550123',
])('%s leads elsewhere', (address) => {
  expect(whereTo(address)).toBe('elsewhere');
});

it.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  '\x01javascript:alert(1)',
  'javascript://voorbeeld.example/%0Aalert(1)',
  'vbscript:a',
  'data:text/html,a',
  'blob:https://voorbeeld.example/a',
  'file:///etc/hosts',
  'ftp://voorbeeld.example/',
  'view-source:https://voorbeeld.example/',
  'onbekend:a',
  '//voorbeeld.example',
  '/\\voorbeeld.example',
  '\\\\voorbeeld.example',
  '\\/voorbeeld.example',
  '/\t/voorbeeld.example',
  'https:voorbeeld.example',
  'https:/voorbeeld.example',
  'https:\\\\voorbeeld.example',
  'https:///voorbeeld.example',
  'https://voorbeeld.example\\@kwaad.example/',
  'https://bank.example@kwaad.example/',
  'https://a:b@voorbeeld.example/',
  'https://@voorbeeld.example/',
  'https://',
  'https://[a]/',
  'mailto:',
  'tel:',
  '../a\\b',
  '../a/ ',
])('%j is refused', (address) => {
  expect(whereTo(address)).toBe('refused');
});
