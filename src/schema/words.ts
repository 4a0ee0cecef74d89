/** Looks an interface word up by key and fills `{name}` parameters. Throws on an unknown key or a missing parameter. */
export type Words = (key: string, parameters?: Readonly<Record<string, string | number>>) => string;
