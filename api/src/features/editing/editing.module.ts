import { Module } from '@nestjs/common';
import { DerivedRecordsService } from './derived-records.service';
import { EditingResolver } from './editing.resolver';
import { EditingService } from './editing.service';
import { EditsService } from './edits.service';
import { GroundService } from './ground.service';
import { PartsService } from './parts.service';
import { RecordsService } from './records.service';

@Module({
  providers: [
    RecordsService,
    DerivedRecordsService,
    GroundService,
    EditingService,
    EditsService,
    PartsService,
    EditingResolver,
  ],
  exports: [RecordsService, EditingService, PartsService, DerivedRecordsService],
})
export class EditingModule {}
