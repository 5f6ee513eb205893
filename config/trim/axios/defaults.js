// axios' defaults for a client that sends objects as JSON and reads JSON: no forms, files, streams or XSRF cookies.
function written(data, headers) {
  if (data === null || typeof data !== 'object') return data
  headers.setContentType('application/json', false)
  return JSON.stringify(data)
}

// As in axios, what is no JSON stays the text it is: src/core/http/http.ts refuses it
function read(data) {
  try {
    return typeof data === 'string' && data ? JSON.parse(data) : data
  } catch (error) {
    return data
  }
}

const headers = { common: { Accept: 'application/json' } }
for (const method of ['get', 'delete', 'head', 'options', 'post', 'put', 'patch', 'query']) headers[method] = {}

export default {
  transformRequest: [written],
  transformResponse: [read],
  timeout: 0,
  validateStatus: (status) => status >= 200 && status < 300,
  headers,
}
