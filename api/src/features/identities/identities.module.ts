import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { JournalModule } from '../journal';
import { MailModule } from '../mail';
import { DeparturesService } from './departures.service';
import { IdentitiesResolver } from './identities.resolver';
import { IdentitiesService } from './identities.service';
import { ProviderService } from './provider.service';
import { ReturnsController } from './returns.controller';
import { ReturnsService } from './returns.service';
import { RoundTripsService } from './round-trips.service';

@Module({
  imports: [AccountsModule, JournalModule, MailModule],
  controllers: [ReturnsController],
  providers: [
    DeparturesService,
    IdentitiesResolver,
    IdentitiesService,
    ProviderService,
    ReturnsService,
    RoundTripsService,
  ],
})
export class IdentitiesModule {}
