/// The records of a plan that lack something.
///
/// Where none of several has it, the plan as a whole never asked for it: one finding says so, for a reader
/// would learn nothing from the same sentence on every record.
struct Gaps {
    let indices: [Int]
    let isEverywhere: Bool

    /// - Parameter records: the indices of all; `lacks` is asked for each, so that no record need be copied.
    init(in records: Range<Int>, where lacks: (Int) -> Bool) {
        indices = records.filter(lacks)
        isEverywhere = indices.count > 1 && indices.count == records.count
    }
}
