import { monthText } from '../../../shared/day-texts'

export const entries = {
  title: '公积金明细',
  year: (year: string) => `${year}年`,
  older: '再往前看',
  end: (day: string) => `到头了，最早是 ${monthText(day.slice(0, 7), 'zh')}`,
  none: '还没有进出',
  noneText: '单位存了第一笔，这里就有。',
  failed: '没取到，点一下再试',
}
