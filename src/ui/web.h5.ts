/** The document around a page on the web: its language, its ground, a scroller the keyboard reaches. */
export function dressDocument({ language, ground }: { language: 'zh' | 'en'; ground: string }): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.body.style.background = ground
  document.querySelectorAll<HTMLElement>('.taro_page').forEach((scroller) => (scroller.tabIndex = 0))
}

const lastOf = (selector: string): HTMLElement | undefined =>
  Array.from(document.querySelectorAll<HTMLElement>(selector))
    .filter((one) => one.getClientRects().length > 0)
    .pop()

/**
 * Taro's elements are moved about until they have drawn themselves, and lose what focus they had: for some frames. Whoever
 * has moved it elsewhere since keeps it there.
 * @param find What is to have it, as far as it is there @param given What had it after the last try
 */
function focusSoon(find: () => HTMLElement, frames = 20, given?: Element | null): void {
  const has = document.activeElement
  if (given === undefined || has === given || has === document.body) {
    find().focus({ preventScroll: true })
    given = document.activeElement
  }
  if (frames > 0) requestAnimationFrame(() => focusSoon(find, frames - 1, given))
}

/** Gives focus to something, and back to what had it. @returns what gives it back */
function moveFocus(to: HTMLElement | undefined, find: () => HTMLElement | null = () => null): () => void {
  const before = document.activeElement
  if (to) {
    to.tabIndex = -1
    focusSoon(() => find() ?? to)
  }
  // What was below shows again only after this is gone
  return () => {
    if (before instanceof HTMLElement) requestAnimationFrame(() => focusSoon(() => before))
  }
}

/** A page that opens on top of another is where the keyboard goes on: in the field that asks for it, else at its title. */
export function takeFocus(): () => void {
  if (document.querySelectorAll('.taro_page').length < 2) return () => undefined
  const title = lastOf('[aria-level="1"]')
  return moveFocus(title, () => title?.closest('.taro_page')?.querySelector('input[autofocus]') ?? null)
}

const reachable = '[tabindex="0"], input, a[href]'

/** A sheet keeps the keyboard while it is open, and closes on Esc. @returns what ends that */
export function holdFocus(close: () => void): () => void {
  const sheet = lastOf('[role=dialog]')
  const giveBack = moveFocus(sheet)
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key !== 'Tab' || !sheet) return
    const all = Array.from(sheet.querySelectorAll<HTMLElement>(reachable)).filter(
      (one) => one.getClientRects().length > 0,
    )
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = event.shiftKey ? (at <= 0 ? all.length - 1 : at - 1) : (at + 1) % all.length
    event.preventDefault()
    all[next]?.focus()
  }
  document.addEventListener('keydown', onKey)
  return () => {
    document.removeEventListener('keydown', onKey)
    giveBack()
  }
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Arrows choose the next of several. */
function chooseNext(radio: HTMLElement, by: number): void {
  const all = Array.from(radio.closest('[role=radiogroup]')?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])
  const next = all[(all.indexOf(radio) + by + all.length) % all.length]
  next?.focus()
  next?.click()
}

/** Arrows move a slider by a step, Home and End to its ends; it hears of it as of a finger. */
function slide(slider: HTMLElement, key: string): boolean {
  const number = (name: string) => Number(slider.getAttribute(name))
  const step = Number((slider as HTMLElement & { readonly step?: number }).step ?? 1)
  const [now, least, most] = [number('aria-valuenow'), number('aria-valuemin'), number('aria-valuemax')]
  // Up is more, unlike in a list
  const by = key === 'ArrowUp' ? 1 : key === 'ArrowDown' ? -1 : (STEPS[key] ?? 0)
  const wanted = key === 'Home' ? least : key === 'End' ? most : now + by * step
  if (!by && key !== 'Home' && key !== 'End') return false
  const value = Math.min(most, Math.max(least, wanted))
  slider.dispatchEvent(new CustomEvent('change', { detail: { value } }))
  return true
}

/** The keys of what is a button, a choice or a slider by its role alone. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  const { key } = event
  const by = STEPS[key]
  if ((key === 'Enter' || key === ' ') && target.matches('[role=button],[role=radio],[role=switch],[role=checkbox]')) {
    event.preventDefault()
    target.click()
  } else if (by && target.matches('[role=radio]')) {
    event.preventDefault()
    chooseNext(target, by)
  } else if (target.matches('[role=slider]') && slide(target, key)) event.preventDefault()
})

/** A page that the browser had put away whole may be of somebody who has signed out since. */
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})
