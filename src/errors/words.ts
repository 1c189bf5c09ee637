/** What a definition in `errors/` returns: what is wrong, what to do about it, and whether it only warns. */
export type Words = readonly [message: string, hint?: string | undefined, severity?: 'error' | 'warning'];

/** The errors of an area by their codes, each made into words from the values that it names. */
export type Definitions = Readonly<Record<string, (values: never) => Words>>;
