import type { Release } from '../schema/release.ts';

/** What is made of a release once, because every page asks for it: a release never changes. */
export function perRelease<Made>(make: (release: Release) => Made): (release: Release) => Made {
  const made = new WeakMap<Release, { readonly of: Made }>();
  return (release) => {
    const known = made.get(release) ?? { of: make(release) };
    made.set(release, known);
    return known.of;
  };
}
