import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Keeps imports between the project's own folders flowing one way (see the layout in README.md). Paths are resolved
 * rather than matched as text, so that `./geometry/…` is not taken for `geo` and no depth of `../` escapes the rule.
 *
 * Options: `{ folder: 'geo', may: ['geo', 'src/geometry'] }`: a file in `folder` may import from the folders named alone.
 */
export const dependencyDirection = {
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        required: ['folder', 'may'],
        properties: { folder: { type: 'string' }, may: { type: 'array', items: { type: 'string' } } },
        additionalProperties: false,
      },
    ],
    messages: { crossed: '{{folder}} may import from {{may}} only, not from {{target}}.' },
  },
  create(context) {
    const [{ folder, may }] = context.options;
    const check = (node) => {
      const path = node.source?.value;
      if (typeof path !== 'string' || !path.startsWith('.')) return;
      const target = relative(context.cwd, resolve(dirname(context.filename), path))
        .split(sep)
        .join('/');
      if (may.some((allowed) => target.startsWith(`${allowed}/`))) return;
      context.report({ node: node.source, messageId: 'crossed', data: { folder, may: may.join(', '), target } });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportAllDeclaration: check, ExportNamedDeclaration: check };
  },
};
