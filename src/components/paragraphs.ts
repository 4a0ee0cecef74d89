const SECTION = /(<section id="([a-z0-9-]+)">)([\s\S]*?)(<\/section>)/g;
/** A paragraph of the prose; what belongs to a figure is passed over whole, and a step has an address of its own. */
const PARAGRAPH = /<figure[\s\S]*?<\/figure>|<div class="step-text">([\s\S]*?)<\/div>|<p>([\s\S]*?)<\/p>/g;
const IN_STEP = /<p>([\s\S]*?)<\/p>/g;
/** A phrase in quotation marks; a figure's title, which English quotes inside its link, is passed over. */
const QUOTATION = /<a [\s\S]*?<\/a>|“[^“”<⟦]+”/g;

/** What stands in quotation marks is as printed (in English, as translated): the source asserts it. */
const markQuotations = (text: string): string =>
  text.replace(QUOTATION, (found) =>
    found.startsWith('“') ? `<span data-status="asserted">${found}</span>` : found,
  );

/** Fragment of a paragraph: its section's id and its place there, from 1. */
export const paragraphAddress = (section: string, paragraph: number): string => `${section}-${paragraph}`;

/**
 * Gives the paragraphs of every section an address, the section's id and their place in it, and a link to it. The
 * link is empty, its sign comes from the style sheet: neither a copied text nor a reader mode has it in the way.
 */
export function addressParagraphs(html: string, linkLabel: string): string {
  return html.replace(SECTION, (_, open: string, id: string, content: string, close: string) => {
    let count = 0;
    const addressed = content.replace(PARAGRAPH, (found: string, step?: string, text?: string) => {
      if (step !== undefined)
        return found.replace(IN_STEP, (_, told: string) => `<p>${markQuotations(told)}</p>`);
      if (text === undefined) return found;
      const address = paragraphAddress(id, ++count);
      return `<p id="${address}">${markQuotations(text)}<a class="anchor" href="#${address}" aria-label="${linkLabel}"></a></p>`;
    });
    return open + addressed + close;
  });
}
