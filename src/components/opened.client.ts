/**
 * What the reader has opened stays open when the reader comes back by the browser's Back button: it belongs to the
 * length of the page, and without it the browser would restore the scroll position to another line. It is kept with
 * the entry of the browser's history, not in storage.
 */
const all = [...document.querySelectorAll('details')];

const state = history.state as { opened?: number[] } | null;
for (const index of state?.opened ?? []) if (all[index]) all[index].open = true;

document.addEventListener(
  'toggle',
  () => {
    const opened = all.flatMap(({ open }, index) => (open ? [index] : []));
    history.replaceState({ ...(history.state as object), opened }, '');
  },
  // The event does not bubble.
  { capture: true },
);
