import { useQuery } from '@apollo/client/react';
import { cpvStem } from '@maillage/graph-schema/vocabulary';
import { useEffect, useState } from 'react';
import { cpvText, readCpv } from '../../lib/cpv';
import { useLanguage, type Language } from '../../lib/i18n';
import { CpvCodesDocument, CpvNamesDocument, type CpvPartsFragment } from './cpv.generated';

const WAIT = 120;
const FIRST = 12;

/** A code that can be chosen, and how it is read. */
export interface CpvChoice {
  readonly code: string;
  readonly text: string;
}

/**
 * Codes that answer what is typed, words or digits, asked for when the typing pauses. Where only divisions are known,
 * the code that was typed itself can be chosen besides.
 */
export function useCpvCodes(text: string): { choices: readonly CpvChoice[]; busy: boolean } {
  const { language } = useLanguage();
  const wanted = text.trim();
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), WAIT);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, previousData, loading } = useQuery(CpvCodesDocument, {
    variables: { text: asked, first: FIRST },
    skip: asked === '',
  });
  const found = wanted === '' ? [] : ((data ?? previousData)?.cpvCodes ?? []);
  const typed = readCpv(wanted);
  const own =
    typed && found.every(({ level }) => level === 2) && !found.some(({ code }) => code === typed)
      ? [{ code: typed, text: cpvText(typed, language) }]
      : [];
  return {
    choices: [...own, ...found.map((one) => ({ code: one.code, text: nameOf(one, language) }))],
    busy: loading || asked !== wanted,
  };
}

/** How codes are read: `9091 · Services de nettoyage`; by their division until more is known. */
export function useCpvNames(codes: readonly string[]): (code: string) => string {
  const { language } = useLanguage();
  const asked = [...new Set(codes)].sort();
  const { data, previousData } = useQuery(CpvNamesDocument, {
    variables: { codes: asked },
    skip: asked.length === 0,
  });
  const known = new Map((data ?? previousData)?.cpvNames.map((one) => [one.code, one]));
  return (code) => {
    const found = known.get(code);
    return found ? nameOf(found, language) : cpvText(code, language);
  };
}

function nameOf({ code, label, labelEn }: CpvPartsFragment, language: Language): string {
  return `${cpvStem(code)} · ${language === 'en' ? (labelEn ?? label) : label}`;
}
