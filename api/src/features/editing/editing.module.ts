import { Module } from '@nestjs/common';
import { DerivedRecordsService } from './derived-records.service';
import { EditingResolver } from './editing.resolver';
import { EditingService } from './editing.service';
import { EditsService } from './edits.service';
import { GroundService } from './ground.service';
import { RecordsService } from './records.service';

@Module({
  providers: [
    RecordsService,
    DerivedRecordsService,
    GroundService,
    EditingService,
    EditsService,
    EditingResolver,
  ],
  exports: [RecordsService, EditingService, DerivedRecordsService],
})
export class EditingModule {}
