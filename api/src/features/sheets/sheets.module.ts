import { Module } from '@nestjs/common';
import { ColumnsModule } from '../columns';
import { EditingModule } from '../editing';
import { KnownFactsService } from './known-facts.service';
import { SheetImportService } from './sheet-import.service';
import { SheetPlanService } from './sheet-plan.service';
import { SheetsResolver } from './sheets.resolver';

@Module({
  imports: [ColumnsModule, EditingModule],
  providers: [KnownFactsService, SheetPlanService, SheetImportService, SheetsResolver],
})
export class SheetsModule {}
