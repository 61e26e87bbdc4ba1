import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers';
import { EditingModule } from '../editing';
import { AwardsService } from './awards.service';
import { BidChangesService } from './bid-changes.service';
import { BidCommentsService } from './bid-comments.service';
import { BidGroundsService } from './bid-grounds.service';
import { DuePapersService } from './due-papers.service';
import { InvitedBidResolver, JointBidsResolver } from './joint-bids.resolver';
import { PapersController } from './papers.controller';
import { PapersService } from './papers.service';
import { ProposingService } from './proposing.service';
import { RoomsService } from './rooms.service';

@Module({
  imports: [AnswersModule, EditingModule],
  controllers: [PapersController],
  providers: [
    AwardsService,
    BidChangesService,
    BidCommentsService,
    BidGroundsService,
    DuePapersService,
    InvitedBidResolver,
    JointBidsResolver,
    PapersService,
    ProposingService,
    RoomsService,
  ],
  exports: [DuePapersService],
})
export class JointBidsModule {}
