interface Accessible {
  readonly role?: string
  readonly label?: string
  readonly hidden?: boolean
  readonly checked?: boolean
  readonly disabled?: boolean
  /** What it shows and hides is shown. */
  readonly expanded?: boolean
  readonly live?: 'polite' | 'assertive'
  /** What is below is out of reach. */
  readonly modal?: boolean
}

/**
 * Accessible name, role and state of a View or Text on either platform: WeChat takes `aria-role`, the web `role`.
 * Only what is said is set: each attribute is a node's bytes in setData.
 */
export function a11y({
  role,
  label,
  hidden,
  checked,
  disabled,
  expanded,
  live,
  modal,
}: Accessible): Record<string, string | boolean> {
  const set: Record<string, string | boolean> = {}
  if (role) set[process.env.TARO_ENV === 'h5' ? 'role' : 'ariaRole'] = role
  if (label) set.ariaLabel = label
  if (hidden) set.ariaHidden = true
  if (checked !== undefined) set.ariaChecked = checked
  if (disabled) set.ariaDisabled = true
  if (expanded !== undefined && process.env.TARO_ENV === 'h5') set.ariaExpanded = expanded
  if (live) set.ariaLive = live
  if (modal && process.env.TARO_ENV === 'h5') set.ariaModal = true
  return process.env.TARO_ENV === 'h5' ? onTheWeb(set) : set
}

/** A heading of a page; a screen reader on the web goes from one to the next. WeChat's pages have their bar. */
export const heading = (level: 1 | 2): Record<string, string> =>
  process.env.TARO_ENV === 'h5' ? { role: 'heading', 'aria-level': String(level) } : {}

/** On the web attributes are dashed text, and what can be tapped can be reached by a keyboard. */
const onTheWeb = (set: Record<string, string | boolean>) => ({
  ...Object.fromEntries(
    Object.entries(set).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      String(value),
    ]),
  ),
  ...(/^(button|radio|switch|checkbox|slider)$/.test(String(set.role)) ? { tabindex: '0' } : {}),
})
