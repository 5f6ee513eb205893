/** An error as the resident gets it: what happened, and what to do next. */
export interface ErrorText {
  readonly message: string
  readonly action: string
}

export interface ErrorEntry {
  readonly status: number
  readonly zh: ErrorText
  readonly en: ErrorText
}

export type ErrorCatalogue = { readonly [code: string]: ErrorEntry }

const entry = (status: number, zh: [string, string], en: [string, string]): ErrorEntry => ({
  status,
  zh: { message: zh[0], action: zh[1] },
  en: { message: en[0], action: en[1] },
})

/** Errors of the platform; a module adds its own in `server/errors.ts`. */
export const catalogue = {
  INPUT_INVALID: entry(
    400,
    ['有一项填得不对', '改好再试'],
    ['Something is not filled in right', 'Correct it and try again'],
  ),
  BODY_MALFORMED: entry(400, ['内容没传完整', '再试一次'], ['The content did not arrive whole', 'Try again']),
  BODY_TOO_LARGE: entry(
    413,
    ['内容太大', '删掉一些再试'],
    ['That is too much at once', 'Leave something out and try again'],
  ),
  HEADERS_TOO_LARGE: entry(
    431,
    ['内容太长', '删掉一些再试'],
    ['That is too long', 'Leave something out and try again'],
  ),
  EXPECTATION_UNMET: entry(417, ['没能这样传过来', '再试一次'], ['It cannot be sent this way', 'Try again']),
  REQUEST_TIMEOUT: entry(408, ['等太久没传完', '再试一次'], ['It took too long to arrive', 'Try again']),
  PUSH_UNSIGNED: entry(
    401,
    ['签名对不上', '照 docs/deploy.md 重新签'],
    ['The signature is not right', 'Sign it as docs/deploy.md says'],
  ),
  PUSH_OLD: entry(
    401,
    ['签名的时间差了 5 分钟以上', '对时后重新签'],
    ['It was signed more than 5 minutes ago or ahead', 'Set the clock and sign it again'],
  ),
  NOT_FOUND: entry(404, ['没有找到', '回上一页重新选'], ['Not found', 'Go back and choose again']),
  CITY_UNKNOWN: entry(404, ['还没有这个城市', '换一个城市'], ['This city is not here yet', 'Choose another city']),
  SESSION_MISSING: entry(401, ['还没登录', '登录后再试'], ['Not signed in', 'Sign in and try again']),
  SESSION_EXPIRED: entry(401, ['登录过期了', '重新登录'], ['The sign-in has ended', 'Sign in again']),
  LEVEL_REQUIRED: entry(
    403,
    ['先确认是你本人', '核对姓名和身份证号'],
    ['First show that it is you', 'Confirm name and ID number'],
  ),
  NOT_YOURS: entry(403, ['这是别人的信息', '回去看自己的'], ["This is someone else's", 'Go back to your own']),
  SELF_ONLY: entry(
    403,
    ['这件要本人自己办', '让对方打开近办自己办'],
    ['Only they can do this themselves', 'Ask them to open Jinban and do it'],
  ),
  OUT_OF_SCOPE: entry(
    403,
    ['对方没让你办这一项', '请对方加上这一项'],
    ['They have not let you do this one', 'Ask them to add it'],
  ),
  DELEGATION_ENDED: entry(
    403,
    ['已经不能替对方办了', '要办就再请一次'],
    ['You no longer act for them', 'Ask them once more'],
  ),
  DELEGATE_SELF: entry(422, ['这是你自己，不用请', '直接办自己的'], ['That is yourself', 'Go on with your own']),
  DELEGATION_CIRCULAR: entry(
    422,
    ['转一圈又回到你自己', '先收回一个再来'],
    ['This would lead back to yourself', 'End one of them first'],
  ),
  TOO_MANY_INVITATIONS: entry(
    429,
    ['等回复的邀请太多了', '收回几个再发'],
    ['Too many invitations wait for an answer', 'Take some back first'],
  ),
  INVITATION_OTHER: entry(
    403,
    ['这份邀请不是给你的', '请对方核对名字再发'],
    ['This invitation is for somebody else', 'Ask them to check the name and send it again'],
  ),
  INVITATION_OWN: entry(
    422,
    ['这是你自己发的', '发给对方打开'],
    ['You sent this one yourself', 'Send it to the person it is for'],
  ),
  INVITATION_USED: entry(409, ['这份邀请用过了', '到家人里看看'], ['This invitation was used', 'See under family']),
  INVITATION_EXPIRED: entry(
    410,
    ['这份邀请过期了', '请对方再发一次'],
    ['This invitation has expired', 'Ask them to send another'],
  ),
  GUARDIANS_DISAGREE: entry(
    409,
    ['两位家长说的不一样', '带户口本一起去窗口'],
    ['The two guardians do not agree', 'Go to the counter together with the household book'],
  ),
  GUARDIAN_BY_LAW: entry(
    409,
    ['家长是法律定的，这里收不回', '有难处打 12345'],
    ['A guardian is set by law and cannot be ended here', 'Call 12345 if you need help'],
  ),
  CHILD_GROWN: entry(
    422,
    ['孩子满 18 岁了', '请孩子自己同意'],
    ['Your child is 18 or older', 'Ask them to let you act for them'],
  ),
  CONSENT_NEEDED: entry(
    403,
    ['这项数据你还没同意查', '看看查什么，再决定'],
    ['You have not agreed to this look-up', 'See what it is, then decide'],
  ),
  FACE_NEEDED: entry(
    403,
    ['这一步要刷脸确认', '刷一下脸再继续'],
    ['This step needs a face check', 'Do it, then go on'],
  ),
  FACE_NOT_POSSIBLE: entry(
    422,
    ['微信刷脸只认大陆身份证', '带证件去窗口办'],
    ["WeChat's face check only knows mainland ID cards", 'Take your document to a counter'],
  ),
  FACE_PENDING: entry(409, ['刷脸还没做完', '刷完再继续'], ['The face check is not done yet', 'Finish it, then go on']),
  FACE_FAILED: entry(
    422,
    ['没认出是你', '换个亮的地方再刷，或去窗口'],
    ['It could not tell that it is you', 'Try in better light, or go to a counter'],
  ),
  FACE_EXPIRED: entry(
    410,
    ['这次刷脸不能再用了', '重新刷一次'],
    ['This face check is no longer good', 'Do it once more'],
  ),
  FACE_OTHER: entry(
    403,
    ['要和网页上是同一个人', '用自己的微信打开'],
    ['This must be the same person as in the browser', 'Open it in your own WeChat'],
  ),
  CODE_USED: entry(400, ['登录码用过了', '重新登录'], ['The sign-in code was used', 'Sign in again']),
  REAL_NAME_CODE_USED: entry(
    400,
    ['微信的核对过期了', '再去微信核对一次'],
    ["WeChat's check has expired", 'Confirm with WeChat once more'],
  ),
  REAL_NAME_MISMATCH: entry(
    422,
    ['和微信实名不一致', '对一下姓名和身份证号'],
    ["Does not match WeChat's record", 'Check name and ID number'],
  ),
  RATE_LIMITED: entry(429, ['点得太快了', '等一会儿再试'], ['Too many at once', 'Wait a little and try again']),
  CLIENT_TOO_OLD: entry(
    426,
    ['版本太旧，用不了', '更新后再打开'],
    ['This version is too old', 'Update, then open it again'],
  ),
  IDEMPOTENCY_KEY_MISSING: entry(
    400,
    ['这一步没带编号', '回上一页重新来'],
    ['This step has no key', 'Go back and start again'],
  ),
  IDEMPOTENCY_KEY_REUSED: entry(
    409,
    ['内容和刚才提交的不一样', '再点一次提交'],
    ['This is not what you sent before', 'Send it once more'],
  ),
  DEPARTMENT_DOWN: entry(
    503,
    ['部门系统没回应', '过几分钟再试'],
    ['The department does not answer', 'Try again in a few minutes'],
  ),
  DEPARTMENT_REFUSED: entry(502, ['部门没有受理', '打电话问问部门'], ['The department said no', 'Call the department']),
  DEPARTMENT_GARBLED: entry(
    502,
    ['部门给的数据看不懂', '过几分钟再试'],
    ["The department's data makes no sense", 'Try again in a few minutes'],
  ),
  DEPARTMENT_WRONG_PERSON: entry(
    502,
    ['部门给错了人的数据', '我们没看，过几天再试'],
    ["The department sent someone else's data", 'We did not keep it; try again in some days'],
  ),
  WECHAT_DOWN: entry(503, ['微信没回应', '过一会儿再试'], ['WeChat does not answer', 'Try again in a while']),
  WECHAT_REFUSED: entry(
    403,
    ['微信不让这个号登录', '到微信里看原因'],
    ['WeChat refuses this account', 'See why in WeChat'],
  ),
  INTERNAL: entry(
    500,
    ['我们出错了', '再试一次；不行就报下面的号'],
    ['That was our fault', 'Try again, or quote the code below'],
  ),
  UNAVAILABLE: entry(
    503,
    ['服务暂时用不了', '过几分钟再试'],
    ['The service is down at the moment', 'Try again in a few minutes'],
  ),
  BUSY: entry(503, ['人有点多', '等几秒再试'], ['Many people at once', 'Try again in a few seconds']),
} as const satisfies ErrorCatalogue
