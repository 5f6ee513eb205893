export default definePageConfig({ navigationBarTitleText: '医保', enableShareAppMessage: true })
