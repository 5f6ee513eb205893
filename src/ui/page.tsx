import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useEffect, type ReactNode } from 'react'
import { openPage } from '../core/arrival/open-page'
import { colourBar, nameBar } from '../core/device'
import { useLook } from '../core/look'
import { choose } from '../core/look-watch'
import { useTexts } from '../core/text'
import { a11y, heading } from './a11y'
import { classes } from './classes'
import { Button } from './button'
import { texts } from './texts'
import { dressDocument, takeFocus } from './web'

/** What a page is in a chat. */
export interface ShareCard {
  readonly title: string
  /** As `pageUrl` makes it; where the page is otherwise. */
  readonly path?: string
  /** A picture of the package, 5:4, by its path there; WeChat's own of the screen otherwise. */
  readonly imageUrl?: string
}

interface PageProps {
  /** In the navigation bar. */
  title: string
  /** The one main action, at the thumb. */
  bar?: ReactNode
  /** The page's own name and address otherwise. No number that is not known, nothing of a person. */
  share?: ShareCard
  children: ReactNode
}

const bars = { light: ['#000000', '#f1f3f3'], dark: ['#ffffff', '#0e1112'] } as const

/**
 * The root of every page: theme, size, language, a main landmark with its heading, focus, the way out of care mode, the bar,
 * the card in a chat.
 */
export function Page({ title, bar, share, children }: PageProps) {
  useShareAppMessage(() => ({ ...share, title: share?.title ?? title, path: share?.path ?? openPage.here() }))
  const { dark, care, language, fontScale } = useLook()
  const t = useTexts(texts)
  useEffect(() => nameBar(title), [title])
  useEffect(takeFocus, [])
  useEffect(() => {
    const [frontColor, backgroundColor] = bars[dark ? 'dark' : 'light']
    colourBar(frontColor, backgroundColor)
    dressDocument({ language, ground: backgroundColor })
  }, [dark, language])
  // Care is 1.4 by itself; below it, WeChat's own scale applies
  const scale = care ? 1 : Math.min(fontScale, 1.3)
  return (
    <View
      className={classes(
        'theme page',
        dark && 'theme--dark',
        care && 'theme--care',
        language === 'en' && 'theme--en',
        Boolean(bar) && 'page--bar',
      )}
      style={scale === 1 ? undefined : `--fs:${scale}`}
      {...a11y({ role: process.env.TARO_ENV === 'h5' ? 'main' : undefined })}
    >
      {process.env.TARO_ENV === 'h5' && (
        <View className="spoken" {...heading(1)}>
          {title}
        </View>
      )}
      {children}
      {care && (
        <Button kind="text" onTap={() => choose({ size: 'standard' })}>
          {t.standard}
        </Button>
      )}
      {bar && <View className="bar">{bar}</View>}
    </View>
  )
}
