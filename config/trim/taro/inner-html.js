import { unreached } from 'trim/unreached'

export const setInnerHTML = () => unreached('innerHTML')
