import { useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { toKnownPage } from './core/arrival/not-found'
import { watchErrors } from './core/client-errors'
import { takeReturn } from './core/session/login-code'
import { watchLook } from './core/look-watch'
import { watchUpdates } from './core/updates'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    takeReturn()
    watchLook()
    watchUpdates()
    watchErrors()
  })
  usePageNotFound(toKnownPage)
  return children
}
