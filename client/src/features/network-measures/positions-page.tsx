import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { SelectField } from '../../components/fields';
import { KeptLink } from '../../components/kept-link';
import { MoreList } from '../../components/more-list';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { codeParam, useUrlState, type ValuesOf } from '../../lib/url-state';
import { NotYourPole } from '../acting';
import { addressOf } from '../facts';
import {
  Crumbs,
  mapAddress,
  networkView,
  PlainButton,
  usePositions,
  usePositionsWho,
  ZoomNav,
  type NetworkPositionsQuery,
} from '../network';
import { Counted } from './counted';
import classes from './measures-page.module.css';
import { positionOrders } from './position-columns';
import { positionTexts } from './positions-texts';
import { PositionsTable } from './positions-table';
import { texts } from './texts';
import { useInvented } from './use-invented';

const positionsView = {
  ...networkView,
  /** `rang=cutOff`: by what members are ordered. */
  rank: codeParam('rang', positionOrders, 'betweenness'),
} as const;

type View = ValuesOf<typeof positionsView>;
type Update = (change: Partial<View>) => void;
/** A pole that one facilitates. */
interface Pole {
  readonly id: string;
  readonly name: string;
  readonly fictitious: boolean;
}

type Positions = NonNullable<NetworkPositionsQuery['networkPositions']>;

/** Where members stand: for who facilitates a pole, and for each member of itself. */
export function NetworkPositionsPage() {
  const t = useTexts(positionTexts);
  const [view, update] = useUrlState(positionsView);
  const { who, mayLook, error, refetch } = usePositionsWho();
  const poles = who?.facilitates ?? [];
  const pole = view.members ? poles.find(({ slug }) => slug === view.members) : poles[0];
  const { search } = useLocation();
  const isAstray = poles.length > 0 && !pole;
  const isOwn = mayLook && poles.length === 0;
  return (
    <Page
      title={isOwn ? t.titleOwn : t.title}
      lead={mayLook && (isOwn ? t.leadOwn : t.lead)}
      width="full"
      actions={<ZoomNav zoom="positions" opened={view} />}
    >
      <QueryState data={who} error={error} onRetry={() => void refetch()}>
        {({ account, actsFor }) =>
          isAstray ? (
            <NotYourPole
              asked={view.members}
              own={poles}
              to={(slug) => {
                const params = new URLSearchParams(search);
                params.set('membres', slug);
                return `/reseau/positions?${params.toString()}`;
              }}
            />
          ) : mayLook ? (
            <Positioned
              pole={pole}
              isInvented={pole ? pole.fictitious : actsFor.some((one) => one.fictitious)}
              view={view}
              update={update}
            >
              {poles.length > 1 && pole && (
                <SelectField
                  label={t.ofPole}
                  value={pole.slug}
                  options={poles.map(({ slug, name }) => ({ value: slug, label: name }))}
                  onChange={(slug) => update({ members: slug })}
                />
              )}
            </Positioned>
          ) : (
            <Notice title={t.notAllowed} actions={!account && <SignInLink primary />}>
              {t.notAllowedText}
            </Notice>
          )
        }
      </QueryState>
    </Page>
  );
}

interface PositionedProps {
  readonly pole: Pole | undefined;
  /** Whether that pole is, or one of the structures that one acts for. */
  readonly isInvented: boolean;
  readonly view: View;
  readonly update: Update;
  /** Whose members, where one facilitates several poles. */
  readonly children: ReactNode;
}

function Positioned({ pole, isInvented, view, update, children }: PositionedProps) {
  const { counts: fictitious, onMap } = useInvented(view, isInvented);
  const asked = usePositions({ view, fictitious, pole: pole?.id, outsiders: view.outsiders, skip: false });
  const { positions, loading, error, refetch } = asked;
  // Nothing is told to who is no member, or of nobody.
  const read = positions === undefined && !error ? undefined : { positions: positions ?? undefined };
  const path = positions?.path ?? [];
  return (
    <div className={classes.measures}>
      <Crumbs opened={view} path={path} zoom="positions" />
      <div className={classes.frame}>
        <div className={classes.main} aria-busy={loading}>
          <QueryState data={error ? undefined : read} error={error} onRetry={() => void refetch()}>
            {({ positions: told }) => (
              <Content told={told} view={view} update={update} pole={pole} onMap={onMap}>
                {children}
              </Content>
            )}
          </QueryState>
        </div>
        <Counted state={{ view, update, data: { path } }} isInvented={isInvented} />
      </div>
    </div>
  );
}

interface ContentProps {
  readonly told: Positions | undefined;
  readonly view: View;
  readonly update: Update;
  /** Whose members; none, of the structures that one acts for, which may be in no pole at all. */
  readonly pole: Pole | undefined;
  readonly onMap: Readonly<Record<string, string>>;
  readonly children: ReactNode;
}

function Content({ told, view, update, pole, onMap, children }: ContentProps) {
  const t = useTexts(positionTexts);
  const m = useTexts(texts);
  if (!told || told.positions.length === 0) {
    return (
      <>
        <div className={classes.choices}>{children}</div>
        <Notice
          title={pole ? t.nobody : t.noneOwn}
          actions={view.day && <PlainButton onClick={() => update({ day: null })}>{m.allTime}</PlainButton>}
        >
          {pole ? t.nobodyText : t.noneOwnText}
        </Notice>
      </>
    );
  }
  const isUncounted = told.positions.every(({ betweenness }) => betweenness === null);
  return (
    <>
      {told.invented && <p className={classes.invented}>{m.invented}</p>}
      <PositionsTable
        positions={told.positions}
        order={view.rank}
        onOrder={(rank) => update({ rank })}
        opened={view}
        pole={pole?.name}
        onMap={onMap}
      >
        {children}
      </PositionsTable>
      {isUncounted && <p className={classes.note}>{t.tooMany}</p>}
      <Bridges told={told} view={view} />
    </>
  );
}

/** As many as are read at first. */
const FIRST = 10;

/** The pairs that alone hold two parts together, the largest parts first. */
function Bridges({ told: { bridges }, view }: Pick<ContentProps, 'view'> & { readonly told: Positions }) {
  const t = useTexts(positionTexts);
  const { search } = useLocation();
  return (
    <Section title={t.bridges} count={bridges.length} lead={bridges.length > 0 ? t.bridgesLead : t.noBridges}>
      {bridges.length > 0 && (
        <MoreList items={bridges} first={FIRST} keyOf={({ actors }) => actors.map(({ id }) => id).join()}>
          {({ actors, apart }) => {
            const [one, other] = actors;
            if (!one || !other) return null;
            const name = t.bridge(one.name, other.name);
            return (
              <>
                <KeptLink to={addressOf({ kind: 'ACTOR', ...one })}>{one.name}</KeptLink>
                {' – '}
                <KeptLink to={addressOf({ kind: 'ACTOR', ...other })}>{other.name}</KeptLink>
                {` : ${t.apart(apart)}. `}
                <Link
                  to={mapAddress(search, view, { focus: one.slug, vers: other.slug })}
                  aria-label={t.showIn(name)}
                  data-print="no"
                >
                  {t.show}
                </Link>
              </>
            );
          }}
        </MoreList>
      )}
    </Section>
  );
}
