/**
 * Copies the text of an element and says so; where the browser refuses, selects it and says that.
 * @param live the status that says it, with both messages in its data
 */
export async function copyText(element: Element, live: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(element.textContent.trim());
    live.textContent = live.dataset['done']!;
  } catch {
    getSelection()?.selectAllChildren(element);
    live.textContent = live.dataset['failed']!;
  }
}
