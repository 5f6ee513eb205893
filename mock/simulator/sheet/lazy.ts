/** So many frames load at once: each is the whole mini-program. */
const AT_ONCE = 3
const LONGEST_MS = 8000

type Load = () => HTMLIFrameElement

/** Fills boxes with frames as they come into view, a few at a time, and empties those that are far away. */
export class Lazy {
  private readonly loads = new Map<Element, Load>()
  private readonly wanted: Element[] = []
  private loading = 0
  private readonly watcher = new IntersectionObserver((seen) => seen.forEach((one) => this.judge(one)), {
    rootMargin: '600px',
  })

  add(box: Element, load: Load): void {
    this.loads.set(box, load)
    this.watcher.observe(box)
  }

  clear(): void {
    this.watcher.disconnect()
    this.loads.clear()
    this.wanted.length = 0
  }

  private judge({ target, isIntersecting }: IntersectionObserverEntry): void {
    const at = this.wanted.indexOf(target)
    if (isIntersecting && at < 0 && !target.firstElementChild) this.wanted.push(target)
    else if (!isIntersecting) {
      if (at >= 0) this.wanted.splice(at, 1)
      target.replaceChildren()
    }
    this.next()
  }

  private next(): void {
    if (this.loading >= AT_ONCE) return
    const box = this.wanted.shift()
    const load = box && this.loads.get(box)
    if (!box || !load) return
    this.loading++
    const frame = load()
    let isOver = false
    const over = () => {
      if (isOver) return
      isOver = true
      this.loading--
      this.next()
    }
    frame.onload = over
    // One that is taken away while it loads never ends
    setTimeout(over, LONGEST_MS)
    box.append(frame)
    this.next()
  }
}
