import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { NoticeImportService } from './import.service';
import { MappingsService } from './mappings.service';
import { NoticesResolver } from './notices.resolver';
import { NoticesService } from './notices.service';

@Module({
  imports: [EditingModule],
  providers: [MappingsService, NoticesService, NoticeImportService, NoticesResolver],
})
export class NoticesModule {}
