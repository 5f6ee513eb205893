export default definePageConfig({ navigationBarTitleText: '交通违法', enableShareAppMessage: true })
