export interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number, number]];
}

export function parseDate(iso: string): CslDate {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { 'date-parts': [[year, month, day]] };
}

/** YYYY-MM-DD, or with another mark between the parts. */
export function isoDate(date: CslDate, mark = '-'): string {
  return date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join(mark);
}
