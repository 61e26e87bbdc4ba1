import { useState } from 'react';
import { Button } from '../../components/button';
import { ReloadNotice } from '../../components/query-state';
import { useLanguage, useTexts } from '../../lib/i18n';
import { cameraAddress, type Codes } from './kept-codes';
import { hourOf } from './moments';
import { QrCode, useEncoder } from './qr-code';
import type { OneSeminarQuery } from './seminar.generated';
import classes from './seminar.module.css';
import { texts } from './texts';

type Invitation = OneSeminarQuery['seminar']['invitations'][number];

interface StructureTableProps {
  readonly invitations: readonly Invitation[];
  readonly codes: Codes;
  /** Where codes are typed. */
  readonly address: string;
  /** Gives a structure another code; left out once the session is over. */
  readonly onRenew: ((structure: string) => Promise<boolean>) | undefined;
}

/** Who has come and who has answered; a structure that has lost its card gets another code here. */
export function StructureTable({ invitations, codes, address, onRenew }: StructureTableProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const [shown, setShown] = useState<string>();
  const renew = async (structure: string): Promise<void> => {
    if (await onRenew?.(structure)) setShown(structure);
  };
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t.structure}</th>
          <th scope="col">{t.joined}</th>
          <th scope="col">{t.answers}</th>
          {onRenew && (
            <th scope="col">
              <span className="visually-hidden">{t.newCode}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, structure, joinedAt, telephones, answers }) => (
          <tr key={id} data-joined={joinedAt !== null}>
            <th scope="row">
              {structure.name}
              {shown === structure.id && codes[structure.id] && (
                <FreshCode name={structure.name} code={codes[structure.id] ?? ''} address={address} />
              )}
            </th>
            <td>{joinedAt ? `${hourOf(joinedAt, language)}, ${t.telephones(telephones)}` : t.notYet}</td>
            <td>{answers}</td>
            {onRenew && (
              <td>
                <Button aria-label={t.newCodeFor(structure.name)} onClick={() => void renew(structure.id)}>
                  {t.newCode}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FreshCodeProps {
  readonly name: string;
  readonly code: string;
  readonly address: string;
}

function FreshCode({ name, code, address }: FreshCodeProps) {
  const t = useTexts(texts);
  const { encode, isFailed } = useEncoder();
  return (
    <div className={classes.fresh} role="status">
      {isFailed ? (
        <ReloadNotice title={t.codesNotDrawn} />
      ) : (
        <span className={classes.qr}>
          <QrCode text={cameraAddress(address, code)} label={t.codeOf(name)} encode={encode} />
        </span>
      )}
      <span>
        <code className={classes.code}>{code}</code>
        <br />
        {t.earlierDead}
      </span>
    </div>
  );
}
