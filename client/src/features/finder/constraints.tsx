import { reservations, territoryLevels } from '@maillage/graph-schema/vocabulary';
import { Disclosure } from '../../components/disclosure';
import { CheckField, SelectField, TextField } from '../../components/fields';
import { KeptLink } from '../../components/kept-link';
import { formatQuantity } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { chosenOf } from '../acting';
import { addressOfPrivate } from '../competences';
import { ActorsField } from './actors-field';
import type { FinderStartQuery } from './finder.generated';
import classes from './finder.module.css';
import { texts } from './texts';
import type { Partners } from './use-finder';
import {
  costs,
  differences,
  distances,
  isConstrained,
  noConstraints,
  reserves,
  sizes,
  type FinderView,
} from './view';

interface ConstraintsProps {
  readonly view: FinderView;
  readonly start: FinderStartQuery;
  /** Address of the pole where one looks unless another is chosen. */
  readonly home: string;
  readonly found: Partners | undefined;
  readonly onChange: (patch: Partial<FinderView>) => void;
}

/** Every constraint, each to be moved: what is proposed follows at once. */
export function Constraints({ view, start, home, found, onChange }: ConstraintsProps) {
  const t = useTexts(texts);
  const acting = chosenOf(start.viewer.actsFor, view.of);
  const change = (patch: Partial<FinderView>) => onChange({ ...patch, group: 1 });
  return (
    <section className={classes.panel} aria-label={t.constraints}>
      <h2>{t.constraints}</h2>
      <Members view={view} start={start} found={found} onChange={change} />
      <GroupFields view={view} found={found} onChange={change} />
      <Places view={view} start={start} home={home} onChange={change} />
      <div className={classes.checks}>
        <CheckField
          label={t.freeOnly}
          checked={view.freeOnly}
          onChange={(freeOnly) => change({ freeOnly })}
          look="choice"
        />
        <CheckField
          label={t.confirmedOnly}
          checked={view.confirmedOnly}
          onChange={(confirmedOnly) => change({ confirmedOnly })}
          look="choice"
        />
      </div>
      <Disclosure label={t.weights} opens={view.cost !== '1' || view.difference !== '1'}>
        <div className={classes.fields}>
          <SelectField
            label={t.cost}
            value={view.cost}
            options={costs.map((value) => ({ value, label: t.costOptions[value] }))}
            onChange={(value) => change({ cost: costs.find((one) => one === value) ?? '1' })}
          />
          <SelectField
            label={t.difference}
            value={view.difference}
            options={differences.map((value) => ({ value, label: t.differenceOptions[value] }))}
            onChange={(value) => change({ difference: differences.find((one) => one === value) ?? '1' })}
          />
        </div>
      </Disclosure>
      {isConstrained(view) && (
        <p>
          <button type="button" className={classes.textButton} onClick={() => change(noConstraints)}>
            {t.reset}
          </button>
        </p>
      )}
      <p className={classes.quiet}>{found && !found.usedPrivate && found.pole ? t.notPrivate : t.private}</p>
      {acting && (
        <p className={classes.quiet}>
          <KeptLink to={addressOfPrivate(acting.slug)}>{t.privatePage}</KeptLink>
        </p>
      )}
    </section>
  );
}

/** Who must be in, who must not, who leads. */
function Members({ view, start, found, onChange }: Omit<ConstraintsProps, 'home'>) {
  const t = useTexts(texts);
  const things = [
    ...start.viewer.actsFor,
    ...(found?.named ?? []),
    ...(found?.searches ?? []).flatMap(({ groups }) =>
      groups.flatMap(({ members }) => members.map(({ actor }) => actor)),
    ),
  ];
  const names = new Map(things.map(({ slug, name }) => [slug, name]));
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  const mine = start.viewer.actsFor.filter(({ slug }) => !view.required.includes(slug) && view.lead !== slug);
  const leads = [
    ...new Set([...view.required, ...start.viewer.actsFor.map(({ slug }) => slug), view.lead]),
  ].filter(Boolean);
  return (
    <>
      <ActorsField
        label={t.with}
        chosen={view.required}
        nameOf={nameOf}
        onChange={(required) =>
          onChange({ required, excluded: view.excluded.filter((one) => !required.includes(one)) })
        }
      />
      {mine.map(({ slug, name }) => (
        <button
          key={slug}
          type="button"
          className={classes.textButton}
          onClick={() =>
            onChange({
              required: [...view.required, slug],
              excluded: view.excluded.filter((one) => one !== slug),
            })
          }
        >
          {t.withMine(name)}
        </button>
      ))}
      <ActorsField
        label={t.without}
        chosen={view.excluded}
        nameOf={nameOf}
        onChange={(excluded) =>
          onChange({
            excluded,
            required: view.required.filter((one) => !excluded.includes(one)),
            lead: excluded.includes(view.lead) ? '' : view.lead,
          })
        }
      />
      <SelectField
        label={t.leadField}
        value={view.lead || (view.needsLead ? '' : '-')}
        options={[
          { value: '', label: t.anyLead },
          { value: '-', label: t.noLead },
          ...leads.map((slug) => ({ value: slug, label: nameOf(slug) })),
        ]}
        onChange={(value) => onChange({ lead: value === '-' ? '' : value, needsLead: value !== '-' })}
      />
    </>
  );
}

/** What the group as a whole must keep. */
function GroupFields({ view, found, onChange }: Omit<ConstraintsProps, 'start' | 'home'>) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  const search = found?.searches[view.search - 1] ?? found?.searches[0];
  const typed = view.turnover !== '';
  const euros =
    search && search.leastTurnover > 0 ? formatQuantity(search.leastTurnover, 'EUR', language) : '';
  return (
    <div className={classes.fields}>
      <SelectField
        label={t.most}
        value={view.most}
        options={sizes.map((value) => ({ value, label: t.atMost(value) }))}
        onChange={(value) => onChange({ most: sizes.find((one) => one === value) ?? '5' })}
      />
      <SelectField
        label={t.distance}
        value={view.distance ?? ''}
        options={[
          { value: '', label: t.distanceOptions.any },
          ...distances.map((value) => ({ value, label: t.distanceOptions[value] })),
        ]}
        onChange={(value) => onChange({ distance: distances.find((one) => one === value) ?? null })}
      />
      <div>
        <TextField
          label={t.turnover}
          value={view.turnover}
          onChange={(turnover) => onChange({ turnover: turnover.trim() })}
        />
        {!typed && search && <p className={classes.quiet}>{t.turnoverHint(euros)}</p>}
      </div>
      <SelectField
        label={t.reserve}
        value={view.reserve}
        options={reserves.map((value) => ({
          value,
          label:
            value === 'LOTS' ? t.reserveLots : value === 'NONE' ? t.reserveNone : term(reservations, value),
        }))}
        onChange={(value) => onChange({ reserve: reserves.find((one) => one === value) ?? 'LOTS' })}
      />
    </div>
  );
}

function Places({ view, start, home, onChange }: Omit<ConstraintsProps, 'found'>) {
  const t = useTexts(texts);
  const term = useTerm();
  const territories = territoryLevels.flatMap(({ code: level }) =>
    start.territories
      .filter((one) => one.level === level)
      .map(({ code, name }) => ({ value: code, label: name, group: term(territoryLevels, level) })),
  );
  return (
    <div className={classes.fields}>
      <SelectField
        label={t.territory}
        value={view.territory}
        options={[{ value: '', label: t.anyTerritory }, ...territories]}
        onChange={(territory) => onChange({ territory })}
      />
      {view.call === '' && start.poles.length > 1 && (
        <SelectField
          label={t.pole}
          value={view.pole || home}
          options={start.poles.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(pole) => onChange({ pole: pole === home ? '' : pole })}
        />
      )}
    </div>
  );
}
