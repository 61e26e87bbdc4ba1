import { collectionTexts } from './collection-texts';

it('promises to remind no more members than there is somebody to write to', () => {
  const { remind } = collectionTexts.fr;
  expect(remind(1, 29)).toBe('Relancer 1 des 29 membres qui n’ont rien donné');
  expect(remind(1, 1)).toBe('Relancer le membre qui n’a rien donné');
  expect(remind(3, 3)).toBe('Relancer les 3 membres qui n’ont rien donné');
});
