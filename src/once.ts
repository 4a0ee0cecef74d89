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
