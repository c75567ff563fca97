import PlanDiagnostics
import PlanLowering

extension ReferenceWriter {
    var introduction: String {
        say(
            """
            # Ngôn ngữ kế hoạch

            Kế hoạch viết bằng YAML 1.2, mã hóa UTF-8. Mọi giá trị là chữ cho đến khi khóa của nó cho nó một kiểu: `no`, \
            `1.10`, `2026`, `2026-01-16` mang nghĩa mà khóa nói, không bị YAML đoán. Bí danh (`*`) dùng được trong giới \
            hạn; khóa gộp (`<<`) thì không.

            Mỗi khóa có đúng một cách viết tiếng Việt và một cách viết tiếng Anh; một tệp giữ một cách viết \
            ([KH020](rules/KH020.md)). Trang này cũng có [bản tiếng Anh](language.en.md).
            """,
            """
            # The plan language

            Plans are YAML 1.2 in UTF-8. Every value is text until its key gives it a type: `no`, `1.10`, `2026` and \
            `2026-01-16` mean what the key says, never what YAML guesses. Aliases (`*`) work within limits; merge keys \
            (`<<`) are refused.

            Every key has exactly one Vietnamese and one English spelling, and a file keeps to one of them \
            ([KH020](rules/KH020.md)). This page exists [in Vietnamese](language.vi.md) as well. Examples show words of \
            people as officials write them, in Vietnamese.
            """)
    }

    var fileKinds: String {
        let rows = FileKind.allCases.map { kind in
            let schema = kind.schemaName(language)
            return [code(kind.place), link(kind.scope), "[\(schema)](../schemas/\(schema))"]
        }
        let table = table([say("Tệp", "File"), say("Nội dung", "What it holds"), "JSON Schema"], rows)
        return heading("Các loại tệp", "Kinds of file") + "\n\n" + table + "\n\n"
            + say(
                """
                Trình soạn thảo hiểu JSON Schema sẽ kiểm tra ngay khi gõ nếu dòng đầu tệp là \
                `# yaml-language-server: $schema=…/schemas/tasks.vi.json`. Lược đồ chỉ buộc những khóa không bao giờ được \
                thiếu (mã, tên, nội dung của miễn kiểm): khóa bắt buộc khác có thể lấy từ nhóm hoặc được miễn kiểm, nên để \
                `kehoach check` xét.
                """,
                """
                An editor that knows JSON Schema checks as you type when a file begins with \
                `# yaml-language-server: $schema=…/schemas/tasks.en.json`. The schemas demand only keys that may never be \
                missing (codes, names, what a waiver says): any other required key may come from a group or be waived, and is \
                left to `kehoach check`.
                """)
    }
}
