// In the place of @scure/base, which has many more bases: the two that badges are written in, as strictly.
const DIGITS = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

// Digits of one base in another, the leading zeros kept: for short texts, as it is slow for long ones.
function convert(digits, from, to) {
  const zeros = digits.findIndex((digit) => digit !== 0);
  const converted = [];
  for (const digit of digits) {
    let carry = digit;
    for (let at = 0; at < converted.length; at++) {
      carry += converted[at] * from;
      converted[at] = carry % to;
      carry = Math.floor(carry / to);
    }
    for (; carry > 0; carry = Math.floor(carry / to)) converted.push(carry % to);
  }
  return [...Array(zeros < 0 ? digits.length : zeros).fill(0), ...converted.reverse()];
}

function digitOf(letter) {
  const digit = DIGITS.indexOf(letter);
  if (digit < 0) throw new Error('not base58');
  return digit;
}

exports.base58 = {
  encode: (bytes) =>
    convert([...bytes], 256, 58)
      .map((digit) => DIGITS[digit])
      .join(''),
  decode: (text) => Uint8Array.from(convert([...text].map(digitOf), 58, 256)),
};

exports.base64urlnopad = {
  decode(text) {
    const letters = /^[\w-]*$/.test(text) ? atob(text.replaceAll('-', '+').replaceAll('_', '/')) : undefined;
    // Bits that belong to no byte have to be zero: there is one way to write each.
    const rest = letters === undefined ? undefined : btoa(letters).replace(/=+$/, '').at(-1);
    if (letters === undefined || rest !== text.at(-1)?.replace('-', '+').replace('_', '/'))
      throw new Error('not base64url');
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  },
};
