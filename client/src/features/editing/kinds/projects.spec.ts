import { faultsOf, fieldsOfPart } from '../check-record';
import type { WidgetOf } from '../field-spec';
import { projects } from './projects';

const step = { who: 'a', step: 'WELCOME', state: 'RUNNING', since: '2024-03', proof: 'Sheet 1' };
const typed = {
  key: 'repair',
  name: 'Repair',
  pole: 'pole',
  carrier: { mark: 'Carrier 1' },
  steps: [step, { ...step, who: 'b', step: 'TEST', state: 'DONE', until: '2024-09' }],
  creations: [],
};

describe('the form of a supported project', () => {
  it('asks for the end of a project only where one is begun to be told', () => {
    const stopped = projects.groups
      .flatMap(({ fields }) => fields)
      .find((field): field is WidgetOf<'part'> => field.widget === 'part' && field.name === 'stopped');
    const asked = (value: unknown) =>
      (stopped ? fieldsOfPart(stopped, value) : [])
        .filter(({ required }) => required)
        .map(({ name }) => name);
    expect(asked(undefined)).toEqual([]);
    expect(asked({ why: 'Moved away' })).toEqual(['on', 'proof']);
  });

  const complete = projects.complete ?? ((record) => record);

  it('sends the readers that the format of the record asks for', () => {
    expect(complete(typed)).toEqual({
      ...typed,
      readers: ['facilitators:pole', 'acting:a', 'acting:b'],
    });
  });

  it('sends no end of a step that goes on again', () => {
    expect(complete({ ...typed, steps: [{ ...step, until: '2024-05' }] })).toMatchObject({ steps: [step] });
    expect(complete({ ...typed, steps: [{ ...step, until: '2024-05' }] })).not.toMatchObject({
      steps: [{ until: '2024-05' }],
    });
  });

  it('asks for whoever carries it', () => {
    const { carrier: _carrier, ...without } = typed;
    expect(faultsOf(projects, without)).toEqual([{ path: 'carrier.mark', code: 'REQUIRED' }]);
    expect(faultsOf(projects, typed)).toEqual([]);
  });
});
