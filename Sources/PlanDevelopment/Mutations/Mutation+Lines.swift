extension Mutation {
    func lineApplied(to bytes: [UInt8], using random: inout SeededRandom) -> [UInt8] {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
            Array.init)
        let index = Int.random(in: lines.indices, using: &random)
        let other = Int.random(in: lines.indices, using: &random)
        switch self {
        case .deleteLine: lines.remove(at: index)
        case .duplicateLine: lines.insert(lines[index], at: index)
        case .swapLines: lines.swapAt(index, other)
        case .joinLines where index + 1 < lines.count: lines[index] += lines.remove(at: index + 1)
        case .secondDocument: lines.insert(Array("---".utf8), at: index)
        default: lines[index] = lineApplied(to: lines[index])
        }
        return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }

    /// What is done within a single line; nothing where the line is not of the needed form.
    private func lineApplied(to line: [UInt8]) -> [UInt8] {
        switch self {
        case .indent: Array("  ".utf8) + line
        case .outdent: Array(line.starts(with: Array("  ".utf8)) ? line[2...] : line[...])
        case .useTab: Array("\t".utf8) + line
        case .openQuote: line + Array("\"".utf8)
        case .openBracket: line + Array(" [".utf8)
        case .mergeKey: Array("<<: *x ".utf8) + line
        case .dropColon, .blankValue, .turnIntoList, .turnIntoMapping, .renameKey, .anchor, .alias, .tag,
            .nest:
            valueApplied(to: line)
        default: line
        }
    }

    /// What is done to the value of a line `key: value`.
    private func valueApplied(to line: [UInt8]) -> [UInt8] {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return line }
        let key = line[..<colon]
        let value = line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }
        func with(_ before: String, _ after: String = "") -> [UInt8] {
            key + Array(": \(before)".utf8) + value + Array(after.utf8)
        }
        return switch self {
        case .dropColon: key + Array(" ".utf8) + value
        case .blankValue: key + Array(":".utf8)
        case .turnIntoList: with("[", "]")
        case .turnIntoMapping: with("{a: ", "}")
        case .renameKey: key + Array("x: ".utf8) + value
        case .anchor: with("&x ")
        case .alias: key + Array(": *x".utf8)
        case .tag: with("!khac ")
        case .nest: with(String(repeating: "[", count: 300), String(repeating: "]", count: 300))
        default: line
        }
    }
}
