import Glibc
package import PlanDiagnostics

/// The disk, not the user's text, is at fault: a file that cannot be read, a disk that is full.
package struct WorldError: Error, Hashable, Sendable {
    package enum Operation: Hashable, Sendable {
        case read, list, write, create, run
        /// Of something that is no file: a device, a pipe, a folder.
        case replace
        /// To standard output, which has no path.
        case print
    }

    package let operation: Operation
    package let path: String
    /// The system's error number, or ``noRegularFile``.
    package let code: Int32

    /// The code of what is no file, which the system would not mind.
    package static let noRegularFile: Int32 = 0

    package init(_ operation: Operation, _ path: String, code: Int32 = errno) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// A sentence for people; the system's own words stand behind it as they are.
    package var message: BilingualText {
        let cause =
            code == Self.noRegularFile
            ? BilingualText(
                vi: "không phải là tệp thường (thiết bị, ống dẫn hoặc thư mục)",
                en: "it is no regular file (a device, a pipe or a folder)")
            : BilingualText(same: String(cString: strerror(code)))
        let action =
            switch operation {
            case .read: BilingualText(vi: "không đọc được", en: "cannot read")
            case .list: BilingualText(vi: "không mở được thư mục", en: "cannot list the folder")
            case .write: BilingualText(vi: "không ghi được", en: "cannot write")
            case .create: BilingualText(vi: "không tạo được thư mục", en: "cannot create the folder")
            case .run: BilingualText(vi: "không chạy được chương trình", en: "cannot run")
            case .print: BilingualText(vi: "không in được kết quả", en: "cannot print the result")
            case .replace: BilingualText(vi: "không ghi đè", en: "will not replace")
            }
        let place = path.isEmpty ? "" : " " + path
        return BilingualText(vi: "\(action.vi)\(place): \(cause.vi)", en: "\(action.en)\(place): \(cause.en)")
    }
}
