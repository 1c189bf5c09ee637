import './older-browsers.ts';
import { checkIn } from './show.ts';

/** What the button on a badge's page loads: checks the page's own badge, and shows the answer in `room`. */
export function checkBadge(room: HTMLElement, address: string): Promise<void> {
  return checkIn(room, { kind: 'address', url: new URL(address, location.href) });
}
