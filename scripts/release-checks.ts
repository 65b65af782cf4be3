/** What must be true before a version is published. */
import { findStrangers } from './package-files.js'

/** What was found of the repository and its surroundings. */
export interface ReleaseFacts {
  readonly version: string
  /** The `repository` of package.json: the provenance names it. */
  readonly repository: string | null
  /** Lines of `git status --porcelain`. */
  readonly changed: readonly string[]
  /** Tags of the commit. */
  readonly tags: readonly string[]
  readonly changelog: string
  /** Paths in the package. */
  readonly files: readonly string[]
  /** Whether a CI runs this that can sign where the package was built: a machine of one's own cannot. */
  readonly canSign: boolean
}

/** What is in the way of a release, each with its mend; an empty list where nothing is. */
export function checkRelease(facts: ReleaseFacts): string[] {
  const { version, repository, changed, tags, changelog, files, canSign } = facts
  const strangers = findStrangers(files)
  const problems = [
    changed.length > 0 && `Files are changed and not committed: ${changed.join(', ')}. Commit them.`,
    !tags.includes(`v${version}`) && `The commit has no tag v${version}. Run: git tag v${version}`,
    !hasEntry(changelog, version) && `CHANGELOG.md has no heading "## ${version}" with a date. Write it.`,
    repository === null && 'package.json has no "repository", which the provenance names. Add it.',
    strangers.length > 0 &&
      `The package holds what scripts/package-files.txt does not allow: ${strangers.join(', ')}.`,
    files.length === 0 && 'The package is empty. Run: npm run build',
    !canSign && 'Provenance is signed by a CI with id-token, such as GitHub Actions. Run it there.',
  ]
  return problems.filter((problem) => problem !== false)
}

/** `## 0.1.0 (2027-01-31)`; one that is not released yet says so instead of a date. */
function hasEntry(changelog: string, version: string): boolean {
  return changelog.split('\n').some((line) => {
    const [mark, number, date = ''] = line.split(' ')
    return mark === '##' && number === version && /^\(\d{4}-\d{2}-\d{2}\)$/.test(date)
  })
}
