/** A colour as its three channels of linear light, each 0 to 1. */
type Light = readonly [number, number, number];

/** The least contrast of text with what is behind it [WCAG 2.2 §1.4.3]. */
export const TEXT_CONTRAST = 4.5;

/** The contrast of two six-digit colours, 1 to 21 [WCAG 2.2, contrast ratio]. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(lightOf(one)), luminance(lightOf(other))].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself where it reads on light grounds, else darkened just enough to. */
export function darkenFor(grounds: readonly string[], color: string): string {
  const light = lightOf(color);
  const darkest = Math.min(...grounds.map((ground) => luminance(lightOf(ground))));
  const limit = (darkest + 0.05) / TEXT_CONTRAST - 0.05;
  const present = luminance(light);
  if (present <= limit) return color;
  return hexOf(light, (channel) => (channel * limit) / present, Math.floor);
}

/** How much of a colour's way into the night is more light of the same hue; the rest makes it paler, and so softer. */
const BY_BRIGHTNESS = 0.65;

/** The colour itself where it reads on dark grounds, else lightened just enough to. */
export function lightenFor(grounds: readonly string[], color: string): string {
  const light = lightOf(color);
  const lightest = Math.max(...grounds.map((ground) => luminance(lightOf(ground))));
  const limit = (lightest + 0.05) * TEXT_CONTRAST - 0.05;
  if (luminance(light) >= limit) return color;
  const brightest = brighten(light, limit * BY_BRIGHTNESS);
  const present = luminance(brightest);
  const white = Math.max(0, (limit - present) / (1 - present));
  return hexOf(brightest, (channel) => channel + (1 - channel) * white, Math.ceil);
}

/** The same hue with a luminance of at most `limit`, never less than before; black has no hue and stays black. */
function brighten(light: Light, limit: number): Light {
  const fullest = Math.max(...light);
  if (fullest === 0) return light;
  const factor = Math.max(1, Math.min(limit / luminance(light), 1 / fullest));
  return [light[0] * factor, light[1] * factor, light[2] * factor];
}

function lightOf(color: string): Light {
  const channel = (start: number) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Rounds to eight bits away from the ground, so that rounding never costs contrast. */
function hexOf(light: Light, change: (channel: number) => number, round: (value: number) => number): string {
  const digits = light.map((channel) => {
    const changed = change(channel);
    const share = changed <= 0.0031308 ? changed * 12.92 : 1.055 * changed ** (1 / 2.4) - 0.055;
    const byte = Math.min(255, Math.max(0, round(share * 255)));
    return byte.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
