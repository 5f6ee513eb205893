const hex = (length: number) => Array.from({ length }, () => Math.floor(Math.random() * 16).toString(16)).join('')

/** UUIDv7 (RFC 9562 §5.7) without crypto, which old base libraries lack: names a request, guards nothing. */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  const variant = '89ab'[Math.floor(Math.random() * 4)]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(12)}`
}
