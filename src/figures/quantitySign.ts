import type { Quantity } from '../schema/indicators.ts';

/** A number as drawings and tables print it: a minimum says that it is one. */
export const quantitySign = ({ qualifier, value }: Quantity): string =>
  `${qualifier === 'at-least' ? '≥' : ''}${value}`;
