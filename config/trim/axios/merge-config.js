const given = (config) => Object.fromEntries(Object.entries(config || {}).filter(([, value]) => value !== undefined))

// Settings of a client, then those of one request, headers name by name. axios guards itself against settings that a
// stranger wrote; ours are literals of src/core/http/http.ts, where nothing but headers is merged in depth.
export default function mergeConfig(client, request) {
  const merged = { ...given(client), ...given(request) }
  merged.headers = { ...given(client && client.headers), ...given(request && request.headers) }
  return merged
}
