import ts from 'typescript'

/** An attribute that a source sets on one of Taro's components. */
export interface SetAttribute {
  readonly component: string
  readonly attribute: string
}

const isWeb = (condition: ts.Expression) => /TARO_ENV === 'h5'/.test(condition.getText())

/** Names of the attributes that a spread expression may set; what cannot be read is one name, its text in brackets. */
function spreadNames(expression: ts.Expression, file: ts.SourceFile): string[] {
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression))
    return spreadNames(expression.expression, file)
  if (ts.isConditionalExpression(expression)) {
    const branches = isWeb(expression.condition) ? [] : [expression.whenTrue]
    return [...branches, expression.whenFalse].flatMap((branch) => spreadNames(branch, file))
  }
  if (ts.isObjectLiteralExpression(expression))
    return expression.properties.flatMap((property) =>
      ts.isSpreadAssignment(property) ? spreadNames(property.expression, file) : (property.name?.getText() ?? []),
    )
  if (ts.isCallExpression(expression)) {
    const called = expression.expression.getText()
    // src/ui/a11y.ts sets aria-* only: config/plugins/attributes.js has them all
    if (called === 'a11y' || called === 'heading') return []
    const made = arrowsOf(file).get(called)
    if (made) return spreadNames(made, file)
  }
  return [`[${expression.getText()}]`]
}

/** Arrow functions of the file's top level that give an object: name → what they give. */
function arrowsOf(file: ts.SourceFile): Map<string, ts.Expression> {
  const found = new Map<string, ts.Expression>()
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (initializer && ts.isArrowFunction(initializer) && !ts.isBlock(initializer.body))
          found.set(name.getText(), initializer.body)
  return found
}

/** What each of Taro's components is called in this file. */
function componentsIn(file: ts.SourceFile): Map<string, string> {
  const found = new Map<string, string>()
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue
    const { moduleSpecifier, importClause } = statement
    if (!ts.isStringLiteral(moduleSpecifier) || moduleSpecifier.text !== '@tarojs/components') continue
    const named = importClause?.namedBindings
    if (named && ts.isNamedImports(named))
      for (const { name, propertyName } of named.elements) found.set(name.text, (propertyName ?? name).text)
  }
  return found
}

/** Every attribute that this TypeScript source sets on one of Taro's components in a mini-program. */
export function attributesSet(source: string, name: string): SetAttribute[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX)
  const components = componentsIn(file)
  const found: SetAttribute[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const component = components.get(node.tagName.getText())
      if (component)
        for (const one of node.attributes.properties)
          for (const attribute of ts.isJsxAttribute(one) ? [one.name.getText()] : spreadNames(one.expression, file))
            found.push({ component, attribute })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
