/** JSON and bytes, one inside the other, as text: the way between a test and a page. */
export type Parcel = string;

export function pack(value: unknown): Parcel {
  return JSON.stringify({ value }, (_, each) =>
    each instanceof Uint8Array
      ? { $bytes: btoa(Array.from(each, (byte) => String.fromCharCode(byte)).join('')) }
      : each,
  );
}

// biome-ignore lint/suspicious/noExplicitAny: what was packed is known to whoever unpacks it
export function unpack(parcel: Parcel): any {
  const { value } = JSON.parse(parcel, (_, each) =>
    typeof each?.$bytes === 'string'
      ? Uint8Array.from(atob(each.$bytes), (letter) => letter.charCodeAt(0))
      : each,
  );
  return value;
}
