export default definePageConfig({ navigationBarTitleText: '公积金明细', enableShareAppMessage: true })
