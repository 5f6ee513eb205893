import type { Values } from './address'

/** A phone that was never here: what earlier visits kept is gone, and it looks as the tester wants. */
function wipe({ theme, size, language }: Values): void {
  localStorage.clear()
  sessionStorage.clear()
  // The shape in which Taro keeps the mini-program's own choice (src/core/look.ts)
  const look = { v: 1, data: { theme, size, language } }
  localStorage.setItem('look', JSON.stringify({ data: look }))
}

/** A phone that a tester takes out of every network says so, each page of it before it asks for anything. */
function sayNetwork(frame: HTMLIFrameElement, network = 'good'): void {
  clearInterval(watching)
  const tell = () => {
    const { navigator } = frame.contentWindow ?? {}
    if (navigator) Object.defineProperty(navigator, 'onLine', { configurable: true, value: network !== 'offline' })
  }
  watching = window.setInterval(tell, 10)
}
let watching = 0

/** Opens an address in the frame as a fresh phone would. */
export function openPhone(frame: HTMLIFrameElement, address: string, values: Values): void {
  const [width = '390', height = '844'] = (values.screen ?? '').split('x')
  Object.assign(frame, { width, height })
  wipe(values)
  sayNetwork(frame, values.network)
  frame.src = address
}
