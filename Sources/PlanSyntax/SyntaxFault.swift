import PlanDiagnostics

/// One syntax error, told in our words, and what to do to the text to read on.
struct SyntaxFault {
    /// How the text is changed, offsets kept, so that the rest of it can be read.
    enum Mending {
        /// What stands from an offset on becomes a comment, with the lines that are indented beneath it; after
        /// something that was opened and not closed, also those that only close.
        case hide(from: Int, withClosers: Bool)
        /// Each tab before the content of a line becomes a space.
        case replaceTabs
        /// The same on lines that hold nothing else or a comment.
        case replaceTabsOfEmptyLines
    }

    /// Nil for what libyaml alone objects to.
    let diagnostic: Diagnostic?
    let mending: Mending
}

/// Makes a ``SyntaxFault`` of what libyaml reports: it knows where the text stopped making sense, which is
/// often far behind the mistake.
struct FaultReader {
    let tree: SyntaxTree
    /// Where the text stopped making sense, in bytes.
    let problem: Int
    /// Where the construct began that was being read.
    let context: Int?

    private var bytes: [UInt8] { tree.source }
    private var lines: SourceLines { SourceLines(tree.source) }

    func fault(for report: LibyamlFault) -> SyntaxFault {
        switch (report.problem, report.context) {
        case (_, "while scanning a quoted scalar"), (_, "while parsing a quoted scalar"):
            quotedScalarFault(report)
        case (_, "while scanning a block scalar") where !report.problem.contains("tab"):
            character(.badBlockHeader, at: context ?? problem)
        case (_, "while scanning an anchor"), (_, "while scanning an alias"), (_, "while scanning a tag"),
            (_, "while parsing a tag"):
            character(.badName, at: context ?? problem)
        case ("found undefined tag handle", _):
            undefinedTag()
        case (_, "while scanning a directive"), (_, "while scanning a %YAML directive"),
            (_, "while scanning a %TAG directive"), ("found incompatible YAML document", _),
            ("found duplicate %YAML directive", _), ("found duplicate %TAG directive", _):
            wholeLine(.badDirective)
        case ("found character that cannot start any token", _):
            tokenFault()
        case ("mapping values are not allowed in this context", _):
            colonFault()
        case ("could not find expected ':'", _):
            missingColon(at: context ?? problem)
        case ("block sequence entries are not allowed in this context", _):
            simple(.unexpectedDash, at: problem, hidingFrom: problem)
        case ("did not find expected ',' or ']'", _), ("did not find expected ',' or '}'", _):
            bracketFault()
        case ("did not find expected '-' indicator", _), ("did not find expected key", _),
            ("did not find expected <document start>", _), ("did not find expected node content", _):
            structureFault(report)
        default:
            report.problem.contains("tab character") ? tabFault() : simple(.unexpectedCharacter, at: problem)
        }
    }
}

// MARK: - Quotes and brackets

extension FaultReader {
    private func quotedScalarFault(_ report: LibyamlFault) -> SyntaxFault {
        if report.problem.hasPrefix("found unexpected") { return unclosedQuote(at: context ?? problem) }
        if report.problem.contains("tab") { return tabFault() }
        // libyaml stands at the backslash, or after it and its letter when digits are missing.
        let start =
            [problem, problem - 1, problem - 2].first {
                bytes.indices.contains($0) && bytes[$0] == UInt8(ascii: "\\")
            } ?? problem
        let escape = start..<endOfScalar(at: endOfScalar(at: start))
        return fault(
            .unknownEscape, ["text": .quoted(text(escape))], at: escape, hidingFrom: context ?? start)
    }

    private func unclosedQuote(at quote: Int) -> SyntaxFault {
        fault(
            .unclosedQuote, ["character": .plain(text(quote..<endOfScalar(at: quote)))],
            at: quote..<endOfScalar(at: quote), hidingFrom: quote)
    }

    private func bracketFault() -> SyntaxFault {
        let bracket = context ?? problem
        let opening = bracket..<endOfScalar(at: bracket)
        let label = Label(KH001SyntaxError.stillOpen, at: span(of: problem..<endOfScalar(at: problem)))
        return fault(
            .unclosedBracket, ["character": .quoted(text(opening))], at: opening, labels: [label],
            hidingFrom: bracket)
    }

    /// The quoted value just before the problem if it goes over several lines: its closing mark was forgotten
    /// and the next opening one taken for it.
    private var runawayQuote: Int? {
        guard let last = tree.nodes.last, last.tag.isQuoted else { return nil }
        let (start, end) = (Int(last.start), Int(last.end))
        guard end <= problem,
            bytes[start..<end].contains(UInt8(ascii: "\n")), lines.start(of: end) <= end,
            lines.firstContent(of: end) >= problem
        else { return nil }
        return start
    }
}

// MARK: - Structure

extension FaultReader {
    private func structureFault(_ report: LibyamlFault) -> SyntaxFault {
        if let quote = runawayQuote { return unclosedQuote(at: quote) }
        if let dash = gluedDash { return missingSpace(.missingSpaceAfterDash, after: dash, hidingFrom: dash) }
        let byte = problem < bytes.count ? bytes[problem] : 0
        if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
            return character(.strayCloser, at: problem)
        }
        if byte == UInt8(ascii: ",") { return simple(.missingItem, at: problem, hidingFrom: valueOnLine) }
        guard isFirstOnLine else { return trailingTextFault() }
        if report.problem.contains("'-'"), isAlignedWithContext {
            return simple(.missingDash, at: problem, toEndOfLine: true)
        }
        if report.problem.contains("<document start>") {
            return simple(.textAfterDocument, at: problem, toEndOfLine: true)
        }
        return simple(.badIndentation, at: problem, toEndOfLine: true)
    }

    /// More text on a line whose value had ended with a quotation mark or bracket.
    private func trailingTextFault() -> SyntaxFault {
        var before = problem
        while before > 0, lines.isBlank(before - 1) { before -= 1 }
        let closers = "\"'])}".utf8
        guard before > 0, closers.contains(bytes[before - 1]) else {
            return simple(.unexpectedCharacter, at: problem, hidingFrom: lineContent)
        }
        return fault(
            .textAfterCloser, ["character": .plain(text(before - 1..<before))],
            at: problem..<max(problem, lines.endOfContent(of: problem)), hidingFrom: valueOnLine)
    }

    /// A `: ` where no key can be: either this line has two, or the key of an earlier line lacks its own.
    private func colonFault() -> SyntaxFault {
        if let quote = runawayQuote { return unclosedQuote(at: quote) }
        if let dash = gluedDash { return missingSpace(.missingSpaceAfterDash, after: dash, hidingFrom: dash) }
        let line = lines.start(of: problem)
        if let first = lines.colon(in: line..<problem), first < problem {
            return simple(.unexpectedColon, at: problem, hidingFrom: lines.firstContent(of: first + 1))
        }
        guard let above = lines.contentLine(above: line) else {
            return simple(.unexpectedColon, at: problem, hidingFrom: lineContent)
        }
        let key = lines.contentAfterDashes(of: above)
        if lines.colon(in: key..<lines.end(of: above)) == nil { return missingColon(at: key) }
        return simple(.badIndentation, at: lineContent, toEndOfLine: true)
    }

    private func missingColon(at key: Int) -> SyntaxFault {
        if isAmongListItems(lines.start(of: key)) { return simple(.missingDash, at: key, toEndOfLine: true) }
        let span = key..<max(key, lines.endOfContent(of: key))
        if let colon = span.first(where: { bytes[$0] == UInt8(ascii: ":") }), colon > key {
            return missingSpace(.missingSpace, after: colon, hidingFrom: key)
        }
        return fault(.missingColon, ["text": .quoted(shortened(span))], at: span, hidingFrom: key)
    }

    private func missingSpace(
        _ kind: KH001SyntaxError.Problem, after mark: Int, hidingFrom: Int
    ) -> SyntaxFault {
        let fix = Fix(
            KH001SyntaxError.insertSpace, ["character": .quoted(text(mark..<mark + 1))], .unsafe,
            [Edit(span(of: mark + 1..<mark + 1), " ")])
        return fault(kind, at: mark..<mark + 1, fixes: [fix], hidingFrom: hidingFrom)
    }

    /// The dash that nothing parts from the key behind it, on the problem's line or the one above: it began no item.
    private var gluedDash: Int? {
        let line = lines.start(of: problem)
        return [line, lines.contentLine(above: line)].compactMap(\.self).map(lines.firstContent).first {
            dash in
            dash + 1 < bytes.count && bytes[dash] == UInt8(ascii: "-")
                && !"- \t\r\n".utf8.contains(bytes[dash + 1])
                && lines.colon(in: dash..<lines.end(of: lines.start(of: dash))) != nil
        }
    }

    /// Whether the lines above with the same indentation are all items of a list, and no keys.
    private func isAmongListItems(_ start: Int) -> Bool {
        let column = lines.indentation(of: start)
        var line = start
        var hasItems = false
        while let above = lines.contentLine(above: line), lines.indentation(of: above) >= column {
            if lines.indentation(of: above) == column {
                guard lines.contentAfterDashes(of: above) > lines.firstContent(of: above) else {
                    return false
                }
                hasItems = true
            }
            line = above
        }
        return hasItems
    }

    private var isFirstOnLine: Bool { lineContent == problem }

    private var lineContent: Int { lines.firstContent(of: lines.start(of: problem)) }

    private var isAlignedWithContext: Bool {
        guard let context else { return false }
        return problem - lines.start(of: problem) == context - lines.start(of: context)
    }

    /// Where the value begins on the problem's line, after the key.
    private var valueOnLine: Int {
        let line = lines.start(of: problem)
        guard let colon = lines.colon(in: line..<problem) else {
            return lines.contentAfterDashes(of: line)
        }
        return lines.firstContent(of: colon + 1)
    }
}

// MARK: - Characters

extension FaultReader {
    private func tokenFault() -> SyntaxFault {
        problem < bytes.count && bytes[problem] == UInt8(ascii: "\t")
            ? tabFault() : reservedCharacter()
    }

    private func reservedCharacter() -> SyntaxFault {
        let span = problem..<endOfScalar(at: problem)
        let value = problem..<max(problem, lines.endOfContent(of: problem))
        let fixes = bytes[value].contains { "\"\\#".utf8.contains($0) } ? [] : [quoting(value)]
        return fault(
            .reservedCharacter, ["character": .quoted(text(span))], at: span, fixes: fixes,
            hidingFrom: problem)
    }

    private func quoting(_ range: Range<Int>) -> Fix {
        let span = span(of: range)
        return Fix(
            KH001SyntaxError.quote, [:], .unsafe, [Edit(span.atStart, "\""), Edit(span.atEnd, "\"")])
    }

    private func tabFault() -> SyntaxFault {
        let line = lines.start(of: problem)
        let content = lines.firstContent(of: line)
        if lines.isEmpty(line) || bytes[content] == UInt8(ascii: "#") {
            return SyntaxFault(diagnostic: nil, mending: .replaceTabsOfEmptyLines)
        }
        guard let tab = bytes[line..<max(line, content)].firstIndex(of: UInt8(ascii: "\t")) else {
            let span = problem..<endOfScalar(at: problem)
            return fault(.tabIndentation, at: span, hidingFrom: lines.contentAfterDashes(of: line))
        }
        var end = tab
        while end < content, bytes[end] == UInt8(ascii: "\t") { end += 1 }
        return SyntaxFault(
            diagnostic: diagnostic(.tabIndentation, [:], at: tab..<end, fixes: [replacingTabs]),
            mending: .replaceTabs)
    }

    private var replacingTabs: Fix {
        let edits = lines.leadingTabs().map { tabs in
            Edit(span(of: tabs), String(repeating: "  ", count: tabs.count))
        }
        return Fix(KH001SyntaxError.replaceTabs, [:], .unsafe, edits)
    }

    private func undefinedTag() -> SyntaxFault {
        let tag = tree.source.withUnsafeBufferPointer { SourceScan($0).tag(from: problem) }
        return SyntaxFault(
            diagnostic: KH007CustomTag.found(text(tag), at: span(of: tag)),
            mending: .hide(from: tag.lowerBound, withClosers: false))
    }
}

// MARK: - Making the finding

extension FaultReader {
    private func character(_ problem: KH001SyntaxError.Problem, at offset: Int) -> SyntaxFault {
        let span = offset..<endOfScalar(at: offset)
        return fault(problem, ["character": .quoted(text(span))], at: span, hidingFrom: offset)
    }

    private func wholeLine(_ problem: KH001SyntaxError.Problem) -> SyntaxFault {
        let start = lineContent
        return fault(problem, at: start..<max(start, lines.endOfContent(of: start)), hidingFrom: start)
    }

    private func simple(
        _ kind: KH001SyntaxError.Problem, at offset: Int, toEndOfLine: Bool = false, hidingFrom: Int? = nil
    ) -> SyntaxFault {
        let end = toEndOfLine ? max(offset, lines.endOfContent(of: offset)) : endOfScalar(at: offset)
        return fault(kind, at: offset..<end, hidingFrom: hidingFrom ?? offset)
    }

    private func fault(
        _ kind: KH001SyntaxError.Problem, _ arguments: [String: Argument] = [:], at range: Range<Int>,
        labels: [Label] = [], fixes: [Fix] = [], hidingFrom: Int
    ) -> SyntaxFault {
        SyntaxFault(
            diagnostic: diagnostic(kind, arguments, at: range, labels: labels, fixes: fixes),
            mending: .hide(from: hidingFrom, withClosers: kind == .unclosedQuote || kind == .unclosedBracket))
    }

    private func diagnostic(
        _ kind: KH001SyntaxError.Problem, _ arguments: [String: Argument], at range: Range<Int>,
        labels: [Label] = [], fixes: [Fix] = []
    ) -> Diagnostic {
        Diagnostic(
            KH001SyntaxError.rule, kind.message, arguments, at: span(of: range), labels: labels, fixes: fixes)
    }

    private func span(of range: Range<Int>) -> SourceSpan { SourceSpan(file: tree.file, range) }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The start of a long text, for a headline.
    private func shortened(_ range: Range<Int>) -> String {
        let text = text(range)
        return text.count > 40 ? text.prefix(39) + "…" : text
    }

    private func endOfScalar(at offset: Int) -> Int {
        var end = min(offset + 1, bytes.count)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return max(offset, end)
    }
}
