export default definePageConfig({ navigationBarTitleText: '个人账户明细', enableShareAppMessage: true })
