import { setTimeout as pause } from 'node:timers/promises'
import type * as ReactType from 'react'

type Hooks = Record<string, ((...given: unknown[]) => unknown) | undefined>

/** What bundleTaro makes. */
export interface TaroBundle {
  readonly createReactApp: (app: unknown, react: unknown, dom: unknown, config: object) => Hooks
  readonly React: typeof ReactType
  readonly ReactDOM: object
  /** Of the whole Taro: all components with their properties. */
  readonly internalComponents: Readonly<Record<string, object>>
  readonly Taro: Readonly<Record<string, unknown>>
  readonly runtime: {
    readonly createPageConfig: (page: unknown, name: string, data: object, config: object) => Hooks
    readonly document: { createElement(name: string): TaroElement }
    readonly [name: string]: unknown
  }
}

export interface TaroElement {
  readonly style: {
    cssText: string
    setProperty(name: string, value: string | null): void
    removeProperty(name: string): string
    getPropertyValue(name: string): string
  }
  innerHTML: string
  readonly classList: unknown
  setAttribute(name: string, value: unknown): void
}

type Data = Readonly<Record<string, unknown>>

interface Node {
  readonly sid?: string
  readonly uid?: string
  readonly v?: string
  readonly cn?: readonly Node[]
  readonly [name: string]: unknown
}

const styled = (css: string) => css.replace(/: /g, ':').replace(/; ?/g, ';').replace(/;$/, '')

/** Puts a value where WeChat would: "root.cn[0].p3". Taro writes "cn.[0]" as well. */
function put(data: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split(/[.[\]]+/).filter(Boolean)
  const last = names.pop() ?? ''
  const place = names.reduce((at, name) => (at[name] ??= {}) as Record<string, unknown>, data)
  place[last] = value
}

function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if ('sid' in value) yield value as Node
  for (const child of Object.values(value)) yield* nodes(child)
}

/** A page of a bundle, opened: what its view shows, and what the view tells it. */
export class TaroPage {
  /** How often something was sent to the view. */
  sent = 0
  private readonly data: Record<string, unknown> = {}
  private readonly page: Hooks

  constructor(
    bundle: TaroBundle,
    page: ReactType.ComponentType,
    pages: unknown[],
    private readonly app = bundle.createReactApp(
      ({ children }: { children: unknown }) => children,
      bundle.React,
      bundle.ReactDOM,
      {},
    ),
  ) {
    this.app.onLaunch?.({ path: 'pages/tried', query: {} })
    const config = bundle.runtime.createPageConfig(page, 'pages/tried', { root: { cn: [] } }, {})
    this.page = Object.assign(Object.create(null) as Hooks, config, {
      route: 'pages/tried',
      setData: (data: Data, done?: () => void) => {
        this.sent++
        for (const [path, value] of Object.entries(data)) put(this.data, path, structuredClone(value))
        if (done) setTimeout(done)
      },
    })
    pages.push(this.page)
    this.page.onLoad?.({})
    this.page.onShow?.()
    this.page.onReady?.()
  }

  /** Until something has been sent, and nothing more for some turns. */
  async rests(): Promise<void> {
    let seen = -1
    for (let still = 0; still < 4; still++) {
      if (this.sent === 0 || this.sent !== seen) [seen, still] = [this.sent, 0]
      await pause(2)
    }
  }

  /** All that the view has, styles written alike, without the time in a page's own id. */
  shown(): unknown {
    return JSON.parse(
      JSON.stringify(this.data, (name: string, value: unknown) =>
        name === 'st' && typeof value === 'string' ? styled(value) : name === 'uid' ? undefined : value,
      ),
    )
  }

  /** The view tells of something that happened at the node of an id. */
  tell(id: string, type: string, detail: object = {}): void {
    const node = [...nodes(this.data)].find(({ uid }) => uid === id)
    if (!node) throw new Error(`no node ${id} is shown`)
    const target = { id, dataset: { sid: node.sid } }
    this.page.eh?.({ type, detail, timeStamp: 0, target, currentTarget: target })
  }

  leave(): void {
    this.page.onUnload?.()
  }
}
