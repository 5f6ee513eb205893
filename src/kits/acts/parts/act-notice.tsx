import { View } from '@tarojs/components'
import { useEffect, type ReactNode } from 'react'
import { useTexts } from '../../../core/text'
import { Link, Notice } from '../../../ui'
import { askForNews, loadTemplates, useMessages } from '../../messages/store'
import { texts } from '../texts/zh'

const news = 'case-progress'

interface ActNoticeProps {
  kind: 'info' | 'ok' | 'bad'
  /** Where it stands, in a sentence. */
  children: ReactNode
  caseNumber?: string
  /** Still runs: there will be news. */
  open: boolean
  /** What to do now, where there is something. */
  note?: string
}

/** How far an act has got, with its case number; while it runs, WeChat may tell of the end. */
export function ActNotice({ kind, children, caseNumber, open, note }: ActNoticeProps) {
  const t = useTexts(texts)
  const { ids, allowed } = useMessages()
  useEffect(() => {
    if (open && process.env.TARO_ENV === 'weapp') void loadTemplates()
  }, [open])
  return (
    <Notice kind={kind}>
      {children}
      {caseNumber && <View className="t-note t-2">{t.caseNumber(caseNumber)}</View>}
      {open && ids[news] && !allowed.includes(news) && <Link onTap={() => void askForNews(news)}>{t.tell}</Link>}
      {open && allowed.includes(news) && <View className="t-note t-2">{t.told}</View>}
      {note && <View className="t-note t-2">{note}</View>}
    </Notice>
  )
}
