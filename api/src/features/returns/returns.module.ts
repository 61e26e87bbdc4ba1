import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { AccountsModule } from '../accounts';
import { ColumnsModule } from '../columns';
import { MailModule } from '../mail';
import { ThingsModule } from '../things';
import { CollectionsResolver } from './collections.resolver';
import { CollectionsService } from './collections.service';
import { FigureFilesResolver } from './figure-files.resolver';
import { FigureFilesService } from './figure-files.service';
import { FiguresResolver } from './figures.resolver';
import { FiguresService } from './figures.service';
import { returnImage } from './return-image';

/** What structures declare for a year, and the collecting of it. */
@Module({
  imports: [AccountsModule, ColumnsModule, MailModule, ThingsModule],
  providers: [
    FiguresResolver,
    FiguresService,
    CollectionsResolver,
    CollectionsService,
    FigureFilesResolver,
    FigureFilesService,
  ],
})
export class ReturnsModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(returnImage);
  }
}
