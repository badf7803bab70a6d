const COLOUR = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(\s*[\d.+-]/i;

/**
 * Colours live in the palette and in the style sheet, so that map, legend and pins cannot drift apart and a second theme
 * stays possible. Finds them in strings, templates, markup attributes and component styles.
 */
export const noColourLiterals = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { colour: 'Colour {{colour}}: colours stand in src/map/palette.ts, src/app/app.css and the story alone.' },
  },
  create(context) {
    const check = (node, text) => {
      const colour = typeof text === 'string' ? COLOUR.exec(text)?.[0] : undefined;
      if (colour) context.report({ node, messageId: 'colour', data: { colour } });
    };
    return {
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
      SvelteLiteral: (node) => check(node, node.value),
      'SvelteStyleElement > SvelteText': (node) => check(node, node.value),
    };
  },
};
