import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Dice } from './dice';
import { valueFor } from './odd-values';

export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName?: string;
}

/** Levels of selections: beyond the guard's limit now and then. */
const DEEPEST = 7;

/** Fields of a selection, those of its parts included. */
const WIDEST = 6;

/** Mutations that end the session that the others are asked in, or the account. */
const endings = /^(?:signOut|eraseMyself|endSession|changePassword|disable|erase)/i;

/**
 * An operation that is valid by the schema, whatever else may be said of it: fields at every depth, with aliases,
 * fragments, directives, and arguments as variables or literals. `known`: ids and keys of things that are there.
 */
export function validOperation(schema: GraphQLSchema, dice: Dice, known: readonly string[]): Operation {
  return new Writer(schema, dice, known).write();
}

class Writer {
  private readonly declared: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly fragments: string[] = [];
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly dice: Dice,
    private readonly known: readonly string[],
  ) {}

  write(): Operation {
    const isMutation = this.dice.chance(0.25);
    const type = isMutation ? this.schema.getMutationType() : this.schema.getQueryType();
    const all = Object.values(type?.getFields() ?? {}).filter(
      (field) => !isMutation || (field.args.length > 0 && !endings.test(field.name)),
    );
    const roots = this.dice.some(all, isMutation ? 1 : 1 + this.dice.below(3));
    const selection = roots.map((field) => this.field(field, 0)).join(' ');
    const name = this.dice.chance(0.5) ? this.name('Op') : '';
    const declared = this.declared.length > 0 ? `(${this.declared.join(', ')})` : '';
    const head =
      name || declared || isMutation ? `${isMutation ? 'mutation' : 'query'} ${name}${declared} ` : '';
    return {
      query: [`${head}{ ${selection} }`, ...this.fragments].join('\n'),
      variables: this.variables,
      ...(name && this.dice.chance(0.5) ? { operationName: name } : {}),
    };
  }

  private name(beginning: string): string {
    this.names += 1;
    return `${beginning}${this.names}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.dice.chance(0.05) ? `${this.name('a')}: ` : '';
    const args = field.args
      .filter((argument) => isRequiredArgument(argument) || this.dice.chance(0.4))
      .map((argument) => `${argument.name}: ${this.argument(argument)}`);
    const below = this.selection(getNamedType(field.type), depth + 1, new Set());
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.directive()}${below}`;
  }

  /** A literal where it can be written plainly, else a variable: declared as the argument is. */
  private argument(argument: GraphQLArgument): string {
    const value = valueFor(argument.type, this.dice, this.known);
    const isPlain =
      value === null ||
      typeof value === 'boolean' ||
      (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) ||
      (typeof value === 'string' && /^[ -~]*$/.test(value));
    const plainType = getNullableType(argument.type);
    if (isPlain && isLeafType(plainType) && plainType.name !== 'JSON' && this.dice.chance(0.4))
      return isEnumType(plainType) && value !== null ? String(value) : JSON.stringify(value);
    const name = this.name('v');
    this.declared.push(`$${name}: ${String(argument.type)}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  private directive(): string {
    if (!this.dice.chance(0.05)) return '';
    const [kind, keeps] = this.dice.one([
      ['include', true],
      ['skip', false],
    ] as const);
    if (this.dice.chance(0.5)) return ` @${kind}(if: ${String(keeps)})`;
    const name = this.name('v');
    this.declared.push(`$${name}: Boolean!`);
    this.variables[name] = this.dice.chance(0.7) ? keeps : !keeps;
    return ` @${kind}(if: $${name})`;
  }

  /** What is asked of a type. `taken`: fields that a selection around it has, which must not differ. */
  private selection(type: GraphQLNamedType, depth: number, taken: Set<string>): string {
    if (isLeafType(type)) return '';
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && !taken.has(field.name));
    const others = fields.filter((field) => !isLeafType(getNamedType(field.type)) && !taken.has(field.name));
    const chosen = [
      ...this.dice.some(leaves, 1 + this.dice.below(WIDEST)),
      ...(depth > DEEPEST ? [] : this.dice.some(others, this.dice.below(depth < 3 ? 4 : 2))),
    ];
    for (const field of chosen) taken.add(field.name);
    const parts = ['__typename', ...chosen.map((field) => this.field(field, depth))];
    if (isAbstractType(type) && this.dice.chance(0.5)) parts.push(this.fragmentOn(type, depth, taken));
    return ` { ${parts.join(' ')} }`;
  }

  /** One fragment at most in each selection, of fields that it does not have: two could contradict each other. */
  private fragmentOn(type: GraphQLNamedType, depth: number, taken: Set<string>): string {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    const on = this.dice.one(possible);
    const body = this.selection(on, depth + 1, taken);
    if (this.dice.chance(0.5)) return `... on ${on.name}${this.directive()}${body}`;
    const name = this.name('F');
    this.fragments.push(`fragment ${name} on ${on.name}${body}`);
    return `...${name}`;
  }
}
