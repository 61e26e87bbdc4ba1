import { Module } from '@nestjs/common';
import { EditingModule } from '../editing';
import { StatementsModule } from '../statements';
import { DisagreementsResolver, PinsResolver } from './pins.resolver';
import { PinsService } from './pins.service';

@Module({
  imports: [EditingModule, StatementsModule],
  providers: [PinsService, PinsResolver, DisagreementsResolver],
})
export class PinsModule {}
