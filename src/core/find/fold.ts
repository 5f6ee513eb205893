const fullWidth = /[\uff01-\uff5e]/g
const MOST = 120

/** What is read away before anything is compared: politeness and questions that every matter has. */
const phrases =
  /请问一下|请问|你好|您好|我想要?问一?下|想问一?下|咨询一?下|我想要?|关于|咨询|求助|反映|谢谢|麻烦|有没有人知道|需要(?:准备)?(?:什么|哪些|啥)(?:材料|东西|手续|证件)?|要(?:带|准备)(?:什么|哪些|啥)(?:材料|东西|手续|证件)?|(?:该|要|应该)?怎么(?:办理|办|弄|搞)|咋(?:办|整|弄)|如何办理|如何|的?(?:有关|相关)?问题$|的事情?$/g

/** Words that mean the same to everybody who asks: one of them stands for all, in what is said and in what is known. */
const same: readonly (readonly [RegExp, string])[] = [
  [/小孩子?|孩子|宝宝|娃儿|娃娃|小朋友|闺女|女儿|儿子|崽崽?|细路|小囡|bb(?![a-z])/g, '娃'],
  [/孙女|孙子|外孙/g, '娃'],
  [/弄丢|丢失|遗失|搞丢|丢掉|掉了|不见了|找不到了?|冇咗|唔见咗?|唔見咗?|丢了|被偷了?|没了/g, '丢'],
  [/老公|老婆|爱人|配偶|媳妇|妻子|丈夫|两口子|男朋友|女朋友/g, '夫妻'],
  [/过期|期满|有效期满/g, '到期'],
  [/爸妈|父母亲?|爹妈|我爸|我妈|爷爷|奶奶|外公|外婆|长辈|老人家|老头|老太太?|老年人|老爷子/g, '老人'],
  [/公司|用人单位|老板|厂里|企业职工/g, '单位'],
  [/户籍/g, '户口'],
  [/驾驶证|驾照|驾驶执照|车本/g, '驾照'],
  [/去世|过世|死亡|身故|不在了|走了/g, '死'],
  [/证明|凭证/g, '证明'],
  [/犬只?|狗狗|小狗/g, '狗'],
  [/注销|撤销|关掉/g, '注销'],
  [/钞票|铜钿/g, '钱'],
]

/**
 * One way to write a text: simple characters, small letters, no width, no punctuation; spaces only between letters.
 * Reads the first 120 characters.
 * @param traditional traditional → simplified
 */
export function fold(text: string, traditional: ReadonlyMap<string, string>): string {
  const plain = text
    .slice(0, MOST)
    .replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[^a-z0-9\u3400-\u9fff]+/g, ' ')
    .replace(/[\u3400-\u9fff]/g, (han) => traditional.get(han) ?? han)
    .replace(/ ?([\u3400-\u9fff]) ?/g, '$1')
    .trim()
  return same.reduce((text, [words, one]) => text.replace(words, one), plain)
}

/** Without what every question has; whole where nothing else would be left. */
export function core(folded: string): string {
  const left = folded.replace(phrases, '').trim()
  return left.length > 1 ? left : folded
}
