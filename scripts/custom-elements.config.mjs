/** `cem analyze`: the manifest of @pue/elements, as its users see the package. */
export default {
  globs: ['packages/elements/src/**/*.ts'],
  exclude: ['test', 'fixture'].map((kind) => `packages/elements/src/**/*.${kind}.ts`),
  outdir: 'packages/elements',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly(), tagsOfDefineModules(), publishedPaths(), elementsAndEvents()],
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
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      if (!/\/define\/[\w-]+\.ts$/.test(node.getSourceFile().fileName)) return;
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

/** Paths as in the package: `dist/booking/pue-booking.js`. */
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
    },
  };
}

/** The elements that have a define module, and their events; how they are made inside is nobody's business either. */
function elementsAndEvents() {
  return {
    name: 'elements-and-events',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const isEntry = ({ tagName, superclass }) => tagName !== undefined || superclass?.name === 'Event';
      for (const module of manifest.modules) {
        module.declarations = module.declarations?.filter(isEntry) ?? [];
        const names = module.declarations.map(({ name }) => name);
        module.exports = module.exports?.filter(({ kind, name }) => kind === 'js' && names.includes(name));
      }
      manifest.modules = manifest.modules.filter(({ declarations }) => declarations.length > 0);
    },
  };
}

function declarationsOf(manifest) {
  return manifest.modules.flatMap((module) => module.declarations ?? []);
}
