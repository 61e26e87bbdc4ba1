import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { WantsModule } from '../wants';
import { PartnersForMeResolver } from './partners-for-me.resolver';
import { PartnersForMeService } from './partners-for-me.service';

@Module({
  imports: [AccountsModule, WantsModule],
  providers: [PartnersForMeService, PartnersForMeResolver],
})
export class PartnersForMeModule {}
