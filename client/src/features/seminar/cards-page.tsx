import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Button, ButtonLink } from '../../components/button';
import { Notice, QueryState, ReloadNotice } from '../../components/query-state';
import { usePageTitle } from '../../lib/page-title';
import { useLanguage, useTexts } from '../../lib/i18n';
import classes from './cards.module.css';
import { cameraAddress, isWithinReach, keptCodes, shortAddress } from './kept-codes';
import { untilHour } from './moments';
import { QrCode, useEncoder } from './qr-code';
import { OneSeminarDocument, type OneSeminarQuery } from './seminar.generated';
import { texts } from './texts';
import { useSeminarChange } from './use-seminar-change';

/** A card for each structure, to print and cut: its name, its code, where to type it. */
export function CardsPage() {
  const t = useTexts(texts);
  const { id = '' } = useParams();
  usePageTitle(t.cards);
  const { data, error, refetch } = useQuery(OneSeminarDocument, { variables: { id } });
  return (
    <div className={classes.page}>
      <QueryState data={data?.seminar} error={error} onRetry={() => void refetch()}>
        {(seminar) => <Cards seminar={seminar} />}
      </QueryState>
    </div>
  );
}

function Cards({ seminar }: { readonly seminar: OneSeminarQuery['seminar'] }) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const { id, name, address, endsAt, isOpen, invitations } = seminar;
  const [codes, setCodes] = useState(() => keptCodes(id));
  const change = useSeminarChange(id, setCodes);
  const { encode, isFailed } = useEncoder();
  const unknown = invitations.filter(({ structure }) => !codes[structure.id]);
  return (
    <>
      <header className={classes.head} data-print="no">
        <h1>{`${t.cards} : ${name}`}</h1>
        <p>{isOpen ? t.cardsLead : t.sessionOver}</p>
        <div className={classes.actions}>
          <Button primary onClick={() => window.print()}>
            {t.print}
          </Button>
          <ButtonLink to={`/seance/${id}`}>{t.back}</ButtonLink>
        </div>
        {isFailed && <ReloadNotice title={t.codesNotDrawn} />}
        {!isWithinReach(address) && <Notice title={t.outOfReach}>{t.outOfReachText(address)}</Notice>}
        {isOpen && unknown.length > 0 && (
          <Notice
            title={t.renew}
            actions={
              <Button onClick={() => void change.giveCodes(unknown.map((one) => one.structure.id))}>
                {change.busy ? t.working : t.renew}
              </Button>
            }
          >
            {change.problem ?? t.unknownCodes(unknown.length)}
          </Notice>
        )}
      </header>
      <ul className={classes.cards}>
        {invitations.flatMap(({ structure }) => {
          const code = isOpen ? codes[structure.id] : undefined;
          if (!code) return [];
          return [
            <li key={structure.id} className={classes.card}>
              <div className={classes.qr}>
                {!isFailed && (
                  <QrCode
                    text={cameraAddress(address, code)}
                    label={t.codeOf(structure.name)}
                    encode={encode}
                  />
                )}
              </div>
              <div className={classes.words}>
                <p className={classes.session}>{name}</p>
                <h2 className={classes.name}>{structure.name}</h2>
                <p>{t.cardHow}</p>
                <p className={classes.address}>{shortAddress(address)}</p>
                <p className={classes.code}>{code}</p>
                <p className={classes.until}>{untilHour(endsAt, language)}</p>
              </div>
            </li>,
          ];
        })}
      </ul>
    </>
  );
}
