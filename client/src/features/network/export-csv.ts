import { roles, stances, termOf, tieKinds } from '@maillage/graph-schema/vocabulary';
import type { Language } from '../../lib/i18n';
import type { NodeData, TieData } from './network-data';

/** A cell that a spreadsheet would run as a formula is neutralised; quotes are doubled. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The ties that are shown, a row for each participant, with a mark by which spreadsheets know UTF-8. */
export function tiesAsCsv(ties: readonly TieData[], nodes: readonly NodeData[], language: Language): string {
  const names = new Map(nodes.map((node) => [node.id, node]));
  const head = [
    'tie',
    'kind',
    'stance',
    'modality',
    'since',
    'until',
    'participant',
    'participant_slug',
    'role',
    'fictitious',
  ];
  const rows = ties.flatMap((tie) =>
    tie.participants.map((one) => [
      tie.name,
      termOf(tieKinds, tie.kind).label[language],
      termOf(stances, tie.stance).label[language],
      tie.modality,
      tie.span.since ?? '',
      tie.span.until ?? '',
      names.get(one.nodeId)?.name ?? '',
      names.get(one.nodeId)?.slug ?? '',
      termOf(roles, one.role).label[language],
      String(tie.fictitious),
    ]),
  );
  return `\uFEFF${[head, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/** Hands a file to the person. */
export function save(name: string, content: string, type: string): void {
  const address = content.startsWith('data:') ? content : URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  if (!content.startsWith('data:')) URL.revokeObjectURL(address);
}
