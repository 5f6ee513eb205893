import type { PhoneFrame } from '../phone/in-phone'

const EVERY_MS = 100
const LONGEST_MS = 15_000

let newest = 0

/** Types into the first field of the page, once it is there, as a finger would; an empty text is not typed. */
export function typeInto(frame: PhoneFrame, text: string): void {
  const mine = ++newest
  if (!text) return
  const began = Date.now()
  const look = () => {
    if (mine !== newest || Date.now() - began > LONGEST_MS) return
    const input = frame.contentDocument?.querySelector<HTMLInputElement>('.page input')
    if (!input) return void setTimeout(look, EVERY_MS)
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    // Before the page listens, nothing is heard: until it says so itself
    setTimeout(() => (input.isConnected && input.value === text ? undefined : look()), EVERY_MS)
  }
  look()
}
