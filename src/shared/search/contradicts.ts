/** Words that say the opposite of one another: who says one does not want the other. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/结婚|领证|登记结婚|娶|嫁/, /离婚/],
  [/上户|落户|入户|报户口|迁户|迁入/, /销户|过世|去世/],
  [/出生|宝宝|娃|新生儿|怀孕|孕/, /过世|去世|丧葬|抚恤/],
  [/退休/, /丧葬|抚恤|过世|去世/],
  [/(?:开|办|注册|申请).{0,3}(?:个体户?|执照|公司)/, /注销/],
]

/** Whether a matter's title is the opposite of what was said, so that it must not be offered: 上户口 and 销户口. */
export const contradicts = (said: string, title: string): boolean =>
  opposites.some((pair) =>
    [pair, [pair[1], pair[0]] as const].some(
      ([meant, other]) => meant.test(said) && !other.test(said) && other.test(title) && !meant.test(title),
    ),
  )
