declare module '*?classic' {
  /** src/classicScript.ts, ClassicScript. */
  export const code: string;
  export const integrity: string;
}
