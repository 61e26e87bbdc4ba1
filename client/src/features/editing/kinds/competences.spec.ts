import { completeCompetence } from './competences';

describe('a competence as it is sent', () => {
  it('has its name for a tag where nothing else would find it', () => {
    expect(completeCompetence({ name: ' Menuiserie ' })).toEqual({
      name: ' Menuiserie ',
      tags: ['Menuiserie'],
    });
    expect(completeCompetence({ name: 'Menuiserie', tags: [] })).toMatchObject({ tags: ['Menuiserie'] });
  });

  it.each([
    { name: 'Menuiserie', cpv: '45421000' },
    { name: 'Menuiserie', tags: ['bois'] },
    { name: 'x' },
    { name: 'x'.repeat(61) },
    {},
  ])('stays as it is: %j', (record) => {
    expect(completeCompetence(record)).toBe(record);
  });
});
