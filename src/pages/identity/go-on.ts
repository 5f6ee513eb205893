import { goBack } from '../../core/arrival/open-page'

/** The page that needed the name is still below this one: back to it. */
export const goOn = (_to: string): void => void goBack()
