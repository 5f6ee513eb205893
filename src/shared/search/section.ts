/** The sections of a guide that a question may be about. */
export type Section = 'who' | 'when' | 'needs' | 'steps' | 'time' | 'fee' | 'where' | 'result'

/** From the plainest sign to the vaguest: the first that fits decides. */
const signs: readonly (readonly [Section, RegExp])[] = [
  [
    'needs',
    /带什么|带啥|带些?啥|要带|准备(?:什么|哪些|些?啥|点)|材料|资料|证件|手续|要什么|需要啥|needs? to bring|what to bring|documents?/i,
  ],
  ['fee', /多少钱|收费|费用|要钱|免费|贵不贵|价|几多钱|cost|fee|how much/i],
  ['time', /多久|多长时间|几天|几个工作日|什么时候能(?:拿|下|好)|how long/i],
  ['when', /什么时候|几月|截止|期限|过了|来得及|deadline|when/i],
  ['where', /去哪|在哪|哪里|哪儿|边度|窗口|地址|哪个部门|where|office/i],
  ['who', /条件|资格|谁能|能不能|可以吗|可不可以|够不够|本人|who can|eligible/i],
  ['steps', /怎么|咋|如何|流程|步骤|点样|how (?:do|to)/i],
]

/** Which section of a guide a question asks for, if any. */
export const sectionOf = (said: string): Section | undefined => signs.find(([, sign]) => sign.test(said))?.[0]
