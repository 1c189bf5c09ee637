/** What the library of verdicts takes for granted and browsers before 2024 lack. */
URL.canParse ??= (url: string | URL, base?: string | URL) => {
  try {
    return Boolean(new URL(url, base));
  } catch {
    return false;
  }
};
URL.parse ??= (url: string | URL, base?: string | URL) =>
  URL.canParse(url, base) ? new URL(url, base) : null;

const LONE_SURROGATE = /\p{Surrogate}/u;
String.prototype.isWellFormed ??= function (this: string) {
  return !LONE_SURROGATE.test(this);
};
