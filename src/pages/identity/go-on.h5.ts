import { publicPages } from '../../arrival.gen'
import { replacePage } from '../../core/arrival/open-page'

/** On the web the browser left and came back: the page that needed the name is opened anew, if it is one of ours. */
export function goOn(to: string): void {
  const known = publicPages.pages[to.replace(/^\//, '').split('?')[0] ?? '']
  void replacePage(known ? to : '/pages/home/index')
}
