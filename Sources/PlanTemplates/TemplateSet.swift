/// The templates of a build: those built in, and what an office put in their place.
///
/// Mustache here means variables, sections, inverted sections, comments and parts by name; words are escaped unless
/// the tag has three braces.
package struct TemplateSet: Sendable {
    /// By name, as they are built in.
    package let sources: [TemplateSource]
    /// The texts in use, by name.
    private var texts: [String: String] = [:]
    private var graph = PartialGraph()

    /// A built-in template that is broken is our bug.
    package init(_ sources: [TemplateSource]) {
        let scans = sources.map { TemplateScan(Array($0.text.utf8)) }
        let faults = Self.faults(in: sources, scans)
        precondition(
            faults.isEmpty, "the built-in template “\(faults[0].template)” is broken: \(faults[0].kind)")
        self.sources = sources.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for (source, scan) in zip(sources, scans) { use(source.text, scan, named: source.name) }
    }

    private mutating func use(_ text: String, _ scan: TemplateScan, named name: String) {
        let lines = StandardLines.kept(text, scan.tags)
        texts[name] =
            lines.unicodeScalars.first == "\u{FEFF}" ? String(lines.unicodeScalars.dropFirst()) : lines
        graph.add(name, scan.tags)
    }

    /// What is wrong with built-in templates.
    package static func faults(in sources: [TemplateSource]) -> [TemplateFault] {
        faults(in: sources, sources.map { TemplateScan(Array($0.text.utf8)) })
    }

    private static func faults(in sources: [TemplateSource], _ scans: [TemplateScan]) -> [TemplateFault] {
        let known = KnownNames(sources)
        var graph = PartialGraph()
        var faults: [TemplateFault] = []
        for (source, scan) in zip(sources, scans) {
            graph.add(source.name, scan.tags)
            faults += TemplateReview(source.name, scan, known).faults
        }
        return faults + sources.flatMap { graph.circles(of: $0.name) }
    }
}

extension TemplateSet {
    /// The set with an office's own templates, as far as they can be used, and everything that is wrong with them.
    ///
    /// Faults come by template in the order given, then by place. A template with an error leaves the built-in one.
    package func overridden(by overrides: [TemplateOverride]) -> (
        templates: TemplateSet, faults: [TemplateFault]
    ) {
        let known = KnownNames(sources)
        let scans = overrides.map { TemplateScan($0.bytes) }
        var graph = graph
        for (override, scan) in zip(overrides, scans) { graph.add(override.name, scan.tags) }
        var result = self
        var faults: [TemplateFault] = []
        for (override, scan) in zip(overrides, scans) {
            let found = result.put(override, scan, known, graph)
            faults += found
        }
        return (result, faults)
    }

    private mutating func put(
        _ override: TemplateOverride, _ scan: TemplateScan, _ known: KnownNames, _ graph: PartialGraph
    ) -> [TemplateFault] {
        func fault(_ kind: TemplateFault.Kind, _ range: Range<Int>) -> TemplateFault {
            TemplateFault(template: override.name, kind: kind, range: range)
        }
        guard let source = sources.first(where: { $0.name == override.name }) else {
            return [fault(.unknownTemplate(known: sources.map(\.name)), 0..<0)]
        }
        guard let text = String(validating: override.bytes, as: UTF8.self) else {
            let place = Self.firstInvalid(in: override.bytes)
            return [fault(.notUTF8, place..<place + 1)]
        }
        var faults = TemplateReview(override.name, scan, known).faults
        faults += graph.circles(of: override.name)
        faults += (source.review?(text) ?? []).map { fault(.unfit(vi: $0.vi, en: $0.en), $0.range) }
        guard !faults.contains(where: \.isError) else { return faults }
        use(text, scan, named: source.name)
        return faults
    }

    /// The place of the first byte that is not UTF-8.
    private static func firstInvalid(in bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var rest = bytes.makeIterator()
        var valid = 0
        while case .scalarValue(let scalar) = decoder.decode(&rest) {
            valid += UTF8.encode(scalar)?.count ?? 0
        }
        return valid
    }

    /// The text that a template makes of a value.
    ///
    /// The name must be a built-in template's.
    package func render(_ name: String, _ value: TemplateValue) -> String {
        guard let text = texts[name], let source = sources.first(where: { $0.name == name }) else {
            preconditionFailure("there is no template “\(name)”")
        }
        let parts = graph.all(from: name)
        return Mustache.render(
            text, value, source.escaping, parts: texts.filter { parts.contains($0.key) })
    }
}
