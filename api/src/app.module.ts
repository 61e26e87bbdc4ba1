import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { AccountsModule } from './features/accounts';
import { AnswersModule } from './features/answers';
import { CalendarsModule } from './features/calendars';
import { ChronicleModule } from './features/chronicle';
import { CompetencesModule } from './features/competences';
import { CpvModule } from './features/cpv';
import { DuplicatesModule } from './features/duplicates';
import { ImpactModule } from './features/impact';
import { InboxModule } from './features/inbox';
import { EditingModule } from './features/editing';
import { FinderModule } from './features/finder';
import { HistoryModule } from './features/history';
import { IdentitiesModule } from './features/identities';
import { JointBidsModule } from './features/joint-bids';
import { JournalModule } from './features/journal';
import { LinkedDataModule } from './features/linked-data';
import { LookupModule } from './features/lookup';
import { MailModule } from './features/mail';
import { NetworkModule } from './features/network';
import { NoticesModule } from './features/notices';
import { OverviewModule } from './features/overview';
import { PartiesModule } from './features/parties';
import { PartnersForMeModule } from './features/partners-for-me';
import { PersonalDataModule } from './features/personal-data';
import { PinsModule } from './features/pins';
import { ProjectsModule } from './features/projects';
import { PurchasesModule } from './features/purchases';
import { ReturnsModule } from './features/returns';
import { RostersModule } from './features/rosters';
import { SearchModule } from './features/search';
import { SeedsModule } from './features/seeds';
import { SeminarModule } from './features/seminar';
import { SheetsModule } from './features/sheets';
import { SourcesModule } from './features/sources';
import { StatementsModule } from './features/statements';
import { TerritoriesModule } from './features/territories';
import { TendersModule } from './features/tenders';
import { ThingsModule } from './features/things';
import { TiesModule } from './features/ties';
import { WantsModule } from './features/wants';
import { AccessModule } from './platform/access/access.module';
import { BackupsModule } from './platform/backup/backups.module';
import { ChangesModule } from './platform/changes/changes.module';
import type { Configuration } from './platform/config/configuration';
import { ConfigurationModule } from './platform/config/configuration.module';
import { DatabaseModule } from './platform/database/database.module';
import { GraphqlModule } from './platform/graphql/graphql.module';
import { HealthModule } from './platform/health/health.module';
import { KeptAnswersModule } from './platform/kept-answers/kept-answers.module';
import { LogsModule } from './platform/logs/logs.module';
import { WatchingModule } from './platform/watching/watching.module';

const platform = [
  LogsModule,
  DatabaseModule,
  AccessModule,
  ChangesModule,
  KeptAnswersModule,
  GraphqlModule,
  HealthModule,
  WatchingModule,
  BackupsModule,
];

const features: NonNullable<ModuleMetadata['imports']> = [
  ThingsModule,
  TerritoriesModule,
  SheetsModule,
  SourcesModule,
  PartiesModule,
  TiesModule,
  RostersModule,
  ChronicleModule,
  StatementsModule,
  TendersModule,
  CompetencesModule,
  CpvModule,
  WantsModule,
  LookupModule,
  LinkedDataModule,
  NetworkModule,
  SearchModule,
  OverviewModule,
  SeedsModule,
  JournalModule,
  MailModule,
  AccountsModule,
  IdentitiesModule,
  PersonalDataModule,
  SeminarModule,
  EditingModule,
  AnswersModule,
  HistoryModule,
  PinsModule,
  DuplicatesModule,
  InboxModule,
  NoticesModule,
  ImpactModule,
  JointBidsModule,
  CalendarsModule,
  FinderModule,
  PartnersForMeModule,
  ReturnsModule,
  ProjectsModule,
  PurchasesModule,
];

@Module({})
export class AppModule {
  static with(configuration: Configuration): DynamicModule {
    return {
      module: AppModule,
      imports: [ConfigurationModule.with(configuration), ...platform, ...features],
    };
  }
}
