import { kept, type Begun } from './under-way'

/**
 * Says how something stands now, for home to show: words of another language stay while the step is the same.
 * @param key The module's own, "life-event:newborn" @param begun Undefined once it is over
 */
export function keepUnderWay(key: string, begun: Begun | undefined): void {
  const { [key]: before, ...others } = kept.read() ?? {}
  const same = before && begun && before.due === begun.due && before.url === begun.url
  const now = begun && { ...begun, said: { ...(same ? before.said : {}), ...begun.said } }
  if (now) kept.write({ ...others, [key]: now })
  else if (before) kept.write(others)
}
