import type { Exchange } from '../../traffic'
import { isWell, rowOf, wordsOf } from './exchange'

const KEPT = 200

interface Boxes {
  readonly body: HTMLElement
  readonly text: HTMLInputElement
  readonly who: HTMLSelectElement
  readonly failed: HTMLInputElement
}

interface Line {
  readonly exchange: Exchange
  readonly row: HTMLElement
  readonly words: string
}

/**
 * Shows each call as it happens, newest first, those that the filter lets through.
 * @returns a function that empties the list
 */
export function watchTraffic({ body, text, who, failed }: Boxes, heard: (exchange: Exchange) => void): () => void {
  let lines: Line[] = []
  const judge = ({ exchange, row, words }: Line) => {
    const ours = exchange.to === 'server'
    const fits = (who.value === '' || ours === (who.value === 'server')) && !(failed.checked && isWell(exchange))
    row.hidden = !fits || !words.includes(text.value.trim().toLowerCase())
  }
  const judgeAll = () => lines.forEach(judge)
  text.oninput = who.onchange = failed.onchange = judgeAll
  new EventSource('events').onmessage = ({ data }: MessageEvent<string>) => {
    const exchange = JSON.parse(data) as Exchange
    const line = { exchange, row: rowOf(exchange), words: wordsOf(exchange) }
    judge(line)
    body.prepend(line.row)
    lines = [line, ...lines]
    for (const { row } of lines.splice(KEPT)) row.remove()
    heard(exchange)
  }
  return () => {
    lines = []
    body.replaceChildren()
  }
}
