import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { KeptLink } from '../../components/kept-link';
import { formatMoment } from '../../lib/format';
import { useLanguage, useTexts } from '../../lib/i18n';
import { ActingChoice, chosenOf } from '../acting';
import { FictitiousMark } from '../facts';
import { CallsTabs } from '../section-tabs';
import type { FinderStartQuery } from './finder.generated';
import classes from './finder.module.css';
import { NeedField } from './needs-panel';
import { texts } from './texts';
import type { FinderView } from './view';

interface StartProps {
  readonly start: FinderStartQuery;
  readonly view: FinderView;
  readonly onChange: (patch: Partial<FinderView>, options?: { push?: boolean }) => void;
}

/** Where nothing is asked yet: an open call, or needs in one's own words. */
export function Start({ start, view, onChange }: StartProps) {
  const t = useTexts(texts);
  const { language } = useLanguage();
  const mine = chosenOf(start.viewer.actsFor, view.of);
  // Who acts for a structure looks for partners of that one; it can be let go on the next page.
  const own = mine && view.required.length === 0 ? { required: [mine.slug] } : {};
  const calls = start.tenders.nodes;
  return (
    <Page title={t.title} lead={t.lead} width="wide">
      <CallsTabs />
      {mine && (
        <ActingChoice actors={start.viewer.actsFor} chosen={mine.slug} onChoose={(of) => onChange({ of })} />
      )}
      <Section title={t.start} lead={t.startLead}>
        <NeedField onAdd={(need) => onChange({ ...own, needs: [need] }, { push: true })} />
      </Section>
      <Section title={t.openCalls}>
        {calls.length === 0 ? (
          <p>{t.noCalls}</p>
        ) : (
          <ul className={classes.calls}>
            {calls.map((call) => (
              <li key={call.id}>
                <button
                  type="button"
                  className={classes.call}
                  onClick={() => onChange({ ...own, call: call.slug, lots: [] }, { push: true })}
                >
                  <strong>{call.name}</strong>
                  <span>
                    {call.buyerName}
                    {call.deadline && ` · ${formatMoment(call.deadline, language)}`}
                    {' · '}
                    {call.lots.map(({ number }) => t.lot(number)).join(', ')}
                  </span>
                  {call.fictitious && <FictitiousMark />}
                </button>
              </li>
            ))}
          </ul>
        )}
        <p>
          <KeptLink to="/consultations">{t.allCalls}</KeptLink>
        </p>
      </Section>
    </Page>
  );
}
