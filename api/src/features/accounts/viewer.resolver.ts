import { Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DatabaseService } from '../../platform/database/database.service';
import type { RequestContext } from '../../platform/graphql/request-context';
import { NotKept } from '../../platform/kept-answers/kept.decorator';
import { Actor, Pole } from '../parties';
import { Territory, territoryFrom, type TerritoryRow } from '../territories';
import { thingFrom, type ThingRow } from '../things';
import { Account, ViewerModel } from './account.model';
import { accountForSignIn } from './accounts.repository';
import { AccountsService } from './accounts.service';
import { territoriesOfViewer, thingsOfViewer } from './viewer-things.repository';

/** Who asks, with what the account is over: each part is read only where it is asked for and there is one. */
@Resolver(() => ViewerModel)
export class ViewerResolver {
  constructor(
    private readonly database: DatabaseService,
    private readonly accounts: AccountsService,
  ) {}

  @Query(() => ViewerModel, { description: 'Who asks: a visitor, or an account.' })
  @NotKept('accounts and their roles')
  viewer(): object {
    return {};
  }

  @ResolveField(() => Account, { nullable: true })
  async account(@Context() { viewer }: RequestContext): Promise<Account | null> {
    return viewer.account ? ((await this.accounts.find(viewer.account.id, viewer)) ?? null) : null;
  }

  @ResolveField(() => Boolean)
  isAdministrator(@Context() { viewer }: RequestContext): boolean {
    return viewer.account?.administrator ?? false;
  }

  @ResolveField(() => Boolean)
  async hasPassword(@Context() { viewer }: RequestContext): Promise<boolean> {
    if (!viewer.account) return false;
    const [row] = await this.database.read(accountForSignIn, { id: viewer.account.id });
    return Boolean(row?.passwordHash);
  }

  @ResolveField(() => [Pole])
  facilitates(@Context() { viewer }: RequestContext): Promise<ThingRow[]> {
    return this.things(viewer.account?.facilitates, viewer.readers);
  }

  @ResolveField(() => [Actor])
  actsFor(@Context() { viewer }: RequestContext): Promise<ThingRow[]> {
    return this.things(viewer.account?.actsFor, viewer.readers);
  }

  @ResolveField(() => [Territory])
  async readsTerritories(@Context() { viewer }: RequestContext): Promise<TerritoryRow[]> {
    const ids = viewer.account?.reads ?? [];
    if (ids.length === 0) return [];
    const rows = await this.database.read(territoriesOfViewer, {
      ids: [...new Set(ids)],
      readers: viewer.readers,
    });
    return rows.map((row) => territoryFrom(row.territory));
  }

  private async things(ids: readonly string[] = [], readers: readonly string[]): Promise<ThingRow[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.read(thingsOfViewer, { ids: [...new Set(ids)], readers });
    return rows.map((row) => thingFrom(row.thing));
  }
}
