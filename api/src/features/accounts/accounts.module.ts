import { Module, type OnModuleInit } from '@nestjs/common';
import { ViewerOfRequest } from '../../platform/access/viewer-of-request';
import { JournalModule } from '../journal';
import { MailModule } from '../mail';
import { AcceptanceService } from './acceptance.service';
import { AccountStatesService } from './account-states.service';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { AttemptsService } from './attempts.service';
import { DemonstrationService } from './demonstration.service';
import { FirstAdministratorService } from './first-administrator.service';
import { GrantsService } from './grants.service';
import { HousekeepingService } from './housekeeping.service';
import { InvitationsService } from './invitations.service';
import { LinksService } from './links.service';
import { PasswordChangesService } from './password-changes.service';
import { SessionsService } from './sessions.service';
import { SignInResolver } from './sign-in.resolver';
import { SignInService } from './sign-in.service';
import { ViewerResolver } from './viewer.resolver';

@Module({
  imports: [JournalModule, MailModule],
  providers: [
    AcceptanceService,
    AccountStatesService,
    AccountsResolver,
    AccountsService,
    AttemptsService,
    DemonstrationService,
    FirstAdministratorService,
    GrantsService,
    HousekeepingService,
    InvitationsService,
    LinksService,
    PasswordChangesService,
    SessionsService,
    SignInResolver,
    SignInService,
    ViewerResolver,
  ],
  exports: [
    AcceptanceService,
    AttemptsService,
    DemonstrationService,
    FirstAdministratorService,
    GrantsService,
    LinksService,
    PasswordChangesService,
    SessionsService,
  ],
})
export class AccountsModule implements OnModuleInit {
  constructor(
    private readonly viewers: ViewerOfRequest,
    private readonly sessions: SessionsService,
  ) {}

  onModuleInit(): void {
    this.viewers.register((request) => this.sessions.viewerOf(request));
  }
}
