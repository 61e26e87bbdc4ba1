import { Module } from '@nestjs/common';
import { StatementsModule } from '../statements';
import { TerritoriesModule } from '../territories';
import { LookupResolver } from './lookup.resolver';

@Module({ imports: [StatementsModule, TerritoriesModule], providers: [LookupResolver] })
export class LookupModule {}
