/// Which template prints which others as parts of it.
struct PartialGraph {
    private var parts: [String: [TemplateTag]] = [:]

    mutating func add(_ template: String, _ tags: [TemplateTag]) {
        parts[template] = tags.filter { $0.kind == .partial }
    }

    /// The parts that printing a template may call, those of parts included.
    func all(from template: String) -> Set<String> {
        var found: Set<String> = []
        var rest = [template]
        while let next = rest.popLast() {
            for part in parts[next] ?? [] where found.insert(part.name).inserted { rest.append(part.name) }
        }
        return found
    }

    /// The parts that lead back to a template: printing it would never end.
    func circles(of template: String) -> [TemplateFault] {
        (parts[template] ?? []).compactMap { tag in
            path(from: tag.name, to: template).map {
                TemplateFault(
                    template: template, kind: .circularPartial([template] + $0), range: tag.nameRange)
            }
        }
    }

    /// The shortest chain of names, both ends included; of equally short ones the first by the order of tags.
    private func path(from start: String, to goal: String) -> [String]? {
        var chains = [[start]]
        var seen: Set<String> = [start]
        var next = 0
        while next < chains.count {
            let chain = chains[next]
            next += 1
            if chain.last == goal { return chain }
            for part in parts[chain[chain.count - 1]] ?? [] where seen.insert(part.name).inserted {
                chains.append(chain + [part.name])
            }
        }
        return nil
    }
}
