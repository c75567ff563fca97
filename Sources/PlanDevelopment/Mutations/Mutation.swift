/// One way in which a file can be broken: what a slip of the hand, a bad merge or an enemy would do.
package enum Mutation: CaseIterable, Hashable, Sendable {
    case deleteLine, duplicateLine, swapLines, joinLines, truncate
    case indent, outdent, useTab
    case dropColon, blankValue, turnIntoList, turnIntoMapping, renameKey
    case openQuote, openBracket, anchor, alias, mergeKey, tag, secondDocument
    case flipByte, insertControl, dropByte, nest

    /// The bytes with this done to them at a place that chance picks; never the same bytes as a rule, but a
    /// file that is too short for a mutation stays as it is.
    package func applied(to bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        switch self {
        case .truncate:
            Array(bytes.prefix(bytes.count == 0 ? 0 : Int.random(in: 0..<bytes.count, using: &random)))
        case .flipByte, .insertControl, .dropByte: byteApplied(to: bytes, using: &random)
        default: lineApplied(to: bytes, using: &random)
        }
    }

    /// A file with several mutations, each picked by chance.
    package static func mutated(
        _ bytes: [UInt8], times: Int = 1, using random: inout SeededRandom
    ) -> (bytes: [UInt8], mutations: [Mutation]) {
        var bytes = bytes
        let mutations = (0..<times).map { _ in allCases.randomElement(using: &random)! }
        for mutation in mutations { bytes = mutation.applied(to: bytes, using: &random) }
        return (bytes, mutations)
    }

    private func byteApplied(to bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        guard !bytes.isEmpty else { return bytes }
        var bytes = bytes
        let index = Int.random(in: bytes.indices, using: &random)
        switch self {
        case .flipByte: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case .insertControl: bytes.insert([0, 1, 0x0B, 0x7F, 0xFF].randomElement(using: &random)!, at: index)
        default: bytes.remove(at: index)
        }
        return bytes
    }
}
