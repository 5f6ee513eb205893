import { day } from '../fields'
import { object } from '../schema'
const text = { type: 'string', minLength: 1 } as const
const texts = { type: 'array', items: text } as const
const section = { enum: ['who', 'when', 'needs', 'steps', 'time', 'fee', 'where', 'result'] } as const
const sections = { type: 'array', items: section } as const

const need = object(
  {
    name: text,
    form: { enum: ['original', 'copy', 'photo', 'form', 'said'] },
    from: { ...text, description: 'Where one gets it' },
    known: { ...text, description: 'The department that has it already: nothing to bring' },
    only: { ...text, description: 'Only in this case' },
    oneOf: { const: true, description: 'Everybody brings one of those so marked; `only` says who brings which' },
    note: { ...text, description: 'What to know of it' },
  },
  { optional: ['from', 'known', 'only', 'oneOf', 'note'] },
)

const link = object({ id: text, title: text })

/** One matter of the city's catalogue, as `config/cities/typical/guide.schema.json` describes it, in one language. */
export const guide = {
  summary: 'What to know of one matter before one goes anywhere',
  sameForAll: true,
  response: object(
    {
      id: text,
      title: text,
      headline: { ...text, description: 'What one has to do, in a few words' },
      promise: { ...text, description: 'The answer in one line' },
      officialName: text,
      officialCode: { ...text, description: "The item's code in the national list" },
      department: text,
      who: texts,
      when: texts,
      needs: { type: 'array', items: need },
      steps: texts,
      stepNotes: {
        type: 'array',
        items: { type: 'string' },
        description: 'What to know of each step, in their order; empty where there is nothing',
      },
      brief: object(
        { time: text, fee: text, where: text },
        { optional: ['time', 'fee', 'where'], description: 'How long, how much, where, at a glance' },
      ),
      time: object({ promised: text, legal: text }, { optional: ['legal'] }),
      fee: text,
      where: text,
      phone: text,
      result: text,
      questions: { type: 'array', items: object({ q: text, a: text, about: section }) },
      page: { ...text, description: 'The embedded service that does it' },
      pageName: { ...text, description: 'What that page answers' },
      link: { ...text, description: 'Where the city has it done online' },
      next: { type: 'array', items: link, description: 'What people have to do after it' },
      events: { type: 'array', items: link, description: 'Life events that it is a step of' },
      checked: object(
        { on: day('The day on which it was read and found right'), by: { ...text, description: 'Which office did' } },
        { description: 'That an office of the city checked the whole of it; absent where none has' },
      ),
      sources: {
        type: 'array',
        description: 'What stands behind which sections; the others are typical: check locally',
        items: object(
          { name: text, of: sections, from: day('In force from this day, where it is of late') },
          { optional: ['from'] },
        ),
      },
    },
    {
      optional: ['headline', 'officialCode', 'stepNotes', 'brief', 'page', 'pageName', 'link', 'events', 'checked'],
    },
  ),
  errors: ['CITY_UNKNOWN', 'NOT_FOUND'],
  examples: {
    default: {
      id: 'id-card-lost',
      title: '身份证丢了补一张',
      headline: '人去就行，不用带材料',
      promise: '本人去一趟派出所，不用带材料，20 天内拿新证',
      officialName: '居民身份证遗失补领',
      department: '公安局',
      who: ['身份证丢了、被偷了的人', '未满 16 岁由父母陪着去'],
      when: ['发现丢了就去，越早挂失越安心'],
      needs: [
        { name: '户口本', form: 'original', known: '公安局', only: '系统里查不到人像时才要' },
        { name: '本人，照片和指纹在窗口采', form: 'photo' },
      ],
      steps: ['去派出所户籍窗口', '说身份证丢了，拍照、按指纹、交钱', '拿新证'],
      stepNotes: ['哪个都行，外地的也行', '', '凭回执取，也能寄到家'],
      brief: { time: '20 天', fee: '40 元', where: '派出所' },
      time: { promised: '20 天', legal: '60 天' },
      fee: '40 元',
      where: '派出所户籍窗口；外地的也能办',
      phone: '12345',
      result: '新的居民身份证',
      questions: [{ q: '等新证的这段时间怎么坐车', a: '当场办一张临时身份证，3 天内拿到，管 3 个月。', about: 'time' }],
      next: [{ id: 'id-card-temporary', title: '办临时身份证' }],
      sources: [{ name: '《居民身份证法》第十一条、第十二条', of: ['when', 'time'] }],
    },
  },
} as const
