import { Module } from '@nestjs/common';
import { FiguresBehindService } from './figures-behind.service';
import { FigureQualityService } from './figure-quality.service';
import { FigureQualityResolver } from './figure-quality.resolver';
import { GovernanceResolver } from './governance.resolver';
import { GovernanceService } from './governance.service';
import { ImpactResolver } from './impact.resolver';
import { ImpactService } from './impact.service';
import { MemberFiguresService } from './member-figures.service';
import { PublicPagesResolver } from './public-pages.resolver';
import { PublicPagesService } from './public-pages.service';
import { TargetsResolver } from './targets.resolver';
import { TargetsService } from './targets.service';

@Module({
  providers: [
    ImpactService,
    MemberFiguresService,
    FiguresBehindService,
    TargetsService,
    PublicPagesService,
    FigureQualityService,
    GovernanceService,
    ImpactResolver,
    TargetsResolver,
    PublicPagesResolver,
    FigureQualityResolver,
    GovernanceResolver,
  ],
})
export class ImpactModule {}
