import { copyText } from './copyText.client.ts';

/** Citations: the reader's own day of access, and a button that copies the one that is shown. */

/** The day where the reader is, as the citations print it: YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

for (const day of document.querySelectorAll('[data-accessed]')) day.textContent = today();

async function copy(section: HTMLElement): Promise<void> {
  const style = section.querySelector<HTMLInputElement>('input:checked')!.value;
  const citation = section.querySelector(`[data-style="${style}"] .citation`)!;
  const live = section.querySelector<HTMLElement>('[role=status]')!;
  await copyText(citation, live);
}

for (const section of document.querySelectorAll<HTMLElement>('[data-cite]')) {
  section.querySelector('[data-copy]')!.addEventListener('click', () => void copy(section));
  // What was said of one citation is not true of the next.
  section.addEventListener('change', () => (section.querySelector('[role=status]')!.textContent = ''));
}
