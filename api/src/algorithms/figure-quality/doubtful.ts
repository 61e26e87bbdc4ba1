import type { FigureDoubtCode } from '@maillage/graph-schema/vocabulary';
import { doubtsAbout } from '../returns';
import { yearFigures, type GivenFigureFact, type QualityMember } from './members';

/** A figure that surprises and that nobody has said to be right. */
export interface DoubtfulFigure {
  readonly member: string;
  readonly given: GivenFigureFact;
  readonly doubts: readonly FigureDoubtCode[];
}

/** All of them, the latest year first. */
export function doubtfulFigures(members: readonly QualityMember[]): DoubtfulFigure[] {
  return members
    .flatMap((member) => {
      const all = yearFigures(member);
      return all.flatMap((given): DoubtfulFigure[] => {
        const doubts = given.sure ? [] : doubtsAbout(given, all);
        return doubts.length > 0 ? [{ member: member.id, given, doubts }] : [];
      });
    })
    .sort((a, b) => b.given.year - a.given.year);
}
