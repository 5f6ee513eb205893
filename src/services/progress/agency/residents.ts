/** A case as a department has it of somebody; days are counted from today, so that it stands the same each day. */
export interface Seed {
  readonly department: 'service-hall' | 'public-works'
  readonly number: string
  readonly title: string
  readonly holder: string
  readonly state: 'received' | 'working' | 'waiting' | 'done' | 'refused' | 'withdrawn'
  /** Received so many days ago. */
  readonly ago: number
  readonly workingDays?: number
  readonly promisedIn?: number
  readonly asked?: {
    readonly kind: 'bring' | 'pay' | 'choose' | 'confirm' | 'come'
    readonly what: string
    readonly in?: number
    readonly matter?: string
  }
  /** Title, and how many days ago it was done. */
  readonly steps: readonly { readonly title: string; readonly ago?: number; readonly note?: string }[]
  readonly endedAgo?: number
  readonly outcome?: string
  /** Told once, and not known any more when the department is asked. */
  readonly isForgotten?: boolean
}

/** What departments have of somebody: their cases. */
export type Facts = readonly Seed[]

const hall = { department: 'service-hall', holder: '澜东派出所' } as const
const works = { department: 'public-works', holder: '市政养护二班' } as const

const permit = (number: string): Seed => ({
  ...hall,
  number,
  title: '居住证签注',
  state: 'received',
  ago: 0,
  workingDays: 5,
  steps: [{ title: '收到', ago: 0 }, { title: '核对住址' }, { title: '签注' }],
})

const lamp = (number: string): Seed => ({
  ...works,
  number,
  title: '修路灯',
  state: 'working',
  ago: 7,
  workingDays: 3,
  steps: [
    { title: '收到', ago: 7, note: '望澜桥东头，照片 2 张' },
    { title: '派给养护所', ago: 6 },
    { title: '换灯', note: '缺灯头，订了货' },
    { title: '你来看亮没亮' },
  ],
})

export const facts: Readonly<Record<string, Facts>> = {
  // Several at once: two that wait for them, one late, one on its way, and three that are over
  parents: [
    {
      ...hall,
      number: 'ZW90000000-0206',
      title: '落户口',
      state: 'waiting',
      ago: 9,
      workingDays: 10,
      asked: { kind: 'bring', what: '补一张照片', in: 0, matter: 'hukou-newborn' },
      steps: [{ title: '收到', ago: 9 }, { title: '核对材料' }, { title: '上户口' }],
    },
    {
      ...hall,
      number: 'ZW90000000-0207',
      title: '幼儿体检',
      holder: '澜东社区医院',
      state: 'waiting',
      ago: 16,
      asked: { kind: 'choose', what: '选一个体检的日子' },
      steps: [{ title: '收到', ago: 16 }, { title: '体检' }],
    },
    lamp('SZ90000000-0913'),
    permit('ZW90000000-0208'),
    {
      ...hall,
      number: 'ZW90000000-0101',
      title: '社保卡补办',
      holder: '澜东服务厅 6 号窗',
      state: 'done',
      ago: 15,
      workingDays: 10,
      steps: [
        { title: '收到', ago: 15 },
        { title: '制卡', ago: 9 },
        { title: '寄出', ago: 6 },
      ],
      endedAgo: 6,
      outcome: '新卡寄到澜东路 118 号，挂号信',
    },
    {
      ...works,
      number: 'SZ90000000-0702',
      title: '临时占道',
      holder: '城管科',
      state: 'refused',
      ago: 30,
      workingDays: 7,
      steps: [
        { title: '收到', ago: 30 },
        { title: '看现场', ago: 27 },
      ],
      endedAgo: 24,
      outcome: '这段路不能占。换到夜市街可以再申请',
    },
    {
      ...works,
      number: 'SZ90000000-0615',
      title: '井盖响',
      state: 'withdrawn',
      ago: 40,
      steps: [{ title: '收到', ago: 40 }],
      endedAgo: 38,
      outcome: '你自己撤回的',
    },
  ],
  // One, on its way
  permit: [permit('ZW90000000-0301')],
  // Theirs is late, by more than they said
  retiring: [lamp('SZ90000000-0914')],
  // What they were asked for is past its day
  daughter: [
    {
      ...hall,
      number: 'ZW90000000-0401',
      title: '摊位登记',
      holder: '澜东市场所',
      state: 'waiting',
      ago: 12,
      promisedIn: 8,
      asked: { kind: 'come', what: '带身份证来签字', in: -2 },
      steps: [{ title: '收到', ago: 12 }, { title: '签字' }, { title: '发证' }],
    },
  ],
  // Promised for a day that nobody can count yet
  retiree: [
    {
      ...works,
      number: 'SZ90000000-0501',
      title: '老房加装电梯',
      holder: '澜东街道',
      state: 'working',
      ago: 5,
      workingDays: 90,
      steps: [{ title: '收到', ago: 5 }, { title: '楼里的人都同意' }, { title: '动工' }],
    },
  ],
  // The department does not know it any more
  rare: [
    {
      ...works,
      number: 'SZ90000000-0601',
      title: '树枝修剪',
      state: 'working',
      ago: 20,
      steps: [{ title: '收到', ago: 20 }, { title: '修剪' }],
      isForgotten: true,
    },
  ],
}
