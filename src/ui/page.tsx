import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import { colourBar, nameBar } from '../core/device'
import { useLook } from '../core/look'
import { a11y } from './a11y'
import { classes } from './classes'
import { dressDocument } from './web'

interface PageProps {
  /** In the navigation bar. */
  title: string
  /** The one main action, at the thumb. */
  bar?: ReactNode
  children: ReactNode
}

const bars = { light: ['#000000', '#f1f3f3'], dark: ['#ffffff', '#0e1112'] } as const

/** The root of every page: theme, size, language, a main landmark, the bar. */
export function Page({ title, bar, children }: PageProps) {
  const { dark, care, language, fontScale } = useLook()
  useEffect(() => nameBar(title), [title])
  useEffect(() => {
    const [frontColor, backgroundColor] = bars[dark ? 'dark' : 'light']
    colourBar(frontColor, backgroundColor)
    dressDocument({ language, ground: backgroundColor })
  }, [dark, language])
  // Care is 1.4 by itself; below it, WeChat's own scale applies
  const scale = care ? 1 : Math.min(fontScale, 1.3)
  return (
    <View
      className={classes('theme page', dark && 'theme--dark', care && 'theme--care', Boolean(bar) && 'page--bar')}
      style={scale === 1 ? undefined : `--fs:${scale}`}
      {...a11y({ role: process.env.TARO_ENV === 'h5' ? 'main' : undefined })}
    >
      {children}
      {bar && <View className="bar">{bar}</View>}
    </View>
  )
}
