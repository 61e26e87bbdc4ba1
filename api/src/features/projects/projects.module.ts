import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { ThingsModule } from '../things';
import { projectImage } from './project-image';
import { ProjectsResolver } from './projects.resolver';
import { ProjectsService } from './projects.service';

/** Activities being created, and the actors that support them step by step. */
@Module({
  imports: [ThingsModule],
  providers: [ProjectsResolver, ProjectsService],
})
export class ProjectsModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(projectImage);
  }
}
