import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { LinkedDataController } from './linked-data.controller';
import { LinkedDataService } from './linked-data.service';
import { TakenRecordsService } from './taken-records.service';

@Module({
  imports: [EditingModule],
  controllers: [LinkedDataController],
  providers: [LinkedDataService, TakenRecordsService],
})
export class LinkedDataModule {}
