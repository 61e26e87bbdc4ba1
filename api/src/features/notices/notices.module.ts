import { Module } from '@nestjs/common';
import { ColumnsModule } from '../columns';
import { EditingModule } from '../editing';
import { NoticeImportService } from './import.service';
import { KnownTendersService } from './known-tenders.service';
import { NoticesResolver } from './notices.resolver';
import { NoticesService } from './notices.service';

@Module({
  imports: [ColumnsModule, EditingModule],
  providers: [KnownTendersService, NoticesService, NoticeImportService, NoticesResolver],
})
export class NoticesModule {}
