import { View } from '@tarojs/components'
import { a11y } from './a11y'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

interface ButtonProps {
  /** Names its result: 挂明天 08:30. */
  children: string
  kind?: 'soft' | 'line' | 'text'
  icon?: IconName
  small?: boolean
  /** At work: says so and takes no second tap. */
  busy?: boolean
  onTap: () => void
}

export const Button = ({ children, kind, icon, small, busy, onTap }: ButtonProps) => (
  <View
    className={classes('button', kind && `button--${kind}`, small && 'button--small', busy && 'button--off')}
    onClick={busy ? undefined : onTap}
    {...a11y({ role: 'button', disabled: busy, label: process.env.TARO_ENV === 'h5' ? undefined : children })}
  >
    {icon && <Icon name={icon} />}
    {children}
  </View>
)

interface LinkProps {
  children: string
  onTap: () => void
}

export const Link = ({ children, onTap }: LinkProps) => (
  <View className="link" onClick={onTap} {...a11y({ role: 'button' })}>
    {children}
  </View>
)
