import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { Button } from '../../components/button';
import { Chip } from '../../components/chip';
import { KeptLink } from '../../components/kept-link';
import { SelectField } from '../../components/fields';
import { Page } from '../../components/page';
import { Notice, QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { SignInLink } from '../../components/sign-in-link';
import { useTexts } from '../../lib/i18n';
import { useLostFocus } from '../../lib/lost-focus';
import { useUrlState } from '../../lib/url-state';
import { NotYourPole } from '../acting';
import { CollectionDocument, type CollectionPartsFragment } from './collection.generated';
import { Groups } from './collection-groups';
import { Members } from './collection-members';
import { collectionTexts } from './collection-texts';
import { fileTexts } from './file-texts';
import { ImportPart } from './import-part';
import './messages';
import { WhoGivesFiguresDocument, type WhoGivesFiguresQuery } from './returns.generated';
import classes from './returns.module.css';
import { useCollection } from './use-collection';
import { collectionView, yearsFor } from './view';

type Pole = WhoGivesFiguresQuery['viewer']['facilitates'][number];

/** For who facilitates a pole: who has given the figures of a year, and whom to remind. */
export function CollectionPage() {
  const t = useTexts(collectionTexts);
  const { data, error, refetch } = useQuery(WhoGivesFiguresDocument);
  return (
    <QueryState
      data={data?.viewer}
      error={error}
      onRetry={() => void refetch()}
      frame={(content) => <Page title={t.tab}>{content}</Page>}
    >
      {({ account, facilitates: [first, ...others] }) =>
        first ? (
          <Chosen first={first} others={others} />
        ) : (
          <Page title={t.tab}>
            <Notice title={t.noPole} actions={!account && <SignInLink />} />
          </Page>
        )
      }
    </QueryState>
  );
}

/** The pole in the address, or the first one. */
function Chosen({ first, others }: { readonly first: Pole; readonly others: readonly Pole[] }) {
  const t = useTexts(collectionTexts);
  const [{ pole, year }, change] = useUrlState(collectionView);
  const own = [first, ...others];
  const chosen = pole ? own.find(({ slug }) => slug === pole) : first;
  if (!chosen)
    return (
      <Page title={t.tab}>
        <NotYourPole asked={pole} own={own} to={(slug) => `/collecte?pole=${slug}&annee=${year}`} />
      </Page>
    );
  return (
    <Page title={t.title(year)} tabTitle={t.tab} lead={t.lead} width="wide">
      <div className={classes.choices}>
        {others.length > 0 && (
          <SelectField
            label={t.pole}
            value={chosen.slug}
            options={own.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={(value) => change({ pole: value })}
          />
        )}
        <SelectField
          label={t.year}
          value={String(year)}
          options={yearsFor(year).map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(value) => change({ year: Number(value) })}
        />
      </div>
      <OfPole key={`${chosen.id} ${year}`} pole={chosen.id} year={year} />
    </Page>
  );
}

interface OfPoleProps {
  readonly pole: string;
  readonly year: number;
}

function OfPole({ pole, year }: OfPoleProps) {
  const { data, error, refetch } = useQuery(CollectionDocument, {
    variables: { pole, year },
    fetchPolicy: 'no-cache',
  });
  return (
    <QueryState data={data?.figureCollection ?? undefined} error={error} onRetry={() => void refetch()}>
      {(collection) => (
        <Collection
          first={collection}
          pole={pole}
          year={year}
          readAgain={async () => (await refetch()).data?.figureCollection ?? undefined}
        />
      )}
    </QueryState>
  );
}

interface CollectionProps extends OfPoleProps {
  readonly first: CollectionPartsFragment;
  readonly readAgain: () => Promise<CollectionPartsFragment | undefined>;
}

function Collection({ first, readAgain, pole, year }: CollectionProps) {
  const t = useTexts(collectionTexts);
  const file = useTexts(fileTexts);
  const collecting = useCollection(first);
  const { answered, of, byCollege, byType, members, isOpen } = collecting.collection;
  return (
    <>
      <Actions collecting={collecting} />
      {members.length === 0 ? (
        <Notice title={t.noMembers} />
      ) : (
        <>
          <Section title={t.progress}>
            <p className={classes.progress}>
              <progress value={answered} max={of} aria-label={t.answered(answered, of)} />
              <span>{t.answered(answered, of)}</span>
            </p>
            <Groups byCollege={byCollege} byType={byType} />
          </Section>
          <Section title={t.members} count={members.length}>
            <Members members={members} year={year} onRemind={isOpen ? collecting.remind : undefined} />
          </Section>
          <Section title={file.title} lead={file.lead}>
            <ImportPart
              pole={pole}
              year={year}
              onDone={() => void readAgain().then((now) => now && collecting.setCollection(now))}
            />
          </Section>
        </>
      )}
    </>
  );
}

/** Opening, reminding, closing. */
function Actions({ collecting }: { readonly collecting: ReturnType<typeof useCollection> }) {
  const t = useTexts(collectionTexts);
  const { collection, busy, problem, done } = collecting;
  const { isOpen, openedAt } = collection;
  const silent = collection.members.filter(({ given }) => given === 0);
  const unreachable = silent.filter(({ reachable }) => reachable === 0).length;
  // Whom a reminder would reach: nobody is written to twice within a day.
  const askable = silent.filter((one) => one.askable > 0).length;
  const line = useRef<HTMLParagraphElement>(null);
  useLostFocus(done, () => line.current);
  return (
    <div className={classes.actions}>
      <p className={classes.standing}>
        {isOpen ? (
          <Chip tone="ok">{t.isOpen}</Chip>
        ) : openedAt === null ? (
          t.notOpened
        ) : (
          <Chip>{t.isClosed}</Chip>
        )}
      </p>
      <div className={classes.buttons}>
        {isOpen ? (
          <>
            {askable > 0 && (
              <Button primary aria-disabled={busy} onClick={() => void collecting.remind()}>
                {t.remind(askable, silent.length)}
              </Button>
            )}
            <Button aria-disabled={busy} onClick={() => void collecting.close()}>
              {t.close}
            </Button>
          </>
        ) : (
          <Button primary aria-disabled={busy} onClick={() => void collecting.open()}>
            {openedAt === null ? t.open : t.reopen}
          </Button>
        )}
      </div>
      {isOpen && unreachable > 0 && (
        <p className={classes.hint}>
          {t.unreachable(unreachable)} <KeptLink to="/comptes">{t.invite}</KeptLink>
        </p>
      )}
      {isOpen && <p className={classes.hint}>{t.closeHint}</p>}
      <p role="alert" className={classes.problem}>
        {problem}
      </p>
      <p ref={line} role="status" tabIndex={-1} className={classes.done}>
        {done} {done && <KeptLink to="/courriers">{t.mails}</KeptLink>}
      </p>
    </div>
  );
}
