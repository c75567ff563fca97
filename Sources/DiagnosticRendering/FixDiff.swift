import PlanDiagnostics

/// The lines that a fix changes, before and after, as a diff under its title.
struct FixDiff {
    private let fix: Fix
    private let blamedFile: FileID
    private let context: RenderingContext

    init(_ fix: Fix, _ blamedFile: FileID, _ context: RenderingContext) {
        self.fix = fix
        self.blamedFile = blamedFile
        self.context = context
    }

    func write(to writer: inout TerminalWriter, _ gutter: Gutter) {
        var isFirst = true
        for (file, edits) in fix.editsByFile {
            if file != blamedFile {
                writer.write(repeating: " ", count: gutter.digits)
                writer.write(":::", .frame)
                writer.write(writer.visible(" \(context.file(file).path)"))
                writer.endLine()
                isFirst = true
            }
            for hunk in hunks(of: edits, in: file) where !hunk.isEmpty {
                if isFirst { gutter.writeBar(to: &writer) } else { gutter.writeGap(to: &writer) }
                isFirst = false
                hunk.write(to: &writer, gutter, ascii: context.options.ascii)
            }
        }
    }

    /// Edits on the same or neighbouring lines make one hunk.
    private func hunks(of edits: [Edit], in file: FileID) -> [Hunk] {
        var groups: [(lines: ClosedRange<Int>, edits: [Edit])] = []
        for edit in edits {
            let lines = context.start(of: edit.span).line...context.end(of: edit.span).line
            if let last = groups.last, lines.lowerBound <= last.lines.upperBound + 1 {
                groups[groups.count - 1].edits.append(edit)
                groups[groups.count - 1].lines =
                    last.lines.lowerBound...max(last.lines.upperBound, lines.upperBound)
            } else {
                groups.append((lines, [edit]))
            }
        }
        return groups.map { Hunk($0.edits, lines: $0.lines, in: context.file(file), context.lines(of: file)) }
    }
}

/// Neighbouring lines of a file as they are and as they would be.
private struct Hunk {
    private var firstLine: Int
    private var before: [[UInt8]]
    private var after: [[UInt8]]

    /// Changes of more lines than this on either side are cut short.
    private static let lineLimit = 12
    /// Hunks of more bytes than this are not shown; their title has to do.
    private static let byteLimit = 1 << 16

    init(_ edits: [Edit], lines: ClosedRange<Int>, in file: SourceFile, _ index: LineIndex) {
        firstLine = lines.lowerBound
        let range =
            index.bytesRange(ofLine: lines.lowerBound)
            .lowerBound..<index.bytesRange(ofLine: lines.upperBound)
            .upperBound
        let reach = edits.reduce(range) {
            min($0.lowerBound, Int($1.span.start))..<max($0.upperBound, Int($1.span.end))
        }
        guard reach.count <= Self.byteLimit else {
            (before, after) = ([], [])
            return
        }
        before = Self.lines(Array(file.bytes[reach]))
        after = Self.lines(edits.applied(to: file.bytes, in: reach))
        dropEqualEnds()
    }

    var isEmpty: Bool { before.isEmpty && after.isEmpty }

    private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
    }

    private mutating func dropEqualEnds() {
        while let first = before.first, first == after.first {
            before.removeFirst()
            after.removeFirst()
            firstLine += 1
        }
        while let last = before.last, last == after.last {
            before.removeLast()
            after.removeLast()
        }
    }

    func write(to writer: inout TerminalWriter, _ gutter: Gutter, ascii: Bool) {
        write(before, against: after, sign: "-", .removed, to: &writer, gutter, ascii)
        write(after, against: before, sign: "+", .added, to: &writer, gutter, ascii)
    }

    private func write(
        _ lines: [[UInt8]], against others: [[UInt8]], sign: String, _ style: TerminalStyle,
        to writer: inout TerminalWriter, _ gutter: Gutter, _ ascii: Bool
    ) {
        for (index, bytes) in lines.prefix(Self.lineLimit).enumerated() {
            let focus = Self.change(in: bytes, against: index < others.count ? others[index] : [])
            let line = DisplayLine(bytes, line: 0..<bytes.count, focus: focus.lowerBound, ascii: ascii)
            let shown = TrimmedLine(
                line, focus: line.columns(of: focus), available: max(writer.width - gutter.width, 20),
                glyphs: writer.glyphs)
            gutter.write(firstLine + index, to: &writer, sign: sign, style)
            writer.write(shown.text, style)
            writer.endLine()
        }
        if lines.count > Self.lineLimit { gutter.writeGap(to: &writer) }
    }

    /// The bytes between what both lines begin and end with.
    private static func change(in line: [UInt8], against other: [UInt8]) -> Range<Int> {
        let prefix = zip(line, other).prefix { $0 == $1 }.count
        let suffix = zip(line[prefix...].reversed(), other[prefix...].reversed()).prefix { $0 == $1 }.count
        return prefix..<line.count - suffix
    }
}
