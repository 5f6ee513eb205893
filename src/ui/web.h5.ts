/** The document around a page on the web: its language, its ground, a scroller the keyboard reaches. */
export function dressDocument({ language, ground }: { language: 'zh' | 'en'; ground: string }): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  document.body.style.background = ground
  document.querySelectorAll<HTMLElement>('.taro_page').forEach((scroller) => (scroller.tabIndex = 0))
}

/** Enter and space tap what is a button by its role alone. */
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if ((event.key === 'Enter' || event.key === ' ') && target.matches('[role=button],[role=radio],[role=switch]')) {
    event.preventDefault()
    target.click()
  }
})

/** A page that the browser had put away whole may be of somebody who has signed out since. */
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})
