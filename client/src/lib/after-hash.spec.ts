import { afterHash } from './after-hash';

it.each([
  ['', ''],
  ['#', ''],
  ['#promesses', 'promesses'],
  ['#l%C3%A9ger', 'léger'],
  ['#%', '%'],
  ['#%E0%A4%A', '%E0%A4%A'],
  ['#__proto__', '__proto__'],
])('reads %p as %p', (hash, text) => {
  expect(afterHash(hash)).toBe(text);
});
