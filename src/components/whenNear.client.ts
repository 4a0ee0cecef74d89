/**
 * Calls back once, when the first of the elements comes near the screen.
 * @param margin how near, as `IntersectionObserver` takes it: `50% 0px` is half a screen ahead
 */
export function whenNear(elements: readonly Element[], margin: string, reached: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      reached();
    },
    { rootMargin: margin },
  );
  for (const element of elements) observer.observe(element);
}
