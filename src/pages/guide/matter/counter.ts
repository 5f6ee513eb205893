/** How a guide names a counter, and what to look for on a map; of two that begin alike the longer stands first. */
const counters: readonly (readonly [said: string, name: string])[] = [
  ['社区卫生服务中心', '社区卫生服务中心'],
  ['公积金中心', '公积金中心'],
  ['公积金窗口', '公积金中心'],
  ['出入境', '出入境大厅'],
  ['医保窗口', '医保大厅'],
  ['社保大厅', '社保大厅'],
  ['社保窗口', '社保大厅'],
  ['社保卡窗口', '社保大厅'],
  ['人社局', '人社局'],
  ['人社', '人社局'],
  ['劳动监察', '劳动监察大队'],
  ['司法所', '司法所'],
  ['法律援助中心', '法律援助中心'],
  ['政务大厅', '政务大厅'],
  ['办税大厅', '办税大厅'],
  ['不动产登记大厅', '不动产登记大厅'],
  ...[
    '派出所',
    '车管所',
    '交警队',
    '婚姻登记处',
    '市场监管所',
    '公证处',
    '残联',
    '教育局',
    '检测站',
    '驾校',
    '营业厅',
  ].map((name) => [name, name] as const),
  ['退役军人局', '退役军人事务局'],
  ['街道', '街道办事处'],
  ['社区', '社区居委会'],
  ['村居委会', '居委会'],
]

/**
 * The counter to look for on a map, out of where a matter is done, in Chinese: a map here knows it by no other name.
 * @returns undefined where everything is done from home, or at a place of one's own: the child's school, its hospital
 */
export function counterOf(where: string): string | undefined {
  const said = counters
    .map(([name, counter]) => ({ at: where.indexOf(name), counter }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
  return said[0]?.counter
}
