// In the place of rdf-canonize's platform and the polyfill that it brings along.
exports.crypto = globalThis.crypto;

exports.setImmediate = (work) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(0);
};

exports.bufferToHex = (buffer) =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
