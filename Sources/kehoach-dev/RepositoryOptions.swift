import ArgumentParser
import PlanWorkspace

/// Where the repository is.
struct RepositoryOptions: ParsableArguments {
    @Option(help: "The repository's root.")
    var root = "."

    /// A file's text; nil when there is none that can be read.
    func text(_ path: String) -> String? {
        guard case .bytes(let bytes) = try? readFile("\(root)/\(path)", limit: 64 << 20) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes what differs, and says so.
    ///
    /// - Returns: whether the file was as it should be.
    @discardableResult
    func write(_ path: String, _ text: String, dryRun: Bool = false) throws -> Bool {
        guard self.text(path) != text else { return true }
        StandardStreams.printTalk((dryRun ? "not as generated: " : "wrote ") + path)
        guard !dryRun else { return false }
        let full = "\(root)/\(path)"
        try createParent(of: full)
        try writeFile(full, Array(text.utf8))
        return false
    }
}
