/// The templates of a build: those built in, and what an office put in their place.
///
/// Mustache here means variables, sections, inverted sections, comments and parts by name; words are escaped unless
/// the tag has three braces.
package struct TemplateSet: Sendable {
    /// By name, as they are built in.
    package let sources: [TemplateSource]
    /// The texts in use, by name.
    private var texts: [String: String]
    private var graph = PartialGraph()

    /// A built-in template that is broken is our bug.
    package init(_ sources: [TemplateSource]) {
        let faults = Self.faults(in: sources)
        precondition(
            faults.isEmpty, "the built-in template “\(faults[0].template)” is broken: \(faults[0].kind)")
        self.sources = sources.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        texts = Dictionary(uniqueKeysWithValues: sources.map { ($0.name, $0.text) })
        for source in sources { graph.add(source.name, TemplateScan(Array(source.text.utf8)).tags) }
    }

    /// What is wrong with built-in templates.
    package static func faults(in sources: [TemplateSource]) -> [TemplateFault] {
        let known = KnownNames(sources)
        var graph = PartialGraph()
        var faults: [TemplateFault] = []
        for source in sources {
            let scan = TemplateScan(Array(source.text.utf8))
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
        var graph = PartialGraph()
        for source in sources { graph.add(source.name, TemplateScan(Array(source.text.utf8)).tags) }
        for override in overrides { graph.add(override.name, TemplateScan(override.bytes).tags) }
        var result = self
        var faults: [TemplateFault] = []
        for override in overrides {
            let found = result.put(override, known, graph)
            faults += found
        }
        return (result, faults)
    }

    private mutating func put(_ override: TemplateOverride, _ known: KnownNames, _ graph: PartialGraph)
        -> [TemplateFault]
    {
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
        var faults = TemplateReview(override.name, TemplateScan(override.bytes), known).faults
        faults += graph.circles(of: override.name)
        faults += (source.review?(text) ?? []).map { fault(.unfit(vi: $0.vi, en: $0.en), $0.range) }
        guard !faults.contains(where: \.isError) else { return faults }
        texts[source.name] =
            text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
        self.graph.add(source.name, TemplateScan(override.bytes).tags)
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
        let parts = graph.all(from: name).map { ($0, texts[$0] ?? "") }
        return Mustache.render(
            text, value, source.escaping, parts: Dictionary(uniqueKeysWithValues: parts))
    }
}
