import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { ThingsModule } from '../things';
import { needImage, offerImage } from './want-images';
import { NeedsResolver, OffersResolver } from './wants.resolver';

@Module({ imports: [ThingsModule], providers: [NeedsResolver, OffersResolver] })
export class WantsModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(needImage);
    this.changes.register(offerImage);
  }
}
