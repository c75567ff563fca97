import PlanModel

extension [Checkpoint] {
    /// Sorted by effective date, then by the bytes of the key, which Swift's own order of strings is not.
    func inOrder() -> [Checkpoint] {
        indices.sorted { left, right in
            let (a, b) = (self[left].effective, self[right].effective)
            return a == b ? self[left].key.utf8.lexicographicallyPrecedes(self[right].key.utf8) : a < b
        }.map { self[$0] }
    }
}
