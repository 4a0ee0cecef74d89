/** The place that the reader asked to keep: the id of a section, the same in both languages. Storage may be closed. */
const KEY = 'place';

export function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @returns whether the browser let us */
export function writeKept(section: string | null): boolean {
  try {
    if (section === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, section);
    return true;
  } catch {
    return false;
  }
}
