/// A share of a whole in hundredths of a percent, so that the same schedule gives the same digits anywhere.
package struct Share: Hashable, Sendable, Comparable {
    /// From 0 to 10,000.
    package let basisPoints: Int

    package init(basisPoints: Int) {
        self.basisPoints = min(max(basisPoints, 0), 10_000)
    }

    package init(percent: Int) {
        self.init(basisPoints: percent * 100)
    }

    /// `part` of `whole`, rounded down; the whole of nothing is everything.
    package init(_ part: Int, of whole: Int) {
        self.init(basisPoints: whole <= 0 ? 10_000 : part * 10_000 / whole)
    }

    package static let none = Share(basisPoints: 0)
    package static let full = Share(basisPoints: 10_000)

    package static func < (left: Share, right: Share) -> Bool {
        left.basisPoints < right.basisPoints
    }
}
