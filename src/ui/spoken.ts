import { textsNow } from '../core/text'
import { texts } from './texts'

/** What is said of a control whose name is several lines. On the web it is named by what is written on it. */
export const spoken = (...lines: readonly (string | undefined)[]): string | undefined =>
  process.env.TARO_ENV === 'h5' ? undefined : lines.filter(Boolean).join(textsNow(texts).comma)
