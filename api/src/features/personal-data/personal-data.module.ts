import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { EditingModule } from '../editing';
import { JournalModule } from '../journal';
import { AccountDataService } from './account-data.service';
import { AccountErasureService } from './account-erasure.service';
import { PersonErasureService } from './person-erasure.service';
import { PersonalDataResolver } from './personal-data.resolver';

@Module({
  imports: [AccountsModule, EditingModule, JournalModule],
  providers: [AccountDataService, AccountErasureService, PersonErasureService, PersonalDataResolver],
})
export class PersonalDataModule {}
