/** The same function, which makes each thing once: for what is pure and slow. What is made of an object goes with it. */
export function once<K, V>(make: (key: K) => V): (key: K) => V {
  const ofObjects = new WeakMap<WeakKey, V>();
  const ofOthers = new Map<K, V>();
  return (key) => {
    const made = key instanceof Object ? ofObjects : ofOthers;
    if (!made.has(key as K & WeakKey)) made.set(key as K & WeakKey, make(key));
    return made.get(key as K & WeakKey)!;
  };
}

/**
 * The same for what is asked for again soon or not at all.
 * @param most how many are kept: those that were asked for last
 * @param keyOf what tells two questions apart, where they are objects made anew each time
 */
export function lately<Q, V>(
  most: number,
  make: (question: Q) => V,
  keyOf: (question: Q) => unknown = (question) => question,
): (question: Q) => V {
  const kept = new Map<unknown, V>();
  return (question) => {
    const key = keyOf(question);
    const value = kept.has(key) ? kept.get(key)! : make(question);
    // A map remembers the order in which it was filled.
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value);
    return value;
  };
}
