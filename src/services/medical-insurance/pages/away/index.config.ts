export default definePageConfig({ navigationBarTitleText: '去外地看病', enableShareAppMessage: true })
