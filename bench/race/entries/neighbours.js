/**
 * The node and those that a link leads to: for libraries that do not know their neighbours.
 * @param {{ links: { source: string, target: string }[] }} diagram
 * @param {string} id
 */
export function neighbours({ links }, id) {
  const ids = new Set([id]);
  for (const { source, target } of links) {
    if (source === id) ids.add(target);
    if (target === id) ids.add(source);
  }
  return ids;
}

/**
 * The sign that the race waits for: what is picked now shows.
 * @param {string} id
 */
export function picked(id) {
  document.documentElement.dataset.picked = id;
}
