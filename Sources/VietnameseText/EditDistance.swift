/// The number of slips between two texts — a letter more, less, changed, or two neighbours swapped — or nil
/// above the limit.
///
/// This is the optimal string alignment form of Damerau–Levenshtein. The limit bounds the work: only a band of
/// 2 × limit + 1 cells per row is computed.
package func editDistance<Element: Equatable>(
    _ left: [Element], _ right: [Element], limit: Int
) -> Int? {
    guard limit >= 0, abs(left.count - right.count) <= limit else { return nil }
    let beyond = limit + 1
    var beforeLast = [Int](repeating: beyond, count: right.count + 1)
    var last = (0...right.count).map { min($0, beyond) }
    for row in 0..<left.count {
        var current = [Int](repeating: beyond, count: right.count + 1)
        if row < limit { current[0] = row + 1 }
        var best = current[0]
        let band = max(0, row - limit)..<max(max(0, row - limit), min(right.count, row + limit + 1))
        for column in band {
            let isSame = left[row] == right[column]
            var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current[column + 1] = min(cost, beyond)
            best = min(best, cost)
        }
        if best > limit { return nil }
        (beforeLast, last) = (last, current)
    }
    return last[right.count] <= limit ? last[right.count] : nil
}
