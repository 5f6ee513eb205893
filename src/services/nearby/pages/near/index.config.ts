export default definePageConfig({ navigationBarTitleText: '就近办', enableShareAppMessage: true })
