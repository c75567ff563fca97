/// A workspace as it was committed, laid out in a folder of its own.
package struct GitRevision {
    /// What of git went wrong.
    package enum Failure: Error, Hashable {
        case notInstalled
        /// The folder is in no repository.
        case noRepository
        /// Neither a commit, a branch nor a tag, or the workspace was not there yet.
        case unknown(revision: String)
        /// git failed with this text.
        case failed(String)
        case world(WorldError)
    }

    /// Where the committed files lie; gone after ``discard()``.
    package let path: String
    private let folder: TemporaryFolder
    /// In seconds, for each call of git.
    private static let limit = 60

    /// Reads the commit's tree into an index of its own, so that neither the repository's index nor its files change.
    ///
    /// - Parameters:
    ///   - revision: what git calls a commit: `HEAD~1`, a branch, a tag, a hash.
    ///   - folder: a folder of the repository, which is taken as it was then.
    package init(_ revision: String, of folder: String) throws(Failure) {
        guard let git = ChildProcess.find(["git"]) else { throw .notInstalled }
        do {
            self.folder = try TemporaryFolder()
        } catch {
            throw .world(error)
        }
        path = self.folder.path + "/files"
        do throws(Failure) {
            let prefix = try Self.run(git, ["-C", folder, "rev-parse", "--show-prefix"], self.folder)
            guard let prefix else { throw Failure.noRepository }
            let place = prefix.isEmpty ? "\(revision)^{tree}" : "\(revision):\(prefix)"
            let verify = ["-C", folder, "rev-parse", "--verify", "--quiet", "--end-of-options", place]
            guard let tree = try Self.run(git, verify, self.folder), !tree.isEmpty else {
                throw Failure.unknown(revision: revision)
            }
            let top =
                try Self.run(git, ["-C", folder, "rev-parse", "--show-toplevel"], self.folder) ?? folder
            for arguments in [["read-tree", tree], ["checkout-index", "--all", "--prefix=\(path)/"]] {
                guard try Self.run(git, ["-C", top] + arguments, self.folder) != nil else {
                    throw Failure.failed(self.folder.lastOutput)
                }
            }
        } catch {
            self.folder.discard()
            throw error
        }
    }

    package func discard() { folder.discard() }

    /// - Returns: what git printed, without the line's end; nil when it failed.
    private static func run(_ git: String, _ arguments: [String], _ folder: TemporaryFolder) throws(Failure)
        -> String?
    {
        // Nothing that the repository's settings name is run beside git itself.
        let quiet = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]
        var process = ChildProcess(git, quiet + arguments, log: folder.log)
        process.environment = [
            "GIT_INDEX_FILE": folder.path + "/index", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C",
        ]
        do {
            guard try process.run(limit: limit) == .exited(0) else { return nil }
            return folder.lastOutput
        } catch {
            throw .world(error)
        }
    }
}

extension TemporaryFolder {
    fileprivate var log: String { path + "/output" }

    /// What the last program printed, without white space at its end.
    fileprivate var lastOutput: String {
        guard case .bytes(let bytes)? = try? readFile(log, limit: 1 << 20) else { return "" }
        var text = String(decoding: bytes, as: UTF8.self)[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
