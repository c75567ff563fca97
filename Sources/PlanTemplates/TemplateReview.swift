/// What is wrong with one template by itself and beside the others, in the order of its text.
struct TemplateReview {
    private(set) var faults: [TemplateFault] = []
    private let template: String
    private let tags: [TemplateTag]

    /// Sections within sections; a reader that recurses must not be led to overflow.
    static let deepest = 100

    init(_ template: String, _ scan: TemplateScan, _ known: KnownNames) {
        self.template = template
        tags = scan.tags
        for fault in scan.faults { report(fault.kind, fault.range) }
        checkSections()
        for tag in tags { checkName(of: tag, known) }
        faults.sort {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    private mutating func report(_ kind: TemplateFault.Kind, _ range: Range<Int>) {
        faults.append(TemplateFault(template: template, kind: kind, range: range))
    }

    private mutating func checkSections() {
        var open: [TemplateTag] = []
        for (place, tag) in tags.enumerated() {
            switch tag.kind {
            case .section, .inverted:
                open.append(tag)
                if open.count == Self.deepest + 1 { report(.nestedTooDeep(limit: Self.deepest), tag.range) }
            case .close: close(tag, at: place, &open)
            case .variable, .partial: break
            }
        }
        for tag in open { report(.unclosedSection(tag.name), tag.range) }
    }

    private mutating func close(_ tag: TemplateTag, at place: Int, _ open: inout [TemplateTag]) {
        guard let match = open.lastIndex(where: { $0.name == tag.name }) else {
            return report(.unopenedSection(tag.name), tag.range)
        }
        if let last = open.last, match < open.count - 1, isClosed(last.name, after: place) {
            report(.crossedSection(tag.name, open: last.name, opening: last.range), tag.range)
            open.remove(at: match)
        } else {
            for inner in open[(match + 1)...] { report(.unclosedSection(inner.name), inner.range) }
            open.removeSubrange(match...)
        }
    }

    /// Whether the section that is open now is closed later on, and not just another one of its name.
    private func isClosed(_ name: String, after place: Int) -> Bool {
        var opened = 0
        for tag in tags[(place + 1)...] where tag.name == name {
            if tag.kind == .close {
                opened -= 1
            } else if tag.kind == .section || tag.kind == .inverted {
                opened += 1
            }
            if opened < 0 { return true }
        }
        return false
    }

    private mutating func checkName(of tag: TemplateTag, _ known: KnownNames) {
        switch tag.kind {
        case .close: return
        case .partial:
            guard !known.templates.contains(tag.name) else { return }
            report(.unknownPartial(tag.name, known: known.templates.sorted()), tag.nameRange)
        case .variable, .section, .inverted:
            let parts = tag.name.split(separator: ".")
            if let part = parts.first(where: { !known.variables.contains(String($0)) }) {
                report(.unknownVariable(String(part), known: known.variables.sorted()), tag.nameRange)
            }
        }
    }
}

/// The names that a template may use.
struct KnownNames {
    let templates: Set<String>
    /// Parts of dotted names, wherever they stand: what a name means depends on the sections around it, and
    /// those of the templates that print a part.
    let variables: Set<String>

    init(_ sources: some Sequence<TemplateSource>) {
        var templates: Set<String> = []
        var variables: Set<String> = [TemplateValue.lastMember]
        for source in sources {
            templates.insert(source.name)
            variables.formUnion(source.offers)
            for tag in TemplateScan(Array(source.text.utf8)).tags where tag.kind != .partial {
                variables.formUnion(tag.name.split(separator: ".").map(String.init))
            }
        }
        self.templates = templates
        self.variables = variables
    }
}
