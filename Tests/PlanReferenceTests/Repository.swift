import Glibc
import PlanWorkspace

/// The repository that the tests stand in.
enum Repository {
    static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
        separator: "/")

    static func text(_ path: String) -> String? {
        guard case .bytes(let bytes) = try? readFile(root + "/" + path, limit: 1 << 26) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    static var isBlessing: Bool { getenv("KEHOACH_BLESS") != nil }
}
