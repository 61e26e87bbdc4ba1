import { Module, type OnModuleInit } from '@nestjs/common';
import { ChangesService } from '../../platform/changes/changes.service';
import { AnswersModule } from '../answers';
import { EditingModule } from '../editing';
import { ThingsModule } from '../things';
import { pledgeImage, purchaseImage } from './purchase-images';
import { PurchasesResolver } from './purchases.resolver';
import { PurchasesService } from './purchases.service';
import { SigningService } from './signing.service';

/** What actors of a pole buy together: pledges, offers, and the signature that makes a tie of it. */
@Module({
  imports: [ThingsModule, AnswersModule, EditingModule],
  providers: [PurchasesResolver, PurchasesService, SigningService],
})
export class PurchasesModule implements OnModuleInit {
  constructor(private readonly changes: ChangesService) {}

  onModuleInit(): void {
    this.changes.register(purchaseImage);
    this.changes.register(pledgeImage);
  }
}
