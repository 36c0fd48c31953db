/** One line of the file of computed rows: up to 5,000 nodes or edges of one kind, ready to be written. */
export type Batch = (
  | {
      readonly of: 'nodes' /** Label whose key is indexed. */;
      readonly label: string;
      readonly labels: readonly string[];
    }
  | { readonly of: 'edges'; readonly type: string; readonly from: string; readonly to: string }
) & {
  /** Properties that are Bolt integers. */
  readonly ints: readonly string[];
  readonly rows: readonly { readonly a?: string; readonly b?: string; readonly props: Record<string, unknown> }[];
};
