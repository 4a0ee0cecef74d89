/**
 * Captions and text alternatives are templates, so that no number in them is typed by hand:
 * `{service-activities}` prints the value, `{systems-in-title|word}` prints it as a word.
 */
export interface Slot {
  readonly id: string;
  readonly form: 'digits' | 'word';
}

const SLOT = /\{([a-z0-9-]+)(?:\|(word))?\}/g;

/** The slots of a template, in order. */
export function slotsOf(template: string): Slot[] {
  return [...template.matchAll(SLOT)].map((match) => ({
    id: match[1]!,
    form: match[2] === 'word' ? 'word' : 'digits',
  }));
}

/** Replaces each slot by what `fill` returns for it. */
export function fillTemplate(template: string, fill: (slot: Slot) => string): string {
  return template.replace(SLOT, (_, id: string, form?: string) =>
    fill({ id, form: form === 'word' ? 'word' : 'digits' }),
  );
}

/** The template without its slots: what is left must hold no number. */
export function withoutSlots(template: string): string {
  return template.replace(SLOT, ' ');
}
