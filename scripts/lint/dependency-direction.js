import { dirname, relative, resolve, sep } from 'node:path';

/**
 * Keeps imports between the project's own folders flowing one way (see docs/architecture.md). Paths are resolved
 * rather than matched as text, so that `./geometry/…` is not taken for `geo` and no depth of `../` escapes the rule.
 *
 * Options: `{ folder: 'geo', may: ['geo', 'src/geometry'] }`: a file in `folder` may import only what `may` names, which are folders
 * or single files ('src/app/view.ts').
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
    messages: {
      crossed: '{{folder}} may not import {{target}} (local/dependency-direction in eslint.config.js lists what it may import).',
    },
  },
  create(context) {
    const [{ folder, may }] = context.options;
    const check = (node) => {
      const path = node.source?.value;
      if (typeof path !== 'string' || !path.startsWith('.')) return;
      const target = relative(context.cwd, resolve(dirname(context.filename), path))
        .split(sep)
        .join('/');
      if (may.some((allowed) => target === allowed || target.startsWith(`${allowed}/`))) return;
      context.report({ node: node.source, messageId: 'crossed', data: { folder, target } });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportAllDeclaration: check, ExportNamedDeclaration: check };
  },
};
