/** Where a figure says a change: the region that the server drew, or one made now, before there is anything to say. */
export function liveRegion(root: Element): Element {
  const drawn = root.querySelector('[data-live]');
  if (drawn !== null) return drawn;
  const live = document.createElement('p');
  live.className = 'visually-hidden';
  live.setAttribute('role', 'status');
  live.setAttribute('data-live', '');
  root.querySelector('.drawings')?.after(live);
  return live;
}
