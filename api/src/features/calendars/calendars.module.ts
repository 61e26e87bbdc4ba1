import { Module } from '@nestjs/common';
import { JournalModule } from '../journal';
import { TendersModule } from '../tenders';
import { CalendarsController } from './calendars.controller';
import { CalendarsResolver } from './calendars.resolver';
import { CalendarsService } from './calendars.service';

@Module({
  imports: [JournalModule, TendersModule],
  controllers: [CalendarsController],
  providers: [CalendarsService, CalendarsResolver],
})
export class CalendarsModule {}
