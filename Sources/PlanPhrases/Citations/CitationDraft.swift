import PlanModel
import VietnameseCalendar

/// The parts of a citation as they are gathered from left to right.
struct CitationDraft {
    var grammar = Citation.Grammar.party
    var kind: String?
    var number = ""
    var numberYear: Int?
    var kindSymbol = ""
    var issuerSymbol = ""
    var date: CivilDate?
    var issuer: String?
    var title: String?

    var citation: Citation {
        Citation(
            grammar: grammar, kind: kind, number: number, numberYear: numberYear, kindSymbol: kindSymbol,
            issuerSymbol: issuerSymbol, date: date, issuer: issuer, title: title)
    }
}

/// The kinds of documents, by the words that name them.
struct DocumentKind {
    let words: [Word]
    let name: String

    /// The longer name stands before the shorter one that begins alike. The Party's: Regulation 66-QĐ/TW (2017);
    /// the State's: Law 64/2025/QH15 and Decree 30/2020/NĐ-CP, art. 7.
    static let all: [DocumentKind] = [
        DocumentKind(words: [.nghị, .quyết], name: "Nghị quyết"),
        DocumentKind(words: [.nghị, .định], name: "Nghị định"),
        DocumentKind(words: [.kế, .hoạch, .hành, .động], name: "Kế hoạch hành động"),
        DocumentKind(words: [.kế, .hoạch], name: "Kế hoạch"),
        DocumentKind(words: [.chương, .trình, .hành, .động], name: "Chương trình hành động"),
        DocumentKind(words: [.chương, .trình], name: "Chương trình"),
        DocumentKind(words: [.quyết, .định], name: "Quyết định"),
        DocumentKind(words: [.quy, .chế], name: "Quy chế"),
        DocumentKind(words: [.quy, .định], name: "Quy định"),
        DocumentKind(words: [.đề, .án], name: "Đề án"),
        DocumentKind(words: [.thông, .báo, .kết, .luận], name: "Thông báo kết luận"),
        DocumentKind(words: [.thông, .báo], name: "Thông báo"),
        DocumentKind(words: [.thông, .tư, .liên, .tịch], name: "Thông tư liên tịch"),
        DocumentKind(words: [.thông, .tư], name: "Thông tư"),
        DocumentKind(words: [.thông, .tri], name: "Thông tri"),
        DocumentKind(words: [.kết, .luận], name: "Kết luận"),
        DocumentKind(words: [.chỉ, .thị], name: "Chỉ thị"),
        DocumentKind(words: [.công, .văn], name: "Công văn"),
        DocumentKind(words: [.công, .điện], name: "Công điện"),
        DocumentKind(words: [.hướng, .dẫn], name: "Hướng dẫn"),
        DocumentKind(words: [.báo, .cáo], name: "Báo cáo"),
        DocumentKind(words: [.tờ, .trình], name: "Tờ trình"),
        DocumentKind(words: [.biên, .bản], name: "Biên bản"),
        DocumentKind(words: [.văn, .bản], name: "Văn bản"),
        DocumentKind(words: [.pháp, .lệnh], name: "Pháp lệnh"),
        DocumentKind(words: [.luật], name: "Luật"),
    ]
}
