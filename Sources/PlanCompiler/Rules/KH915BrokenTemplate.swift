package import PlanDiagnostics

/// A template of the office's own that cannot be used; the shell that reads templates reports it.
package enum KH915BrokenTemplate {
    package static let notUTF8 = MessageTemplate(
        vi: "mẫu {template} không phải là văn bản UTF-8", en: "the template {template} is no UTF-8 text")
    package static let unclosedTag = MessageTemplate(
        vi: "thẻ chưa được đóng bằng {mark}", en: "a tag is not closed by {mark}")
    package static let nameless = MessageTemplate(vi: "thẻ không có tên", en: "a tag without a name")
    package static let malformedName = MessageTemplate(
        vi: "{name} không dùng làm tên được", en: "{name} cannot be a name")
    package static let unsupportedTag = MessageTemplate(
        vi: "thẻ bắt đầu bằng {sign} không dùng được", en: "a tag that begins with {sign} is not understood")
    package static let unclosedSection = MessageTemplate(
        vi: "đoạn {name} chưa được đóng", en: "the section {name} is not closed")
    package static let unopenedSection = MessageTemplate(
        vi: "đóng đoạn {name} nhưng chưa mở", en: "the section {name} is closed but was not opened")
    package static let crossedSection = MessageTemplate(
        vi: "đóng đoạn {name} khi đoạn {open} bên trong còn mở",
        en: "the section {name} is closed while {open} within it is open")
    package static let nestedTooDeep = MessageTemplate(
        vi: "các đoạn lồng nhau quá {limit} cấp", en: "sections nested more than {limit} deep")
    package static let unknownPart = MessageTemplate(
        vi: "không có mẫu {name} để đưa vào", en: "there is no template {name} to include")
    package static let circle = MessageTemplate(
        vi: "mẫu {template} đưa chính nó vào: {path}", en: "the template {template} includes itself: {path}")
    package static let unfit = MessageTemplate(
        vi: "bảng {template} viết sai: {reason}", en: "the table {template} is wrong: {reason}")

    package static let charactersNote = MessageTemplate(
        vi: "tên chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối và gạch dưới",
        en: "names have letters without diacritics, digits, points, hyphens and underscores only")
    package static let tagsNote = MessageTemplate(
        vi: "các thẻ dùng được: {tags}", en: "tags that are understood: {tags}")
    package static let knownNote = MessageTemplate(vi: "hiện có: {names}", en: "there are: {names}")
    package static let closestNote = MessageTemplate(vi: "có thể là {names}", en: "perhaps {names} was meant")
    package static let closingNote = MessageTemplate(
        vi: "đóng bằng {tag}", en: "it is closed by {tag}")
    package static let openedHere = MessageTemplate(vi: "đoạn {name} mở ở đây", en: "{name} is opened here")

    package static let rule = RuleDescriptor(
        code: 915, slug: "broken-template", severity: .error,
        summary: BilingualText(vi: "mẫu trình bày viết sai", en: "a template that cannot be used"),
        explanation: BilingualText(
            vi: """
                Cơ quan có thể thay mẫu Mustache có sẵn bằng mẫu của mình, đặt trong thư mục mà kehoach.yaml hoặc `--templates` chỉ ra. Mẫu sai thì không tạo gì cả, kết quả lần trước giữ nguyên, vì thiếu một phần mà không ai biết còn tệ hơn.

                `kehoach templates mau` ghi các mẫu có sẵn vào thư mục `mau` để sửa. Trong mẫu: `{{tên}}` in một trường, ký tự đặc biệt được mã hóa; `{{{tên}}}` in nguyên văn; `{{#tên}}…{{/tên}}` lặp hoặc chỉ in khi có; `{{^tên}}…{{/tên}}` chỉ in khi không có; `{{> tên}}` đưa một mẫu khác vào; `{{! … }}` là ghi chú.
                """,
            en: """
                An office may put Mustache templates of its own in the place of the built-in ones, in the folder that kehoach.yaml or `--templates` names. With a broken one nothing is built and the last result stays, because a part that goes missing unseen is worse.

                `kehoach templates mine` writes the built-in templates into the folder `mine` for editing. In a template `{{name}}` prints a field, escaped; `{{{name}}}` prints it raw; `{{#name}}…{{/name}}` repeats, or prints only what is there; `{{^name}}…{{/name}}` prints only what is not; `{{> name}}` includes another template; `{{! … }}` is a remark.
                """),
        example: RuleExample(
            path: "mau/markdown/task.mustache",
            faulty: """
                - [ ] {{{number}}}. {{title}}
                {{#facts}}
                  - {{label}}

                """,
            mended: """
                - [ ] {{{number}}}. {{title}}
                {{#facts}}
                  - {{label}}
                {{/facts}}

                """),
        messages: [
            notUTF8, unclosedTag, nameless, malformedName, unsupportedTag, unclosedSection,
            unopenedSection, crossedSection, nestedTooDeep, unknownPart, circle, unfit,
        ], isWaivable: false)
}
