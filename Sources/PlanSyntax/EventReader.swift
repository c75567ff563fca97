import CYaml

/// libyaml's parser over borrowed bytes: one event after the other, and the fault that ended them.
///
/// The bytes must outlive the reader. libyaml keeps pointers into its own state, which therefore lives on the
/// heap and never moves.
struct EventReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    /// The current event, read in place: it is large and there are millions.
    private let event: UnsafeMutablePointer<yaml_event_t>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        precondition(yaml_parser_initialize(parser) == 1, "libyaml had no memory for its parser")
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    }

    deinit {
        yaml_event_delete(event)
        event.deallocate()
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event, valid until the one after it; nil after a fault.
    mutating func next() -> UnsafePointer<yaml_event_t>? {
        yaml_event_delete(event)
        return yaml_parser_parse(parser, event) == 1 ? UnsafePointer(event) : nil
    }

    /// What libyaml said when ``next()`` last gave nothing.
    func fault() -> LibyamlFault {
        LibyamlFault(
            problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
            context: parser.pointee.context.map { String(cString: $0) } ?? "",
            problemScalar: Int(parser.pointee.problem_mark.index),
            contextScalar: Int(parser.pointee.context_mark.index))
    }
}

/// libyaml's report of a syntax error, in its own words and with its own marks.
struct LibyamlFault {
    let problem: String
    let context: String
    /// Where the text stopped making sense, in Unicode scalars.
    let problemScalar: Int
    /// Where the construct began that was being read; 0 when libyaml gave no context.
    let contextScalar: Int
}
