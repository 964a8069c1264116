const final = 0x80
const text = 0x1
/** lengths that say: the length follows in so many bits */
const in16Bits = 126
const in64Bits = 127

function header(length: number): Buffer {
  if (length < in16Bits) return Buffer.from([final | text, length])
  if (length <= 0xffff) return Buffer.from([final | text, in16Bits, length >> 8, length & 0xff])
  const long = Buffer.from([final | text, in64Bits, 0, 0, 0, 0, 0, 0, 0, 0])
  long.writeBigUInt64BE(BigInt(length), 2)
  return long
}

/** A whole text message of a server as it goes over a WebSocket, unmasked and in one frame (RFC 6455, 5.2). */
export function textMessage(bytes: Buffer): Buffer {
  return Buffer.concat([header(bytes.length), bytes])
}
