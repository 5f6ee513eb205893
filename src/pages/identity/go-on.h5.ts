import { publicPages } from '../../arrival.gen'
import { ownOf, pageIn } from '../../core/arrival/given'
import { replacePage } from '../../core/arrival/open-page'
import { visit } from '../../core/tab'

/** Whether the page on screen was opened from another one: Taro keeps that one in the document. */
const pagesBelow = () => document.querySelectorAll('.taro_page').length > 1

/** Length of the tab's history when the browser left; 0 where the page that needed the name did not lie below. */
const left = visit<number>('left')

/** The browser leaves for WeChat's check. */
export const leaving = (): void => left.write(pagesBelow() ? history.length : 0)

/**
 * On the web the browser left and came back. The page that needed the name lies below WeChat's check and this form: back
 * to it, so that neither is come back to. Where it does not, it is opened in place of this one, if it is one of ours.
 */
export function goOn(to: string): void {
  const length = left.read() ?? 0
  left.clear()
  if (length > 0) return history.go(length - history.length - 1)
  const known = ownOf(publicPages.pages, pageIn(to.split('?')[0] ?? ''))
  void replacePage(known ? to : '/pages/home/index')
}
