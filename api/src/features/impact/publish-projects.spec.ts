import { daysOfDate } from '@maillage/graph-schema/model';
import type { ProjectFact, ToldBasis, ToldProjects } from '../../algorithms/supported-projects';
import { keptProjectsOf, type KnownProjects } from './publish-projects';

const TODAY = '2026-11-27';

const supportedBy = (who: string, ...ids: string[]) =>
  ids.map((id): ProjectFact => ({
    ...{ id, person: id, supporters: [who], creations: [] },
    steps: [{ who, step: 'WELCOME', state: 'DONE', since: daysOfDate('2023-03') }],
  }));

function publish(projects: readonly ProjectFact[], year: number, known: Partial<KnownProjects> = {}) {
  const kept = keptProjectsOf({ projects, readsAll: false, seen: new Set(), today: TODAY }, year, {
    ...{ earlier: [], merged: new Map(), together: [] },
    ...known,
  });
  return {
    ...kept,
    told: (JSON.parse(kept.projectsAsJson) as ToldProjects).readings.map((one) => [one.code, one.value]),
    supporters: (JSON.parse(kept.projectBasisAsJson) as ToldBasis).supporters,
  };
}

describe('counts of supported projects, when a year is published', () => {
  const three = [
    ...supportedBy('x', 'p1', 'p2', 'p3'),
    ...supportedBy('y', 'p4', 'p5', 'p6'),
    ...supportedBy('z', 'p7', 'p8'),
  ];

  it('are judged for an account that acts for several supporters', () => {
    expect(publish(three, 2023).told).toContainEqual(['PROJECTS_SUPPORTED', 8]);
    expect(publish(three, 2023, { together: [['y', 'x']] }).told).toContainEqual([
      'PROJECTS_SUPPORTED',
      null,
    ]);
    expect(publish(three, 2023, { together: [['x', 'other']] }).told).toContainEqual([
      'PROJECTS_SUPPORTED',
      8,
    ]);
  });

  it('know supporters of earlier ones by what they are called now', () => {
    const { projectBasisAsJson, supporters } = publish(three, 2023, { together: [['x', 'z']] });
    expect(supporters['p1']).toEqual(['x', 'x + z']);
    const later = publish(three, 2025, { earlier: [projectBasisAsJson], merged: new Map([['z', 'x']]) });
    // Their pathways are told now; whoever was `z` then is `x`, alone or with what it acts for.
    expect(later.supporters).toMatchObject({ p1: ['x'], p4: ['y'], p7: ['x', 'z'] });
  });
});
