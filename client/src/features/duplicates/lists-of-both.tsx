import { functions } from '@maillage/graph-schema/vocabulary';
import { Section } from '../../components/section';
import { useTexts } from '../../lib/i18n';
import { useTerm } from '../../lib/terms';
import type { MergePreviewQuery } from './duplicates.generated';
import classes from './duplicates.module.css';
import { texts } from './texts';

type Preview = NonNullable<MergePreviewQuery['mergePreview']>;

interface Lists {
  readonly name?: string;
  readonly longName?: string;
  readonly spellings?: readonly { readonly text: string }[];
  readonly functions?: readonly { readonly code: string }[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly evidence?: readonly Passage[];
}

interface Passage {
  readonly source: string;
  readonly line?: number;
  readonly quote: string;
}

function textsOf({ spellings = [] }: Lists): readonly string[] {
  return spellings.map((one) => one.text);
}

/** What is not chosen because all of it is kept: what each side brings. */
export function ListsOfBoth({ preview }: { readonly preview: Preview }) {
  const t = useTexts(texts);
  const term = useTerm();
  const spelled = textsOf(preview.record as Lists);
  const linesOf = (record: Lists) => ({
    // What one was called is another name of both.
    spellings: [
      ...textsOf(record),
      ...[record.name, record.longName].filter((name) => name !== undefined && spelled.includes(name)),
    ],
    functions: (record.functions ?? []).map((one) => term(functions, one.code)),
    identifiers: (record.identifiers ?? []).map((one) => `${one.scheme} ${one.value}`),
    sources: (record.evidence ?? []).map(({ source, line, quote }) =>
      [`« ${quote} »`, source, line && t.line(line)].filter(Boolean).join(', '),
    ),
  });
  const sides = [preview.kept, preview.absorbed].map(({ record }) => linesOf(record as Lists));
  const names = ['spellings', 'functions', 'identifiers', 'sources'] as const;
  const filled = names.filter((name) => sides.some((side) => side[name].length > 0));
  if (filled.length === 0) return null;
  return (
    <Section title={t.lists}>
      {filled.map((name) => (
        <section key={name} className={classes.list} aria-label={t[name]}>
          <h3>{t[name]}</h3>
          {sides.map((side, index) => (
            <ul key={index === 0 ? 'kept' : 'absorbed'} aria-label={index === 0 ? t.stays : t.goes}>
              {[...new Set(side[name])].map((line) => (
                <li key={line}>{line}</li>
              ))}
              {side[name].length === 0 && <li className={classes.quiet}>{t.empty}</li>}
            </ul>
          ))}
        </section>
      ))}
    </Section>
  );
}
