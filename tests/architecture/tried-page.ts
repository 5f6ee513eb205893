import fc from 'fast-check'
import type * as ReactType from 'react'
import type { TaroBundle } from './taro-page'

/** Something that is done to the page; `n` is a number for it. */
export type Act = { readonly what: string; readonly n: number }

/** A page with all that ours use of React and of Taro's elements; buttons and an input do things to it. */
export function pageOf({ React }: TaroBundle): ReactType.ComponentType {
  const {
    createElement: h,
    memo,
    useContext,
    useEffect,
    useLayoutEffect,
    useMemo,
    useReducer,
    useRef,
    useState,
  } = React
  const Told = React.createContext('')
  const Row = memo(function Row({ name, at }: { name: string; at: number }) {
    const told = useContext(Told)
    const seen = useRef(0)
    useEffect(() => void seen.current++)
    const style = at % 2 ? { width: `${at}%`, flexGrow: at, marginTop: at } : `width:${at}%;height:${at}px`
    return h(
      'view',
      { className: `row row--${at % 3}`, style: style as never },
      h('text', null, `${name}${told}`),
      name,
    )
  })
  class Guard extends React.Component<{ children?: ReactType.ReactNode }, { failed: boolean }> {
    override state = { failed: false }
    static getDerivedStateFromError = () => ({ failed: true })
    override render() {
      return this.state.failed ? h('view', null, 'failed') : this.props.children
    }
  }
  const Fragile = ({ n }: { n: number }) => {
    if (n % 5 === 4) throw new Error('broken')
    return h('text', null, `whole ${n}`)
  }
  interface State {
    readonly rows: readonly string[]
    readonly n: number
    readonly typed: string
  }
  const reduce = ({ rows, n, typed }: State, { what, n: by }: Act): State => {
    const at = by % (rows.length + 1)
    const next = { rows, n: n + 1, typed }
    if (what === 'insert') return { ...next, rows: [...rows.slice(0, at), `r${n}`, ...rows.slice(at)] }
    if (what === 'remove') return { ...next, rows: rows.filter((_, index) => index !== at) }
    if (what === 'turn') return { ...next, rows: [...rows.slice(at), ...rows.slice(0, at)] }
    if (what === 'type') return { ...next, typed: String(by) }
    return next
  }
  return function Tried() {
    const [{ rows, n, typed }, act] = useReducer(reduce, { rows: ['a', 'b'], n: 0, typed: '' })
    const [later, setLater] = useState(0)
    const [laid, setLaid] = useState(0)
    useEffect(() => setLater(n * 2), [n])
    useLayoutEffect(() => setLaid(n * 3), [n])
    const twice = useMemo(() => n * 2, [n])
    const button = (what: string) =>
      h('view', {
        key: what,
        id: what,
        onClick: (event: { detail: number }) => act({ what, n: (event as unknown as { n?: number }).n ?? n }),
        ariaRole: 'button',
        ariaLabel: `${what} ${n}`,
        'data-n': n,
      })
    return h(
      Told.Provider,
      { value: n % 4 === 3 ? '!' : '' },
      h('view', { className: n % 2 ? 'page page--odd' : 'page', ariaHidden: n % 3 === 0 ? true : undefined }, [
        ['insert', 'remove', 'turn', 'tick'].map(button),
        h('input', {
          key: 'input',
          id: 'type',
          value: typed,
          type: 'number',
          maxlength: 11,
          onInput: (event: { detail: { value: string } }) => act({ what: 'type', n: Number(event.detail.value) || 0 }),
        }),
        h('slider', { key: 'slider', value: twice, min: 0, max: 100, activeColor: '#0b6870', ariaLabel: 'twice' }),
        n % 2 ? h('view', { key: 'odd', hoverClass: 'pressed' }, `odd ${later} ${laid}`) : null,
        h(
          React.Fragment,
          { key: 'rows' },
          rows.map((name, at) => h(Row, { key: name, name, at })),
        ),
        h(Guard, { key: `guard ${Math.floor(n / 5)}` }, h(Fragile, { n })),
      ]),
    )
  }
}

export const acts = fc.array(
  fc.record({ what: fc.constantFrom('insert', 'remove', 'turn', 'tick', 'type'), n: fc.nat(20) }),
  {
    minLength: 1,
    maxLength: 12,
  },
)
