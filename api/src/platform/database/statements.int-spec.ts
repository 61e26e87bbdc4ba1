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

  it('names only labels, types and properties of the model', async () => {
    const warnings: string[] = [];
    for (const statement of allStatements()) {
      const summary = await explain(statement);
      for (const notification of summary.notifications) {
        if (/Unknown|Deprecat|Missing/i.test(`${notification.code} ${notification.title}`)) {
          warnings.push(`${statement.name}: ${notification.description}`);
        }
      }
    }
    expect(warnings).toEqual([]);
  });

  it('scans everything only where it says why', async () => {
    const scanning: string[] = [];
    for (const statement of allStatements().filter((one) => !one.scans)) {
      const { plan } = await explain(statement);
      const scans = plan
        ? operators(plan as Plan).filter((name) => /AllNodesScan|NodeByLabelScan/.test(name))
        : [];
      if (scans.length > 0) scanning.push(`${statement.name}: ${[...new Set(scans)].join(', ')}`);
    }
    expect(scanning).toEqual([]);
  });
});
