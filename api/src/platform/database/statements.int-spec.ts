import type { ResultSummary } from 'neo4j-driver';
import { TestApplication } from '../../testing/test-application';
import { allStatements, type Statement } from './statement';

interface Plan {
  operatorType: string;
  children?: Plan[];
}

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...(plan.children ?? []).flatMap(operators)];
}

/** A value of the right shape for every parameter that a text names. */
function parametersOf({ text }: Statement<never, unknown>): Record<string, unknown> {
  const names = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
  return Object.fromEntries(
    [...names].map((name) => {
      if (new RegExp(`\\$${name}\\.`).test(text)) return [name, {}];
      if (new RegExp(`(?:IN|UNWIND) \\$${name}\\b|\\$${name}\\[`).test(text)) return [name, []];
      return [name, null];
    }),
  );
}

describe('every statement', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start();
  });
  afterAll(() => app.stop());

  const explain = async (statement: Statement<never, unknown>) => {
    const session = app.database.driver.session({ database: app.database.name });
    try {
      const result = await session.run(`EXPLAIN ${statement.text}`, parametersOf(statement));
      return result.summary;
    } finally {
      await session.close();
    }
  };

  type Plans = { statement: Statement<never, unknown>; summary: ResultSummary }[];

  /** Every plan, each asked for once and a few side by side: the large ones take the database a second. */
  let plans: Promise<Plans> | undefined;
  const explained = () => (plans ??= explainAll());
  const explainAll = async (): Promise<Plans> => {
    const waiting = allStatements();
    const found: Plans = [];
    const explainNext = async (): Promise<void> => {
      for (let statement = waiting.pop(); statement; statement = waiting.pop())
        found.push({ statement, summary: await explain(statement) });
    };
    await Promise.all(Array.from({ length: 4 }, explainNext));
    return found;
  };

  it('names only labels, types and properties of the model', async () => {
    const warnings = (await explained()).flatMap(({ statement, summary }) =>
      summary.notifications
        .filter(({ code, title }) => /Unknown|Deprecat|Missing/i.test(`${code} ${title}`))
        .map(({ description }) => `${statement.name}: ${description}`),
    );
    expect(warnings).toEqual([]);
  });

  it('scans everything only where it says why', async () => {
    const scanning = (await explained()).flatMap(({ statement, summary: { plan } }) => {
      if (statement.scans || !plan) return [];
      const scans = operators(plan as Plan).filter((name) => /AllNodesScan|NodeByLabelScan/.test(name));
      return scans.length > 0 ? [`${statement.name}: ${[...new Set(scans)].join(', ')}`] : [];
    });
    expect(scanning).toEqual([]);
  });
});
