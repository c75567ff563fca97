import PlanAssistance
import PlanCompiler
import PlanDiagnostics
import Testing

struct ActionTests {
    private func actions(_ workspace: AssistedWorkspace) -> [AssistedAction] {
        workspace.assistant.actions(in: workspace.file, workspace.cursor..<workspace.cursor)
    }

    @Test("a fix of the finding at a place is offered, as safe as it is")
    func fixes() throws {
        let text = AssistedWorkspace.files[AssistedWorkspace.tasks]!
            .replacingFirst("chủ trì: Văn phòng", with: "chủ ‸tri: Văn phòng")
        let workspace = AssistedWorkspace(text: text)
        let fix = try #require(actions(workspace).first)
        #expect(fix.kind == .fix(isSafe: true))
        #expect(workspace.edited(fix.edits).contains("chủ trì: Văn phòng Đảng ủy"))
    }

    @Test("a waiver is written at the end of the record, in its indentation and the file's spelling")
    func waiver() throws {
        let text = AssistedWorkspace.files[AssistedWorkspace.tasks]!
            .replacingFirst("        sản phẩm: Lớp học\n", with: "")
        let workspace = AssistedWorkspace(text: text.replacingFirst("mã: mo-lop", with: "mã: mo‸-lop"))
        let action = try #require(
            actions(workspace).first { $0.kind == .waive && $0.title.contains("KH401") })
        #expect(
            workspace.edited(action.edits).contains(
                """
                        KPI: 100% đảng viên dự học
                        miễn kiểm:
                          - lỗi: KH401
                            lý do: (ghi lý do giữ như vậy)
                      - mã: kiem-tra
                """))
        let again = AssistedWorkspace(
            text: workspace.edited(action.edits).replacingFirst(
                "        KPI: 100% đảng viên dự học\n", with: ""
            )
            .replacingFirst("mã: mo-lop", with: "mã: mo‸-lop"))
        let second = try #require(actions(again).first { $0.kind == .waive && $0.title.contains("KH402") })
        #expect(
            again.edited(second.edits).contains(
                """
                            lý do: (ghi lý do giữ như vậy)
                          - lỗi: KH402
                            lý do: (ghi lý do giữ như vậy)
                      - mã: kiem-tra
                """))
        let mended = AssistedWorkspace(text: "‸" + again.edited(second.edits)).assistant.compilation
        #expect(
            !mended.diagnostics.contains {
                [401, 402, 912].contains($0.rule.code.number) && $0.record == "mo-lop"
            })
    }

    @Test("what may not be waived gets no waiver")
    func notWaivable() {
        let text = AssistedWorkspace.files[AssistedWorkspace.tasks]!
            .replacingFirst("sản phẩm: Lớp học", with: "sản ‸phẩn: Lớp học")
        #expect(
            !actions(AssistedWorkspace(text: text)).contains {
                $0.kind == .waive && $0.title.contains("KH003")
            })
    }
}
