/// A session at the shell as one text: commands, what each printed, and the files that it began with.
///
/// Lines begin with a mark:
///
///     # a remark                     $ a command for /bin/sh
///     > the command's next line      | a line on standard output
///     ! a line on standard error     = the exit status, when it is not 0
///
/// `|\` and `!\` say that the line before them ends without a line break. Files follow, each after a line
/// `-- path --`, up to the next such line; they are written before the first command runs.
struct Scenario: Equatable {
    enum Piece: Equatable {
        case remark(String)
        case step(Step)
    }

    /// One command and what it did; ``said`` holds the marked lines as they stand in the text.
    struct Step: Equatable {
        let command: String
        let said: [String]
    }

    let pieces: [Piece]
    /// In the order of the text.
    let files: [(path: String, text: String)]

    var steps: [Step] {
        pieces.compactMap { if case .step(let step) = $0 { step } else { nil } }
    }

    /// The scenario with other outcomes, one for each step.
    func replacingSteps(_ steps: [Step]) -> Scenario {
        var steps = steps.makeIterator()
        return Scenario(
            pieces: pieces.map { piece in
                if case .step = piece, let step = steps.next() { .step(step) } else { piece }
            }, files: files)
    }

    /// Compared as bytes: a decomposed letter is not the composed one.
    static func == (left: Scenario, right: Scenario) -> Bool {
        Array(left.text.utf8) == Array(right.text.utf8)
    }
}

// MARK: - Text

extension Scenario {
    init(text: String) {
        var lines = Scenario.lines(text)
        if lines.last == "" { lines.removeLast() }
        let end = lines.firstIndex { Self.fileName($0) != nil } ?? lines.count
        self.init(pieces: Self.pieces(lines[..<end]), files: Self.files(lines[end...]))
    }

    var text: String {
        var lines: [String] = []
        for piece in pieces {
            switch piece {
            case .remark(let line): lines.append(line)
            case .step(let step):
                lines.append("$ " + step.command.replacing("\n", with: "\n> "))
                lines += step.said
            }
        }
        let archive = files.map { "-- \($0.path) --\n\($0.text)" }.joined()
        return lines.map { $0 + "\n" }.joined() + archive
    }

    /// Split at each line feed, also at one after a carriage return, which is one character for Swift.
    static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    private static func pieces(_ lines: ArraySlice<String>) -> [Piece] {
        var pieces: [Piece] = []
        var rest = lines
        while let line = rest.popFirst() {
            guard line.hasPrefix("$ ") else {
                precondition(line.isEmpty || line.hasPrefix("#"), "a line without a mark: \(line)")
                pieces.append(.remark(line))
                continue
            }
            var command = String(line.dropFirst(2))
            while let next = rest.first, next.hasPrefix("> ") {
                command += "\n" + next.dropFirst(2)
                rest.removeFirst()
            }
            let said = rest.prefix { line in line.first.map { "|!=".contains($0) } ?? false }
            rest = rest.dropFirst(said.count)
            pieces.append(.step(Step(command: command, said: Array(said))))
        }
        return pieces
    }

    private static func files(_ lines: ArraySlice<String>) -> [(path: String, text: String)] {
        var files: [(path: String, text: String)] = []
        for line in lines {
            if let name = fileName(line) {
                files.append((name, ""))
            } else {
                files[files.count - 1].text += line + "\n"
            }
        }
        return files
    }

    private static func fileName(_ line: String) -> String? {
        guard line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 else { return nil }
        return String(line.dropFirst(3).dropLast(3))
    }
}
