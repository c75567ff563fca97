/// The rules that give an official document its form; the raw value is the key of each profile.
package enum DocumentStandard: String, Hashable, Sendable, CaseIterable {
    /// Hướng dẫn số 36-HD/VPTW ngày 03/4/2018, for documents of the Party.
    case guidance36 = "36-HD"
    /// Hướng dẫn số 05-HD/VPTW of 2026, which follows it.
    case guidance05 = "05-HD"
    /// Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, for documents of the State.
    case decree30 = "ND-30"

    /// Whether documents of the State are made by it; otherwise those of the Party.
    package var isOfTheState: Bool { self == .decree30 }
}
