import { Injectable } from '@nestjs/common';
import { findDivisions, readCpvQuestion, shippedName, type CpvFound } from '../../algorithms/cpv-search';
import { DatabaseService } from '../../platform/database/database.service';
import { pageSize } from '../../platform/graphql/connection';
import type { CpvEntry } from './cpv-list';
import { cpvBesides, cpvByDigits, cpvByWords, cpvOfCodes, foundFrom, putCpv } from './cpv.repository';

/** Codes written in one transaction. */
const BATCH = 1000;

/** Codes whose names are asked for at once. */
const MOST_CODES = 200;

/** What an import has done. */
export interface CpvImport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Codes of an earlier list that this one does not have: they stay. */
  readonly others: number;
}

/** Finds codes of the Common Procurement Vocabulary: in the list that was imported, else among the divisions. */
@Injectable()
export class CpvService {
  constructor(private readonly database: DatabaseService) {}

  async find(text: string, first: number): Promise<CpvFound[]> {
    const limit = pageSize(first);
    const question = readCpvQuestion(text);
    if (!question) return [];
    const [result] =
      'digits' in question
        ? await this.database.read(cpvByDigits, { digits: question.digits, first: limit })
        : await this.database.read(cpvByWords, {
            query: question.words.map((word) => `${word}*`).join(' '),
            words: question.words,
            first: limit,
          });
    return result?.imported ? result.found.map(foundFrom) : findDivisions(question, limit);
  }

  /** What codes are called: by the list, else by what is shipped. Codes of no division are left out. */
  async named(codes: readonly string[]): Promise<CpvFound[]> {
    const asked = [...new Set(codes)].filter((code) => /^\d{8}$/.test(code)).slice(0, MOST_CODES);
    if (asked.length === 0) return [];
    const rows = await this.database.read(cpvOfCodes, { codes: asked });
    const found = new Map(rows.map((row) => [row.found[0], foundFrom(row.found)]));
    return asked.flatMap((code) => found.get(code) ?? shippedName(code) ?? []);
  }

  /** Puts a whole list; what is already so is left alone. */
  async put(entries: readonly CpvEntry[]): Promise<CpvImport> {
    let [added, changed] = [0, 0];
    for (let from = 0; from < entries.length; from += BATCH) {
      const rows = entries.slice(from, from + BATCH);
      const [done] = await this.database.write((transaction) => transaction.run(putCpv, { rows }));
      added += done?.added ?? 0;
      changed += done?.changed ?? 0;
    }
    const [left] = await this.database.read(cpvBesides, { codes: entries.map(({ code }) => code) });
    return {
      added,
      changed,
      unchanged: entries.length - added - changed,
      others: left?.others ?? 0,
    };
  }
}
