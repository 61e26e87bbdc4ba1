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

/** Milliseconds that planning everything may take on a busy machine. */
const PATIENCE = 600_000;

describe('every statement', () => {
  let app: TestApplication;
  const plans: { statement: Statement<never, unknown>; summary: ResultSummary }[] = [];

  beforeAll(async () => {
    app = await TestApplication.start();
    // Each is planned once, a few side by side: the large ones take a cold database a second.
    const waiting = allStatements();
    const explainNext = async (): Promise<void> => {
      for (let statement = waiting.pop(); statement; statement = waiting.pop())
        plans.push({ statement, summary: await explain(statement) });
    };
    await Promise.all(Array.from({ length: 4 }, explainNext));
    expect(plans.length).toBeGreaterThan(100);
  }, PATIENCE);
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

  it('names only labels, types and properties of the model', () => {
    const warnings = plans.flatMap(({ statement, summary }) =>
      summary.notifications
        .filter(({ code, title }) => /Unknown|Deprecat|Missing/i.test(`${code} ${title}`))
        .map(({ description }) => `${statement.name}: ${description}`),
    );
    expect(warnings).toEqual([]);
  });

  it('scans everything only where it says why', () => {
    const scanning = plans.flatMap(({ statement, summary: { plan } }) => {
      if (statement.scans || !plan) return [];
      const scans = operators(plan as Plan).filter((name) => /AllNodesScan|NodeByLabelScan/.test(name));
      return scans.length > 0 ? [`${statement.name}: ${[...new Set(scans)].join(', ')}`] : [];
    });
    expect(scanning).toEqual([]);
  });
});
