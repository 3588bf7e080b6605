/** `cem analyze`: the manifest of @pue/elements, as its users see the package. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['packages/elements/src/**/*.test.ts', 'packages/elements/src/strings/**'],
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), tagsOfDefineModules(), publishedPaths()],
};

/** Private members are nobody's business, and an event without a name is a guess of the analyzer. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter((event) => event.name?.startsWith('pue-'));
        declaration.attributes = declaration.attributes?.filter((attribute) => attribute.name);
      }
    },
  };
}

function isPublic({ name, privacy, static: isStatic, kind }) {
  if (privacy === 'private' || privacy === 'protected' || name.startsWith('#')) return false;
  if (isStatic) return false;
  return !(kind === 'method' && LIFECYCLE.includes(name));
}

const LIFECYCLE = [
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'willUpdate',
  'firstUpdated',
  'updated',
  'render',
];

/** Classes are defined in modules of their own, so their tag is not beside them: `define('pue-x', PueX)`. */
function tagsOfDefineModules() {
  const tags = new Map();
  return {
    name: 'tags-of-define-modules',
    collectPhase({ ts, node }) {
      if (!ts.isCallExpression(node) || !/(^|\.)define$/.test(node.expression.getText())) return;
      const [tag, element] = node.arguments;
      if (tag && element && ts.isStringLiteral(tag) && ts.isIdentifier(element))
        tags.set(element.text, tag.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        const tagName = tags.get(declaration.name);
        if (tagName !== undefined) Object.assign(declaration, { customElement: true, tagName });
      }
    },
  };
}

/** Paths as in the package: `dist/booking/pue-booking.js`; modules without a declaration are left out. */
function publishedPaths() {
  const published = (path) =>
    path
      ?.replace(/^(packages\/elements\/)?src\//, 'dist/')
      .replace(/^packages\/elements\//, '')
      .replace(/\.ts$/, '.js');
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const rewrite = (value) => {
        if (typeof value !== 'object' || value === null) return;
        if (typeof value.module === 'string') value.module = published(value.module);
        for (const inner of Object.values(value)) rewrite(inner);
      };
      for (const module of manifest.modules) module.path = published(module.path);
      rewrite(manifest.modules);
      manifest.modules = manifest.modules.filter(
        (module) => module.declarations?.length || module.exports?.length,
      );
    },
  };
}

function declarationsOf(manifest) {
  return manifest.modules.flatMap((module) => module.declarations ?? []);
}
