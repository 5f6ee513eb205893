import type { Findable } from '../../src/shared/search/engine'
import { random } from './random'

/** What offices write on their lists: things, what is done with them, for whom, and where. Written for this bench from the usual wording. */
const things =
  '危险化学品经营许可证 特种设备使用登记 药品零售企业许可 第二类医疗器械经营备案 食品生产许可 取水许可 林木采伐许可 建设工程规划许可 建筑工程施工许可 道路货物运输经营许可 网络文化经营许可 出版物零售单位设立 烟草专卖零售许可 娱乐场所经营许可 旅行社分社设立 民办学校办学许可 水产苗种生产许可 兽药经营许可 农作物种子生产经营许可 动物诊疗许可 排污许可 辐射安全许可 房地产开发企业资质 建筑业企业资质 户外广告设置 城市道路挖掘 燃气经营许可 供水单位卫生许可 饲料生产许可 采矿权登记 探矿权登记 河道采砂许可 水土保持方案 节能审查 环境影响评价 消防设计审查 人防工程验收 测绘资质 计量标准器具考核 检验检测机构资质 律师事务所设立 公证员执业 司法鉴定机构登记 社会团体登记 基金会登记 宗教活动场所登记 广播电视节目制作 电影放映单位设立 营业性演出 文物修缮 非物质文化遗产传承人 体育类社团 高危险性体育项目 导游证 船舶所有权登记 船员适任证书 渔业捕捞许可 水路运输经营 港口经营许可 巡游出租汽车经营 校车使用许可 机动车维修经营备案 驾驶培训机构备案 粮食收购备案 对外劳务合作经营 拍卖业务许可 典当行设立 融资担保公司 小额贷款公司 外商投资企业 进出口货物收发货人备案 出口退税备案 增值税专用发票限额 印花税申报 土地增值税清算 契税申报 车船税退抵 耕地占用税 残疾人就业保障金 农机购置补助 种粮大户奖励 高新技术企业认定 专精特新企业认定 科技计划项目 专利资助 人才公寓 博士后工作站 职称评审 技工院校设立 劳务派遣经营 工伤职业病鉴定机构 职业卫生技术服务 放射诊疗许可 医师执业 护士执业 母婴保健技术 公共场所卫生许可 饮用水水源保护 献血者表彰 古树名木 城市绿地占用 生活垃圾清运 建筑垃圾处置 白蚁防治 物业服务企业 业主大会备案 前期物业招标'.split(
    ' ',
  )
const actions = '核发 变更 延续 注销 补发 备案 年度检查 审批 认定 撤销 换发 审核转报 公示查询 信息更正 信用修复'.split(
  ' ',
)
const cases =
  '|新办|法定代表人变更|经营地址变更|企业名称变更|到期换证|遗失|县级权限|省级权限|外资|个体工商户|分支机构|告知承诺|首次申请|增项'
    .split('|')
    .map((one) => one && `（${one}）`)

const towns = '河东 河西 江北 江南 城关 高新 临港 开发 新区 云台 松岭 平湖 石桥 柳林 白沙 青山 安溪 永丰'.split(' ')

/** As many official names as are wanted, none twice. @param seed the same seed, the same names */
export function officialNames(count: number, seed: number): string[] {
  const next = random(seed)
  const one = (of: readonly string[]) => of[Math.floor(next() * of.length)] ?? ''
  const names = new Set<string>()
  while (names.size < count) names.add(`${next() < 0.5 ? '' : one(towns)}${one(things)}${one(actions)}${one(cases)}`)
  return [...names]
}

/** The names that no matter stands for: an item with a matter's own name is that matter, not another. */
export function notStoodFor(names: readonly string[], matters: readonly Findable[]): string[] {
  const known = matters.flatMap(({ words }) => words.slice(0, 2)).filter((name) => name.length > 2)
  return names.filter((name) => !known.some((one) => name.includes(one)))
}
