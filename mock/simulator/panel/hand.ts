import type { PhoneFrame } from '../phone/in-phone'

const EVERY_MS = 100
const LONGEST_MS = 15_000

/** Between two things that a hand does one after the other, in the address. */
const THEN = ' > '
const each = (said = '') => said.split(THEN).filter((one) => one !== '')

const isShown = (element: Element) => element.getClientRects().length > 0

/** The innermost that says just this, last opened first: a sheet lies over its page. */
const saying = (page: Document, text: string): HTMLElement | undefined =>
  Array.from(page.querySelectorAll<HTMLElement>('.page *'))
    .filter(
      (one) =>
        one.textContent?.trim() === text &&
        isShown(one) &&
        !Array.from(one.children).some((child) => child.textContent?.trim() === text),
    )
    .pop()

const fieldsOf = (page: Document) => Array.from(page.querySelectorAll<HTMLInputElement>('.page input')).filter(isShown)

function type(page: Document, texts: readonly string[]): boolean {
  const fields = fieldsOf(page)
  if (fields.length < texts.length) return false
  texts.forEach((text, at) => {
    const field = fields[at]
    if (!field || field.value === text) return
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  return true
}

let newest = 0

const pause = () => new Promise((resolve) => setTimeout(resolve, EVERY_MS))

interface Doings {
  /** Into the first field, the second …; nothing where it is empty. */
  readonly typed?: string | undefined
  /** What is tapped then, one after the other, by what it says. */
  readonly tap?: string | undefined
}

/** Types and taps in the page as a hand would, each once it is there; of two wishes the newer counts. */
export async function byHand(frame: PhoneFrame, { typed, tap }: Doings): Promise<void> {
  const mine = ++newest
  const texts = each(typed)
  /** Until it could be done; gives up where it never can. */
  const once = async (does: (page: Document) => boolean) => {
    for (let waited = 0; waited < LONGEST_MS && mine === newest; waited += EVERY_MS) {
      if (frame.contentDocument && does(frame.contentDocument)) return
      await pause()
    }
  }
  if (texts.length > 0) {
    await once((page) => type(page, texts))
    // What is typed before the page listens is not heard: it stands there still a moment later, or is typed again
    await pause()
    await once((page) => type(page, texts))
  }
  for (const text of each(tap)) {
    await once((page) => {
      const found = saying(page, text)
      found?.click()
      return found !== undefined
    })
    await pause()
  }
}
