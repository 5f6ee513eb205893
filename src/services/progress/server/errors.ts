import type { ErrorCatalogue } from '../../../../server/error-catalogue'

export const errors = {
  PROGRESS_NO_SUCH_CASE: {
    status: 404,
    zh: { message: '没有找到这一件', action: '回办到哪了重新选' },
    en: { message: 'This case was not found', action: 'Go back to the list and choose again' },
  },
  /** With `left` and `minutes`: how often this number may be tried again, within how long. */
  PROGRESS_NOT_MATCHED: {
    status: 404,
    zh: { message: '号和后四位对不上', action: '照回执再对一遍' },
    en: { message: 'Number and digits do not match', action: 'Check them against the receipt' },
  },
  /** With `minutes`: after how many it may be tried again. */
  PROGRESS_TOO_MANY_TRIES: {
    status: 429,
    zh: { message: '这个号试太多次了', action: '过一会儿再查，急用打 12345' },
    en: { message: 'This number was tried too often', action: 'Wait a while, or call 12345' },
  },
  /** To a department that pushes. */
  PROGRESS_ANOTHER_PERSON: {
    status: 409,
    zh: { message: '这个办件号是另一个人的', action: '给这一件一个新号' },
    en: { message: "This case number is somebody else's", action: 'Give this case a new number' },
  },
  PROGRESS_REVISION_USED: {
    status: 409,
    zh: { message: '这个版本说过别的内容', action: '版本加一再送' },
    en: { message: 'This revision has said something else', action: 'Count the revision up and send it again' },
  },
} as const satisfies ErrorCatalogue
