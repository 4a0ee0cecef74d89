import { copyText } from './copyText.client.ts';

/** The button that copies the code of an embed: the one that is shown, which the style sheet decides. */

for (const section of document.querySelectorAll<HTMLElement>('[data-snippet]')) {
  const live = section.querySelector<HTMLElement>('[role=status]')!;
  const shown = () => [...section.querySelectorAll('pre')].find((code) => code.offsetParent !== null);
  section.querySelector('[data-copy]')!.addEventListener('click', () => {
    const code = shown();
    if (code) void copyText(code, live);
  });
  // What was said of one code is not true of the next.
  section.addEventListener('change', () => (live.textContent = ''));
}
