import { Module } from '@nestjs/common';
import { JointBidsModule } from '../joint-bids';
import { JournalModule } from '../journal';
import { TendersModule } from '../tenders';
import { CalendarsController } from './calendars.controller';
import { CalendarsResolver } from './calendars.resolver';
import { CalendarsService } from './calendars.service';

@Module({
  imports: [JointBidsModule, JournalModule, TendersModule],
  controllers: [CalendarsController],
  providers: [CalendarsService, CalendarsResolver],
})
export class CalendarsModule {}
