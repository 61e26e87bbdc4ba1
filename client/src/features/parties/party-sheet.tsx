import { bodyKinds, territoryLevels } from '@maillage/graph-schema/vocabulary';
import { Fact, FactSheet } from '../../components/fact-sheet';
import { KeptLink } from '../../components/kept-link';
import { aroundCommune, isCommuneCode } from '../../lib/commune-code';
import { formatSpan } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import { FunctionMarks, SaysWho, ThingLink } from '../facts';
import type { Party } from './party';
import { texts } from './texts';
import classes from './parties.module.css';

/** What it is, in short. Facts that are not known are not shown. */
export function PartySheet({ party }: { readonly party: Party }) {
  const t = useTexts(texts);
  const term = useTerm();
  const { language } = useLanguage();
  return (
    <FactSheet label={t.sheet}>
      {'type' in party && <ActorFacts party={party} />}
      {party.__typename === 'Body' && (
        <Fact name={term(bodyKinds, party.bodyKind)}>
          {party.of && (
            <>
              {t.of} <ThingLink thing={party.of} />
            </>
          )}
        </Fact>
      )}
      {party.__typename === 'Place' && (
        <Fact name={t.within}>{party.within && <ThingLink thing={party.within} />}</Fact>
      )}
      <Fact name={t.spellings}>
        {party.spellings.length > 0 && (
          <ul className={classes.plain}>
            {party.spellings.map((spelling) => (
              <li key={spelling}>{spelling}</li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={t.span}>{formatSpan(party.span, language)}</Fact>
      {'territory' in party && party.territory && (
        <Fact name={t.territory}>
          {party.territory.name}{' '}
          <span className={classes.quiet}>
            {term(territoryLevels, party.territory.level)}, {party.territory.code}
          </span>
          {isCommuneCode(party.territory.code) && (
            <p data-print="no">
              <KeptLink to={aroundCommune(party.territory.code, 10)}>{t.around}</KeptLink>
            </p>
          )}
        </Fact>
      )}
      {'identifiers' in party && party.identifiers.length > 0 && (
        <Fact name={t.identifiers}>
          <ul className={classes.plain}>
            {party.identifiers.map(({ scheme, value, reference }) => (
              <li key={scheme + value}>
                {scheme} {value}
                {reference && <span className={classes.quiet}> {reference}</span>}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t.namedBy}>{party.evidence.length > 0 && <SaysWho evidence={party.evidence} />}</Fact>
    </FactSheet>
  );
}

type ActorParty = Extract<Party, { __typename: 'Structure' | 'Collectivity' }>;

function ActorFacts({ party }: { readonly party: ActorParty }) {
  const t = useTexts(texts);
  return (
    <>
      <Fact name={t.functions}>
        {party.functions.length > 0 && <FunctionMarks codes={party.functions} />}
      </Fact>
      <Fact name={t.cooperative}>
        {party.cooperativeStatus && t.cooperativeStatus[party.cooperativeStatus]}
      </Fact>
      {party.__typename === 'Structure' && <Fact name={t.ess}>{t.essStatus[party.ess]}</Fact>}
    </>
  );
}
