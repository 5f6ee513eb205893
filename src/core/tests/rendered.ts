import type { ReactElement } from 'react'
import { act, create, type ReactTestInstance, type ReactTestRenderer } from 'react-test-renderer'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** What stands on a screen, and a finger on it. */
export interface Rendered {
  readonly renderer: ReactTestRenderer
  /** Every piece of text, in order. */
  readonly texts: () => string[]
  /** Taps what says this. @throws Error where there is no such thing to tap */
  readonly tap: (text: string) => Promise<void>
  /** Lets what is under way come in. */
  readonly settle: () => Promise<void>
}

/** One turn of the event loop: every promise that can go on has gone on. */
const turn = () => new Promise<void>((resolve) => void setImmediate(resolve))

const textOf = (one: ReactTestInstance | string): string =>
  typeof one === 'string' ? one : one.children.map(textOf).join('')

/** Renders as React does on the phone; effects run, and what they start is waited for. */
export async function rendered(element: ReactElement): Promise<Rendered> {
  let renderer: ReactTestRenderer | undefined
  await act(async () => {
    renderer = create(element)
    await turn()
  })
  if (!renderer) throw new Error('nothing was rendered')
  const screen = renderer
  const texts = (one: ReactTestInstance | string): string[] =>
    typeof one === 'string' ? [one] : one.children.flatMap(texts)
  return {
    renderer: screen,
    texts: () => (screen.toJSON() === null ? [] : texts(screen.root)),
    tap: async (text) => {
      const [found] = screen.root.findAll(
        (one) => typeof one.type === 'string' && typeof one.props.onClick === 'function' && textOf(one).includes(text),
      )
      if (!found) throw new Error(`nothing to tap says ${text}`)
      await act(async () => {
        ;(found.props.onClick as () => void)()
        await turn()
      })
    },
    settle: () => act(turn),
  }
}
