export default definePageConfig({ navigationBarTitleText: '车到哪了', enableShareAppMessage: true })
