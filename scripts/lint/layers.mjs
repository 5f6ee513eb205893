import { isBuiltin } from 'node:module'
import path from 'node:path'
import { arrows } from './arrows.mjs'
import { placeOf } from './rooms.mjs'

const AS_TYPES = / as types$/

/** @returns 'yes', 'as types' or 'no': whether a list of names lets one through that any of `fits` stands for */
function permission(list, fits) {
  const found = list.filter((name) => fits(name.replace(AS_TYPES, '')))
  if (found.length === 0) return 'no'
  return found.some((name) => !AS_TYPES.test(name)) ? 'yes' : 'as types'
}

/** Whether one name of the table stands for a place, seen from another. */
const standsFor = (from, to) => (name) => {
  if (name === to.path) return true
  if (name.startsWith('own ')) return to.owner !== '' && to.owner === from.owner && to.room === name.slice(4)
  if (name.startsWith('kit ')) return to.kit === true && to.owner !== from.owner && to.room === name.slice(4)
  return name === to.room
}

const packageFits = (specifier) => (name) =>
  /[/:]$/.test(name) ? specifier.startsWith(name) : specifier === name || specifier.startsWith(`${name}/`)

const refusal = (from, list, what, may) =>
  may === 'as types'
    ? `Only a type of ${what} may be imported from ${from.room}: import type.`
    : `${from.room} may import ${list.join(', ') || 'nothing'}; not ${what}.`

/** The specifier that goes the straight way, where the one given leaves a folder to come back; else undefined. */
function straight(file, specifier) {
  const folder = path.posix.dirname(file)
  const target = path.posix.normalize(path.posix.join(folder, specifier)).replace(/\/$/, '')
  const relative = path.posix.relative(folder, target) || '.'
  const shortest = relative.startsWith('.') ? relative : `./${relative}`
  return path.posix.normalize(specifier).replace(/\/$/, '') === path.posix.normalize(shortest) ? undefined : shortest
}

/**
 * What is wrong with one import, in a sentence; undefined where nothing is.
 * @param file path below the root @param specifier as written @param isType whether only types cross
 */
export function faultOf(file, specifier, isType) {
  const from = placeOf(file)
  const allowed = from.room && arrows[from.room]
  if (!allowed) return `${file} is in no room of scripts/lint/rooms.mjs: move it, or give its room a place there.`
  const free = allowed.anythingBut
  if (!specifier.startsWith('.')) {
    if (free) return undefined
    if (specifier.startsWith('/')) return `Import ${specifier} by a relative path.`
    const may = permission(allowed.packages, packageFits(specifier))
    if (may === 'yes' || (may === 'as types' && isType)) return undefined
    const what = isBuiltin(specifier) ? `${specifier} (Node's own)` : `the package ${specifier}`
    return refusal(from, allowed.packages, what, may)
  }
  const to = placeOf(path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier)))
  if (free) return free.includes(to.room) ? `${from.room} never imports ${to.room} (${to.path}).` : undefined
  const may = permission(allowed.imports, standsFor(from, to))
  if (may === 'no' || (may === 'as types' && !isType)) {
    return refusal(from, allowed.imports, `${to.room ?? 'what is in no room'} (${to.path})`, may)
  }
  const shortest = straight(file, specifier)
  return shortest && `Write ${shortest}: a path does not leave its folder to come back.`
}

const MOCKS = /^(mock|doMock|unmock|dontMock|requireActual|requireMock|unstable_mockModule|createMockFromModule)$/

/** Whether a call loads the module that its first argument names. */
const loads = ({ callee }) =>
  (callee.type === 'Identifier' && callee.name === 'require') ||
  (callee.type === 'MemberExpression' &&
    callee.object.type === 'Identifier' &&
    ((callee.object.name === 'jest' && MOCKS.test(callee.property.name)) ||
      (callee.object.name === 'require' && callee.property.name === 'resolve')))

const onlyTypes = ({ importKind, exportKind, specifiers = [] }) =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type' || one.exportKind === 'type'))

/** The text of a string that has no values in it. */
function literalOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : undefined
}

/** Refuses every import that the table in arrows.mjs does not allow, however it is written. */
export const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/')
    const check = (node, source, isType) => {
      const specifier = literalOf(source)
      const message =
        specifier === undefined
          ? !arrows[placeOf(file).room]?.anythingBut &&
            'What is imported is said as a literal: nothing else is checked.'
          : faultOf(file, specifier, isType)
      if (message) context.report({ node, message })
    }
    const declaration = (node) => node.source && check(node, node.source, onlyTypes(node))
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: (node) => check(node, node.source, false),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node, node.expression, node.parent.importKind === 'type'),
      CallExpression: (node) => loads(node) && check(node, node.arguments[0], false),
    }
  },
}
