import type { Texts } from '../../../core/text'
import { answers as packedAnswers } from '../packed-catalogue'

export const zh = {
  answers: packedAnswers,
  find: '找要办的事',
  findHint: '说说你要办什么',
  examples: '想怎么说就怎么说：领证要带啥、娃上户口、sfz 丢了',
  lifeEvents: '一件事一起办',
  clear: '清空',
  maybe: '也可能是',
  none: '都不是',
  nearest: '最接近的几件',
  nothing: (typed: string) => `没找到“${typed.trim().slice(0, 12)}”`,
  nothingText: '换个说法，或者打 12345 问人工。',
  call12345: '打 12345 问人工',
  because: (word: string) => `也有人说“${word}”`,
  city: '全市目录里还有',
  recent: '最近用过',
  here: (place: string) => `在${place}常用到`,
  scanned: (place: string) => `你刚在${place}扫码`,
  used: '你最近用过',
  found: (title: string, all: number) => (all > 1 ? `找到 ${all} 件，最像的是${title}` : `最像的是${title}`),
  places: {
    hospital: '医院',
    clinic: '社区医院',
    school: '学校',
    police: '派出所',
    border: '出入境大厅',
    traffic: '车管所',
    jobs: '人社大厅',
    fund: '公积金中心',
    registry: '婚姻登记处',
    community: '社区',
  },
  short: (fee: string, time: string) => `${fee}，${time}`,
  goesTo: {
    who: '先看谁能办',
    when: '先看什么时候办',
    needs: '先看要准备什么',
    steps: '先看怎么办',
    time: '先看要多久',
    fee: '先看要多少钱',
    where: '先看去哪办',
    result: '先看拿到什么',
  },
}

export const texts: Texts<typeof zh> = { zh, en: 'find' }
