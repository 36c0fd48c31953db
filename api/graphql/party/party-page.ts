import { partiesOfAttribute } from '../../work/entities/parties-of-attribute.ts';
import { loaded } from '../base/loaded.ts';
import { type Page, type PageArgs, pageFrom, pageSize, placeAfter } from '../base/page-of.ts';
import type { Context } from '../context.ts';
import type { ByKey } from '../parents.ts';

/** One page of the parties that hold a value: of a hub the store is asked for no more than the page. */
export async function partyPage({ store, loaders }: Context, attribute: string, args: PageArgs): Promise<Page<ByKey>> {
  const [{ parties, more }, { partyCount }] = await Promise.all([
    partiesOfAttribute(store, attribute, placeAfter(args)?.key ?? '', pageSize(args)),
    loaded(loaders.attribute, attribute),
  ]);
  const nodes = parties.map((key) => ({ key }));
  return pageFrom(nodes, more, partyCount, args, ({ key }) => ({ rank: 0, key }));
}
