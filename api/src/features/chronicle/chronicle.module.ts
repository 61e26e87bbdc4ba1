import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { ThingsModule } from '../things';
import { eventImage, recognitionImage } from './chronicle-images';
import { EventsResolver, RecognitionsOfPoleResolver, RecognitionsResolver } from './chronicle.resolver';

@Module({
  imports: [ThingsModule],
  providers: [EventsResolver, RecognitionsResolver, RecognitionsOfPoleResolver],
})
export class ChronicleModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(eventImage);
    this.changes.register(recognitionImage);
  }
}
