/// The records of a plan that lack something.
///
/// Where none of several has it, the plan as a whole never asked for it: one finding says so, for a reader
/// would learn nothing from the same sentence on every record.
struct Gaps {
    let indices: [Int]
    let isEverywhere: Bool

    init<Record>(in records: [Record], where lacks: (Record) -> Bool) {
        let indices = records.indices.filter { lacks(records[$0]) }
        self.indices = indices
        isEverywhere = indices.count > 1 && indices.count == records.count
    }
}
