import { fundingStates, roles } from '@maillage/graph-schema/vocabulary';
import { useQuery } from '@apollo/client/react';
import { Disclosure } from '../../components/disclosure';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { FictitiousMark, SaysWho, SpanText, StatementLine, ThingLink } from '../facts';
import { anchors } from './anchors';
import { ImpactFundingsDocument, type ImpactFundingsQuery } from './impact.generated';
import classes from './impact.module.css';
import { outlineTexts } from './outline-texts';
import promiseClasses from './promises.module.css';
import tableClasses from './tables.module.css';
import { texts } from './texts';
import { useIsAsked } from './use-asked-part';

interface AskedProps {
  readonly asked: { readonly pole: string | null; readonly withFictitious: boolean };
}

/** Money: who asked whom, for what, how much, what came of it; one row a funding. */
export function Fundings({ asked }: AskedProps) {
  const t = useTexts(texts);
  const { showFundings } = useTexts(outlineTexts);
  const { data, error, refetch } = useQuery(ImpactFundingsDocument, { variables: asked });
  const isAsked = useIsAsked(anchors.fundings, data !== undefined);
  return (
    <Section title={t.fundings} count={data?.fundings.length} anchor={anchors.fundings} lead={t.fundingsText}>
      <QueryState data={data?.fundings} error={error} onRetry={() => void refetch()}>
        {(fundings) =>
          fundings.length === 0 ? (
            <p>{t.noFunding}</p>
          ) : (
            <Disclosure label={showFundings(fundings.length)} opens={isAsked} printed>
              {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled from the keyboard too */}
              <div className={classes.scroll} tabIndex={0} role="region" aria-label={t.fundingRows}>
                <table className={tableClasses.table}>
                  <thead>
                    <tr>
                      <th scope="col">{t.what}</th>
                      <th scope="col">{t.who}</th>
                      <th scope="col">{t.state}</th>
                      <th scope="col">{t.amount}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {fundings.map((funding) => (
                      <Row key={funding.tie.id} funding={funding} />
                    ))}
                  </tbody>
                </table>
              </div>
            </Disclosure>
          )
        }
      </QueryState>
    </Section>
  );
}

function Row({ funding: { tie, said } }: { readonly funding: ImpactFundingsQuery['fundings'][number] }) {
  const t = useTexts(texts);
  const term = useTerm();
  const state = tie.__typename === 'StructuralTie' ? tie.fundingState : null;
  return (
    <tr>
      <th scope="row">
        <ThingLink thing={tie} /> {tie.fictitious && <FictitiousMark />}
        <div className={classes.aside}>
          <SpanText span={tie.span} />
        </div>
      </th>
      <td>
        <ul className={promiseClasses.parties}>
          {tie.participations.map(({ id, role, party }) => (
            <li key={id}>
              <ThingLink thing={party} /> <span className={classes.aside}>({term(roles, role)})</span>
            </li>
          ))}
        </ul>
      </td>
      <td>
        {state && (
          <span className={promiseClasses.state} data-state={state}>
            {term(fundingStates, state)}
          </span>
        )}
      </td>
      <td>
        {said.length === 0 && <span className={classes.aside}>{t.notSaid}</span>}
        {said.map((statement) => (
          <StatementLine key={statement.id} statement={statement} />
        ))}
        {said.length === 0 && <SaysWho evidence={tie.evidence} />}
      </td>
    </tr>
  );
}
