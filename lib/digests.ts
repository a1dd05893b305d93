// Both are computed at build time: lib/node/digests-plugin.ts replaces this whole file. Without it nothing
// here may pass for a digest.

/** Lowercase hex SHA-256 over everything in rules/. */
export const rulesDigest: string = notBuilt();

/** Lowercase hex SHA-256 over the sources that turn a log into results. */
export const evaluatorDigest: string = notBuilt();

function notBuilt(): never {
  throw new Error('lib/digests.ts was loaded without lib/node/digests-plugin.ts');
}
