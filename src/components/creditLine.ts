import { CC_BY } from '../citation/licence.ts';
import { escapeXml } from '../figures/svg.ts';

const LICENCE = 'CC BY 4.0';

/** A credit line with its title and its licence left open: `{title}`, `{licence}`. */
export interface Credit {
  readonly template: string;
  readonly title: string;
  /** Absolute address of the figure's page. */
  readonly address: string;
}

const fill = (template: string, title: string, licence: string): string =>
  template.replaceAll(/\{(title|licence)\}/g, (_, name: string) => (name === 'title' ? title : licence));

/** For print, and wherever text stays text: the address stands in it. */
export const creditText = ({ template, title, address }: Credit): string =>
  `${fill(template, title, LICENCE)} ${address}`;

const link = (href: string, text: string, rel = ''): string =>
  `<a href="${escapeXml(href)}"${rel}>${escapeXml(text)}</a>`;

/** For a web page: the title leads to the figure, the licence to its terms. */
export const creditHtml = ({ template, title, address }: Credit): string =>
  `<p>${fill(escapeXml(template), link(address, title), link(CC_BY, LICENCE, ' rel="license"'))}</p>`;
