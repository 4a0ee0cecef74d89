/** A step of a scrolly, as it stands in the rendered prose. */
export interface RenderedStep {
  readonly id: string;
  /** Text of its heading. */
  readonly heading: string;
}

const STEP = /<div class="step"[^>]*\sdata-step="([^"]+)"[^>]*>([\s\S]*?)<div class="still/g;
const HEADING = /<h3[^>]*>([\s\S]*?)<\/h3>/;

/**
 * The steps of the prose, held against those that the figure draws.
 * @throws when one is missing, out of order, or has no heading
 */
export function stepsOf(html: string, figure: string, drawn: readonly string[]): RenderedStep[] {
  const found = [...html.matchAll(STEP)].map(([, id, text]) => ({
    id: id!,
    heading: (HEADING.exec(text!)?.[1] ?? '').replace(/<[^>]+>/g, '').trim(),
  }));
  const order = found.map(({ id }) => id).join(', ');
  if (order !== drawn.join(', '))
    throw new Error(
      `<Scrolly figure="${figure}"> has the steps ${order || '(none)'}; the figure draws ${drawn.join(', ')}, in this order`,
    );
  const untitled = found.find(({ heading }) => heading === '');
  if (untitled !== undefined)
    throw new Error(`<Step figure="${figure}" id="${untitled.id}"> needs a heading: begin it with "### …"`);
  return found;
}
