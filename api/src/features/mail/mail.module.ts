import { Module } from '@nestjs/common';
import { JournalModule } from '../journal';
import { MailTransport } from './mail-transport';
import { MailResolver } from './mail.resolver';
import { MailService } from './mail.service';
import { MailWorker } from './mail.worker';

@Module({
  imports: [JournalModule],
  providers: [MailService, MailTransport, MailWorker, MailResolver],
  exports: [MailService, MailWorker],
})
export class MailModule {}
