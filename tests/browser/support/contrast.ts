import { wcagContrast } from 'culori';

/** WCAG contrast of two colours as CSS writes them. */
export const contrast = (a: string, b: string): number => wcagContrast(a.trim(), b.trim());
