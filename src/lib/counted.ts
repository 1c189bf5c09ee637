/** A whole number and what it counts, in English: `1 badge`, `0 badges`, `1,200 badges`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
