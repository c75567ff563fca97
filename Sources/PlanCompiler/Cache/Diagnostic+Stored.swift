import PlanDiagnostics

extension Diagnostic: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let number = try reader.number()
        guard (1...999).contains(number), let rule = RuleCatalogue[RuleCode(number)] else {
            throw ByteReader.Damaged()
        }
        guard let severity = Severity(rawValue: try reader.text()) else { throw ByteReader.Damaged() }
        let message = try Message(from: &reader)
        self.init(
            rule, message.template, message.arguments, at: try SourceSpan(from: &reader),
            record: try String?(from: &reader), labels: try [Label](from: &reader),
            notes: try [Message](from: &reader), fixes: try [Fix](from: &reader))
        self.severity = severity
    }

    func write(to writer: inout ByteWriter) {
        writer.write(rule.code.number)
        writer.write(severity.rawValue)
        message.write(to: &writer)
        span.write(to: &writer)
        record.write(to: &writer)
        labels.write(to: &writer)
        notes.write(to: &writer)
        fixes.write(to: &writer)
    }
}

extension Label: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let message = try Message(from: &reader)
        self.init(message.template, message.arguments, at: try SourceSpan(from: &reader))
    }

    func write(to writer: inout ByteWriter) {
        message.write(to: &writer)
        span.write(to: &writer)
    }
}

extension Fix: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let title = try Message(from: &reader)
        guard let applicability = Applicability(rawValue: try reader.text()) else {
            throw ByteReader.Damaged()
        }
        self.init(title.template, title.arguments, applicability, try [Edit](from: &reader))
    }

    func write(to writer: inout ByteWriter) {
        title.write(to: &writer)
        writer.write(applicability.rawValue)
        edits.write(to: &writer)
    }
}

extension Edit: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        self.init(try SourceSpan(from: &reader), try reader.text())
    }

    func write(to writer: inout ByteWriter) {
        span.write(to: &writer)
        writer.write(text)
    }
}

extension Message: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        let template = MessageTemplate(vi: try reader.text(), en: try reader.text())
        self.init(template, try [String: Argument](from: &reader))
    }

    func write(to writer: inout ByteWriter) {
        writer.write(template.text.vi)
        writer.write(template.text.en)
        arguments.write(to: &writer)
    }
}

extension Argument: Stored {
    init(from reader: inout ByteReader) throws(ByteReader.Damaged) {
        switch try reader.number() {
        case 0: self = .quoted(try reader.text())
        case 1: self = .plain(try reader.text())
        case 2: self = .number(try reader.number())
        case 3: self = .date(year: try reader.number(), month: try reader.number(), day: try reader.number())
        case 4: self = .word(BilingualText(vi: try reader.text(), en: try reader.text()))
        case 5: self = .list(try [String](from: &reader))
        default: throw ByteReader.Damaged()
        }
    }

    func write(to writer: inout ByteWriter) {
        switch self {
        case .quoted(let text):
            writer.write(0)
            writer.write(text)
        case .plain(let text):
            writer.write(1)
            writer.write(text)
        case .number(let number):
            writer.write(2)
            writer.write(number)
        case .date(let year, let month, let day):
            for number in [3, year, month, day] { writer.write(number) }
        case .word(let word):
            writer.write(4)
            writer.write(word.vi)
            writer.write(word.en)
        case .list(let texts):
            writer.write(5)
            texts.write(to: &writer)
        }
    }
}
