import { AppError } from '../errors'

const DEEPEST = 12

// Made once: in the bundle it is no literal
const HALF = /\p{Surrogate}/u

/** The name of a field as an error may repeat it: a caller may have put anything in its place. */
export const fieldName = (given: string): string => (/^[A-Za-z][A-Za-z0-9_]{0,40}$/.test(given) ? given : '')

/** An address whose escapes make no text says nothing: the parser would take `%ED%A0%BD` as it stands. @throws AppError INPUT_INVALID */
export function checkEscapes(address: string): void {
  try {
    decodeURIComponent(address)
  } catch (cause) {
    throw new AppError('INPUT_INVALID', {}, { cause })
  }
}

/** No database stores NUL, no text half a character; nothing of ours is nested deeper. @throws AppError INPUT_INVALID */
export function checkTexts(value: unknown, field = '', depth = 0): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || HALF.test(value)) throw new AppError('INPUT_INVALID', { field })
    return
  }
  if (!value || typeof value !== 'object') return
  if (depth > DEEPEST) throw new AppError('INPUT_INVALID', { field })
  for (const [name, inner] of Object.entries(value)) {
    checkTexts(name, '', depth)
    checkTexts(inner, Array.isArray(value) ? field : fieldName(name), depth + 1)
  }
}
