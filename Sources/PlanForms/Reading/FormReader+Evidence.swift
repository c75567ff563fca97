import OfficeOpenXML
import PlanDiagnostics
import PlanDocuments
import PlanModel
import PlanPhrases

extension FormReader {
    /// The evidence of a row: files that were sent along, and documents by their numbers.
    ///
    /// - Parameter isNeeded: whether the row reports completion, so that its evidence has to be known.
    /// - Returns: with words that are no evidence, where none is needed.
    mutating func evidence(
        _ row: Int, _ task: RecordName, isNeeded: Bool
    ) -> (evidence: [FormEvidence], notes: [String]) {
        guard let text = text(row, .evidence, task), !CellWords.saysNone(text) else { return ([], []) }
        let cell = table.cell(row, .evidence)
        var evidence: [FormEvidence] = []
        var notes: [String] = []
        for piece in EvidencePieces.split(text, isFile: { files.answer($0).file != .missing }) {
            switch piece {
            case .file(let name):
                switch file(name) {
                case .success(let file): if !evidence.contains(.file(file)) { evidence.append(.file(file)) }
                case .failure(let kind): blame(kind, at: cell, task: task.number)
                }
            case .document(let text, let note): evidence.append(.document(text, note: note))
            case .words(let words):
                blame(.unclearEvidence(words, isNeeded: isNeeded), at: cell, task: task.number)
                notes.append(words)
            }
        }
        return (evidence, notes)
    }

    private func file(_ name: String) -> Result<FormFile, FormFault.Kind> {
        let answer = files.answer(name)
        func refused(vi: String, en: String) -> Result<FormFile, FormFault.Kind> {
            .failure(.evidenceRefused(name, reason: BilingualText(vi: vi, en: en)))
        }
        switch answer.file {
        case .readable(let size, let sha256, let type):
            return .success(FormFile(source: answer.path, size: size, sha256: sha256, type: type))
        case .missing: return .failure(.evidenceMissing(name, closest: answer.closest))
        case .outside: return .failure(.evidenceOutside(name))
        case .notAFile:
            return refused(
                vi: "là thư mục, thiết bị hoặc ống dẫn", en: "it is a folder, a device or a pipe")
        case .tooLarge(let size):
            return refused(vi: "quá lớn (\(size >> 20) MB)", en: "it is too large (\(size >> 20) MB)")
        case .unreadable: return refused(vi: "không đọc được", en: "it cannot be read")
        }
    }
}

/// What a cell of evidence names, piece by piece.
enum EvidencePieces {
    enum Piece: Hashable {
        case file(String)
        case document(String, note: String?)
        case words(String)
    }

    /// Lines and semicolons part pieces; commas do where every part is a file or a document by itself.
    static func split(_ text: String, isFile: (String) -> Bool) -> [Piece] {
        CellWords.lines(text).flatMap { $0.split(separator: ";") }.map { CellWords.trimmed($0) }
            .filter { !$0.isEmpty }
            .flatMap { piece -> [Piece] in
                let whole = self.piece(piece, isFile)
                let parts = piece.split(separator: ",").map { self.piece(CellWords.trimmed($0), isFile) }
                if parts.count > 1, !isFile(piece), parts.allSatisfy(\.isFile) { return parts }
                return [whole]
            }
    }

    private static func piece(_ text: String, _ isFile: (String) -> Bool) -> Piece {
        if isFile(text) { return .file(text) }
        if CitationGrammar.read(text).value != nil { return .document(text, note: nil) }
        if looksLikeFile(text) { return .file(text) }
        let found = CitationGrammar.find(in: text)
        guard found.count == 1, let range = found.first?.range else { return .words(text) }
        let document = String(decoding: Array(text.utf8)[range], as: UTF8.self)
        return .document(document, note: text)
    }

    /// Whether it ends as names of files do.
    private static func looksLikeFile(_ text: String) -> Bool {
        guard let dot = text.lastIndex(of: "."), dot != text.startIndex else { return false }
        let ending = text[text.index(after: dot)...]
        return (2...5).contains(ending.count)
            && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
            && ending.contains(where: \.isLetter)
    }
}

extension EvidencePieces.Piece {
    fileprivate var isFile: Bool { if case .file = self { true } else { false } }
}
