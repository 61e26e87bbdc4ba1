import { z } from 'zod';
import { recordKindTerms, termOf, type Term } from '../vocabulary';
import { recordKinds } from '../records';
import { codeIn, entriesOf, listOf } from './code-lists';
import { classes, linkedKinds, prefixes } from './namespaces';
import { unwrapped } from './unwrapped';

type Node = { readonly [name: string]: unknown };

/**
 * What our own words mean, as linked data: the classes, and every entry of the lists that fields take their codes from,
 * in French and English.
 */
export function linkedVocabulary(): Node {
  const { maillage, rdfs, skos } = prefixes;
  return {
    '@context': { maillage, rdfs, skos, label: 'rdfs:label', prefLabel: 'skos:prefLabel' },
    '@graph': [
      ...linkedKinds.map((kind) => {
        const { label, definition } = termOf(recordKindTerms, kind.toUpperCase());
        return {
          '@id': `maillage:${classes[kind]}`,
          '@type': 'rdfs:Class',
          label: inBoth(label),
          'rdfs:comment': inBoth(definition),
        };
      }),
      ...[...listsUsed()].flatMap(([list, codes]) => [
        { '@id': `maillage:${list}`, '@type': 'skos:ConceptScheme' },
        ...codes.map((code) => concept(list, code)),
      ]),
    ],
  };
}

function concept(list: string, code: string): Node {
  const term = entriesOf(list).find((one) => one.code === code) as Partial<Term> | undefined;
  return {
    '@id': codeIn(list, code),
    '@type': 'skos:Concept',
    'skos:inScheme': { '@id': `maillage:${list}` },
    'skos:notation': code,
    ...(term?.label ? { prefLabel: inBoth(term.label) } : {}),
    ...(term?.definition ? { 'skos:definition': inBoth(term.definition) } : {}),
  };
}

function inBoth({ fr, en }: Term['label']): Node[] {
  return [
    { '@value': fr, '@language': 'fr' },
    { '@value': en, '@language': 'en' },
  ];
}

/** The codes of each list that a field of a record that is taken away can take. */
function listsUsed(): Map<string, readonly string[]> {
  const used = new Map<string, readonly string[]>();
  const look = (schema: z.ZodType, field: string): void => {
    const inner = unwrapped(schema);
    if (inner instanceof z.ZodArray) look(inner.element as z.ZodType, field);
    if (inner instanceof z.ZodEnum) used.set(listOf(inner, field), inner.options.map(String));
    if (inner instanceof z.ZodObject)
      for (const [name, one] of Object.entries(inner.shape)) look(one as z.ZodType, name);
  };
  for (const kind of linkedKinds) look(recordKinds[kind], '');
  return used;
}
