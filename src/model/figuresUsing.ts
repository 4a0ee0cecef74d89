import type { FigureRecord, Release } from '../schema/release.ts';
import { slotsOf } from '../schema/template.ts';

/** Figures that show a number or print it in their words, in the order of the data. */
export function figuresUsing({ figures }: Release, id: string): FigureRecord[] {
  return [...figures.values()].filter(({ uses, title, caption, alt, notes }) => {
    const templates = [title, caption, alt, ...notes].flatMap(({ zh, en }) => [zh, en]);
    return (
      uses.indicators.includes(id) || templates.some((text) => slotsOf(text).some((slot) => slot.id === id))
    );
  });
}
