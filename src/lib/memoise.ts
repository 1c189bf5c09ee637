/** Where `memoise` keeps what it made. A WeakMap keeps it as long as its keys are there. */
export interface MemoCache<Value> {
  get(key: unknown): Value | undefined;
  set(key: unknown, value: Value): unknown;
}

/** How calls are told apart, and where their results are kept. */
export interface MemoiseOptions<Parameters extends readonly unknown[], Value> {
  /** By default the first parameter. */
  readonly keyOf?: (...parameters: Parameters) => unknown;
  readonly cache?: MemoCache<Value>;
}

/** A function that does its work once for each key, and gives the result again. A promise that fails is kept too. */
export function memoise<Parameters extends readonly unknown[], Value extends NonNullable<unknown>>(
  work: (...parameters: Parameters) => Value,
  options: MemoiseOptions<Parameters, Value> = {},
): (...parameters: Parameters) => Value {
  const { keyOf = (...parameters) => parameters[0], cache = new Map<unknown, Value>() } = options;
  return (...parameters) => {
    const key = keyOf(...parameters);
    const known = cache.get(key);
    if (known !== undefined) return known;
    const made = work(...parameters);
    cache.set(key, made);
    return made;
  };
}
