import type { ReactElement } from 'react'
import { act, create, type ReactTestInstance, type ReactTestRenderer } from 'react-test-renderer'

/** One turn of the event loop: every promise that can go on has gone on. */
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve))

/** Outside of it React takes updates as they come, as on the phone. */
async function acting(work: () => unknown): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  await act(async () => {
    work()
    await turn()
  })
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
}

/** What stands on a screen, and a finger on it. */
export interface Rendered {
  readonly renderer: ReactTestRenderer
  /** Every piece of text, in order. */
  readonly texts: () => string[]
  /** Taps what says this. @throws Error where there is no such thing to tap */
  readonly tap: (text: string) => Promise<void>
  /** Renders this in its place. */
  readonly update: (element: ReactElement) => Promise<void>
  /** Lets what is under way come in. */
  readonly settle: () => Promise<void>
}

/** Where a line may end or not is not seen. */
const read = (text: string) => text.replace(/\u00a0/g, ' ').replace(/\u200b/g, '')

const textOf = (one: ReactTestInstance | string): string =>
  typeof one === 'string' ? read(one) : one.children.map(textOf).join('')

const open: ReactTestRenderer[] = []
// What the next test sets must not move the screens of this one
afterEach(() => acting(() => open.splice(0).forEach((screen) => screen.unmount())))

/** Renders as React does on the phone; effects run, and what they start is waited for. */
export async function rendered(element: ReactElement): Promise<Rendered> {
  let renderer: ReactTestRenderer | undefined
  await acting(() => (renderer = create(element)))
  if (!renderer) throw new Error('nothing was rendered')
  const screen = renderer
  open.push(screen)
  const texts = (one: ReactTestInstance | string): string[] =>
    typeof one === 'string' ? [read(one)] : one.children.flatMap(texts)
  return {
    renderer: screen,
    texts: () => (screen.toJSON() === null ? [] : texts(screen.root)),
    tap: async (text) => {
      const [found] = screen.root.findAll(
        (one) => typeof one.type === 'string' && typeof one.props.onClick === 'function' && textOf(one).includes(text),
      )
      if (!found) throw new Error(`nothing to tap says ${text}`)
      await acting(found.props.onClick as () => void)
    },
    update: (next) => acting(() => screen.update(next)),
    settle: () => acting(() => undefined),
  }
}
