import type { PartnersAsked } from './finder.input';
import type { Hindrance } from './plan-searches';

/** Least and most of what is a number. */
const bounds = {
  mostMembers: [1, 12],
  best: [1, 10],
  difference: [1, 5],
  memberCost: [0, 20],
  mostDistance: [0, 6],
  leastTurnover: [0, 1e12],
} as const;

/** Most entries of what is a list. */
const lengths = { needs: 60, required: 30, excluded: 300, lots: 100 } as const;

const LONGEST = 200;

const whole = ['mostMembers', 'best', 'difference'];

/** Faults of a question that can be told without looking at the graph. */
export function checkAsked(input: PartnersAsked): Hindrance[] {
  const invalid = (field: string): Hindrance => ({
    code: 'INVALID_INPUT',
    field,
    parameters: { detail: field },
  });
  const faults: Hindrance[] = [];
  for (const [field, [least, most]] of Object.entries(bounds)) {
    const value = input[field as keyof typeof bounds];
    if (value === null || value === undefined) continue;
    if (!(value >= least && value <= most) || (whole.includes(field) && !Number.isInteger(value)))
      faults.push(invalid(field));
  }
  for (const [field, most] of Object.entries(lengths))
    if ((input[field as keyof typeof lengths]?.length ?? 0) > most) faults.push(invalid(field));
  const texts = input.needs.flatMap(({ label, cpv, tags }) => [label ?? '', cpv ?? '', ...tags]);
  if (texts.some((text) => text.length > LONGEST))
    faults.push({ code: 'TEXT_TOO_LONG', field: 'needs', parameters: { max: LONGEST } });
  return faults;
}
