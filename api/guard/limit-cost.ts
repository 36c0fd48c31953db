import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limits } from './limits.ts';

/** How long a list is taken to be when no argument says so. */
const USUAL_LIST = 10;
/** Values that are not at hand with their object but read for it, and how many objects each counts as. */
const READ: Readonly<Record<string, number>> = {
  'Application.submitted': 1,
  'Application.history': USUAL_LIST,
  'Reason.texts': 2,
  // Everything around one ring is looked at, once for all of these.
  'Ring.paragraph': 100,
  'Ring.holdsTogether': 100,
  'Ring.hiddenBrokers': 100,
  'Ring.brokers': 100,
};
/** Arguments that say how much is asked for. */
const SIZES = ['first', 'limit', 'maxNodes'] as const;

/** Refuses a question whose lists within lists multiply to more than the server should gather, before it is run. */
export function limitCost(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const cost = costOf(args.schema, args.document, args.operationName, args.variableValues ?? {});
      if (cost <= limits.cost) return;
      setResultAndStopExecution({
        errors: [
          new GraphQLError(`The question asks for up to ${cost} objects; the limit is ${limits.cost}.`, {
            extensions: { code: 'TOO_COSTLY', next: 'Ask for fewer at a time: a smaller `first`, fewer nested lists.' },
          }),
        ],
      });
    },
  };
}

/** Objects that the answer may hold, by the sizes the question asks for. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  raw: Readonly<Record<string, unknown>>,
): number {
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode =>
      one.kind === Kind.OPERATION_DEFINITION && (!operationName || one.name?.value === operationName),
  );
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return 0;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], raw);
  // Variables that do not fit are an error of their own, when the question is run.
  if (!coerced) return 0;
  return new Counter(schema, document, coerced).selections(operation.selectionSet, root, false);
}

class Counter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #known = new Map<string, number>();

  constructor(
    readonly schema: GraphQLSchema,
    document: DocumentNode,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {
    this.#fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
  }

  /** @param sized whether an argument above already said how long the lists in here are */
  selections(set: SelectionSetNode, type: GraphQLNamedType, sized: boolean): number {
    let cost = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const narrower = selection.typeCondition && this.schema.getType(selection.typeCondition.name.value);
        cost += this.selections(selection.selectionSet, narrower ?? type, sized);
      } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        cost += this.#fragment(selection.name.value, sized);
      } else if (selection.selectionSet) {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (!field) continue;
        const named = getNamedType(field.type);
        if (!isCompositeType(named)) continue;
        const size = this.#size(field, getArgumentValues(field, selection, this.variables));
        const isList = isListType(getNullableType(field.type));
        const many = size ?? (isList && !sized ? USUAL_LIST : 1);
        cost += many * (1 + this.selections(selection.selectionSet, named, size !== undefined));
      } else {
        cost += READ[`${type.name}.${selection.name.value}`] ?? 0;
      }
    }
    return cost;
  }

  #fragment(name: string, sized: boolean): number {
    const id = `${name} ${sized}`;
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
    const cost = fragment && type ? this.selections(fragment.selectionSet, type, sized) : 0;
    this.#known.set(id, cost);
    return cost;
  }

  #size(field: GraphQLField<unknown, unknown>, values: Readonly<Record<string, unknown>>): number | undefined {
    const name = SIZES.find((size) => field.args.some((arg) => arg.name === size));
    const value = name === undefined ? undefined : values[name];
    return typeof value === 'number' ? Math.max(1, value) : undefined;
  }
}
