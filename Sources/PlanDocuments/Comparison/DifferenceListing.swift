package import PlanDiagnostics
package import PlanModel

/// What became of plans between two versions, for people on a terminal.
package struct DifferenceListing: Sendable {
    package let differences: [PlanDifference]

    package init(_ differences: [PlanDifference]) {
        self.differences = differences
    }

    package var isEmpty: Bool { differences.allSatisfy(\.isEmpty) }

    /// Text for a terminal of so many columns: each change with its sign, the fields that changed below it.
    package func text(width: Int, language: Language) -> String {
        let words = PrintedWords(language)
        return differences.map { difference in
            var lines = wrapped(words.versions(difference), to: width)
            for subject in PlanChange.Subject.allCases {
                let changes = difference.changes(of: subject)
                guard !changes.isEmpty else { continue }
                lines += [""] + wrapped(words.subjects(subject), to: width)
                lines += changes.flatMap { self.lines(of: $0, width, words) }
            }
            let closing = difference.isEmpty ? words.noDifference : words.summary(difference)
            lines += [""] + wrapped(closing, to: width)
            return lines.map { $0 + "\n" }.joined()
        }.joined(separator: "\n")
    }

    private func lines(of change: PlanChange, _ width: Int, _ words: PrintedWords) -> [String] {
        var head = [words.number(change), change.name.code].filter { !$0.isEmpty }
        if let title = change.name.title, change.subject != .plan { head.append(title) }
        let told = change.kind == .changed ? change.fields : change.fields.filter { $0.field != .title }
        var lines = hanging(change.sign, head.joined(separator: " · ") + remark(change, words), by: 2, width)
        for field in told {
            let label = field.field.name[words.language]
            lines += hanging("", "\(label): \(line(field, change.kind, words))", by: 6, width)
        }
        return lines
    }

    /// Moved, weaker or stronger, where no field below says so.
    private func remark(_ change: PlanChange, _ words: PrintedWords) -> String {
        var remarks: [String] = []
        if change.isMoved { remarks.append(words.say("chuyển chỗ", "moved")) }
        if change.kind != .changed, let effect = words.effect(change.effect) { remarks.append(effect) }
        return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
    }

    private func line(_ field: FieldChange, _ kind: PlanChange.Kind, _ words: PrintedWords) -> String {
        switch kind {
        case .added: words.said(field.after)
        case .removed: words.said(field.before)
        case .changed: words.fieldLine(field)
        }
    }

    private func hanging(_ sign: String, _ text: String, by indent: Int, _ width: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return wrapped(text, to: max(8, width - indent)).enumerated().map { index, line in
            index == 0 && !sign.isEmpty ? sign + margin.dropFirst(sign.count) + line : margin + line
        }
    }
}

extension PlanChange {
    /// The sign of a patch.
    fileprivate var sign: String {
        switch kind {
        case .added: "+"
        case .removed: "-"
        case .changed: "~"
        }
    }
}
