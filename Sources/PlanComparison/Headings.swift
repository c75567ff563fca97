/// Which headings of two versions are the same when they have no code: sections, by what stands under them.
enum Headings {
    /// One heading: its title and the codes under it.
    struct Heading {
        let title: String
        let codes: [String]
    }

    /// A key for each heading, equal for those that are the same: those of the same title, then those that share the
    /// most records.
    static func keys(_ before: [Heading], _ after: [Heading]) -> (before: [String], after: [String]) {
        let formerKeys = before.indices.map { "\($0)" }
        var keys: [String?] = Array(repeating: nil, count: after.count)
        var free = Set(before.indices)
        for (index, heading) in after.enumerated() where !heading.title.isEmpty {
            let twin = free.sorted().first { before[$0].title == heading.title }
            if let twin {
                keys[index] = formerKeys[twin]
                free.remove(twin)
            }
        }
        for (index, heading) in after.enumerated() where keys[index] == nil {
            let codes = Set(heading.codes)
            let shared = free.sorted().map {
                (place: $0, count: before[$0].codes.count(where: codes.contains))
            }
            guard let best = shared.max(by: { $0.count < $1.count }), best.count > 0 else { continue }
            keys[index] = formerKeys[best.place]
            free.remove(best.place)
        }
        return (formerKeys, keys.enumerated().map { $1 ?? "+\($0)" })
    }
}
