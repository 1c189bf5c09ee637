import './older-browsers.ts';
import { checkIn } from './show.ts';

/** What the button on a badge's page loads: checks the page's own badge, and shows the answer in `region`. */
export function checkBadge(region: HTMLElement, address: string): Promise<void> {
  return checkIn(region, { kind: 'address', url: new URL(address, location.href) });
}
