import fs from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import vm from 'node:vm'
import { bareWx, type Answers } from './bare-wx'

type Hooks = Record<string, unknown> & Record<string, ((...given: unknown[]) => unknown) | undefined>

/** One setData call: what it carries, its size as WeChat sends it to the view, and when. */
export interface Sent {
  readonly data: Readonly<Record<string, unknown>>
  readonly text: string
  readonly bytes: number
  /** ms since the phone was switched on. */
  readonly at: number
}

const wrapper = '(function (require, module, exports) {'

/** A dist in a context that has nothing but JavaScript, timers and `wx`: what a phone's logic layer has, no more. */
export class BarePhone {
  readonly sent: Sent[] = []
  /** Requests that wait for their answer. */
  waiting = 0
  private readonly start = performance.now()
  private readonly modules = new Map<string, { exports: unknown }>()
  private readonly pages: Hooks[] = []
  private readonly context: vm.Context
  private app: Hooks = {}
  private defined: Hooks = {}

  constructor(
    private readonly dist: string,
    answers: Answers = () => ({}),
  ) {
    const counted = { begin: () => void this.waiting++, end: () => void this.waiting-- }
    this.context = vm.createContext({
      console: { log: () => undefined, warn: () => undefined, error: () => undefined, info: () => undefined },
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      App: (config: Hooks) => (this.app = config),
      Page: (config: Hooks) => (this.defined = config),
      Component: () => undefined,
      getApp: () => this.app,
      getCurrentPages: () => this.pages,
      wx: bareWx(answers, counted),
    })
  }

  /** A cold start at a page: app.js, its launch, the page's file, its load. */
  open(url: string): Hooks {
    const [route = '', search = ''] = url.split('?')
    const query = Object.fromEntries(new URLSearchParams(search))
    const enter = { path: route, query, scene: 1007 }
    this.load('app.js')
    this.app.onLaunch?.(enter)
    this.app.onShow?.(enter)
    this.load(`${route}.js`)
    const page = Object.assign(Object.create(null) as Hooks, this.defined, { route, __route__: route, options: query })
    page.setData = (...given) => this.record(...(given as [Sent['data'], (() => void)?]))
    this.pages.push(page)
    page.onLoad?.(query)
    page.onShow?.()
    page.onReady?.()
    return page
  }

  /** Resolves when `condition` holds for what has been sent. @throws Error when it never does */
  async until(condition: () => boolean, what: string, within = 10_000): Promise<void> {
    const end = performance.now() + within
    while (!condition()) {
      if (performance.now() > end)
        throw new Error(`${what} never came; sent: ${this.sent.map(({ text }) => text).join()}`)
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  /** Resolves when nothing has moved for `still` ms: no request, no setData. */
  async settled(still = 200): Promise<void> {
    let [seen, since] = [-1, performance.now()]
    while (performance.now() - since < still) {
      if (this.waiting > 0 || this.sent.length !== seen) [seen, since] = [this.sent.length, performance.now()]
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }

  private record(data: Sent['data'], done?: () => void): void {
    const at = performance.now() - this.start
    const text = JSON.stringify(data)
    this.sent.push({ data, text, bytes: Buffer.byteLength(text), at })
    // The view answers later, as on a phone
    if (done) setTimeout(done, 0)
  }

  private load(name: string, from = ''): unknown {
    const file = path.join(path.dirname(from), name).replace(/\\/g, '/')
    const found = [file, `${file}.js`].find((one) => one.endsWith('.js')) ?? file
    const known = this.modules.get(found)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    this.modules.set(found, module)
    const code = fs.readFileSync(path.join(this.dist, found), 'utf8')
    const run = new vm.Script(`${wrapper}${code}\n})`, { filename: found }).runInContext(this.context) as (
      ...given: unknown[]
    ) => void
    run((wanted: string) => this.load(wanted, found), module, module.exports)
    return module.exports
  }
}
