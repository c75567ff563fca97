package import VietnameseCalendar

/// A reference to a document of the Party or the State: `Nghị quyết số 57-NQ/TW ngày 22/12/2024`.
package struct Citation: Hashable, Sendable {
    package enum Grammar: String, Hashable, Sendable {
        /// `57-NQ/TW`: number, hyphen, kind, slash, issuing body (Hướng dẫn 36-HD/VPTW).
        case party
        /// `92/KH-UBND`, `66.7/2025/NQ-CP`: number, slash, (year, slash,) kind, hyphen, issuer (Nghị định 30/2020/NĐ-CP).
        case state
    }

    package let grammar: Grammar
    /// The kind in words, when said: `Nghị quyết`.
    package let kind: String?
    /// `57`, `03`, `66.7`.
    package let number: String
    /// The year that stands in the number of a legal normative document.
    package let numberYear: Int?
    /// The kind's abbreviation: `NQ`; empty for laws, whose number names only the National Assembly (`20/2023/QH15`).
    package let kindSymbol: String
    /// The issuer's abbreviation: `TW`, `UBND`.
    package let issuerSymbol: String
    package let date: CivilDate?
    /// The issuer in words, when said: `Tỉnh ủy Đồng Nai`.
    package let issuer: String?
    /// What the document is about, when said after its number: `về đột phá phát triển khoa học, công nghệ`.
    package let title: String?

    package init(
        grammar: Grammar, kind: String?, number: String, numberYear: Int? = nil, kindSymbol: String,
        issuerSymbol: String, date: CivilDate?, issuer: String?, title: String? = nil
    ) {
        self.grammar = grammar
        self.kind = kind
        self.number = number
        self.numberYear = numberYear
        self.kindSymbol = kindSymbol
        self.issuerSymbol = issuerSymbol
        self.date = date
        self.issuer = issuer
        self.title = title
    }

    /// The number and symbol as they are printed, the identity of the document: `57-NQ/TW`.
    package var designation: String {
        switch grammar {
        case .party: "\(number)-\(kindSymbol)/\(issuerSymbol)"
        case .state: number + "/" + (numberYear.map { "\($0)/" } ?? "") + stateSymbol
        }
    }

    private var stateSymbol: String {
        kindSymbol.isEmpty ? issuerSymbol : "\(kindSymbol)-\(issuerSymbol)"
    }
}
