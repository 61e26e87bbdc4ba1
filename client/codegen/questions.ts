import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, OperationTypeNode, parse, print, visit, type ASTNode, type DefinitionNode } from 'graphql';

/** Features that a visitor meets first, in that order; the others come after. */
const first = ['home', 'directory', 'network', 'parties', 'competences', 'ties', 'sources', 'search'];

function turnOf(file: string): number {
  const feature = /^features[\\/]([\w-]+)/.exec(file)?.[1] ?? '';
  return first.includes(feature) ? first.indexOf(feature) : first.length;
}

/** The queries in the files of a folder, name → text with its fragments, what a visitor meets first before the rest. */
export function questionsIn(folder: string): Record<string, string> {
  const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort((one, other) => turnOf(one) - turnOf(other) || one.localeCompare(other))
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')).definitions);
  return Object.fromEntries(
    definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY
        ? [[one.name?.value ?? '', [one, ...fragmentsOf(one, definitions)].map(print).join('\n')]]
        : [],
    ),
  );
}

/** The fragments that a definition spreads, however deep. */
function fragmentsOf(definition: ASTNode, all: readonly DefinitionNode[]): DefinitionNode[] {
  const found = new Set<DefinitionNode>();
  const collect = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = all.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(definition);
  return [...found];
}
