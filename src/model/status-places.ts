import type { AwardId, StatusIndex } from './id.ts';
import {
  freeStatusIndex,
  indexInList,
  MOST_STATUS_LISTS,
  placeInList,
  STATUS_LIST_LENGTH,
  statusIndexOf,
  statusListOf,
} from './status-index.ts';

/** A list that is fuller is left for the next: ids then meet on a place too often. */
const FULL = STATUS_LIST_LENGTH / 2;

/** Which places of status lists are taken, and where the next award goes. */
export class StatusPlaces {
  readonly #taken = new Set<number>();
  readonly #inList = new Map<number, number>();
  readonly #elsewhere: ReadonlySet<number>;
  #list = 1;

  /** `elsewhere` holds places within any list, of awards whose list is not known. */
  constructor(taken: Iterable<StatusIndex>, elsewhere: ReadonlySet<number> = new Set()) {
    this.#elsewhere = elsewhere;
    for (const place of taken) this.#add(place);
  }

  /**
   * Takes the place of a new award: the one that follows from its id, in the first list that is at most half full.
   * Undefined, and nothing taken, where another award has it: another id is then drawn.
   */
  take(id: AwardId): StatusIndex | undefined {
    const place = this.#placeOf(id);
    if (this.#taken.has(place) || this.#elsewhere.has(indexInList(place))) return undefined;
    this.#add(place);
    return place;
  }

  /** The place of a new award whose id is chosen: the next free one where another award has its own. */
  freeFor(id: AwardId): StatusIndex {
    return freeStatusIndex(this.#placeOf(id), this.#taken);
  }

  /** Where a new award of an id belongs, taken or not. */
  #placeOf(id: AwardId): StatusIndex {
    while (this.#list < MOST_STATUS_LISTS && (this.#inList.get(this.#list) ?? 0) > FULL) this.#list++;
    return placeInList(this.#list, statusIndexOf(id));
  }

  #add(place: StatusIndex): void {
    if (this.#taken.has(place)) return;
    this.#taken.add(place);
    const list = statusListOf(place);
    this.#inList.set(list, (this.#inList.get(list) ?? 0) + 1);
  }
}
