// In the place of lru-cache, as far as jsonld uses it: the most recently used entries, so many and no more.
module.exports = class BoundedCache {
  constructor({ max }) {
    this.max = max;
    this.entries = new Map();
  }

  get(key) {
    const value = this.entries.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key, value) {
    this.entries.delete(key);
    this.entries.set(key, value);
    if (this.entries.size > this.max) this.entries.delete(this.entries.keys().next().value);
  }
};
