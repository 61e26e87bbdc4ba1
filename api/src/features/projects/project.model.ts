import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  creationWays,
  projectStates,
  projectSteps,
  projectStepStates,
} from '@maillage/graph-schema/vocabulary';
import { pathwayEnds } from '../../algorithms/supported-projects';
import { enumOf, enumOfCodes } from '../../platform/graphql/register-enum';
import { Actor, Pole } from '../parties';
import { Evidence, Node, Thing } from '../things';

const ProjectState = enumOf('ProjectState', projectStates);
const ProjectStepKind = enumOf('ProjectStepKind', projectSteps);
const ProjectStepState = enumOf('ProjectStepState', projectStepStates);
const CreationWay = enumOf('CreationWay', creationWays);
const PathwayEnd = enumOfCodes('PathwayEnd', pathwayEnds);

@ObjectType({
  implements: () => [Node, Thing],
  description:
    'An activity being created: for the actors that support it and the facilitators of its pole. Others are told counts.',
})
export class Project extends Thing {
  @Field(() => ProjectState)
  state!: string;

  @Field({
    description: 'Whoever carries it, by a mark that its supporters know, or by name where that is public.',
  })
  carrier!: string;

  @Field({ description: 'Whether the carrier is named in public in this role.' })
  carrierIsPublic!: boolean;
}

@ObjectType({ description: 'One thing that one actor does for a project.' })
export class ProjectStep {
  @Field(() => Int)
  position!: number;

  @Field(() => Actor)
  actor!: object;

  @Field(() => ProjectStepKind)
  step!: string;

  @Field(() => ProjectStepState)
  state!: string;

  @Field({ description: 'EDTF.' })
  since!: string;

  @Field(() => String, { nullable: true, description: 'EDTF.' })
  until!: string | null;

  @Field({ description: 'Where it is written down.' })
  proof!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ description: 'An effective creation.' })
export class ProjectCreation {
  @Field(() => CreationWay)
  way!: string;

  @Field({ description: 'EDTF.' })
  on!: string;

  @Field({ description: 'Where it is written down.' })
  proof!: string;
}

@ObjectType({ description: 'That a project was given up.' })
export class ProjectStop {
  @Field({ description: 'EDTF.' })
  on!: string;

  @Field(() => String, { nullable: true })
  why!: string | null;

  @Field({ description: 'Where it is written down.' })
  proof!: string;
}

@ObjectType({ description: 'A project with its pathway.' })
export class ProjectDetail {
  @Field(() => Project)
  project!: object;

  @Field(() => String, { nullable: true, description: 'EDTF: the first support that was begun.' })
  enteredOn!: string | null;

  @Field(() => [ProjectStep], { description: 'In the order in which they were written.' })
  steps!: ProjectStep[];

  @Field(() => [ProjectCreation])
  creations!: ProjectCreation[];

  @Field(() => ProjectStop, { nullable: true })
  stopped!: ProjectStop | null;

  @Field(() => [Evidence], { description: 'Passages of documents; in a list, none.' })
  evidence!: object[];
}

@ObjectType({ description: 'A stop on the way: a step, at an actor where the viewer may know which.' })
export class PathwayStop {
  @Field(() => ID, { description: 'Its own within the answer.' })
  id!: string;

  @Field(() => ProjectStepKind)
  step!: string;

  @Field(() => Actor, { nullable: true })
  actor!: object | null;
}

@ObjectType({ description: 'How many projects went from one stop to the next, each once.' })
export class PathwayFlow {
  @Field(() => ID, { nullable: true, description: 'Id of the stop; none for entering.' })
  from!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the stop; none for an end.' })
  to!: string | null;

  @Field(() => PathwayEnd, { nullable: true, description: 'Where the pathway ends, or stands now.' })
  end!: string | null;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'Pathways of supported projects, counted.' })
export class ProjectPathway {
  @Field(() => [PathwayStop])
  stops!: PathwayStop[];

  @Field(() => [PathwayFlow])
  flows!: PathwayFlow[];

  @Field(() => Int, { description: 'How many pathways it is made of.' })
  counted!: number;

  @Field({
    description:
      'Whether it is what all are told: by step and without actors, of pathways that are not rare, as they stood 24 months after each project entered, once they were published. Otherwise it is of the projects that the viewer may read, as they are.',
  })
  toldToAll!: boolean;
}

@ObjectType({ description: 'The supported projects of a pole.' })
export class ProjectBoard {
  @Field(() => Pole)
  pole!: object;

  @Field(() => [Pole], { description: 'The poles that can be chosen, the real ones first.' })
  poles!: object[];

  @Field({ description: 'Whether these are invented: real and invented ones are never counted together.' })
  invented!: boolean;

  @Field({
    description: 'Whether the viewer may record one: who facilitates the pole, or acts for a member of it.',
  })
  mayAdd!: boolean;

  @Field({ description: 'Whether the viewer may read every project of the pole.' })
  readsAll!: boolean;

  @Field(() => [ProjectDetail], { description: 'Those that the viewer may read, by name; 500 at most.' })
  projects!: ProjectDetail[];

  @Field(() => ProjectPathway)
  pathway!: ProjectPathway;
}
