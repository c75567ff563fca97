import Glibc

/// A folder of this process alone, for what other programs need while they run.
package struct TemporaryFolder: Sendable {
    package let path: String

    /// Where `TMPDIR` says, else in /tmp.
    package init() throws(WorldError) {
        let parent = environmentVariable("TMPDIR") ?? "/tmp"
        var template = Array((parent + "/kehoach-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw WorldError(.create, parent) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    package func discard() { removeTree(path) }
}
