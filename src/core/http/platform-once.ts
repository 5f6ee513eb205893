import { contract } from '../../shared/platform/endpoints'
import type { responses } from '../../shared/platform/responses'
import { apiOf } from './api'
import { send, type OnceOptions } from './http'

/** The same, once and without signing in: for signing in itself, and for what may be lost. */
export const platformOnce = apiOf<typeof contract, typeof responses, OnceOptions>(contract, send)
