/// A way of writing findings down, as `--format` names it.
package enum DiagnosticFormat: String, CaseIterable, Sendable {
    /// Snippets of the source with carets, for people at a terminal.
    case full
    /// One line for each finding, for editors and `grep`.
    case concise
    /// The contract of kehoach's own that other programs rely on.
    case json
    /// SARIF 2.1.0, which code scanning services read.
    case sarif
    /// Workflow commands of GitHub Actions.
    case github
    /// The code quality report of GitLab.
    case gitlab
    /// JUnit's XML, which continuous integration servers show as tests.
    case junit
    /// The diagnostic format of reviewdog.
    case rdjson
}
