import type { WhyQuery } from '../state/operations.generated.ts';

type Texts = NonNullable<NonNullable<WhyQuery['why']['link']>['reasons'][number]['texts']>;

/** Two similar résumés whole, in columns; the passages that both have are marked. */
export function SideBySide({ texts }: { readonly texts: Texts }) {
  return (
    <figure className="side-by-side">
      <figcaption className="quiet">
        {Math.round(texts.resemblance * 100)} % of the words, three in a row, are in both; these passages are
        underlined.
      </figcaption>
      <div className="compared">
        <Column label="Résumé of A" stretches={texts.a} />
        <Column label="Résumé of B" stretches={texts.b} />
      </div>
    </figure>
  );
}

interface ColumnProps {
  readonly label: string;
  readonly stretches: Texts['a'];
}

function Column({ label, stretches }: ColumnProps) {
  return (
    <blockquote className="side whole-text" aria-label={label} dir="auto">
      {stretches.map(({ text, shared }, at) =>
        shared ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one fixed text
          <mark key={at} className="passage">
            {text}
          </mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one fixed text
          <span key={at}>{text}</span>
        ),
      )}
    </blockquote>
  );
}
