/** The bytes of an answer; undefined where there are more than wanted: then no more of them are read. */
export async function readBounded(answer: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const reader = answer.body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value);
    length += next.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      return undefined;
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
