import { copyText } from './copyText.client.ts';

/** The button that copies the code of an embed. */

for (const section of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
  const live = section.querySelector<HTMLElement>('[role=status]')!;
  const code = section.querySelector('code')!;
  section.querySelector('[data-copy]')!.addEventListener('click', () => void copyText(code, live));
}
