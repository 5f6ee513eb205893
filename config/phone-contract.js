/** What of an endpoint only the server reads: whose data it is, how often it may be asked, which inputs are valid. */
const serverOnly = ['owner', 'subject', 'act', 'rate', 'params', 'query', 'body']

/**
 * Babel plugin for the contracts (what `satisfies Contract`): a phone keeps of each endpoint what a call needs (method, path, level,
 * idempotent) and leaves the rest out of its build, so that a service's rules for the server cost its residents nothing.
 */
module.exports = () => ({
  name: 'phone-contract',
  visitor: {
    VariableDeclarator({ node: { init } }) {
      if (init?.typeAnnotation?.typeName?.name !== 'Contract') return
      let endpoints = init
      while (endpoints.expression) endpoints = endpoints.expression // `as const satisfies Contract`
      for (const { value: endpoint } of endpoints.properties)
        // A spread has no key: what it brings is in src/shared/contract.ts, once for all
        endpoint.properties = endpoint.properties.filter(({ key }) => !key || !serverOnly.includes(key.name))
    },
  },
})
