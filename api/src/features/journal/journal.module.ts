import { Module } from '@nestjs/common';
import { JournalResolver } from './journal.resolver';
import { JournalService } from './journal.service';

@Module({ providers: [JournalService, JournalResolver], exports: [JournalService] })
export class JournalModule {}
