import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { NoticeImportService } from './import.service';
import { KnownTendersService } from './known-tenders.service';
import { MappingsService } from './mappings.service';
import { NoticesResolver } from './notices.resolver';
import { NoticesService } from './notices.service';

@Module({
  imports: [EditingModule],
  providers: [MappingsService, KnownTendersService, NoticesService, NoticeImportService, NoticesResolver],
})
export class NoticesModule {}
