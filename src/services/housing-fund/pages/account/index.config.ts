export default definePageConfig({ navigationBarTitleText: '公积金', enableShareAppMessage: true })
