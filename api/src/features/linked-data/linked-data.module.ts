import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { LinkedDataImportService } from './linked-data-import.service';
import { LinkedDataController } from './linked-data.controller';
import { LinkedDataService } from './linked-data.service';
import { TakenRecordsService } from './taken-records.service';

@Module({
  imports: [EditingModule],
  controllers: [LinkedDataController],
  providers: [LinkedDataService, LinkedDataImportService, TakenRecordsService],
})
export class LinkedDataModule {}
