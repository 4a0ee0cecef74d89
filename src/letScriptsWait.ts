/** The scripts of a page serve what is there already: on a slow line its style sheet and its fonts go first. */
export const letScriptsWait = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
