import fs from 'node:fs'
import path from 'node:path'
import type * as Simulate from 'miniprogram-simulate'

export type Component = ReturnType<typeof Simulate.render> & { attach(parent: Element): void; detach(): void }
type Utils = { runJs: (file: string) => void }
type Hooks = Record<string, ((...given: unknown[]) => unknown) | undefined>

/** On top of the tenth page WeChat opens no other. */
const MOST_PAGES = 10

export interface Visit {
  readonly route: string
  readonly component: Component
}

const globals = globalThis as unknown as Record<string, unknown>
/** As WeChat reads an address: it decodes nothing. */
export const split = (url: string): { route: string; query: Record<string, string> } => {
  const [route = '', search = ''] = url.replace(/^\//, '').split('?')
  const pairs = search.split('&').filter(Boolean)
  return {
    route,
    query: Object.fromEntries(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split(/=(.*)/)[1] ?? ''])),
  }
}

/**
 * The mini-program as built, running: app.js once, then pages on a stack, as WeChat runs them. The official compiler
 * renders the real WXML; WeChat's Page() is made a component, which is what miniprogram-simulate renders.
 */
export class MiniProgram {
  /** The one that was started last: its modules are the ones that are loaded. */
  private static current: MiniProgram
  readonly visits: Visit[] = []
  private readonly pages: Hooks[] = []
  private arriving: { route: string; query: object } = { route: '', query: {} }
  private app: Hooks = {}
  private running = ''
  /** What each file of a page or component defined when it first ran. */
  private readonly defined = new Map<string, () => void>()
  private readonly simulate: typeof Simulate
  private readonly events: {
    dispatchEvent(target: unknown, event: unknown): void
    create: (...given: unknown[]) => unknown
  }

  constructor(
    private readonly dist: string,
    wx: Record<string, unknown>,
    enter: object,
  ) {
    MiniProgram.current = this
    jest.resetModules()
    for (const name of Object.keys(globals)) if (/^(webpackJsonp|subpackage_)/.test(name)) delete globals[name]
    /* eslint-disable @typescript-eslint/no-require-imports -- fresh copies after resetModules, as a cold start has */
    this.simulate = require('miniprogram-simulate') as typeof Simulate
    this.events = (require('miniprogram-exparser') as { Event: MiniProgram['events'] }).Event
    this.defineAtEachLoad(require('miniprogram-simulate/src/utils') as Utils)
    Object.assign(globals, {
      // webpackJsonp holds the chunks of the run before: a cold start has none
      wx: { ...(globals.wx as object), webpackJsonp: undefined, ...wx, ...this.navigation() },
      App: (config: Hooks) => (this.app = config),
      getApp: () => this.app,
      getCurrentPages: () => this.pages,
    })
    require(path.join(dist, 'app.js'))
    /* eslint-enable */
    this.app.onLaunch?.(enter)
    this.app.onShow?.(enter)
  }

  /** Shows a page on top of the stack; an unknown one goes to the app's onPageNotFound, as in WeChat. */
  visit(url: string): void {
    // What the one before still hears late, its session over, must not load pages among the modules of this one
    if (this !== MiniProgram.current) return
    const { route, query } = split(url)
    if (!fs.existsSync(path.join(this.dist, `${route}.js`))) {
      this.app.onPageNotFound?.({ path: route, query })
      return
    }
    this.arriving = { route, query }
    const file = path.join(this.dist, route)
    const id = this.simulate.load(file, 'page', { rootPath: this.dist, compiler: 'official' })
    const component = this.simulate.render(id) as Component
    this.visits.push({ route, component })
    component.attach(document.createElement('div'))
  }

  leave(): void {
    this.pages.pop()
    this.visits.pop()?.component.detach()
  }

  /** Back to the page below, which shows again. */
  back(): void {
    this.leave()
    this.pages.at(-1)?.onShow?.()
  }

  /** What the page on top would be in a chat; nothing where its menu has no such thing. */
  share(): unknown {
    return this.pages.at(-1)?.onShareAppMessage?.({ from: 'menu' })
  }

  /** WeChat opens a page in place of all, where the mini-program still runs. */
  hotStart(enter: object, url: string): void {
    this.app.onShow?.(enter)
    while (this.visits.length) this.leave()
    this.visit(url)
  }

  show(enter: object): void {
    this.app.onShow?.(enter)
    this.pages.at(-1)?.onShow?.()
  }

  /** Fires an event where a finger or a keyboard would. */
  fire(element: Element, name: string, detail: object): void {
    const target = (element as unknown as { __wxElement?: unknown }).__wxElement
    if (!target) throw new Error(`not an element of the page: ${element.outerHTML.slice(0, 100)}`)
    const bubbling = { bubbles: true, capturePhase: true, composed: true }
    this.events.dispatchEvent(target, this.events.create(name, detail, bubbling))
  }

  private navigation() {
    const go =
      (before: () => void, most = Infinity) =>
      ({
        url,
        success,
        fail,
      }: {
        url: string
        success?: (result: object) => void
        fail?: (failure: object) => void
      }) => {
        if (this.visits.length >= most) return fail?.({ errMsg: 'navigateTo:fail webview count limit exceed' })
        before()
        this.visit(url)
        success?.({ errMsg: 'ok' })
      }
    return {
      navigateTo: go(() => undefined, MOST_PAGES),
      redirectTo: go(() => this.leave()),
      reLaunch: go(() => {
        while (this.visits.length) this.leave()
      }),
      navigateBack: ({ success }: { success?: (result: object) => void } = {}) => {
        this.back()
        success?.({ errMsg: 'ok' })
      },
    }
  }

  /** A file runs once and defines itself once, as on a phone; simulate wants the definition at each load. */
  private defineAtEachLoad(utils: Utils): void {
    const run = utils.runJs
    utils.runJs = (file) => {
      this.running = file
      const again = this.defined.get(file)
      run(file)
      again?.()
    }
    const register = globals.Component as (definition: object) => void
    const remembered =
      <T>(define: (given: T) => void) =>
      (given: T) => {
        this.defined.set(this.running, () => define(given))
        define(given)
      }
    globals.Component = remembered(register)
    globals.Page = remembered((config: Record<string, unknown>) => register(this.pageOf(config)))
  }

  private pageOf(config: Record<string, unknown>): object {
    const { route, query } = this.arriving
    const { data, options, behaviors: _behaviors, ...rest } = config
    const functions = Object.entries(rest).filter(([, value]) => typeof value === 'function')
    const methods = Object.fromEntries(functions) as Hooks
    const props = Object.fromEntries(Object.entries(rest).filter(([, value]) => typeof value !== 'function'))
    const pages = this.pages
    return {
      data,
      methods,
      options: { ...(options as object), classPrefix: '' },
      lifetimes: {
        attached(this: Hooks) {
          Object.assign(this, props, { route, __route__: route, options: query })
          pages.push(this)
          methods.onLoad?.call(this, query)
          methods.onShow?.call(this)
        },
        ready(this: Hooks) {
          methods.onReady?.call(this)
        },
        detached(this: Hooks) {
          methods.onUnload?.call(this)
        },
      },
    }
  }
}
