/// One file that `build` makes.
struct Artifact {
    /// Relative to the output folder.
    let path: String
    let bytes: [UInt8]

    init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(_ path: String, _ text: String) {
        self.init(path, Array(text.utf8))
    }
}

/// A piece of a build that needs no other piece: it makes some files, one after another.
///
/// Pieces run on several threads, and each file is written before the next is made, so that a build never holds
/// more documents in memory than there are processors.
struct ArtifactMaker: Sendable {
    typealias Writing = (Artifact) throws -> Void

    /// Hands over the files, always the same in the same order.
    let make: @Sendable (Writing) throws -> Void

    init(make: @escaping @Sendable (Writing) throws -> Void) {
        self.make = make
    }

    /// Makes one file.
    init(_ path: String, _ text: @escaping @Sendable () -> String) {
        self.init { try $0(Artifact(path, text())) }
    }

    /// Makes one file of bytes.
    init(_ path: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.init { try $0(Artifact(path, bytes())) }
    }
}
