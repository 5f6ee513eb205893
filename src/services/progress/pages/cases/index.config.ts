export default definePageConfig({ navigationBarTitleText: '办到哪了', enableShareAppMessage: true })
