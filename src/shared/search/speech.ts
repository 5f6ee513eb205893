import type { SpeechText } from './findable'

/**
 * What people talk about when they want no office: gifts, tastes, trivia, gossip, games. Written from everyday talk;
 * measured on bench/find/negatives-*.jsonl.
 */
const elsewhere =
  '送什么|什么礼物|份子|推荐|好看|好吃|好喝|好听|好玩|好笑|搞笑|歌词|歌曲|首歌|唱|电影|电视剧|综艺|游戏|小说|笑话|段子|文案|祝福|祝词|致辞|攻略|打卡|穿什么|发型|蛋糕|做法|菜谱|火锅|奶茶|明星|网红|偶像|股票|基金|涨|跌|比赛|球队|天气|下雨|作业|星座|生肖|属相|梦见|做梦|风水|黄道|吉日|表情包|壁纸|头像|滤镜|历史|朝代|发明|由来|什么意思|啥意思|哪年|什么梗|品牌|牌子|口红|减肥|品种|起名|取名|名字大全|名人|彩票|演员|含金量|排行|排名|代表什么|多少位|最后一位|为什么叫|为什么是|怎么读|怎么拼|英文|翻译|吐槽|太凶|太丑|八卦|尴尬|暧昧|喜欢我|分手|吵架|相亲|脱单|暗恋|单身|恋爱|好不好|划算|值不值|要不要|买什么|哪个好|哪款|哪家好|多少钱一斤|装修|搬家|摆摊卖什么|做什么生意|赚钱|股|理财|余额宝|团建|年会|面试|简历|辞职信|摸鱼|同事|领导|教练|老师布置|成绩|补课|高考|四六级|网课|手机|电脑|充电|wifi|路由|软件|app|照片怎么|怎么拍|健身|跑步|失眠|头疼|感冒|咳嗽|食谱|宠物店|狗粮|猫|喂|洗澡|掉毛|怎么练|怎么哄|怎么夸|怎么回|拍照|美颜|旅游|景点|酒店|机票|特产|快递|外卖|直播|短视频|抖音|朋友圈|聊天|故事|谜语|绕口令|脑筋急转弯|诗|作文|演讲|口号|对联|横批|倒时差|续航|油耗|香水|泡沫'

/** What people say who want something done. */
const errand =
  '办|补|换|领|申请|申领|登记|报销|提取|取出来|转移|转|迁|缴|交钱|证明|材料|手续|去哪|哪里弄|带什么|带啥|多久|窗口|预约|咨询|问题|政策|条件|资格|查|投诉|备案|注册|开通|停|注销|丢|到期|续|挂失|打印|审核|年审|上户|落户|过户|报名|认证|参保|退|要求|规定|流程|补贴|待遇|标准|多少钱'

/** What is read away before anything is compared: politeness and questions that every matter has. */
const phrases =
  '请问一下|请问|你好|您好|我想要?问一?下|想问一?下|咨询一?下|我想要?|关于|咨询|求助|反映|谢谢|麻烦|有没有人知道|需要(?:准备)?(?:什么|哪些|啥)(?:材料|东西|手续|证件)?|要(?:带|准备)(?:什么|哪些|啥)(?:材料|东西|手续|证件)?|(?:该|要|应该)?怎么(?:办理|办|弄|搞)|咋(?:办|整|弄)|如何办理|如何|的?(?:有关|相关)?问题$|的事情?$'

/** Words that mean the same to everybody who asks: the one before the sign stands for all after it. */
const alike = [
  '娃=小孩子?|孩子|宝宝|娃儿|娃娃|小朋友|闺女|女儿|儿子|崽崽?|细路|小囡|bb(?![a-z])|孙女|孙子|外孙',
  '丢=弄丢|丢失|遗失|遗落|搞丢|丢掉了?|掉了|不见了|找不[到着]了?|寻不着|冇咗|唔见咗?|唔見咗?|丢了|被偷了?|没了',
  '夫妻=老公|老婆|爱人|配偶|媳妇|妻子|丈夫|两口子|男朋友|女朋友|太太|婆娘|另一半',
  '到期=过期|期满|有效期满',
  '老人=爸妈|父母亲?|爹妈|我爸|我妈|爷爷|奶奶|外公|外婆|长辈|老人家|老头|老太太?|老年人|老爷子',
  '单位=公司|用人单位|老板|厂里|企业职工',
  '户口=户籍',
  '驾照=驾驶证|驾驶执照|车本',
  '死=去世|过世|离世|死亡|身故|不在了|走了|走咗|人没了',
  '证明=凭证',
  '狗=犬只?|狗狗|小狗',
  '注销=撤销|关掉',
  '钱=钞票|铜钿',
  '外地=外省|外市|异地|跨省|别的城市|非本地|老家',
  '补=补办|补领|重新办|重办|再办',
  '查=查询|查看|查一[查下]',
  '办=申领|申办|办理|申请',
  '公积金=住房公积金|gjj',
  '房=房屋|房子',
  '执照=营业执照',
  '工资=薪水|工钱|薪资',
  '教师=老师|教资',
  '租房=租屋|房租|房钿|房东|租了个|租的房',
  '新车=刚买的车|提车|买了车|买车',
  '港澳=香港|澳门',
  '医保=医疗保险|医疗保障',
  'licence=licen[cs]e',
  'driving=drivers?(?: s)?\\b',
  'another city=province',
  'hukou=household register',
  'property=real estate|\\b(?:house|home)\\b',
  'notary=notari[sz](?:ed?|ation)',
  'medical=health|doctor|hospital',
  'marriage=marry|married|wedding',
  'child=kids?\\b|children|baby|babies|newborn',
]

/** How people talk: the server's search has it as it is, the phone packed with the words (scripts/search/pack.ts). */
export const speech: SpeechText = { elsewhere, errand, phrases, alike }
