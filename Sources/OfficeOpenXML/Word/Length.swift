/// A length on paper, exact in the unit that Word writes: a twentieth of a point.
package struct Length: Hashable, Comparable, Sendable {
    package let twips: Int

    package init(twips: Int) {
        self.twips = twips
    }

    package static let zero = Length(twips: 0)

    /// Rounded to the nearest twentieth of a point, which is 0.02 mm.
    package static func millimetres(_ value: Double) -> Length {
        Length(twips: Int((value * 1440 / 25.4).rounded()))
    }

    package static func points(_ value: Double) -> Length {
        Length(twips: Int((value * 20).rounded()))
    }

    package static func < (left: Length, right: Length) -> Bool { left.twips < right.twips }
    package static func + (left: Length, right: Length) -> Length { Length(twips: left.twips + right.twips) }
    package static func - (left: Length, right: Length) -> Length { Length(twips: left.twips - right.twips) }
    package static func * (left: Length, factor: Int) -> Length { Length(twips: left.twips * factor) }
    package static func / (left: Length, divisor: Int) -> Length { Length(twips: left.twips / divisor) }

    /// This length parted by weights, without loss: the last share takes what rounding left.
    package func parted(by weights: [Int]) -> [Length] {
        let whole = max(1, weights.reduce(0, +))
        var ends: [Int] = []
        var sum = 0
        for weight in weights {
            sum += weight
            ends.append(twips * sum / whole)
        }
        return zip(ends, [0] + ends).map { Length(twips: $0 - $1) }
    }

    /// Likewise, but no share is below its least one: those of larger weight than need give way. Where the least ones
    /// do not fit together, all are parted by weight.
    package func parted(by weights: [Int], noneBelow least: [Length]) -> [Length] {
        guard least.reduce(.zero, +) <= self else { return parted(by: weights) }
        var isHeld = weights.map { _ in false }
        while true {
            let held = zip(least, isHeld).reduce(Length.zero) { $1.1 ? $0 + $1.0 : $0 }
            let shares = (self - held).parted(by: zip(weights, isHeld).map { $1 ? 0 : $0 })
            let tooSmall = weights.indices.filter { !isHeld[$0] && shares[$0] < least[$0] }
            if tooSmall.isEmpty {
                return weights.indices.map { isHeld[$0] ? least[$0] : shares[$0] }
            }
            for index in tooSmall { isHeld[index] = true }
        }
    }
}
