import DataFormats
package import PlanDiagnostics
import PlanDocuments
import PlanLowering
import PlanModel
import VietnameseCalendar
import VietnameseText

/// The report that a form becomes: a file of `reports/`, and the evidence that goes with it.
///
/// The same form gives the same bytes, whatever it is called and whoever collects it.
package struct CollectedReport: Hashable, Sendable {
    /// A file to copy into the workspace.
    package struct Copy: Hashable, Sendable {
        package let file: FormFile
        /// Relative to the workspace's root.
        package let path: String
    }

    package let form: FilledForm
    /// Relative to the workspace's root.
    package let path: String
    package let bytes: [UInt8]
    /// Each file once, in the order of the report.
    package let copies: [Copy]

    /// - Parameters:
    ///   - path: of a report of the same unit and period that is there already; nil for the usual name.
    ///   - spelling: of the keys.
    package init(_ form: FilledForm, path: String? = nil, spelling: Language) {
        self.form = form
        self.path = path ?? Self.path(of: form)
        let writer = ReportWriter(form, ReportWords(spelling: spelling))
        bytes = Array(writer.record.document().utf8)
        var copies: [Copy] = []
        for case .file(let file) in form.rows.flatMap(\.evidence) {
            let copy = Copy(file: file, path: form.folder + "/" + EvidenceName.path(of: file))
            if !copies.contains(where: { $0.path == copy.path }) { copies.append(copy) }
        }
        self.copies = copies
    }

    /// `ke-hoach/reports/2026-02-ban-xay-dung-dang.yaml`
    private static func path(of form: FilledForm) -> String {
        "\(form.folder)/reports/\(form.period.value.key)-\(slug(form.unit.code)).yaml"
    }
}

/// What a collected file is called: no two different ones alike, whatever their senders called them.
enum EvidenceName {
    /// Digits of the SHA-256 that stand before the name; eight bytes are enough to tell all files of a plan apart.
    private static let digits = 16
    /// File systems hold 255 bytes.
    private static let longest = 200

    /// Relative to the plan's folder.
    static func path(of file: FormFile) -> String {
        "evidence/\(file.sha256.prefix(digits))-\(name(file.source))"
    }

    /// The last part of a path without what file systems or shells trip over, its ending kept.
    private static func name(_ path: String) -> String {
        let last = nfc(path.split(separator: "/").last.map(String.init) ?? "")
        let plain = String.UnicodeScalarView(
            last.unicodeScalars.map {
                $0.properties.generalCategory == .control || "\\:*?\"<>|".unicodeScalars.contains($0)
                    ? "_" : $0
            })
        let text = String(plain)
        guard text.utf8.count > longest else { return text }
        let ending = text.lastIndex(of: ".").map { String(text[$0...]) } ?? ""
        let room = longest - min(ending.utf8.count, 20)
        var stem = ""
        for character in text where stem.utf8.count + character.utf8.count <= room { stem.append(character) }
        return stem + ending.suffix(20)
    }
}

/// Puts a form into the words of a report.
private struct ReportWriter {
    private let form: FilledForm
    private let words: ReportWords

    init(_ form: FilledForm, _ words: ReportWords) {
        self.form = form
        self.words = words
    }

    var record: YAMLRecord {
        var record = YAMLRecord()
        func key(_ name: FieldName) -> String { words.key(name, .report) }
        record.add(key(.period), form.period.value.vietnameseName)
        record.add(key(.unit), form.unit.name)
        record.add(key(.date), form.date.value.vietnamesePadded)
        record.add(key(.confirmed), words.truth(form.isConfirmed))
        record.add(key(.results), .list(form.rows.map { .record(entry($0)) }))
        record.add(key(.note), form.preparer.map { preparer($0.value) })
        return record
    }

    private func preparer(_ name: String) -> String {
        BilingualText(vi: "Người lập biểu: \(name)", en: "Prepared by: \(name)")[words.spelling]
    }

    private func entry(_ row: FilledRow) -> YAMLRecord {
        var record = YAMLRecord()
        func key(_ name: FieldName) -> String { words.key(name, .reportEntry) }
        record.add(key(.task), row.task.code)
        record.add(key(.percent), DecimalNumber(row.share).vietnamese + "%")
        record.add(key(.state), row.status.map(words.state))
        add(row.measured, as: key(.kpi), to: &record)
        if !row.evidence.isEmpty {
            record.add(key(.evidence), .list(row.evidence.map { .record(evidence($0)) }))
        }
        add(row.difficulties, as: key(.difficulties), to: &record)
        add(row.proposals, as: key(.proposals), to: &record)
        record.add(key(.note), row.note)
        return record
    }

    /// One text as it is, several as a list.
    private func add(_ texts: [String], as key: String, to record: inout YAMLRecord) {
        guard let first = texts.first else { return }
        record.add(key, texts.count == 1 ? .text(first) : .texts(texts))
    }

    private func evidence(_ evidence: FormEvidence) -> YAMLRecord {
        var record = YAMLRecord()
        func key(_ name: FieldName) -> String { words.key(name, .evidence) }
        switch evidence {
        case .file(let file):
            record.add(key(.file), EvidenceName.path(of: file))
            record.add(key(.sha256), file.sha256)
        case .document(let text, let note):
            record.add(key(.document), text)
            record.add(key(.note), note)
        }
        return record
    }
}

extension DecimalNumber {
    /// In percent.
    fileprivate init(_ share: Share) {
        self.init(mantissa: share.basisPoints, scale: 2)
    }
}
