import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { Kept, NotKept } from '../../platform/kept-answers/kept.decorator';
import { ProjectsArgs } from './project.input';
import { Project, ProjectBoard, ProjectDetail } from './project.model';
import { ProjectsService } from './projects.service';

@Resolver(() => Project)
export class ProjectsResolver {
  constructor(private readonly projects: ProjectsService) {}

  @Query(() => ProjectBoard, {
    nullable: true,
    description:
      'The supported projects of a pole that the viewer may read, and its pathways: of these projects, or what all are told.',
  })
  @NotKept('the pathways that were published')
  supportedProjects(@Args() asked: ProjectsArgs, @Context() { viewer }: RequestContext) {
    return this.projects.board(asked, viewer);
  }

  @Query(() => ProjectDetail, { nullable: true, description: 'One supported project, for its readers.' })
  @Kept()
  supportedProject(@Args('slug') slug: string, @Context() { viewer }: RequestContext) {
    return this.projects.bySlug(slug, viewer);
  }
}
