import { contextOf } from '../../../../src/components/figureContext.ts';
import { pageIn } from '../../../../src/components/page.ts';
import { figure } from '../../../../src/figures/one-axis-three-networks/figure.ts';
import { layout } from '../../../../src/figures/one-axis-three-networks/layout.ts';
import { derive } from '../../../../src/figures/one-axis-three-networks/model.ts';
import { LANGS, type Lang } from '../../../../src/schema/primitives.ts';

const contextIn = (lang: Lang) => contextOf(pageIn(lang, '/'), figure.id);

/** The figure of the current release, in one language. */
export function subjectIn(lang: Lang) {
  const context = contextIn(lang);
  const model = derive(context.release, context.record);
  return {
    context,
    model,
    draw: (width: number) => figure.draw(model, width, context),
    place: (width: number) => layout(model, width, context),
    description: figure.describe(model, context),
  };
}

/** Every drawing that ships: language and width. */
export const DRAWINGS: readonly (readonly [Lang, number])[] = LANGS.flatMap((lang) =>
  figure.widths.map((width) => [lang, width] as const),
);
