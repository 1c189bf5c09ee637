import type { AwardId } from './id.ts';

/** Git hosts show 1,000 entries of a folder: so many awards, and the folders beside them. */
const MOST_FILES = 900;

/** How many award files are in each folder, so that new ones go where people can still see them. */
export class AwardFolders {
  readonly #count = new Map<string, number>();

  /** `files` are relative to the project. */
  constructor(files: Iterable<string>) {
    for (const file of files) this.add(file);
  }

  /** Counts a file that is there from now on. */
  add(file: string): void {
    const folder = file.slice(0, file.lastIndexOf('/'));
    this.#count.set(folder, (this.#count.get(folder) ?? 0) + 1);
  }

  /** Where a new award's file goes: into its year; where that is full, its month; then by the id's first letters. */
  fileOf(id: AwardId, date: string): string {
    const folders = foldersFor(id, date);
    const free = folders.find((folder) => (this.#count.get(folder) ?? 0) < MOST_FILES);
    return `${free ?? folders.at(-1) ?? ''}/${id}.yaml`;
  }
}

function foldersFor(id: AwardId, date: string): string[] {
  const parts = [date.slice(0, 4), date.slice(5, 7), ...id.slice(0, 2)];
  return parts.map((_, index) => ['content/awards', ...parts.slice(0, index + 1)].join('/'));
}
