import OfficeOpenXML
package import PlanDiagnostics

/// Why no workbook could be made; the world's fault, never the plan's.
package struct ExcelFailure: Error, Hashable, Sendable {
    package let message: BilingualText

    init(_ error: WorkbookError) {
        message =
            switch error {
            case .libraryMissing(let package, let reason):
                BilingualText(
                    vi: "chưa tạo được tệp Excel vì máy thiếu thư viện: hãy cài gói \(package) (\(reason))",
                    en:
                        "no Excel file can be made without a library: install the package \(package) (\(reason))"
                )
            case .notWritten(let reason):
                BilingualText(
                    vi: "không tạo được tệp Excel (\(reason))",
                    en: "the Excel file could not be made (\(reason))")
            }
    }
}
