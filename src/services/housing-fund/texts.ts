import type { Texts } from '../../core/text'
import { zh } from './texts/zh'

export const texts: Texts<typeof zh> = { zh, en: 'housing-fund' }
