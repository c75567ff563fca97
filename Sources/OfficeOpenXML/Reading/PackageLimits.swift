/// How much of a package is taken in before it is refused.
///
/// Honest files stay far below; the limits bound the memory that a hostile one can take.
package struct PackageLimits: Hashable, Sendable {
    package var parts: Int
    /// Of one part that is read, unpacked, in bytes.
    package var partSize: Int
    /// Of all parts together, as the archive declares them, in bytes.
    package var totalSize: Int
    /// How many times its packed size a part may have, once it is larger than ``ratioFrom``.
    package var ratio: Int
    package var ratioFrom: Int
    /// In all sheets of a workbook together.
    package var cells: Int

    package init(
        parts: Int = 10_000, partSize: Int = 64 << 20, totalSize: Int = 1 << 30, ratio: Int = 300,
        ratioFrom: Int = 4 << 20, cells: Int = 500_000
    ) {
        self.parts = parts
        self.partSize = partSize
        self.totalSize = totalSize
        self.ratio = ratio
        self.ratioFrom = ratioFrom
        self.cells = cells
    }
}
