const NODES = 'a.node, a.mark-link';
const TYPES = ['click', 'keydown', 'change'] as const;

/** Where only the script of a drawing answers the event; undefined for an event that nobody waits for. */
function answeredAt(event: Event): string | undefined {
  const { type, key, ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
  if (type === 'change') return '[data-source-only], .row-order input';
  if (ctrlKey || metaKey || shiftKey || altKey) return undefined;
  if (type === 'click') return `${NODES}, .drawing [data-of], [data-part-link]`;
  if (key === ' ') return NODES;
  return /^Arrow|^Home$|^End$/.test(key) ? `${NODES}, a.number` : undefined;
}

/** @param checked of a box, which its script sets anew when it comes */
function askAgain(event: Event, checked: boolean | undefined): void {
  const target = event.target as HTMLInputElement;
  if (checked !== undefined) target.checked = checked;
  // A key that was held before this one may have moved the focus.
  const asked = event.type === 'keydown' ? document.activeElement! : target;
  asked.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
}

/**
 * Keeps what the reader asks of drawings before their script is there, and asks it again then. Should the script not
 * come, the links lead where they lead without it.
 * @param scope of the drawings, as a selector
 * @param load called once, when something is asked or the result is called
 */
export function holdPicks(scope: string, load: () => Promise<unknown>): () => void {
  const held: [Event, boolean | undefined][] = [];
  let begun = false;
  const release = () => {
    for (const type of TYPES) document.removeEventListener(type, hold, true);
    for (const each of held) askAgain(...each);
  };
  const start = () => {
    if (!begun) void load().finally(release);
    begun = true;
  };
  const hold = (event: Event) => {
    const target = event.target as Partial<HTMLInputElement>;
    const selector = answeredAt(event);
    if (selector === undefined || !target.closest?.(selector)?.closest(scope)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.push([event, target.checked]);
    start();
  };
  for (const type of TYPES) document.addEventListener(type, hold, true);
  return start;
}
