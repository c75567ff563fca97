import Glibc
import PlanWorkspace
import Testing

/// Where this repository lies.
enum Repository {
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    /// Compares with a committed file; a blessing run rewrites it, and still fails where it differed.
    static func expect(
        _ path: String, toHold text: String, _ location: SourceLocation = #_sourceLocation
    ) throws {
        let whole = root + "/" + path
        var expected: String?
        if case .bytes(let bytes) = try? readFile(whole, limit: 1 << 26) {
            expected = String(decoding: bytes, as: UTF8.self)
        }
        if getenv("KEHOACH_BLESS") != nil, expected != text { try writeFile(whole, Array(text.utf8)) }
        #expect(expected == text, "\(path) is not what the code makes of it", sourceLocation: location)
    }
}
