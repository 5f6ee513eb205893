import { goBack } from '../../core/arrival/open-page'

/** WeChat's check opens on top: nothing is left. */
export const leaving = (): void => undefined

/** The page that needed the name is still below this one: back to it. */
export const goOn = (_to: string): void => void goBack()
