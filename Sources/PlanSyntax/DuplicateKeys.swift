import PlanDiagnostics

/// Finds keys that a mapping has twice, also when one is composed (NFC) and the other decomposed (NFD).
///
/// Keys of a few pairs are compared byte by byte; many, or those with combining marks, go through strings,
/// whose equality is canonical equivalence.
struct DuplicateKeys {
    /// Up to here comparing each with each is cheaper than hashing.
    private static let pairwiseLimit = 24

    /// Scratch space kept from mapping to mapping.
    private var keys: [NodeID] = []
    private var digests: [UInt64] = []

    mutating func findings(in mapping: NodeID, of tree: SyntaxTree, atMost limit: Int) -> [Diagnostic] {
        keys.removeAll(keepingCapacity: true)
        digests.removeAll(keepingCapacity: true)
        var needsStrings = false
        for entry in tree.entries(mapping) where tree.kind(tree.resolved(entry.key)) == .scalar {
            keys.append(entry.key)
            digests.append(
                tree.withUTF8(entry.key) { bytes in
                    needsStrings = needsStrings || !Self.isPlainlyComposed(bytes)
                    return Self.digest(bytes)
                })
        }
        if needsStrings || keys.count > Self.pairwiseLimit { return findingsByString(tree, limit) }
        return findingsPairwise(tree, limit)
    }

    private func findingsPairwise(_ tree: SyntaxTree, _ limit: Int) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for second in keys.indices.dropFirst() where found.count < limit {
            let digest = digests[second]
            for first in 0..<second where digests[first] == digest && areEqual(first, second, tree) {
                found.append(finding(keys[second], first: keys[first], tree))
                break
            }
        }
        return found
    }

    private func findingsByString(_ tree: SyntaxTree, _ limit: Int) -> [Diagnostic] {
        var firsts: [String: NodeID] = Dictionary(minimumCapacity: keys.count)
        var found: [Diagnostic] = []
        for key in keys where found.count < limit {
            let text = tree.text(key)
            if let first = firsts[text] {
                found.append(finding(key, first: first, tree))
            } else {
                firsts[text] = key
            }
        }
        return found
    }

    private func finding(_ key: NodeID, first: NodeID, _ tree: SyntaxTree) -> Diagnostic {
        KH002DuplicateKey.found(tree.text(key), at: tree.span(key), first: tree.span(first))
    }

    private func areEqual(_ first: Int, _ second: Int, _ tree: SyntaxTree) -> Bool {
        tree.withUTF8(keys[first]) { left in
            tree.withUTF8(keys[second]) { right in left.elementsEqual(right) }
        }
    }

    /// The length and the first and last bytes: enough to tell nearly all keys of one mapping apart.
    private static func digest(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var digest = UInt64(truncatingIfNeeded: bytes.count)
        for byte in bytes.prefix(4) { digest = digest << 8 | UInt64(byte) }
        for byte in bytes.suffix(3) { digest = digest << 8 | UInt64(byte) }
        return digest
    }

    /// Whether every scalar is below U+0300 or Latin Extended Additional, where a text that equals another
    /// canonically has the same bytes.
    private static func isPlainlyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var offset = 0
        while offset < bytes.count {
            switch bytes[offset] {
            case 0..<0x80: offset += 1
            case 0xC2...0xCB: offset += 2
            case 0xE1 where offset + 1 < bytes.count && (0xB8...0xBB).contains(bytes[offset + 1]): offset += 3
            default: return false
            }
        }
        return true
    }
}
