import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { FinderResolver } from './finder.resolver';
import { FinderService } from './finder.service';

@Module({ imports: [AccountsModule], providers: [FinderService, FinderResolver] })
export class FinderModule {}
