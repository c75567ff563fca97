package import PlanModel

/// How the compiler learns of the files that reports name as evidence: it asks once, after reading the reports.
///
/// The shell looks at the disk, a test answers from a table. What the answer leaves out was not looked at, and the rules
/// about files stay silent about it.
package struct EvidenceLookup: Sendable {
    private let look: @Sendable (_ paths: [String]) -> [String: EvidenceFile]

    /// - Parameter look: the files by path, of those asked for; paths are relative to the workspace's root.
    package init(_ look: @escaping @Sendable (_ paths: [String]) -> [String: EvidenceFile]) {
        self.look = look
    }

    /// Looks at nothing.
    package static let none = EvidenceLookup { _ in [:] }

    package func files(_ paths: [String]) -> [String: EvidenceFile] {
        paths.isEmpty ? [:] : look(paths)
    }
}
