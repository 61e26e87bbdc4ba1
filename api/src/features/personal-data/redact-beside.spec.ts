import { redactionOf } from './redact-names';
import { redactTexts } from './redact-beside';

const names = redactionOf(['Éloïse Dumont-Lefèvre']);

describe('what people wrote beside the graph', () => {
  it('leaves the name out of what was written of a target, and nothing else', () => {
    expect(
      redactTexts({ author: 'Bureau, Eloïse Dumont-Lefèvre', source: null, endedWhy: 'Repris' }, names),
    ).toEqual({ author: 'Bureau, […]', source: null, endedWhy: 'Repris' });
  });

  it('leaves it out of a page, which can still be read', () => {
    const page = {
      poleName: 'Pôle',
      targets: [{ author: 'Éloïse DUMONT-LEFÈVRE', value: 45, source: null }],
    };
    const { pageAsJson } = redactTexts({ pageAsJson: JSON.stringify(page) }, names);
    expect(JSON.parse(pageAsJson ?? '')).toEqual({
      ...page,
      targets: [{ author: '[…]', value: 45, source: null }],
    });
  });
});
