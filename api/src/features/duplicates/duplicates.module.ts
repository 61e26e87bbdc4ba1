import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { DuplicatesResolver } from './duplicates.resolver';
import { DuplicatesService } from './duplicates.service';
import { MergesResolver } from './merges.resolver';
import { MergesService } from './merges.service';

@Module({
  imports: [EditingModule],
  providers: [MergesService, DuplicatesService, MergesResolver, DuplicatesResolver],
})
export class DuplicatesModule {}
