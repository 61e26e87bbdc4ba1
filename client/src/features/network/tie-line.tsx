import { KeptLink } from '../../components/kept-link';
import { FictitiousMark, ModalityMark, SaysWho, SpanText, StanceMark, type EvidenceItem } from '../facts';
import { ChangeText } from './change-text';
import { PlainButton } from './controls';
import type { NodeData, TieData } from './network-data';
import classes from './panel.module.css';
import type { Comparison } from './tie-change';

interface TieLineProps {
  readonly tie: TieData;
  readonly others: readonly NodeData[];
  readonly comparison: Comparison | null;
  readonly evidence: readonly EvidenceItem[] | undefined;
  readonly onFocus: (slug: string) => void;
}

/** One tie of a party: with whom, since when, what became of it, how sure, and who says so. */
export function TieLine({ tie, others, comparison, evidence, onFocus }: TieLineProps) {
  return (
    <li className={classes.tie}>
      <span className={classes.tieName}>
        <KeptLink to={`/liens/${tie.slug}`}>{tie.name}</KeptLink> {tie.fictitious && <FictitiousMark />}
      </span>
      <span className={classes.others}>
        {others.map((other) => (
          <PlainButton key={other.id} onClick={() => onFocus(other.slug)}>
            {other.name}
          </PlainButton>
        ))}
      </span>
      <span className={classes.facts}>
        <ChangeText tie={tie} comparison={comparison} />
        <StanceMark stance={tie.stance} />
        {tie.modality !== 'REPORTED' && <ModalityMark modality={tie.modality} />}
        <SpanText span={tie.span} />
      </span>
      {evidence && evidence.length > 0 && <SaysWho evidence={evidence} />}
    </li>
  );
}
