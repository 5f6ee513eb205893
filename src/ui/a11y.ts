interface Accessible {
  readonly role?: string
  readonly label?: string
  readonly hidden?: boolean
  readonly checked?: boolean
  readonly disabled?: boolean
  readonly live?: 'polite' | 'assertive'
}

/**
 * Accessible name, role and state of a View or Text on either platform: WeChat takes `aria-role`, the web `role`.
 * Only what is said is set: each attribute is a node's bytes in setData.
 */
export function a11y({ role, label, hidden, checked, disabled, live }: Accessible): Record<string, string | boolean> {
  const set: Record<string, string | boolean> = {}
  if (role) set[process.env.TARO_ENV === 'h5' ? 'role' : 'ariaRole'] = role
  if (label) set.ariaLabel = label
  if (hidden) set.ariaHidden = true
  if (checked !== undefined) set.ariaChecked = checked
  if (disabled) set.ariaDisabled = true
  if (live) set.ariaLive = live
  return process.env.TARO_ENV === 'h5' ? onTheWeb(set) : set
}

/** On the web attributes are dashed text, and what can be tapped can be reached by a keyboard. */
const onTheWeb = (set: Record<string, string | boolean>) => ({
  ...Object.fromEntries(
    Object.entries(set).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      String(value),
    ]),
  ),
  ...(/^(button|radio|switch)$/.test(String(set.role)) ? { tabindex: '0' } : {}),
})
