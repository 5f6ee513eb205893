import fs from 'node:fs'
import path from 'node:path'
import { exampleAnswers } from './answers'
import { BarePhone } from './bare-phone'
import { median } from './statistics'

type Node = Readonly<Record<string, unknown>>

export interface Moves {
  readonly count: number
  /** Bytes of setData. */
  readonly middle: number
  readonly most: number
  /** The dearest move, in words. */
  readonly dearest: string
}

/** Taro gives properties short names; the template of a dist says which are a slider's. */
function sliderNames(dist: string): (name: 'min' | 'max' | 'step', node: Node) => number {
  const template = /<slider [^>]*>/.exec(fs.readFileSync(path.join(dist, 'base.wxml'), 'utf8'))?.[0] ?? ''
  return (name, node) => {
    const short = new RegExp(` ${name}="{{[^}]*?i\\.(p\\d+)`).exec(template)?.[1] ?? ''
    const value = node[short]
    if (typeof value !== 'number') throw new Error(`no ${name} of a slider in ${JSON.stringify(node)}`)
    return value
  }
}

/** Every slider in a piece of data (ui/range.tsx gives it this class), wherever it stands. */
function* sliders(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  const node = value as Node
  if (node.cl === 'range') yield node
  for (const child of Object.values(node)) yield* sliders(child)
}

const range = (least: number, most: number, step: number) =>
  Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, index) => least + index * step)

/** Drags every slider of a page from one end to the other, `stride` of its steps at a time. */
export async function dragAll(dist: string, url: string, stride: number): Promise<Moves> {
  const phone = new BarePhone(dist, exampleAnswers)
  const page = phone.open(url)
  const found = () => phone.sent.flatMap(({ data }) => [...sliders(data)])
  await phone.until(() => found().length > 0, 'a slider')
  await phone.settled()
  const of = sliderNames(dist)
  const moves: { bytes: number; what: string }[] = []
  for (const [index, node] of found().entries()) {
    const step = of('step', node) * stride
    for (const [order, value] of range(of('min', node), of('max', node), step).entries()) {
      const before = phone.sent.length
      const element = { id: node.sid, dataset: { sid: node.sid } }
      page.eh?.({ type: 'changing', detail: { value }, timeStamp: 0, target: element, currentTarget: element })
      // The first only brings the slider to its end, where it may stand already
      if (order > 0) await phone.until(() => phone.sent.length > before, `an answer to slider ${index + 1} at ${value}`)
      await phone.settled(25)
      const bytes = phone.sent.slice(before).reduce((sum, one) => sum + one.bytes, 0)
      if (order > 0) moves.push({ bytes, what: `slider ${index + 1} to ${value}` })
    }
  }
  const { bytes: most, what: dearest } = moves.reduce((one, other) => (other.bytes > one.bytes ? other : one))
  return { count: moves.length, middle: median(moves.map(({ bytes }) => bytes)), most, dearest }
}
