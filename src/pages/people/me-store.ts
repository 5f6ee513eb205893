import { platform } from '../../core/http/platform'
import { answerStore } from '../../kits/personal/answer-store'
import type { Me } from '../../shared/platform/types'

/** Who holds the phone, and whether WeChat can check their face. */
export const holder = answerStore<Me>(
  () => platform.me(),
  () => undefined,
)
