import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../../platform/config/configuration';
import { CONFIGURATION } from '../../platform/config/configuration.module';
import { DatabaseService } from '../../platform/database/database.service';
import { problem, type Problem } from '../../platform/graphql/problem.model';
import type { RequestContext } from '../../platform/graphql/request-context';
import * as accounts from './accounts.repository';
import { isFromThisMachine } from './client-address';
import { stage, type Stage } from './demonstration.repository';
import { GrantsService } from './grants.service';
import { LinksService } from './links.service';
import type { RoleAsked } from './role-rules';
import { SessionsService } from './sessions.service';

/** An invented person who can be played. */
interface Player {
  readonly label: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly RoleAsked[];
}

/** Invented accounts, so that a newcomer can try each role at once on their own machine. */
@Injectable()
export class DemonstrationService {
  constructor(
    private readonly database: DatabaseService,
    private readonly grants: GrantsService,
    private readonly links: LinksService,
    private readonly sessions: SessionsService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** New links to sign in as each of them; none where others than this machine are served. */
  async linksOfPlayers(): Promise<{ label: string; url: string }[]> {
    if (!this.configuration.isLocal || !this.configuration.seedSets.includes('demo')) return [];
    const [found] = await this.database.read(stage, {});
    const links: { label: string; url: string }[] = [];
    for (const player of found ? playersOn(found) : []) {
      const url = await this.linkOf(player);
      if (url) links.push({ label: player.label, url });
    }
    return links;
  }

  /** Signs in by a link, from this very machine; it may be used again until it expires. */
  async use(token: string, context: RequestContext): Promise<Problem[]> {
    if (!this.configuration.isLocal || !isFromThisMachine(context.req)) return problem('LINK_INVALID');
    const link = await this.links.find(token);
    const account = link?.purpose === 'DEMONSTRATION' ? link.account : null;
    if (!account) return problem('LINK_INVALID');
    const session = await this.database.write((transaction) =>
      this.sessions.open(transaction, account, null),
    );
    if (!session) return problem('LINK_INVALID');
    await this.sessions.enter(context, session);
    return [];
  }

  /** Makes the account where it is not there yet: what a newcomer changed of it stays. */
  private async linkOf({ email, name, roles }: Player): Promise<string | undefined> {
    const id = randomUUID();
    return this.database.write(async (transaction) => {
      const [account] = await transaction.run(accounts.ensureAccount, {
        emailKey: email,
        account: { id, email, name, state: 'ACTIVE', language: 'fr', fictitious: true },
      });
      if (!account?.fictitious || account.state !== 'ACTIVE') return undefined;
      if (account.id === id) for (const role of roles) await this.grants.add(transaction, id, role, id);
      return this.links.create(transaction, 'DEMONSTRATION', account.id);
    });
  }
}

/** Names that nobody can take for real, at addresses that no mail reaches (RFC 2606). */
function playersOn({ inventedPole, realPole, structure, collectivity }: Stage): Player[] {
  if (!inventedPole) return [];
  const facilitator = [inventedPole, realPole].flatMap((pole) =>
    pole ? [{ role: 'FACILITATOR' as const, over: pole, pole }] : [],
  );
  const memberOf = (over: string, ...poles: (string | null)[]): RoleAsked[] =>
    poles.flatMap((pole) => (pole ? [{ role: 'MEMBER' as const, over, pole }] : []));
  return [
    {
      label: 'facilitator',
      email: 'animation@demo.invalid',
      name: 'Animatrice imaginaire',
      roles: facilitator,
    },
    ...(structure
      ? [
          {
            label: `member, for ${structure.name}`,
            email: 'membre@demo.invalid',
            name: 'Membre imaginaire',
            roles: memberOf(structure.id, inventedPole, structure.inRealPole ? realPole : null),
          },
        ]
      : []),
    ...(collectivity
      ? [
          {
            label: `collectivity, for ${collectivity.name}`,
            email: 'collectivite@demo.invalid',
            name: 'Élue imaginaire',
            roles: memberOf(collectivity.id, inventedPole),
          },
        ]
      : []),
  ];
}
