/** By `Type.field`, of which levels a value was answered. */
export type SeenFields = Map<string, Set<string>>;

/** What tells of which level an answered object is: by its id, else by what it stands in. */
export type LevelOf = (object: Readonly<Record<string, unknown>>, type: string) => string | undefined;

/** Notes each field that an answer has a value for. Fields stand under `Type_field`, as `everyQuery` asks. */
export function noteSeen(seen: SeenFields, value: unknown, levelOf: LevelOf, around = '+'): void {
  if (Array.isArray(value)) for (const one of value) noteSeen(seen, one, levelOf, around);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const object = value as Record<string, unknown>;
  const type = String(object['__typename'] ?? '');
  const level = type ? (levelOf(object, type) ?? around) : around;
  for (const [alias, below] of Object.entries(object)) {
    const field = alias.startsWith(`${type}_`) ? `${type}.${alias.slice(type.length + 1)}` : undefined;
    const isThere = below !== null && below !== undefined && !(Array.isArray(below) && below.length === 0);
    if (field && isThere) {
      const levels = seen.get(field) ?? new Set();
      seen.set(field, levels.add(level));
    }
    noteSeen(seen, below, levelOf, level);
  }
}
