import { Module } from '@nestjs/common';
import { RelationResolver } from './relation-resolver';
import { ThingsResolver } from './things.resolver';

@Module({ providers: [RelationResolver, ThingsResolver], exports: [RelationResolver] })
export class ThingsModule {}
