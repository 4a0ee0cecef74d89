import type { z } from 'zod';
import type { DerivedNumber, indicatorsSchema } from './indicators.ts';
import type { Problem } from './problems.ts';
import type { referencesSchema } from './references.ts';
import type { sourceSchema } from './source.ts';

interface Ingredients {
  readonly 'source.json': z.infer<typeof sourceSchema>;
  readonly 'indicators.json': z.infer<typeof indicatorsSchema>;
  readonly 'references.json': z.infer<typeof referencesSchema>;
}

/** Computes a derived number again from the release. */
function compute(record: DerivedNumber, files: Ingredients): number {
  const { indicators } = files['indicators.json'];
  const first = indicators.find(({ id }) => id === record.from[0]);
  switch (record.compute) {
    case 'indicators':
      return indicators.length;
    case 'chartable-indicators':
      return indicators.filter(({ kind }) => kind === 'count' || kind === 'activity').length;
    case 'label-indicators':
      return indicators.filter(({ kind }) => kind === 'label').length;
    case 'ambiguities':
      return files['source.json'].ambiguities.length;
    case 'body-paragraphs':
      return files['source.json'].paragraphs.filter(({ kind }) => kind === 'body').length;
    case 'references':
      return files['references.json'].references.length;
    case 'difference':
      return (typeof first?.value === 'number' ? first.value : NaN) - (first?.items.length ?? NaN);
    case 'named-items':
      return first?.items.length ?? NaN;
  }
}

/** Derived numbers that no longer agree with what they are derived from. */
export function checkDerived(files: Ingredients, file: string): Problem[] {
  return files['indicators.json'].derived.flatMap((record, i) => {
    const value = compute(record, files);
    if (value === record.value) return [];
    return [
      {
        file,
        at: `derived[${i}].value (of "${record.id}")`,
        found: String(record.value),
        expected: `${value}, computed as "${record.compute}"${record.from.length > 0 ? ` from ${record.from.join(', ')}` : ''}`,
        mend: 'write the computed value, or correct what it is computed from',
      },
    ];
  });
}
