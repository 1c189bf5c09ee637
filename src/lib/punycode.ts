const [BASE, T_MIN, T_MAX, SKEW, DAMP] = [36, 1, 26, 38, 700];

/** A domain in ASCII as people read it: each label `xn--…` decoded [RFC 3492 §6.2]; others stay as they are. */
export function domainToUnicode(domain: string): string {
  return domain
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join('.');
}

function decodeLabel(text: string): string | undefined {
  const end = Math.max(text.lastIndexOf('-'), 0);
  const letters = [...text.slice(0, end)];
  const digits = text.slice(end > 0 ? end + 1 : 0);
  let [code, position, bias, at] = [128, 0, 72, 0];
  while (at < digits.length) {
    const number = readNumber(digits, at, bias);
    if (number === undefined) return undefined;
    at = number.end;
    const count = letters.length + 1;
    bias = adaptBias(number.value, count, position === 0 && count === end + 1);
    code += Math.floor((position + number.value) / count);
    position = (position + number.value) % count;
    if (code > 0x10ffff) return undefined;
    letters.splice(position, 0, String.fromCodePoint(code));
    position += 1;
  }
  return letters.join('');
}

/** A number of variable length; undefined where the text ends inside it or has a sign that is no digit. */
function readNumber(digits: string, start: number, bias: number): { value: number; end: number } | undefined {
  let [value, weight, end] = [0, 1, start];
  for (let k = BASE; ; k += BASE) {
    const digit = '0123456789'.includes(digits.charAt(end) || 'none')
      ? Number(digits.charAt(end)) + 26
      : digits.charCodeAt(end) - 97;
    if (!(digit >= 0 && digit < BASE)) return undefined;
    end += 1;
    value += digit * weight;
    const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < threshold) return { value, end };
    weight *= BASE - threshold;
    if (value > 0x7fffffff) return undefined;
  }
}

function adaptBias(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
