import { useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { CanvasHandle } from '../../components/graph-canvas';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { useTexts } from '../../lib/i18n';
import { useMedia } from '../../lib/media';
import { Crumbs, DisplayChoice, OnPaper, zoomAddress, ZoomNav } from '../network';
import { Counted } from './counted';
import type { GroupsData } from './group-data';
import { GroupsDay } from './groups-day';
import { GroupsDrawing } from './groups-drawing';
import classes from './groups-page.module.css';
import { GroupsTable } from './groups-table';
import { GroupsTools } from './groups-tools';
import { texts } from './texts';
import { useGroups, type GroupsState } from './use-groups';

/** A network from afar: groups of its actors with counts, each of which opens. */
export function NetworkGroupsPage() {
  const t = useTexts(texts);
  const narrow = useMedia('(max-width: 52em)');
  const state = useGroups();
  const canvas = useRef<CanvasHandle>(null);
  const { data, view, update, byFunction } = state;
  const display = view.display ?? (narrow ? 'tableau' : 'carte');
  const levelOf = ({ level }: GroupsData): string =>
    byFunction ? t.byFunction : level ? t.levels[level] : '';
  return (
    <Page
      title={t.title}
      width="full"
      actions={
        <ZoomNav
          zoom={byFunction ? 'fonctions' : 'territoires'}
          opened={view}
          anyway={data !== undefined && !data.drawable}
        />
      }
    >
      <QueryState data={data} error={state.error} onRetry={() => void state.refetch()}>
        {(read) => (
          <div className={classes.groups}>
            <Crumbs opened={view} path={read.path} />
            <div className={classes.toolbar} data-print="no">
              <DisplayChoice display={display} onChoose={(one) => update({ display: one }, { push: true })} />
              <span className={classes.level}>{levelOf(read)}</span>
              <GroupsTools
                state={state}
                data={read}
                level={levelOf(read)}
                canvas={display === 'carte' ? canvas : undefined}
              />
            </div>
            {narrow && <GroupsDay state={state} folded />}
            <Summary state={state} data={read} />
            <OnPaper view={view} />
            <div className={classes.frame}>
              {read.actors + read.others === 0 ? (
                <div className={classes.main}>
                  <Notice title={t.empty}>{t.emptyText}</Notice>
                </div>
              ) : display === 'carte' ? (
                <GroupsDrawing state={state} data={read} narrow={narrow} canvas={canvas} />
              ) : (
                <GroupsTable state={state} />
              )}
              <Counted state={state} />
            </div>
            {!narrow && <GroupsDay state={state} folded={false} />}
          </div>
        )}
      </QueryState>
    </Page>
  );
}

/** What is not drawn, though it is there, and how to see it. */
function Summary({ state, data }: { readonly state: GroupsState; readonly data: GroupsData }) {
  const t = useTexts(texts);
  const { search } = useLocation();
  const { groups, byFunction, view } = state;
  const { actors, ties, omittedGroups, omittedActors, omittedTies, drawable } = data;
  return (
    <div className={classes.summary}>
      <p role="status" data-testid="groups-summary">
        {t.notDrawn(actors, ties, groups.length)} {t.opens} {byFunction && t.several}{' '}
        {omittedGroups > 0
          ? t.omitted(omittedGroups, omittedActors, omittedTies)
          : omittedTies > 0 && t.omittedTies(omittedTies)}
      </p>
      <p data-print="no">
        {drawable && t.drawable}{' '}
        <Link to={zoomAddress(search, 'acteurs', view, !drawable)}>{drawable ? t.drawAll : t.drawBest}</Link>
      </p>
    </div>
  );
}
