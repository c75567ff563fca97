import CXlsxWriter

/// Hands a workbook to libxlsxwriter, piece by piece.
///
/// The library keeps its file under a name; a file in memory has one below /proc for as long as it is open.
struct WorkbookWriter {
    let library: XlsxFunctions
    let workbook: UnsafeMutablePointer<lxw_workbook>
    private(set) var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

    static func write(_ value: Workbook) throws(WorkbookError) -> [UInt8] {
        guard let library = xlsx_functions()?.pointee else {
            throw .libraryMissing(
                package: String(cString: xlsx_package()), reason: String(cString: xlsx_failure()))
        }
        let file = xlsx_memory_open()
        guard file >= 0 else { throw .notWritten(reason: memoryFailure) }
        defer { xlsx_memory_close(file) }
        var options = lxw_workbook_options(constant_memory: 0, tmpdir: nil, use_zip64: 0)
        guard let workbook = library.workbook_new_opt("/proc/self/fd/\(file)", &options) else {
            throw .notWritten(reason: reason(LXW_ERROR_MEMORY_MALLOC_FAILED, library))
        }
        var writer = WorkbookWriter(library: library, workbook: workbook)
        let failure = writer.add(value)
        let end = xlsx_close(workbook)
        for result in [failure, end] where result != LXW_NO_ERROR {
            throw .notWritten(reason: reason(result, library))
        }
        return try content(of: file)
    }

    private init(library: XlsxFunctions, workbook: UnsafeMutablePointer<lxw_workbook>) {
        self.library = library
        self.workbook = workbook
    }

    /// Everything before the file is closed; stops at the first failure.
    private mutating func add(_ value: Workbook) -> lxw_error {
        var result = Outcome()
        if let format = xlsx_default_format(workbook) {
            library.format_set_font_name(format, value.font.name)
            library.format_set_font_size(format, value.font.size)
        }
        result.note(setProperties(of: value))
        for sheet in value.sheets where result.isGood {
            guard let pointer = library.workbook_add_worksheet(workbook, sheet.name.text) else {
                return LXW_ERROR_MEMORY_MALLOC_FAILED
            }
            result.note(add(sheet, to: pointer))
        }
        for name in value.names {
            result.note(library.workbook_define_name(workbook, name.name, name.formula))
        }
        return result.error
    }

    private func setProperties(of value: Workbook) -> lxw_error {
        let strings = CStrings()
        let properties = value.properties
        var pointers = lxw_doc_properties()
        pointers.title = strings.copy(properties.title)
        pointers.subject = strings.copy(properties.subject)
        pointers.author = strings.copy(properties.author)
        pointers.company = strings.copy(properties.company)
        pointers.created = properties.created.unixTime
        return library.workbook_set_properties(workbook, &pointers)
    }

    /// The format of a style, made when it is first used.
    mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let known = formats[style] { return known }
        let format = library.workbook_add_format(workbook)
        guard let format else { return nil }
        style.apply(to: format, library)
        formats[style] = format
        return format
    }

    private static func content(of file: Int32) throws(WorkbookError) -> [UInt8] {
        let size = xlsx_memory_size(file)
        guard size > 0 else { throw .notWritten(reason: memoryFailure) }
        var isWhole = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            isWhole = buffer.baseAddress.map { xlsx_memory_read(file, $0, size) } ?? false
            count = isWhole ? size : 0
        }
        guard isWhole else { throw .notWritten(reason: memoryFailure) }
        return bytes
    }

    private static var memoryFailure: String { String(cString: xlsx_memory_failure()) }

    private static func reason(_ error: lxw_error, _ library: XlsxFunctions) -> String {
        library.lxw_strerror(error).map { String(cString: $0) } ?? "error \(error.rawValue)"
    }
}

/// The first failure of several calls.
struct Outcome {
    private(set) var error = LXW_NO_ERROR

    var isGood: Bool { error == LXW_NO_ERROR }

    mutating func note(_ next: lxw_error) {
        if isGood { error = next }
    }
}

/// Copies of texts for a structure of pointers, freed together.
final class CStrings {
    private var pointers: [UnsafeMutablePointer<CChar>] = []

    /// nil for an empty text.
    func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
        guard !text.isEmpty else { return nil }
        let characters = text.utf8CString
        let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: characters.count)
        for (index, character) in characters.enumerated() { (pointer + index).initialize(to: character) }
        pointers.append(pointer)
        return pointer
    }

    deinit {
        for pointer in pointers { pointer.deallocate() }
    }
}
