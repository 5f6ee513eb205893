export default definePageConfig({ navigationBarTitleText: '公交到站', enableShareAppMessage: true })
